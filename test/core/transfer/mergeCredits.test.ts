import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { projectCredit } from '../../../src/core/credits/creditProjection';
import type { Entry } from '../../../src/core/ledger/ledger';
import type { WholeBooks } from '../../../src/core/transfer/exportDocument';
import { mergeBooks } from '../../../src/core/transfer/mergeBooks';
import { EMPTY } from '../../support/core/books';
import { creditOf, usd } from '../../support/core/situations';
import { runs } from '../../support/runs';

// There is one credit of $5.00 in two browsers. One browser imported the backup of the other.

type Doing = 'use' | 'end' | 'grant' | 'undo';

let ids = 0;

/** The books after something was done with the credit. As in the store, `left` follows what the entry takes. */
function doneTo(books: WholeBooks, doing: Doing, cents: number, at: number): WholeBooks {
  const [credit] = books.credits;
  if (!credit) return books;
  ids += 1;
  const seq = books.entries.length + 1;
  const base = { id: `n${ids}`, book: { marketplace: 'US' }, at, seq } as const;
  const amount = usd(Math.min(cents, credit.left.minor));
  const entries = (entry: Entry): readonly Entry[] => [...books.entries, entry];
  const left = (minor: number) => [{ ...credit, left: usd(Math.max(0, minor)) }];
  const { minor } = credit.left;
  if (doing === 'grant') {
    const entry: Entry = { ...base, kind: 'credit-granted', credit: credit.id, amount: usd(cents) };
    return { ...books, entries: entries(entry), credits: left(minor + cents) };
  }
  if (doing === 'undo') {
    const used = books.entries.findLast(({ kind }) => kind === 'credit-used');
    const known = books.entries.some((entry) => entry.kind === 'undone' && entry.target === used?.id);
    if (used?.kind !== 'credit-used' || known) return books;
    const undone = entries({ ...base, kind: 'undone', target: used.id });
    const before = projectCredit(credit.id, books.entries)?.left.minor ?? 0;
    const back = (projectCredit(credit.id, undone)?.left.minor ?? 0) - before;
    return { ...books, entries: undone, credits: left(minor + back) };
  }
  if (amount.minor === 0) return books;
  const entry: Entry =
    doing === 'use'
      ? { ...base, kind: 'credit-used', credit: credit.id, amount, purchase: null }
      : { ...base, kind: 'credit-expired', credit: credit.id, amount: credit.left };
  return { ...books, entries: entries(entry), credits: left(minor - entry.amount.minor) };
}

const CREDIT = creditOf(500, '2026-12-31', { id: 'c' });
const GRANT: Entry = {
  id: 'g',
  kind: 'credit-granted',
  book: { marketplace: 'US' },
  at: 1,
  seq: 1,
  credit: 'c',
  amount: usd(500),
};
const SHARED: WholeBooks = { ...EMPTY, credits: [CREDIT], entries: [GRANT] };

const leftIn = (books: WholeBooks) => books.credits[0]?.left.minor;
/** The same books in another browser that got the credit by sync, without any of its entries. */
const synced = (books: WholeBooks): WholeBooks => ({ ...EMPTY, credits: books.credits });

test('a use in the file reduces what is left here once', () => {
  const theirs = doneTo(SHARED, 'use', 300, 2);
  const { books, added, same, differs } = mergeBooks(SHARED, theirs);
  expect(leftIn(books)).toBe(200);
  expect([added.entries, same.credits, differs.credits]).toEqual([1, 1, 0]);
  expect(leftIn(mergeBooks(books, theirs).books)).toBe(200);
  expect(leftIn(mergeBooks(theirs, SHARED).books)).toBe(200);
});

test('uses on both sides add up, but take no more than the credit had', () => {
  const [mine, theirs] = [doneTo(SHARED, 'use', 300, 2), doneTo(SHARED, 'use', 100, 3)];
  expect(leftIn(mergeBooks(mine, theirs).books)).toBe(100);
  expect(leftIn(mergeBooks(mine, doneTo(SHARED, 'use', 400, 3)).books)).toBe(0);
});

test('a use that was undone in the file gives its amount back here', () => {
  const mine = doneTo(SHARED, 'use', 300, 2);
  expect(leftIn(mergeBooks(mine, doneTo(mine, 'undo', 0, 3)).books)).toBe(500);
});

test('a credit that was taken back in the file has nothing left here, even if some of it was used', () => {
  const mine = doneTo(SHARED, 'use', 300, 2);
  const back: Entry = { id: 'u', kind: 'undone', book: { marketplace: 'US' }, at: 3, seq: 3, target: 'g' };
  const theirs: WholeBooks = { ...mine, entries: [...mine.entries, back], credits: [{ ...CREDIT, left: usd(0) }] };
  const { books, differs } = mergeBooks(mine, theirs);
  expect(leftIn(books)).toBe(0);
  expect(differs.credits).toBe(0);
  expect(leftIn(mergeBooks(theirs, mine).books)).toBe(0);
});

describe('a use that had already come by sync', () => {
  const theirs = doneTo(SHARED, 'use', 300, 2);

  test('is not counted twice when its entry comes', () => {
    const mine = { ...SHARED, credits: theirs.credits };
    expect(leftIn(mergeBooks(mine, theirs).books)).toBe(200);
    expect(leftIn(mergeBooks(theirs, mine).books)).toBe(200);
  });

  test('is not counted twice if the credit itself came by sync', () => {
    expect(leftIn(mergeBooks(synced(theirs), theirs).books)).toBe(200);
    const used = doneTo(synced(theirs), 'use', 50, 3);
    expect(leftIn(mergeBooks(used, theirs).books)).toBe(150);
  });

  test('stays counted if neither side has its entry', () => {
    const third = { ...SHARED, credits: [{ ...CREDIT, left: usd(400) }] };
    expect(leftIn(mergeBooks(third, doneTo(third, 'use', 300, 2)).books)).toBe(100);
  });
});

test('a credit whose grant is in no entry stays as it is', () => {
  const theirs = { ...EMPTY, credits: [{ ...CREDIT, left: usd(100) }] };
  const { books, differs } = mergeBooks(synced(SHARED), theirs);
  expect([leftIn(books), differs.credits]).toEqual([500, 1]);
});

it('merging any two sides gives the same result in both directions and when repeated, and follows the entries', () => {
  const doing = fc.tuple(
    fc.constantFrom<Doing>('use', 'use', 'end', 'grant', 'undo'),
    fc.integer({ min: 1, max: 400 }),
  );
  const doings = fc.array(doing, { maxLength: 5 });
  fc.assert(
    fc.property(doings, doings, doings, (before, mineDid, theirsDid) => {
      let at = 2;
      const done = (from: WholeBooks, all: typeof before) =>
        all.reduce((books, [what, cents]) => {
          at += 1;
          return doneTo(books, what, cents, at);
        }, from);
      const start = done(SHARED, before);
      const [mine, theirs] = [done(start, mineDid), done(start, theirsDid)];
      const there = mergeBooks(mine, theirs).books;
      const back = mergeBooks(theirs, mine).books;
      const told = projectCredit('c', there.entries);
      expect(leftIn(there)).toBe(told?.left.minor);
      expect(leftIn(back)).toBe(leftIn(there));
      expect(mergeBooks(there, theirs).books).toEqual(there);
      expect(mergeBooks(there, mine).books).toEqual(there);
    }),
    { numRuns: runs(3000) },
  );
});
