import fc from 'fast-check';
import { bookOf } from '../../../src/core/ledger/book';
import { type Entry, MOVE_CAUSES } from '../../../src/core/ledger/ledger';
import { type MarketplaceId, marketplace } from '../../../src/core/marketplaces/marketplaces';
import { money } from '../../../src/core/money/money';
import { afterPages, anyTrueHistory, pageOf } from './anyActivity';

// Books whose names and notes imitate syntax of the files that other programs read.

/** Texts with a meaning to spreadsheets, journals and calendars. */
const PARTS = [
  ...['=', '+', '-', '@', '\t', '\r', '\n', '"', "'", ',', ';', ':', '::', '  ', '\\', '|', '#', '%', '*', '!', '~'],
  ...['[', ']', '(', ')', '{', '}', '<', '>', '[2 of 3]', '[2020-01-01]', '[=2020-01-01]', '2020-01-01', '(1'],
  ...['date:2020-01-01', ':tag:', 'Payee: x', 'Value:: (', '=cmd|calc', '\u2028', '\u202e', '\u00a0', '\ud800', '🎁'],
  ...['é', 'e\u0301', 'हिन्दी', 'ｆ', '²', '٤', 'ß', '＝', 'a', 'Mum', '(old)', 'old', '1', ' 5.00 USD', 'END:VEVENT'],
];

/** Several such texts, one after the other. */
export const hostileWords = fc.array(fc.constantFrom(...PARTS), { maxLength: 8 }).map((parts) => parts.join(''));

const accountLabel = fc.oneof(
  fc.constant(undefined),
  fc.constantFrom('Mum (old)', 'Mum old', '🎁', '(🎁)', 'unnamed', 'Mum old 2', '::', 'é', 'e\u0301', 'A', 'a'),
  hostileWords.filter((words) => words !== ''),
);

type Step = (seq: number) => Partial<Entry> & { readonly kind: Entry['kind'] };

/** A balance or a move in a currency, with a note. */
function anyStep(id: MarketplaceId): fc.Arbitrary<Step> {
  const { currency } = marketplace(id);
  const amount = fc.integer({ min: -5000, max: 9000 }).map((minor) => money(minor, currency));
  const balance = fc.nat(9000).map((minor) => money(minor, currency));
  return fc.oneof(
    fc.tuple(balance, hostileWords).map(([told, note]) => () => ({ kind: 'stated' as const, balance: told, note })),
    balance.map((told) => (seq: number) => ({ kind: 'observed' as const, balance: told, visit: `o${seq}` })),
    fc.tuple(amount, fc.constantFrom(...MOVE_CAUSES), hostileWords).map(([by, cause, note]) => () => ({
      kind: 'moved' as const,
      amount: by,
      cause,
      note,
    })),
  );
}

/** One book. Its balance is stated first, its clock is sometimes set back, and it may have rows of the shop's table. */
function anyBook(shop: MarketplaceId): fc.Arbitrary<Entry[]> {
  const day = 86_400_000;
  const moments = fc.integer({ min: 0, max: 80 }).map((days) => Date.parse('2025-12-20T12:00:00Z') + days * day);
  const steps = fc.array(fc.tuple(anyStep(shop), moments, fc.nat(20)), { minLength: 1, maxLength: 10 });
  const history = shop === 'US' ? fc.option(anyTrueHistory(12), { nil: [] }) : fc.constant([]);
  return fc.tuple(steps, history, accountLabel).map(([made, rows, account]) => {
    const known = afterPages([pageOf(rows, { known: rows.length, skip: 0, size: 12, older: false })]);
    const book = bookOf(shop, account);
    const own = made.map(([make, at, place]) => ({ make, at, place }));
    const first: Entry = {
      ...{ book, id: 'first', at: own[0]?.at ?? 0, seq: 1, kind: 'stated', note: '' },
      balance: money(1234, marketplace(shop).currency),
    };
    const middle = known.map((row) => ({ ...row, book }));
    const later = own.map(({ make, at }, index) => ({ book, ...make(index), at }));
    // Some steps are recorded before the page is opened, and some after it.
    const cut = own.filter(({ place }) => place > 10).length;
    return [first, ...later.slice(0, cut), ...middle, ...later.slice(cut)].map(
      (entry, index) => ({ ...entry, seq: index + 1 }) as Entry,
    );
  });
}

/**
 * Several books of several shops. Two books of one shop never have the same label. Ids and places are all different.
 */
export const anyHostileBooks: fc.Arbitrary<Entry[]> = fc
  .array(fc.constantFrom<MarketplaceId>('US', 'US', 'DE', 'JP').chain(anyBook), { minLength: 1, maxLength: 6 })
  .map((books) => {
    const named = new Map(books.map((book) => [`${book[0]?.book.marketplace} ${book[0]?.book.account ?? ''}`, book]));
    return [...named.values()].flat().map((entry, index) => ({ ...entry, id: `e${index}`, seq: index + 1 }));
  });
