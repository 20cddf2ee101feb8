import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { accountForPage } from '../../../src/core/ledger/balanceStep';
import { balanceOf, counted } from '../../../src/core/ledger/counted';
import type { Entry, EntryDraft } from '../../../src/core/ledger/ledger';
import { type Intent, intentOn, type Outcome } from '../../../src/core/ledger/outcome';
import { pendingOf, settleByHand, settleByOrder } from '../../../src/core/ledger/pending';
import { projectBook, unexplained } from '../../../src/core/ledger/projection';
import type { CheckoutReading } from '../../../src/core/page/pageReading';
import { ABSENT, read } from '../../../src/core/page/reading';
import { observed, undo } from '../../support/core/entries';
import { projectPurse } from '../../support/core/projectPurse';
import {
  APPLIED,
  day,
  eur,
  intent,
  LIKELY_NOT_APPLIED,
  NOT_APPLIED,
  NOW,
  purse,
  review,
  UNCLEAR,
  usd,
} from '../../support/core/situations';
import { runs } from '../../support/runs';

const BOOK = { marketplace: 'US' } as const;

/** Entries as a store would write them, after those that are there. */
function written(entries: readonly Entry[], drafts: readonly EntryDraft[]): Entry[] {
  const top = Math.max(0, ...entries.map(({ seq }) => seq));
  return [
    ...entries,
    ...drafts.map(
      (draft, at) => ({ ...draft, id: `w${top + at + 1}`, at: NOW + top + at, seq: top + at + 1 }) as Entry,
    ),
  ];
}

function ordered(before: readonly Entry[], ...intents: Intent[]): Entry[] {
  return intents.reduce<Entry[]>(
    (all, each) => {
      const draft = pendingOf(each, all);
      return draft ? written(all, [draft]) : all;
    },
    [...before],
  );
}

const projected = (entries: readonly Entry[]) => projectBook(BOOK, counted(entries));
const stands = (entries: readonly Entry[]) => {
  const { balance, free } = projectPurse(purse(), entries);
  return [balance?.amount.minor, free?.minor];
};

describe('an order that the balance pays', () => {
  const start = [observed(1, 5000)];

  test('lowers the free money, but not the balance', () => {
    expect(stands(ordered(start, intent('p1', 2000)))).toEqual([5000, 3000]);
  });

  test('counts once, however often its thank-you page loads, and two purchases count as two', () => {
    expect(stands(ordered(start, intent('p1', 2000), intent('p1', 2000), intent('p2', 500)))).toEqual([5000, 2500]);
  });

  test('does not come back with a reload after the shopper undid it', () => {
    const once = ordered(start, intent('p1', 2000));
    const undone = [...once, undo(9, once.at(-1)?.id ?? '')];
    expect(stands(ordered(undone, intent('p1', 2000)))).toEqual([5000, 5000]);
  });

  test('leaves no entry if only the card pays', () => {
    expect(pendingOf(intent('p1', 0), start)).toBeNull();
  });

  test('is a separate purchase in another account', () => {
    const draft = pendingOf(
      { ...intent('p1', 2000), book: { marketplace: 'US', account: 'shop' } },
      ordered(start, intent('p1', 2000)),
    );
    expect(draft).toMatchObject({ book: { account: 'shop' }, amount: usd(2000) });
  });
});

describe('the intent on a review page', () => {
  test.for<[story: string, page: CheckoutReading, intent: object | null]>([
    ['balance and card', review({ giftBalance: APPLIED(2000), toCharge: 500 }), { gift: usd(2000), charged: usd(500) }],
    ['a card only', review({ giftBalance: NOT_APPLIED, toCharge: 500 }), { gift: usd(0), charged: usd(500) }],
    ['an order whose charge is not read', review({ giftBalance: APPLIED(2000), toCharge: ABSENT }), { charged: null }],
    ['a balance without an amount', review({ giftBalance: APPLIED(null) }), null],
    ['unclear', review({ giftBalance: UNCLEAR }), null],
    ['a split that is only likely', review({ giftBalance: LIKELY_NOT_APPLIED }), null],
    ['euros', review({ giftBalance: read({ applied: true, amount: eur(5) }, 'test') }), null],
  ])('is read from: %s', ([, page, expected]) => {
    const found = intentOn(page, BOOK, 'p1', NOW);
    if (expected === null) expect(found).toBeNull();
    else expect(found).toMatchObject({ purchase: 'p1', book: { marketplace: 'US' }, ...expected });
  });
});

describe('settling by the order’s own page', () => {
  const entries = ordered([observed(1, 5000)], intent('p1', 2000));
  const outcome = (gift: number, order = 'o1'): Outcome => ({
    order,
    gift: usd(gift),
    charged: usd(500),
    shipped: null,
  });
  const settle = (all: readonly Entry[], of: Outcome, whole: boolean) => {
    return written(all, settleByOrder(intent('p1', 2000), of, whole, projected(all), all)?.drafts ?? []);
  };

  test('subtracts the money, which is no longer pending', () => {
    const after = settle(entries, outcome(2000), true);
    expect(stands(after)).toEqual([3000, 3000]);
    expect(projected(after).pending).toEqual([]);
  });

  test('settles the orders of a purchase one after the other, each once', () => {
    const first = settle(entries, outcome(1200, 'o1'), false);
    expect(stands(first)).toEqual([3800, 3000]);
    expect(settle(first, outcome(1200, 'o1'), false)).toEqual(first);
    expect(stands(settle(first, outcome(800, 'o2'), false))).toEqual([3000, 3000]);
  });

  test('frees the rest where less was taken than was meant', () => {
    expect(stands(settle(entries, outcome(1500), true))).toEqual([3500, 3500]);
  });

  test('subtracts nothing after a later observation, which no longer has the money', () => {
    const seen = [...entries, { ...observed(8, 2500), at: NOW + 50 }];
    expect(stands(settle(seen, outcome(2000), true))).toEqual([2500, 2500]);
  });

  test('does nothing where no order is open', () => {
    expect(settle([observed(1, 5000)], outcome(2000), true)).toHaveLength(1);
    expect(settle(entries, outcome(0), false)).toEqual(entries);
  });

  test('can be done by hand, for a canceled order or for money that is gone', () => {
    const before = projected(entries);
    const open = before.pending[0];
    if (!open) throw new Error('nothing is open');
    expect(stands(written(entries, [settleByHand(before, open, false)]))).toEqual([5000, 5000]);
    expect(stands(written(entries, [settleByHand(before, open, true)]))).toEqual([3000, 3000]);
  });

  test('by hand subtracts nothing after a later observation, which no longer has the money', () => {
    const seen = [...entries, { ...observed(8, 4500), at: NOW + 50 }];
    const before = projected(seen);
    const open = before.pending[0];
    if (!open) throw new Error('nothing is open');
    expect(stands(written(seen, [settleByHand(before, open, true)]))).toEqual([4500, 4500]);
  });
});

describe('settling by the balance page', () => {
  const spent = (cents: number, date = '2026-11-21'): EntryDraft<'activity'> => ({
    book: BOOK,
    ...{ kind: 'activity', row: 'spent', day: day(date), amount: usd(-cents), closing: usd(0), ordinal: 0, visit: 'v' },
  });
  const open = (entries: readonly Entry[], balance: number | null, rows: readonly EntryDraft<'activity'>[] = []) => {
    const seen = {
      observed: balance === null ? null : usd(balance),
      rows,
      closing: null,
      known: new Map(),
      visit: 'v',
    };
    const drafts = accountForPage(projected(entries), seen).settled;
    const observation =
      balance === null ? [] : [{ book: BOOK, kind: 'observed', balance: usd(balance), visit: 'v' } as const];
    return written(entries, [...rows, ...observation, ...drafts]);
  };
  const two = ordered([observed(1, 5000)], intent('p1', 2000), intent('p2', 700));

  test.for<[story: string, observed: number | null, rows: EntryDraft<'activity'>[], stands: number[], drift: number]>([
    ['both orders, when all the money is gone', 2300, [], [2300, 2300], 0],
    ['the order whose money is gone', 3000, [], [3000, 2300], 0],
    ['the other order, when its money is gone', 4300, [], [4300, 2300], 0],
    ['no order, when no money is gone yet', 5000, [], [5000, 2300], 0],
    ['both orders, when more than their money is gone', 2000, [], [2000, 2000], -300],
    ['no order, when a little less than one order is gone', 4000, [], [4000, 2000], -300],
    ['the order of a row, also when a gift card was added', 7000, [spent(2000)], [7000, 6300], 4000],
    ['the order of a row without a balance, which is subtracted from the books', null, [spent(2000)], [3000, 2300], 0],
    ['a parcel of the oldest order, by a row of less', null, [spent(1200)], [3800, 2300], 0],
    ['an order by a row of a cent less, because the tax was rounded', null, [spent(1999)], [3001, 2301], 0],
    ['no order by a row of more than any order', null, [spent(2100)], [5000, 2300], 0],
    ['parcels of both orders', 3100, [spent(1500), spent(400)], [3100, 2300], 0],
    ['no order by a row from before it', null, [spent(2000, '2026-11-01')], [5000, 2300], 0],
  ])('settles: %s', ([, balance, rows, expected, drift]) => {
    const after = open(two, balance, rows);
    expect(stands(after)).toEqual(expected);
    expect(unexplained(projected(after))?.minor ?? 0).toBe(drift);
  });

  test('counts for nothing when the observation is undone', () => {
    const after = open(two, 2300);
    const observation = after.find((entry) => entry.kind === 'observed' && entry.balance.minor === 2300);
    const undone = [...after, undo(99, observation?.id ?? '')];
    expect(stands(undone)).toEqual([5000, 2300]);
    expect(stands([...undone, { ...undo(100, 99), target: 'e99' }])).toEqual([2300, 2300]);
  });

  test('chooses the orders whose sum comes nearest to the missing money', () => {
    const three = ordered([observed(1, 9000)], intent('p1', 2000), intent('p2', 1500), intent('p3', 1000));
    expect(projected(open(three, 6500)).pending.map(({ purchase }) => purchase)).toEqual(['p1']);
  });

  test('subtracts nothing for earlier orders at the first balance ever seen', () => {
    expect(stands(open(ordered([], intent('p1', 2000)), 3000))).toEqual([3000, 3000]);
  });

  it('never settles more than was open or more than the drop, and never raises the free money', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 900 }), { maxLength: 14 }),
        fc.integer({ min: 0, max: 9000 }),
        (gifts, balance) => {
          const entries = ordered([observed(1, 5000)], ...gifts.map((gift, at) => intent(`p${at}`, gift)));
          const seen = { observed: usd(balance), rows: [], closing: null, known: new Map(), visit: 'v' };
          const drafts = accountForPage(projected(entries), seen).settled;
          const covered = drafts.reduce((total, { covers }) => total + covers.minor, 0);
          expect(covered).toBeLessThanOrEqual(Math.max(0, 5000 - balance));
          expect(new Set(drafts.map(({ target }) => target)).size).toBe(drafts.length);
          expect(balanceOf(open(entries, balance))?.amount.minor).toBe(balance);
        },
      ),
      { numRuns: runs(500) },
    );
  });
});
