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
      'for this page it is silent at once',
      snooze(plain, 'balance-unused', 'page', false),
      [['snooze', 'balance-unused', 'page']],
    ],
    [
      'for longer, once it was seen',
      snooze(plain, 'balance-unused', 'day', true),
      [['snooze', 'balance-unused', 'day']],
    ],
    ['for longer, nothing before it was seen', snooze(plain, 'balance-unused', 'day', false), []],
    [
      'a held press is let go before it',
      snooze(held, 'one-click-bypass', 'page', true),
      [['leave'], ['snooze', 'one-click-bypass', 'page']],
    ],
    [
      'this time only, once it was seen',
      thisTime(held, 'one-click-bypass', 'leave', true),
      [['leave'], ['thisTime', 'one-click-bypass', 'leave']],
    ],
    ['this time only, nothing before it was seen', thisTime(held, 'one-click-bypass', 'leave', false), []],
    ['undone, once it was seen', undo(plain, true), [['undo']]],
    ['not undone before it was seen', undo(plain, false), []],
    [
      'all is dismissed',
      dismissAll(plain),
      [
        ['dismiss', 'balance-unused'],
        ['dismiss', 'one-click-bypass'],
      ],
    ],
    [
      'all is dismissed with what is held first',
      dismissAll(held),
      [['leave'], ['dismiss', 'one-click-bypass'], ['dismiss', 'balance-unused']],
    ],
    [
      'and with all else that is shown',
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
    ['the hold, where the focus is in the page', { ...held, snoozeOpen: 'a' }, false, 'hold'],
    ['the hold', held, true, 'hold'],
    ['the notice', plain, true, 'notice'],
  ])('Escape closes %s', (_, state, isInside, back) => {
    expect(backFrom(state, isInside)).toEqual(back);
  });
});

describe('what is shown', () => {
  it('begins with what is held, and has what the page can be asked to show', () => {
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
    ['a held press, which is said too', held.view, true, 3],
    ['a record', view([], { recorded: said({ recorded: RECORDED }).recorded }), false, 1],
  ])('%s is said to those who have it read out, at once: %s', (_, shown, isLoud, count) => {
    const [texts, loud] = announced(
      shown,
      piecesOf(shown, () => false),
    );
    expect([loud, texts.length]).toEqual([isLoud, count]);
  });
});
