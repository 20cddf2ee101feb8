import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { CREDIT_KINDS, CREDIT_SOURCES, type Credit, SCOPES } from '../../src/core/credits/credit';
import { type Book, bookOf } from '../../src/core/ledger/book';
import type { Entry } from '../../src/core/ledger/ledger';
import { RULE_IDS } from '../../src/core/settings/ruleIds';
import type { WholeBooks } from '../../src/core/transfer/exportDocument';
import { readImport } from '../../src/core/transfer/readImport';
import { rowChecksOf } from '../../src/store/wholeBooks/wholeBooks';
import { anyHistory } from '../support/core/anyHistory';
import { SOME } from '../support/core/books';
import { day, NOW, settings, usd } from '../support/core/situations';
import { runs } from '../support/runs';
import { flatBooks, flatFile } from '../support/store/flatForm';

const anyBook: fc.Arbitrary<Book> = fc.constantFrom(undefined, 'Work', 'Mum').map((account) => bookOf('US', account));

const anyCreditEntry = fc
  .tuple(
    fc.constantFrom('credit-granted', 'credit-used', 'credit-expired', 'credit-corrected', 'credit-lost'),
    fc.nat(900),
    fc.option(fc.constant('some purchase')),
  )
  .map(([kind, minor, purchase]) => ({
    kind,
    credit: 'c1',
    amount: usd(minor),
    ...((kind === 'credit-used' || kind === 'credit-lost') && { purchase }),
  }));

/** A history of several accounts, in which credits come and go. */
const anyEntries = fc
  .tuple(anyHistory(8), fc.array(anyCreditEntry, { maxLength: 6 }), fc.array(anyBook, { minLength: 14, maxLength: 14 }))
  .map(([history, ofCredits, books]) =>
    [...history, ...ofCredits].map(
      (entry, at) =>
        ({ at: NOW + at, ...entry, id: `e${at + 1}`, seq: at + 1, book: books[at] ?? bookOf('US') }) as Entry,
    ),
  );

const anyCredit: fc.Arbitrary<Credit> = fc
  .record({
    book: anyBook,
    kind: fc.constantFrom(...CREDIT_KINDS),
    left: fc.nat(900).map(usd),
    scope: fc.constantFrom(...SCOPES),
    ends: fc.constantFrom('never' as const, 'unknown' as const, { on: day('2026-12-01') }),
    source: fc.option(fc.constantFrom(...CREDIT_SOURCES)),
  })
  .map(({ source, ...credit }) => ({ ...credit, ...(source && { source }), id: '', note: 'n', addedAt: NOW }));

const anyBooks: fc.Arbitrary<WholeBooks> = fc
  .tuple(
    anyEntries,
    fc.array(anyCredit, { maxLength: 4 }),
    fc.uniqueArray(anyBook, { selector: ({ account }) => account }),
  )
  .chain(([entries, credits, books]) =>
    fc.subarray([...RULE_IDS]).map((rules) => ({
      ...SOME,
      entries,
      credits: credits.map((credit, at) => ({ ...credit, id: `c${at}` })),
      purses: books.map((book) => ({ book, wish: 'save' as const, smallest: usd(200), buyNow: 'unknown' as const })),
      reserves: books.flatMap((book, at) => SOME.reserves.map((reserve) => ({ ...reserve, book, id: `r${at}` }))),
      settings: settings({ snoozes: rules.map((rule) => ({ rule, until: 'lifted' as const })) }),
    })),
  );

describe('a file of a version whose rows had no book of their own', () => {
  it.each([1, 2] as const)('of version %i is imported as the same books', (version) => {
    fc.assert(
      fc.property(anyBooks, (books) => {
        const read = readImport(flatFile(flatBooks(books), version, NOW), rowChecksOf);
        if (!read.ok) throw new Error(JSON.stringify(read.why));
        expect(read.value.books).toEqual(books);
      }),
      { numRuns: runs(500) },
    );
  });

  test.for<[story: string, part: Record<string, unknown>, where: string]>([
    ['a credit under its new name', { lots: [{ ...SOME.credits[0] }] }, 'books.lots[0]'],
    [
      'an entry in the new form',
      { entries: [{ id: 'e', kind: 'noted', book: { marketplace: 'US' } }] },
      'books.entries[0]',
    ],
    [
      'a snooze under its new name',
      { settings: settings({ snoozes: [{ rule: 'credit-unused', until: 'lifted' }] }) },
      'books.settings',
    ],
    ['no list of lots', { lots: undefined, credits: [] }, 'books.lots'],
  ])('that holds %s is refused by the words it uses itself', ([, part, where]) => {
    const text = flatFile(JSON.parse(JSON.stringify({ ...flatBooks(SOME), ...part })), 2, NOW);
    const read = readImport(text, rowChecksOf);
    expect(!read.ok && read.why[0]?.where.startsWith(where)).toBe(true);
  });
});
