import { describe, expect, test } from 'vitest';
import { isUnsettled, type ScoutEvent, type ScoutState, step, UNTOLD } from '../../src/content/scoutStep';
import type { PageReading } from '../../src/core/page/pageReading';
import { ABSENT, read, unreadable } from '../../src/core/page/reading';
import type { Result } from '../../src/core/result/result';
import type { PageAnswer } from '../../src/messages/protocol';
import { BYPASS } from '../support/content/advice';
import { said } from '../support/words/said';

const OTHER: PageReading = { kind: 'other', marketplace: 'US', facts: {} };
const CART: PageReading = {
  kind: 'cart',
  marketplace: 'US',
  facts: { subtotal: read({ minor: 1, currency: 'USD' }, 't') },
};
const EMPTY: PageReading = { kind: 'cart', marketplace: 'US', facts: { subtotal: ABSENT } };
const BALANCE: PageReading = {
  kind: 'gift-balance',
  marketplace: 'US',
  facts: { balance: unreadable('missing'), activity: ABSENT },
};
const CREDITS: PageReading = { kind: 'promo-credits', marketplace: 'US', facts: { credits: read([], 't') } };
const DONE = { isParsed: true, isSeen: true };
const LOADING = { isParsed: false, isSeen: true };
const UNSEEN = { isParsed: true, isSeen: false };

const reads = (reading: PageReading, progress = DONE, settling = false): ScoutEvent => ({
  type: 'read',
  reading,
  settling,
  progress,
});
const answers = (sequence: number, answer: Result<PageAnswer> | null): ScoutEvent => ({
  type: 'answered',
  sequence,
  reading: CART,
  answer,
});
const fine = (value: PageAnswer): Result<PageAnswer> => ({ ok: true, value });
const REFUSED: Result<PageAnswer> = { ok: false, why: { code: 'books-not-opened' } };

/** Plays events one after the other. Tells what must be done after each event. */
function play(...events: readonly ScoutEvent[]): { state: ScoutState; done: (string | null)[] } {
  let state = UNTOLD;
  const done = events.map((event) => {
    const [next, effect] = step(state, event);
    state = next;
    return effect && (effect.type === 'ask' ? `ask ${effect.sequence}` : effect.type);
  });
  return { state, done };
}

describe('the background is told', () => {
  test.each<[string, readonly ScoutEvent[], readonly (string | null)[]]>([
    ['a reading, once', [reads(CART), reads(CART)], ['ask 1', null]],
    ['a reading that has changed', [reads(CART), reads(EMPTY)], ['ask 1', 'ask 2']],
    ['that no more facts will come', [reads(CART, DONE, true), reads(CART)], ['ask 1', 'ask 2']],
    ['nothing about a page of no interest', [reads(OTHER)], [null]],
    ['that a page has become one of no interest', [reads(CART), reads(OTHER)], ['ask 1', 'ask 2']],
    ['nothing while the page loads and no fact is read', [reads(EMPTY, LOADING), reads(EMPTY)], [null, 'ask 1']],
    ['the facts that are read while the page loads', [reads(CART, LOADING)], ['ask 1']],
    ['a balance after the table is whole', [reads(BALANCE, LOADING), reads(BALANCE)], [null, 'ask 1']],
    ['a balance after somebody sees it', [reads(BALANCE, UNSEEN), reads(BALANCE)], [null, 'ask 1']],
    ['credits after the list is whole', [reads(CREDITS, LOADING), reads(CREDITS)], [null, 'ask 1']],
    [
      'the same reading again if the last answer does not count any more',
      [reads(CART), { type: 'stale' }, reads(CART)],
      ['ask 1', null, 'ask 2'],
    ],
    [
      "nothing while the page can't be read, and everything again after that",
      [reads(CART), { type: 'lost' }, reads(CART)],
      ['ask 1', 'clear', 'ask 3'],
    ],
  ])('%s', (_, events, done) => {
    expect(play(...events).done).toEqual(done);
  });
});

describe('an answer', () => {
  const recorded = { entry: 'e', balance: { minor: 1, currency: 'USD' }, before: null, leftOut: null } as const;

  test.each<[string, readonly ScoutEvent[], string | null]>([
    ['to the last reading is used', [reads(CART), answers(1, fine(said({ advice: [BYPASS] })))], 'hear'],
    [
      'to an earlier reading is ignored',
      [reads(CART), reads(EMPTY), answers(1, fine(said({ advice: [BYPASS] })))],
      null,
    ],
    [
      'to an earlier reading still tells which observation was written',
      [reads(CART), reads(EMPTY), answers(1, fine(said({ recorded })))],
      'hear-recorded',
    ],
    ['that never came means that there is nothing to say', [reads(CART), answers(1, null)], 'hear'],
    ['that refuses means that there is nothing to say', [reads(CART), answers(1, REFUSED)], 'hear'],
    ["about a page that can't be read any more is ignored", [reads(CART), { type: 'lost' }, answers(1, null)], null],
  ])('%s', (_, events, done) => {
    expect(play(...events).done.at(-1)).toBe(done);
  });

  test('that refuses keeps its reason, and the reading is sent again', () => {
    const { state } = play(reads(CART), answers(1, REFUSED));
    expect(state).toMatchObject({ failure: { code: 'books-not-opened' }, sent: null, answered: true });
    expect(step(step(state, reads(CART))[0], answers(2, fine(said({}))))[0].failure).toBeNull();
  });

  test('is awaited until it comes, and while more facts may come', () => {
    const asked = play(reads(CART)).state;
    const answered = play(reads(CART), answers(1, fine(said({})))).state;
    expect([UNTOLD, asked, answered].map((state) => isUnsettled(state, CART))).toEqual([true, true, false]);
    expect(isUnsettled(UNTOLD, OTHER)).toBe(false);
    expect(isUnsettled({ ...answered, settling: true }, CART)).toBe(true);
  });
});
