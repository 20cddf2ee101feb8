import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { canonicalJson } from '../../../src/core/encoding/canonicalJson';
import { crc32 } from '../../../src/core/encoding/checksum';
import { balanceOf } from '../../../src/core/ledger/counted';
import { booksChecksum, countBooks, EXPORT_VERSION, exportText } from '../../../src/core/transfer/exportDocument';
import { mergeBooks, replaceBooks } from '../../../src/core/transfer/mergeBooks';
import { LONGEST_IMPORT, readImport } from '../../../src/core/transfer/readImport';
import { anyBooks, CHECKS_OF, EMPTY, SOME } from '../../support/core/books';
import { moved, observed, undo } from '../../support/core/entries';
import { NOW } from '../../support/core/situations';
import { runs } from '../../support/runs';
import { inEnglish } from '../../support/words/inEnglish';

const RUNS = { numRuns: runs(10_000) };

describe('export and import', () => {
  it('export, erase and import give the same books, whether merged or replaced', () => {
    fc.assert(
      fc.property(anyBooks('a'), (books) => {
        const back = readImport(exportText(books, NOW), CHECKS_OF);
        if (!back.ok) throw new Error(JSON.stringify(back.why));
        expect(back.value.books).toEqual(books);
        expect(replaceBooks(EMPTY, back.value.books).books).toEqual(books);
        expect(mergeBooks(EMPTY, back.value.books).books).toEqual(books);
      }),
      RUNS,
    );
  });

  it('merging is idempotent, loses nothing, and keeps the order of both histories', () => {
    fc.assert(
      fc.property(anyBooks('a'), anyBooks('b'), (mine, theirs) => {
        const once = mergeBooks(mine, theirs);
        expect(once.added.entries).toBe(theirs.entries.length);
        const again = mergeBooks(once.books, theirs);
        expect(again.books).toEqual(once.books);
        expect(again.added).toEqual({ purses: 0, entries: 0, credits: 0, reserves: 0, smallChange: 0 });
        for (const { entries } of [mine, theirs]) {
          const order = once.books.entries.map(({ id }) => id).filter((id) => entries.some((entry) => entry.id === id));
          expect(order).toEqual(entries.map(({ id }) => id));
        }
        const places = once.books.entries.map(({ seq }) => seq);
        expect(places).toEqual([...places].sort((a, b) => a - b));
        expect(new Set(places).size).toBe(places.length);
      }),
      RUNS,
    );
  });
});

test('an older observation of a file does not become the latest', () => {
  const mine = { ...EMPTY, entries: [observed(1, 100), { ...observed(5, 900), id: 'late' }] };
  const theirs = { ...EMPTY, entries: [observed(1, 100), { ...observed(3, 500), id: 'between' }, moved(4, -50)] };
  const { books, added, same } = mergeBooks(mine, theirs);
  expect(balanceOf(books.entries)?.amount.minor).toBe(900);
  expect(books.entries.map(({ id, seq }) => [id, seq])).toEqual([
    ['e1', 1],
    ['between', 2],
    ['e4', 3],
    ['late', 4],
  ]);
  expect([added.entries, same.entries]).toEqual([2, 1]);
});

test('an undo in the file still undoes an entry that both sides have', () => {
  const shared = [observed(1, 100), moved(2, 50)];
  const mine = { ...EMPTY, entries: [...shared, { ...moved(9, 1), at: 0 }] };
  const theirs = { ...EMPTY, entries: [...shared, { ...undo(3, 2), at: 0 }] };
  expect(balanceOf(mergeBooks(mine, theirs).books.entries)?.amount.minor).toBe(101);
});

test('rows that differ stay as they are here and are counted', () => {
  const theirs = { ...SOME, credits: SOME.credits.map((row) => ({ ...row, note: 'changed' })), purses: [] };
  const { books, differs, same } = mergeBooks(SOME, theirs);
  expect(books).toEqual(SOME);
  expect(differs.credits).toBe(1);
  expect(same.reserves).toBe(1);
  expect(countBooks(SOME)).toEqual({ purses: 1, entries: 0, credits: 1, reserves: 1, smallChange: 2 });
});

/** The text of an export in which some books are changed. The checksum is computed again unless one is given. */
function changed(change: Record<string, unknown>, checksum?: string): string {
  const books = { ...SOME, entries: [observed(1, 100), moved(2, 5)], ...change };
  const sum = checksum ?? booksChecksum(books);
  return JSON.stringify({
    format: 'balance-first books',
    version: EXPORT_VERSION,
    exportedAt: NOW,
    books,
    checksum: sum,
  });
}

describe('a faulty file: what is wrong, and where', () => {
  const good = changed({});
  const document = JSON.parse(good) as Record<string, unknown>;
  const withPart = (part: Record<string, unknown>) => JSON.stringify({ ...document, ...part });

  test.for<[story: string, text: string, where: string, what: RegExp]>([
    ['an empty file', ' \n', '', /empty/],
    ['cut off', good.slice(0, -20), '', /cut off or damaged/],
    ['not ours', '{"rows": []}', 'format', /not a file of these books/],
    ['a list', '[]', 'format', /not a file of these books/],
    ['null', 'null', 'format', /not a file of these books/],
    ['a newer version', withPart({ version: EXPORT_VERSION + 1 }), 'version', /version 4; this program reads up to 3/],
    ['no version', withPart({ version: 'one' }), 'version', /not a whole number/],
    ['no time', withPart({ exportedAt: -1 }), 'exportedAt', /not a time/],
    ['no books', withPart({ books: [] }), 'books', /no books/],
    ['changed by hand', changed({ purses: [] }, crc32('other')), 'checksum', /changed or damaged/],
    ['no list', changed({ credits: 'none' }), 'books.credits', /no list/],
    ['no settings', changed({ settings: 7 }), 'books.settings', /no books/],
    [
      'part of a cent',
      changed({ entries: [observed(1, 100), { ...moved(2, 5), amount: { minor: 0.5, currency: 'USD' } }] }),
      'books.entries[1].amount.minor',
      /not have the form of a row/,
    ],
    [
      'the same entry twice',
      changed({ entries: [observed(1, 1), { ...observed(1, 1), seq: 2 }] }),
      'books.entries[1]',
      /twice/,
    ],
    [
      'two entries with the same place in the history',
      changed({ entries: [observed(1, 1), { ...observed(1, 1), id: 'other' }] }),
      'books.entries[1]',
      /place in the history/,
    ],
    ['a credit twice', changed({ credits: [...SOME.credits, ...SOME.credits] }), 'books.credits[1]', /twice/],
    ['far too large', 'x'.repeat(LONGEST_IMPORT + 1), '', /larger than 40 MB/],
  ])('%s', ([, text, where, what]) => {
    const outcome = readImport(text, CHECKS_OF);
    expect(outcome).toMatchObject({ ok: false, why: [{ where }] });
    expect(!outcome.ok && outcome.why[0] && inEnglish(outcome.why[0].why)).toMatch(what);
  });

  test('a byte order mark and reordered keys do no harm', () => {
    expect(readImport(`\uFEFF${good}`, CHECKS_OF).ok).toBe(true);
    const { books, ...rest } = document;
    expect(
      readImport(
        JSON.stringify({ books: Object.fromEntries(Object.entries(books as object).reverse()), ...rest }),
        CHECKS_OF,
      ).ok,
    ).toBe(true);
  });

  test('any damage to one character of the books is found', () => {
    const from = good.indexOf('"books"') + 8;
    const to = good.indexOf('"checksum"') - 1;
    fc.assert(
      fc.property(fc.integer({ min: from, max: to - 1 }), fc.constantFrom('0', '"', 'x', ','), (at, put) => {
        if (good[at] === put) return;
        expect(readImport(good.slice(0, at) + put + good.slice(at + 1), CHECKS_OF).ok).toBe(false);
      }),
      { numRuns: runs(2000) },
    );
  });

  test('hostile keys do not reach a prototype', () => {
    const text = good.replace('"books":{', '"books":{"__proto__":{"polluted":1},');
    readImport(text, CHECKS_OF);
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });

  test('no more than twenty faults are listed', () => {
    const entries = Array.from({ length: 50 }, (_, at) => ({ ...moved(at + 1, 5), amount: { minor: 0.5 } }));
    const outcome = readImport(changed({ entries }), CHECKS_OF);
    expect(!outcome.ok && outcome.why).toHaveLength(20);
  });
});

// The check value of the CRC catalog, and one of a text beyond ASCII, as zlib computes it.
test.for([
  ['', '00000000'],
  ['123456789', 'cbf43926'],
  ['é', '0e048d3e'],
] as const)('the checksum of %j', ([text, sum]) => {
  expect(crc32(text)).toBe(sum);
});

test('canonical JSON does not depend on the order of keys', () => {
  expect(canonicalJson({ b: [{ d: 1, c: null }], a: 'x' })).toBe('{"a":"x","b":[{"c":null,"d":1}]}');
});
