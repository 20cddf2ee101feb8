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

/** Plays events one after the other, with what is to be done at each. */
function play(...events: readonly ScoutEvent[]): { state: ScoutState; done: (string | null)[] } {
  let state = UNTOLD;
  const done = events.map((event) => {
    const [next, effect] = step(state, event);
    state = next;
    return effect && (effect.type === 'ask' ? `ask ${effect.sequence}` : effect.type);
  });
  return { state, done };
}

describe('what is told of a page', () => {
  test.each<[string, readonly ScoutEvent[], readonly (string | null)[]]>([
    ['a reading, once', [reads(CART), reads(CART)], ['ask 1', null]],
    ['a reading that has changed', [reads(CART), reads(EMPTY)], ['ask 1', 'ask 2']],
    ['that nothing more is on its way', [reads(CART, DONE, true), reads(CART)], ['ask 1', 'ask 2']],
    ['nothing of a page of no interest', [reads(OTHER)], [null]],
    ['that it has become one', [reads(CART), reads(OTHER)], ['ask 1', 'ask 2']],
    ['nothing while nothing is read and it still loads', [reads(EMPTY, LOADING), reads(EMPTY)], [null, 'ask 1']],
    ['what is read while it still loads', [reads(CART, LOADING)], ['ask 1']],
    ['a balance once the table is whole', [reads(BALANCE, LOADING), reads(BALANCE)], [null, 'ask 1']],
    ['a balance once somebody sees it', [reads(BALANCE, UNSEEN), reads(BALANCE)], [null, 'ask 1']],
    ['credits once the list is whole', [reads(CREDITS, LOADING), reads(CREDITS)], [null, 'ask 1']],
    [
      'the same again where it does not count any more',
      [reads(CART), { type: 'stale' }, reads(CART)],
      ['ask 1', null, 'ask 2'],
    ],
    [
      'nothing where it could not be read, and all again after it',
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
    ['to the last reading is heard', [reads(CART), answers(1, fine(said({ advice: [BYPASS] })))], 'hear'],
    ['to an earlier one is not', [reads(CART), reads(EMPTY), answers(1, fine(said({ advice: [BYPASS] })))], null],
    [
      'to an earlier one still tells what it has written',
      [reads(CART), reads(EMPTY), answers(1, fine(said({ recorded })))],
      'hear-recorded',
    ],
    ['that never came is heard as nothing to say', [reads(CART), answers(1, null)], 'hear'],
    ['that refuses is heard as nothing to say', [reads(CART), answers(1, REFUSED)], 'hear'],
    ['to a page that was lost meanwhile is not heard', [reads(CART), { type: 'lost' }, answers(1, null)], null],
  ])('%s', (_, events, done) => {
    expect(play(...events).done.at(-1)).toBe(done);
  });

  test('that refuses is kept with its reason, and the reading is sent again', () => {
    const { state } = play(reads(CART), answers(1, REFUSED));
    expect(state).toMatchObject({ failure: { code: 'books-not-opened' }, sent: null, answered: true });
    expect(step(step(state, reads(CART))[0], answers(2, fine(said({}))))[0].failure).toBeNull();
  });

  test('is awaited until it comes, and as long as more may be on its way', () => {
    const asked = play(reads(CART)).state;
    const answered = play(reads(CART), answers(1, fine(said({})))).state;
    expect([UNTOLD, asked, answered].map((state) => isUnsettled(state, CART))).toEqual([true, true, false]);
    expect(isUnsettled(UNTOLD, OTHER)).toBe(false);
    expect(isUnsettled({ ...answered, settling: true }, CART)).toBe(true);
  });
});
