import { describe, expect, test } from 'vitest';
import { accountForPage } from '../../../src/core/ledger/balanceStep';
import type { Entry, EntryDraft } from '../../../src/core/ledger/ledger';
import { type Projection, projectBook, unexplained } from '../../../src/core/ledger/projection';
import type { ActivityRow } from '../../../src/core/page/pageReading';
import { day, NOW, usd } from '../../support/core/situations';

const BOOK = { marketplace: 'US' } as const;
const IN_BOOK = { book: BOOK } as const;
const MINUTE = 60_000;

/** Books with a balance in which orders of so much are pending, placed one after the other. */
function books(balance: number, ...orders: number[]): Projection {
  const before: Entry = {
    ...IN_BOOK,
    id: 'o',
    kind: 'observed',
    at: NOW,
    seq: 1,
    balance: usd(balance),
    visit: 'before',
  };
  const pending = orders.map(
    (amount, at): Entry => ({
      ...IN_BOOK,
      ...{ id: `p${at + 1}`, kind: 'pending', at: NOW + MINUTE * (at + 1), seq: at + 2 },
      ...{ purchase: `purchase-${at + 1}`, amount: usd(amount) },
    }),
  );
  return projectBook(BOOK, [before, ...pending]);
}

/** Rows with closing balances from a balance on, oldest first: `-3500 A` names order A, `-99 D` is digital, `+2500` a card. */
function rows(from: number, words: string, date = '2026-11-21'): EntryDraft<'activity'>[] {
  let closing = from;
  return words.split(', ').map((word) => {
    const [minor, order] = [Number.parseInt(word, 10), word.split(' ')[1]];
    closing += minor;
    const row: ActivityRow['kind'] = minor < 0 ? 'spent' : order ? 'refunded' : 'added';
    const named = order === undefined ? {} : { order, digital: order === 'D' };
    return {
      ...IN_BOOK,
      ...{ kind: 'activity', row, day: day(date), amount: usd(minor), closing: usd(closing), ordinal: 0, visit: 'v' },
      ...named,
    };
  });
}

interface Page {
  readonly balance: number;
  readonly rows?: string;
  /** What the newest row closes with; as the rows say, where there are any. */
  readonly closing?: number;
  readonly known?: ReadonlyMap<string, string>;
}

/** What is left open, what is free and what is left to explain after a page. */
function after(before: Projection, page: Page) {
  const fresh = page.rows === undefined ? [] : rows(before.balance?.amount.minor ?? 0, page.rows);
  const closing = page.closing === undefined ? (fresh.at(-1)?.closing ?? null) : usd(page.closing);
  const seen = { observed: usd(page.balance), rows: fresh, closing, known: page.known ?? new Map(), visit: 'v' };
  const { settled, explained, held } = accountForPage(before, seen);
  const observed = {
    ...IN_BOOK,
    kind: 'observed',
    balance: usd(page.balance),
    visit: 'v',
    ...(held && { held }),
  } as const;
  const told = explained.map((each) => ({ ...IN_BOOK, kind: 'explained', target: 'w50', ...each }) as const);
  const drafts: EntryDraft[] = [observed, ...settled, ...told];
  const written = drafts.map(
    (draft, at) => ({ ...draft, id: `w${at + 50}`, at: NOW + 9 * MINUTE, seq: at + 50 }) as Entry,
  );
  const books = projectBook(BOOK, [...entriesOf(before), ...written]);
  return {
    open: books.pending.map(({ open }) => open.minor),
    explained: explained.map(({ amount, cause }) => `${cause} ${amount.minor}`),
    left: unexplained(books)?.minor,
  };
}

/** The entries that such books came from. */
function entriesOf({ balance, pending }: Projection): Entry[] {
  const observed = { ...IN_BOOK, id: 'o', kind: 'observed', at: NOW, seq: 1, visit: 'before' } as const;
  return [
    { ...observed, balance: balance?.amount ?? usd(0) },
    ...pending.map(({ id, at, purchase, open }, index): Entry => {
      return { ...IN_BOOK, id, kind: 'pending', at, seq: index + 2, purchase, amount: open };
    }),
  ];
}

describe('a change from the books’ balance to the page’s balance', () => {
  test.for<[story: string, before: Projection, page: Page, expected: Partial<ReturnType<typeof after>>]>([
    [
      'the first parcel of an order',
      books(10_000, 6000),
      { balance: 6500, rows: '-3500 A' },
      { open: [2500], left: 0 },
    ],
    [
      'both parcels of an order',
      books(10_000, 6000),
      { balance: 4000, rows: '-3500 A, -2500 A' },
      { open: [], left: 0 },
    ],
    ['a parcel whose tax is rounded', books(10_000, 6000), { balance: 3999, rows: '-6001 A' }, { open: [], left: 0 }],
    [
      'parcels whose last cent is released',
      books(10_000, 6000),
      { balance: 4001, rows: '-5999 A' },
      { open: [], left: 0 },
    ],
    [
      'a digital order, which is never a parcel',
      books(10_000, 6000),
      { balance: 9901, rows: '-99 D' },
      { open: [6000], explained: ['spent -99'], left: 0 },
    ],
    [
      'an order that was canceled before it was seen',
      books(10_000, 6000),
      { balance: 10_000, rows: '-6000 A, +6000 A' },
      { open: [], explained: ['refund 6000'], left: 0 },
    ],
    [
      'a gift card and a book',
      books(10_000),
      { balance: 12_401, rows: '+2500, -99 D' },
      { explained: ['gift-card 2500', 'spent -99'], left: 0 },
    ],
    [
      'rows that explain a part',
      books(10_000),
      { balance: 12_201, rows: '+2500', closing: 12_500 },
      { explained: ['gift-card 2500'], left: -299 },
    ],
    ['nothing', books(10_000), { balance: 9701 }, { explained: [], left: -299 }],
    ['a hold for an order', books(10_000, 6000), { balance: 4000, closing: 10_000 }, { open: [], left: 0 }],
    ['a hold for a parcel', books(10_000, 6000), { balance: 6500, closing: 10_000 }, { open: [2500], left: 0 }],
    ['a drop without a row, for one order', books(10_000, 6000), { balance: 6500 }, { open: [2500], left: 0 }],
    ['a small drop without a row', books(10_000, 6000), { balance: 9901 }, { open: [6000], left: -99 }],
    [
      'rows of a known order, which only settle its own purchase',
      books(10_000, 2000, 6000),
      { balance: 8500, rows: '-1500 B', known: new Map([['B', 'purchase-2']]) },
      { open: [2000, 4500], left: 0 },
    ],
    [
      'a row of another order, which does not settle a purchase with a known order',
      books(10_000, 6000),
      { balance: 8500, rows: '-1500 B', known: new Map([['A', 'purchase-1']]) },
      { open: [6000], explained: ['spent -1500'], left: 0 },
    ],
  ])('is explained by: %s', ([, before, page, expected]) => {
    expect(after(before, page)).toMatchObject(expected);
  });
});

describe('a temporary hold', () => {
  const held = (minor: number, from = 10_000): Projection => {
    const before = projectBook(BOOK, [
      {
        ...IN_BOOK,
        id: 'o',
        kind: 'observed',
        at: NOW,
        seq: 1,
        balance: usd(from - minor),
        visit: 'h',
        held: usd(minor),
      },
    ]);
    return before;
  };
  const explainedBy = (before: Projection, balance: number, words: string | null, closing: number) => {
    const seen = {
      ...{ observed: usd(balance), known: new Map(), visit: 'v' },
      ...{ rows: words === null ? [] : rows(10_000, words), closing: usd(closing) },
    };
    const { explained, held: now } = accountForPage(before, seen);
    return [explained.map(({ amount, cause }) => `${cause} ${amount.minor}`), now?.minor ?? 0];
  };

  test('explains its own return to the balance', () => {
    expect(explainedBy(held(1000), 10_000, null, 10_000)).toEqual([['hold 1000'], 0]);
  });

  test('is not a new purchase when it is charged', () => {
    expect(explainedBy(held(1000), 9000, '-1000 A', 9000)).toEqual([[], 0]);
  });

  test('stays for the rest when a part of it is charged', () => {
    expect(explainedBy(held(6000), 4000, '-3500 A', 6500)).toEqual([[], 2500]);
  });
});
