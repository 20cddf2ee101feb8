import { describe, expect, test } from 'vitest';
import {
  NOTHING_SAID,
  type NoticesEvent,
  type NoticesState,
  step,
  viewOf,
  whyHeld,
} from '../../src/content/noticesStep';
import type { Advice } from '../../src/core/advice/advice';
import type { PageReading } from '../../src/core/page/pageReading';
import { ABSENT } from '../../src/core/page/reading';
import { BYPASS, ENDING, UNUSED } from '../support/content/advice';
import { said } from '../support/words/said';

const PRODUCT: PageReading = {
  kind: 'product',
  marketplace: 'US',
  facts: { buyNow: ABSENT, price: ABSENT, turbo: ABSENT },
};
const CART: PageReading = { kind: 'cart', marketplace: 'US', facts: { subtotal: ABSENT } };
const SIGHT = {
  layout: 'US product x',
  shown: { amount: { minor: 4110, currency: 'USD' }, used: false },
  answer: 'asked',
} as const;
const RECORDED = { entry: 'e1', balance: { minor: 4110, currency: 'USD' }, before: null, leftOut: null } as const;

const hear = (...advice: Advice[]): NoticesEvent => ({ type: 'heard', reading: PRODUCT, answer: said({ advice }) });
const hearOn = (reading: PageReading, answer: Parameters<typeof said>[0]): NoticesEvent => ({
  type: 'heard',
  reading,
  answer: said(answer),
});
const dismissed = (what: 'balance-unused' | 'one-click-bypass' | 'recorded' | 'sight' | 'failure'): NoticesEvent => ({
  type: 'dismissed',
  what,
});
const snoozed = (rule: 'balance-unused' | 'credit-expiring', span: 'page' | 'day' = 'page'): NoticesEvent => ({
  type: 'snoozed',
  rule,
  span,
});
const HELD: NoticesEvent = { type: 'held', rule: 'one-click-bypass', takesFocus: true };
const MORE = { ...UNUSED, severity: 'stop' } as const;
const LESS = { ...UNUSED, severity: 'note' } as const;

function play(...events: readonly NoticesEvent[]): { state: NoticesState; asked: unknown[] } {
  let state = NOTHING_SAID;
  const asked = events.flatMap((event) => {
    const [next, question] = step(state, event);
    state = next;
    return question ? [[question.call, question.input]] : [];
  });
  return { state, asked };
}

test.each<[string, readonly NoticesEvent[], readonly string[]]>([
  ['the most severe first', [hear(UNUSED, BYPASS)], ['one-click-bypass', 'balance-unused']],
  ['no advice for the badge', [hear({ ...UNUSED, place: 'badge' })], []],
  ['no advice that was dismissed', [hear(UNUSED), dismissed('balance-unused')], []],
  ['no dismissed advice that is said again', [hear(UNUSED), dismissed('balance-unused'), hear(LESS)], []],
  [
    'dismissed advice that became more severe',
    [hear(UNUSED), dismissed('balance-unused'), hear(MORE)],
    ['balance-unused'],
  ],
  [
    'no advice that was snoozed, even if it became more severe',
    [hear(UNUSED), snoozed('balance-unused'), hear(MORE)],
    [],
  ],
  [
    'advice that was dismissed on a page of another kind',
    [hear(UNUSED), dismissed('balance-unused'), hearOn(CART, { advice: [UNUSED] })],
    ['balance-unused'],
  ],
  [
    'dismissed advice after the page is opened anew',
    [hear(UNUSED), dismissed('balance-unused'), { type: 'reset' }],
    ['balance-unused'],
  ],
  [
    'dismissed advice while a press is held because of it',
    [hear(BYPASS), dismissed('one-click-bypass'), HELD],
    ['one-click-bypass'],
  ],
  [
    'no dismissed advice after the held press passes',
    [hear(BYPASS), dismissed('one-click-bypass'), HELD, { type: 'released' }],
    [],
  ],
  [
    'a dismissed credit near its end while a press is held',
    [hear(BYPASS, ENDING), { type: 'dismissed', what: 'credit-expiring' }, HELD],
    ['one-click-bypass', 'credit-expiring'],
  ],
  [
    'no snoozed credit while a press is held',
    [hear(BYPASS, ENDING), snoozed('credit-expiring'), HELD],
    ['one-click-bypass'],
  ],
  ['nothing after everything is cleared', [hear(BYPASS, UNUSED), { type: 'cleared' }], []],
])('shows %s', (_, events, rules) => {
  expect(viewOf(play(...events).state).advice.map(({ rule }) => rule)).toEqual(rules);
});

test.each<[string, readonly NoticesEvent[], string | null]>([
  ['until it passes', [hear(BYPASS), HELD], 'one-click-bypass'],
  ['no longer after it passes', [hear(BYPASS), HELD, { type: 'released' }], null],
  ['no longer after its advice is dismissed', [hear(BYPASS), HELD, dismissed('one-click-bypass')], null],
  [
    'even after other advice is dismissed',
    [hear(BYPASS, UNUSED), HELD, dismissed('balance-unused')],
    'one-click-bypass',
  ],
  ['no longer after its advice is withdrawn', [hear(BYPASS), HELD, hear(UNUSED)], null],
  ['while its advice is given again', [hear(BYPASS), HELD, hear(BYPASS)], 'one-click-bypass'],
])('a press is held %s', (_, events, held) => {
  expect(viewOf(play(...events).state).held).toBe(held);
});

test('a press is held for the most severe advice that holds its control', () => {
  const { state } = play(hear({ ...UNUSED, holds: ['buy-now'] }, BYPASS));
  expect(whyHeld(state, 'buy-now')).toBe('one-click-bypass');
  expect(whyHeld(state, 'one-click')).toBeUndefined();
});

describe('the background is asked', () => {
  test.each<[string, readonly NoticesEvent[], unknown[]]>([
    [
      'to snooze a rule for longer than this page',
      [hear(UNUSED), snoozed('balance-unused', 'day')],
      [['advice.snooze', { rule: 'balance-unused', span: 'day' }]],
    ],
    ['nothing for a snooze on this page only', [hear(UNUSED), snoozed('balance-unused')], []],
    [
      'to do it differently for this order',
      [hear(BYPASS), { type: 'this-time', rule: 'one-click-bypass', wish: 'leave' }],
      [['advice.thisTime', { wish: 'leave', on: 'press', purchase: null }]],
    ],
    [
      'to undo a recorded observation',
      [hearOn(CART, { recorded: RECORDED }), { type: 'undo' }],
      [['learned.undo', { entry: 'e1' }]],
    ],
    ['nothing if there is no observation to undo', [hear(), { type: 'undo' }], []],
    [
      'what the shopper sees, once',
      [
        hearOn(PRODUCT, { sight: SIGHT }),
        { type: 'sight-answered', matches: true },
        { type: 'sight-answered', matches: false },
      ],
      [['sight.answer', { layout: SIGHT.layout, matches: true }]],
    ],
  ])('%s', (_, events, asked) => {
    expect(play(...events).asked).toEqual(asked);
  });
});

describe('a recorded observation', () => {
  const told = (...events: readonly NoticesEvent[]) =>
    viewOf(play(hearOn(CART, { recorded: RECORDED }), ...events).state).recorded?.entry ?? null;

  test.each<[string, readonly NoticesEvent[], string | null]>([
    ['stays while the page is read again', [hearOn(CART, {})], 'e1'],
    ['is removed with the page', [hear()], null],
    ['is removed when it is dismissed', [dismissed('recorded')], null],
    ['is removed after it is undone', [{ type: 'undone', entry: 'e1' }], null],
    ['stays when another observation was undone', [{ type: 'undone', entry: 'e0' }], 'e1'],
  ])('%s', (_, events, entry) => {
    expect(told(...events)).toBe(entry);
  });
});

describe('a failure', () => {
  const FAILED: NoticesEvent = { type: 'failed', at: 'snooze' };

  test.each<[string, readonly NoticesEvent[], string | null]>([
    ['is shown', [hear(), FAILED], 'snooze'],
    ['is shown until it is dismissed', [hear(), FAILED, dismissed('failure')], null],
    ['is shown until another kind of page is there', [hear(), FAILED, hearOn(CART, {})], null],
    ['is shown while the same page is read again', [hear(), FAILED, hear()], 'snooze'],
  ])('%s', (_, events, failed) => {
    expect(viewOf(play(...events).state).failed).toBe(failed);
  });
});

test.each<[string, readonly NoticesEvent[], string | undefined]>([
  ['is asked', [], 'asked'],
  ['is removed after the answer "yes"', [{ type: 'sight-answered', matches: true }], undefined],
  ['says where to continue after the answer "no"', [{ type: 'sight-answered', matches: false }], 'doubted'],
  [
    'stays hidden after it is dismissed, even if it is asked again',
    [dismissed('sight'), hearOn(PRODUCT, { sight: SIGHT })],
    undefined,
  ],
  ['is shown again when the page is opened anew', [dismissed('sight'), { type: 'reset' }], 'asked'],
])('the question whether a reading matches %s', (_, events, answer) => {
  expect(viewOf(play(hearOn(PRODUCT, { sight: SIGHT }), ...events).state).sight?.answer).toBe(answer);
});

test('an event that changes nothing gives the same state object', () => {
  const { state } = play(hear(UNUSED));
  const idle: readonly NoticesEvent[] = [
    { type: 'released' },
    { type: 'undo' },
    { type: 'sight-answered', matches: true },
  ];
  for (const event of idle) expect(step(state, event)[0]).toBe(state);
});
