import { describe, expect, test } from 'vitest';
import { accountLabel, booksOf, takeBackVisit } from '../../../src/core/ledger/accounts';
import type { ActivityPage } from '../../../src/core/ledger/activity/activityStretch';
import { bleedSince } from '../../../src/core/ledger/bleed';
import { counted } from '../../../src/core/ledger/counted';
import { type DriftClues, driftOf, explainPart, NO_CLUES } from '../../../src/core/ledger/drift';
import type { Activity, Entry, MoveCause } from '../../../src/core/ledger/ledger';
import { projectBook } from '../../../src/core/ledger/projection';
import type { MarketplaceId } from '../../../src/core/marketplaces/marketplaces';
import type { Money } from '../../../src/core/money/money';
import type { ActivityRow } from '../../../src/core/page/pageReading';
import { afterPages, BOOK } from '../../support/core/anyActivity';
import { moved, observed, undo } from '../../support/core/entries';
import { DAY, day, eur, NOW, usd } from '../../support/core/situations';

const row = (date: string, cents: number, kind: ActivityRow['kind'] = 'spent') => ({
  row: kind,
  day: day(date),
  amount: usd(cents),
  closing: null,
});
const clues = (more: Partial<DriftClues>): DriftClues => ({ ...NO_CLUES, ...more });

/** The projection after a balance was expected and another observed. */
function seen(expected: number, balance: number, shop: MarketplaceId = 'US') {
  const entries = [observed(1, expected), observed(2, balance)].map((entry) => ({
    ...entry,
    book: { marketplace: shop },
  }));
  const own = (cents: number) => ({ minor: cents, currency: shop === 'JP' ? 'JPY' : 'USD' }) as const;
  return projectBook(
    { marketplace: shop },
    entries.map((entry, at) => ({ ...entry, balance: own(at === 0 ? expected : balance) })),
  );
}

describe('a drift', () => {
  test.for<[story: string, from: number, to: number, clues: DriftClues, causes: string[]]>([
    ['a small loss', 4409, 4310, NO_CLUES, ['digital-buys likely', 'order possible', 'other-account possible']],
    ['a large loss', 9000, 1000, NO_CLUES, ['order likely', 'digital-buys possible', 'other-account possible']],
    ['a gain of a round sum', 1000, 6000, NO_CLUES, ['gift-card likely', 'refund possible', 'other-account possible']],
    [
      'a gain of an amount that was once spent',
      1000,
      2948,
      clues({ spent: [usd(-1948)] }),
      ['refund likely', 'gift-card possible', 'other-account possible'],
    ],
    ['a gain of an odd sum', 1000, 1037, NO_CLUES, ['refund possible', 'gift-card possible', 'other-account possible']],
    [
      'a browser with several accounts',
      1000,
      1037,
      clues({ severalAccounts: true }),
      ['other-account likely', 'refund possible', 'gift-card possible'],
    ],
    [
      'rows that add up to it',
      5000,
      4500,
      clues({ rows: [row('2026-11-20', -400), row('2026-11-21', -100), row('2026-11-01', -999)] }),
      ['rows exact', 'digital-buys likely', 'order possible', 'other-account possible'],
    ],
    [
      'rows of one day, which count together',
      5000,
      4900,
      clues({ rows: [row('2026-11-21', -100), row('2026-11-21', -300)] }),
      ['digital-buys likely', 'order possible', 'other-account possible'],
    ],
  ])('is ranked for: %s', ([, from, to, given, causes]) => {
    const drift = driftOf(seen(from, to), given);
    expect(drift?.amount).toEqual(usd(to - from));
    expect(drift?.causes.map(({ cause, likelihood }) => `${cause} ${likelihood}`)).toEqual(causes);
  });

  test('may be an ended gift card, where gift cards end', () => {
    expect(driftOf(seen(9000, 1000, 'JP'))?.causes.map(({ cause }) => cause)).toContain('expired');
    expect(driftOf(seen(9000, 1000))?.causes.map(({ cause }) => cause)).not.toContain('expired');
  });

  test('does not exist where the balance is as expected, or where no balance was known', () => {
    expect(driftOf(seen(5000, 5000))).toBeNull();
    expect(driftOf(projectBook(BOOK, [observed(1, 5000)]))).toBeNull();
    expect(driftOf(projectBook(BOOK, []))).toBeNull();
  });

  test('is fully explained when the entries of any cause are written', () => {
    const entries: Entry[] = [observed(1, 5000), observed(2, 4500)];
    const given = clues({ rows: [row('2026-11-20', -400), row('2026-11-21', -100)] });
    const drift = driftOf(projectBook(BOOK, entries), given);
    expect(drift?.causes.length).toBeGreaterThan(2);
    for (const { mend, cause } of drift?.causes ?? []) {
      const mended = mend.map((draft, at): Entry => ({ ...draft, id: `m${at}`, at: NOW, seq: 3 + at }) as Entry);
      const after = projectBook(BOOK, counted([...entries, ...mended]));
      expect(driftOf(after, given)).toBeNull();
      expect(after.balance?.amount).toEqual(usd(cause === 'other-account' ? 5000 : 4500));
    }
  });

  test('can be explained in part by the shopper', () => {
    const entries: Entry[] = [observed(1, 5000), observed(2, 4500)];
    const projection = projectBook(BOOK, entries);
    const drift = driftOf(projection);
    if (!drift) throw new Error('no drift');
    const draft = explainPart(BOOK, drift, usd(200), 'expired');
    if (!draft) throw new Error('refused');
    const part = { ...draft, id: 'm', at: NOW, seq: 3 };
    expect(driftOf(projectBook(BOOK, [...entries, part]))?.amount).toEqual(usd(-300));
    expect(explainPart(BOOK, drift, usd(500), 'spent')?.amount).toEqual(usd(-500));
  });

  test.for<[story: string, part: Money, cause: MoveCause]>([
    ['nothing', usd(0), 'spent'],
    ['a negative amount', usd(-1), 'spent'],
    ['more than the whole', usd(501), 'spent'],
    ['another currency', eur(1), 'spent'],
    ['a cause that brings money', usd(1), 'refund'],
  ])('refuses as a part: %s', ([, part, cause]) => {
    const drift = driftOf(projectBook(BOOK, [observed(1, 5000), observed(2, 4500)]));
    expect(drift && explainPart(BOOK, drift, part, cause)).toBeNull();
  });
});

describe('the books of several accounts', () => {
  const r = (date: string, amount: number, closing: number): ActivityRow => ({
    ...{ day: day(date), kind: 'other', amount: usd(amount), closing: usd(closing) },
  });
  const page = (rows: ActivityRow[], whole = false): ActivityPage => ({
    ...{ rows, window: whole ? { newest: true, oldest: true } : null, visit: 'v' },
  });
  const mine = page([r('2026-05-12', -500, 500), r('2026-05-02', 1000, 1000)], true);
  const theirs = page([r('2026-05-11', -100, 200), r('2026-05-03', 300, 300)], true);
  const shop = { marketplace: 'US', account: 'shop' } as const;
  const entries = afterPages([theirs], afterPages([mine]), shop);

  test('differ by their label', () => {
    expect(booksOf('US', entries)).toEqual([BOOK, shop]);
    expect(booksOf('CA', entries)).toEqual([]);
  });

  test('lose everything that one opening added, when that opening is undone', () => {
    const wrong = [...afterPages([{ ...theirs, visit: 'wrong' }]), { ...observed(9, 200), visit: 'wrong' }];
    const undos = takeBackVisit(BOOK, [...afterPages([mine]), ...wrong], 'wrong');
    expect(undos.map(({ target }) => target)).toEqual(wrong.map(({ id }) => id));
    expect(takeBackVisit(BOOK, wrong, 'v')).toEqual([]);
  });

  test.for([
    [' my  shop ', { ok: true, value: 'my shop' }],
    ['', { ok: false, why: { code: 'label-empty' } }],
    ['Shop', { ok: false, why: { code: 'label-taken' } }],
    ['a'.repeat(41), { ok: false, why: { code: 'label-too-long', most: 40 } }],
    ['x@y.example', { ok: false, why: { code: 'label-like-address' } }],
  ] as const)('may have the label %j', ([typed, expected]) => {
    expect(accountLabel(typed, ['shop'])).toEqual(expected);
  });
});

describe('the bleed meter', () => {
  const bought = (seq: number, date: string, cents: number, digital?: boolean): Activity => ({
    ...{
      id: `b${seq}`,
      kind: 'activity',
      book: { marketplace: 'US' },
      at: NOW,
      seq,
      row: 'spent',
      ordinal: seq,
      visit: 'v',
    },
    ...{ day: day(date), amount: usd(-cents), closing: null, ...(digital === undefined ? {} : { digital }) },
  });
  const began = NOW - 5 * DAY;
  const noted = (seq: number, at: number): Entry => ({ ...moved(seq, -99, 'spent'), at });

  test('counts small purchases since the reserve began, and tells which are digital for certain', () => {
    const entries = [
      bought(1, '2026-11-15', 99, true),
      bought(2, '2026-11-16', 99, true),
      bought(3, '2026-11-17', 299, true),
      bought(4, '2026-11-18', 99),
      bought(5, '2026-11-19', 99, false),
      bought(6, '2026-11-20', 501, true),
      noted(7, NOW),
      noted(8, NOW - DAY),
      { ...bought(9, '2026-11-20', 99), row: 'refunded', amount: usd(99) } as Entry,
      bought(10, '2026-11-21', 100, true),
      undo(11, 'b10'),
    ];
    expect(bleedSince(entries, began, usd(500))).toEqual({
      since: '2026-11-16',
      digital: { count: 2, total: usd(398) },
      // The row of the 18th, and the purchase noted on the 21st: the 20th has rows of its own.
      maybe: { count: 2, total: usd(198) },
    });
    expect(bleedSince([], began, usd(500))).toBeNull();
  });
});
