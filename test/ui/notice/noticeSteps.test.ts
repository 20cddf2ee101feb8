import { describe, expect, it } from 'vitest';
import type { Advice } from '../../../src/core/advice/advice';
import type { NoticeView } from '../../../src/messages/stage';
import {
  announced,
  backFrom,
  type Deed,
  dismissAll,
  type NoticeState,
  piecesOf,
  saysNothing,
  snooze,
  thisTime,
  toggleSnooze,
  undo,
} from '../../../src/ui/notice/noticeSteps';
import { usd } from '../../support/core/ruleCases';
import { said } from '../../support/words/said';
import { SAMPLES } from '../../support/words/sampleAdvice';

const unused = SAMPLES['balance-unused'];
const click = SAMPLES['one-click-bypass'];
const RECORDED = { entry: 'e', balance: usd(5000), before: usd(4110), leftOut: null };
const SIGHT = { layout: 'x', shown: { amount: usd(4110), used: false }, answer: 'asked' } as const;

function view(advice: readonly Advice[], more: Partial<NoticeView> = {}): NoticeView {
  return { ...said({ advice }), held: null, takesFocus: true, failed: null, ...more };
}
const at = (shown: NoticeView, snoozeOpen: string | null = null): NoticeState => ({ view: shown, snoozeOpen });
const plain = at(view([unused, click]));
const held = at(view([unused, click], { held: 'one-click-bypass' }));

describe('what a press in the notice does', () => {
  it.each<[string, readonly [NoticeState, readonly Deed[]], readonly Deed[]]>([
    [
      'snoozes a rule on this page at once',
      snooze(plain, 'balance-unused', 'page', false),
      [['snooze', 'balance-unused', 'page']],
    ],
    [
      'snoozes a rule for longer after the shopper could see it',
      snooze(plain, 'balance-unused', 'day', true),
      [['snooze', 'balance-unused', 'day']],
    ],
    ['does not snooze for longer before the shopper could see it', snooze(plain, 'balance-unused', 'day', false), []],
    [
      'ends a hold before it snoozes',
      snooze(held, 'one-click-bypass', 'page', true),
      [['leave'], ['snooze', 'one-click-bypass', 'page']],
    ],
    [
      'sends a wish for this order after the shopper could see it',
      thisTime(held, 'one-click-bypass', 'leave', true),
      [['leave'], ['thisTime', 'one-click-bypass', 'leave']],
    ],
    [
      'sends no wish for this order before the shopper could see it',
      thisTime(held, 'one-click-bypass', 'leave', false),
      [],
    ],
    ['undoes after the shopper could see it', undo(plain, true), [['undo']]],
    ['does not undo before the shopper could see it', undo(plain, false), []],
    [
      'dismisses all advice',
      dismissAll(plain),
      [
        ['dismiss', 'balance-unused'],
        ['dismiss', 'one-click-bypass'],
      ],
    ],
    [
      'dismisses all advice, with the held advice first',
      dismissAll(held),
      [['leave'], ['dismiss', 'one-click-bypass'], ['dismiss', 'balance-unused']],
    ],
    [
      'dismisses everything else that is shown',
      dismissAll(at(view([], { ...said({ recorded: RECORDED, sight: SIGHT }), advice: [], failed: 'undo' }))),
      [
        ['dismiss', 'recorded'],
        ['dismiss', 'sight'],
        ['dismiss', 'failure'],
      ],
    ],
  ])('%s', (_, [, deeds], wanted) => {
    expect(deeds).toEqual(wanted);
  });

  it('opens the choices of one piece, and closes them', () => {
    const opened = toggleSnooze(plain, 'a');
    expect([opened, toggleSnooze(opened, 'b'), toggleSnooze(opened, 'a')].map(({ snoozeOpen }) => snoozeOpen)).toEqual([
      'a',
      'b',
      null,
    ]);
    expect(snooze(opened, 'balance-unused', 'hour', true)[0].snoozeOpen).toBeNull();
    expect(snooze(opened, 'balance-unused', 'hour', false)[0].snoozeOpen).toBe('a');
  });

  it.each<[string, NoticeState, boolean, ReturnType<typeof backFrom>]>([
    ['the choices', { ...held, snoozeOpen: 'a' }, true, { choices: 'a' }],
    ['the hold, if the focus is in the page', { ...held, snoozeOpen: 'a' }, false, 'hold'],
    ['the hold', held, true, 'hold'],
    ['the notice', plain, true, 'notice'],
  ])('Escape closes %s', (_, state, isInside, back) => {
    expect(backFrom(state, isInside)).toEqual(back);
  });
});

describe('what is shown', () => {
  it('begins with the held advice, and tells which places the page can show', () => {
    const pieces = piecesOf(held.view, (show) => show === 'gift-control');
    expect(pieces.map(({ advice, canShow }) => [advice.rule, canShow])).toEqual([
      ['one-click-bypass', false],
      ['balance-unused', true],
    ]);
    expect(new Set(pieces.map(({ key }) => key)).size).toBe(2);
  });

  it.each<[string, NoticeView, boolean]>([
    ['no words yet', view([unused], { words: null }), true],
    ['no advice', view([]), true],
    ['advice', view([unused]), false],
    ['a failure', view([], { failed: 'undo' }), false],
    ['a record', view([], { recorded: said({ recorded: RECORDED }).recorded }), false],
  ])('with %s there is nothing to say: %s', (_, shown, isNothing) => {
    expect(saysNothing(shown)).toBe(isNothing);
  });

  it.each<[string, NoticeView, boolean, number]>([
    ['advice', view([unused]), false, 1],
    ['advice that stops a press', view([{ ...unused, severity: 'stop' }]), true, 1],
    ['a held press, which is announced too,', held.view, true, 3],
    ['a record', view([], { recorded: said({ recorded: RECORDED }).recorded }), false, 1],
  ])('%s is announced to screen readers, at once: %s', (_, shown, isLoud, count) => {
    const [texts, loud] = announced(
      shown,
      piecesOf(shown, () => false),
    );
    expect([loud, texts.length]).toEqual([isLoud, count]);
  });
});
