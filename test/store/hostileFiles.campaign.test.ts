import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import type { Credit } from '../../src/core/credits/credit';
import { exportText, type WholeBooks } from '../../src/core/transfer/exportDocument';
import { mergeBooks } from '../../src/core/transfer/mergeBooks';
import { LONGEST_IMPORT, readImport } from '../../src/core/transfer/readImport';
import { rowChecksOf } from '../../src/store/wholeBooks/wholeBooks';
import { anyHistory } from '../support/core/anyHistory';
import { EMPTY, SOME } from '../support/core/books';
import { creditOf, day, NOW, usd } from '../support/core/situations';
import { runs } from '../support/runs';
import { booksIn, entriesIn, kept, moved, observed, overviewOf, write } from '../support/store/books';
import { inEnglish } from '../support/words/inEnglish';

const entry = (more: object = {}) => ({ ...observed('a', 100), seq: 1, ...more });
const fileOf = (books: object, at = NOW) => exportText({ ...SOME, ...books } as WholeBooks, at);
const withEntry = (more: object) => fileOf({ entries: [entry(more)] });
const withCredit = (more: object) => fileOf({ credits: [{ ...creditOf(300, 'never', { id: 'l' }), ...more }] });
/** Adds a key that an object literal can't have. */
const withKey = (text: string, key: string) => {
  const books = JSON.parse(text.replace('"id":"a"', `"id":"a",${JSON.stringify(key)}:{"minor":1,"currency":"USD"}`));
  return exportText(books.books, NOW);
};

const withSmall = (change: object) => fileOf({ smallChange: { ...SOME.smallChange, ...change } });
const points = (more: object) => withSmall({ points: [{ id: 'p', points: 1, earned: '2026-11-01', ...more }] });
const leftovers = (...amounts: object[]) => withSmall({ leftovers: amounts.map((amount) => ({ id: 'c', amount })) });

describe('a file that was made to do harm', () => {
  test.for<[story: string, text: string, where: string]>([
    ['a prototype in a row', withKey(withEntry({}), '__proto__'), 'books.entries[0]'],
    ['a constructor in a row', withKey(withEntry({}), 'constructor'), 'books.entries[0]'],
    ['a moment that no calendar has', withEntry({ at: Number.MAX_SAFE_INTEGER }), 'books.entries[0].at'],
    ['a moment after the year 9999', withEntry({ at: Date.UTC(9999, 11, 31) }), 'books.entries[0].at'],
    ['a credit added in that year', withCredit({ addedAt: 8.64e15 }), 'books.credits[0].addedAt'],
    ['exported in that year', fileOf({}, Number.MAX_SAFE_INTEGER), 'exportedAt'],
    ['a huge amount', withEntry({ balance: { minor: 1e15, currency: 'USD' } }), 'books.entries[0].balance.minor'],
    ['an amount beyond numbers', withEntry({}).replace('"minor":100', '"minor":1e400'), 'checksum'],
    ['yen with a part', withEntry({ balance: { minor: 1.5, currency: 'JPY' } }), 'books.entries[0].balance.minor'],
    ['a balance below zero', withEntry({ balance: usd(-1) }), 'books.entries[0].balance'],
    ['a place below one', withEntry({ seq: 0 }), 'books.entries[0].seq'],
    ['a day that does not exist', withCredit({ ends: { on: '2026-02-30' } }), 'books.credits[0].ends'],
    ['a day before all days', withCredit({ ends: { on: '-000001-01-01' } }), 'books.credits[0].ends'],
    ['a note of a book’s length', withCredit({ note: 'x'.repeat(501) }), 'books.credits[0].note'],
    ['points below one', points({ points: 0 }), 'books.smallChange.points[0].points'],
    ['points of a day that does not exist', points({ earned: '2026-02-30' }), 'books.smallChange.points[0].earned'],
    ['points with a card', points({ card: '4111' }), 'books.smallChange.points[0]'],
    ['a leftover of nothing', leftovers(usd(0)), 'books.smallChange.leftovers[0].amount.minor'],
    ['a leftover beyond all cards', leftovers(usd(200_001)), 'books.smallChange.leftovers[0].amount.minor'],
    ['a leftover in euros', leftovers({ minor: 1, currency: 'EUR' }), 'books.smallChange.leftovers[0].amount.currency'],
    ['a leftover twice', leftovers(usd(1), usd(2)), 'books.smallChange.leftovers[1]'],
    ['small change that is a list', fileOf({ smallChange: [] }), 'books.smallChange'],
    ['the wrong checksum', withEntry({}).replace(/"checksum":"\w+"/, '"checksum":"00000000"'), 'checksum'],
    ['a newer version', withEntry({}).replace('"version":3', '"version":4'), 'version'],
    ['half of it', withEntry({}).slice(0, 200), ''],
    ['nested in lists', `${'['.repeat(200_000)}${']'.repeat(200_000)}`, ''],
    ['nested in objects', `${'{"a":'.repeat(100_000)}1${'}'.repeat(100_000)}`, ''],
    [
      'nested where books are',
      withEntry({}).replace('"purses":[', `"purses":[${'['.repeat(5000)}${']'.repeat(5000)},`),
      '',
    ],
    ['never closed', '['.repeat(5_000_000), ''],
  ])('%s is refused in a plain sentence that says where', ([, text, where]) => {
    const file = readImport(text, rowChecksOf);
    expect(file).toMatchObject({ ok: false, why: [{ where: where && expect.stringContaining(where) }] });
    expect(!file.ok && file.why.every(({ why }) => /^[A-Z].*\.$/.test(inEnglish(why)))).toBe(true);
    expect(({} as Record<string, unknown>).minor).toBeUndefined();
  });

  test('brackets and quotes in words are no nesting', () => {
    const note = '[{"\\'.repeat(100);
    const file = readImport(withCredit({ note }), rowChecksOf);
    expect(file.ok && file.value.books.credits[0]?.note).toBe(note);
  });

  test('50 MB are refused before they are looked into', () => {
    const text = `{"a":"${'x'.repeat(50_000_000)}"}`;
    const began = performance.now();
    expect(readImport(text, rowChecksOf)).toMatchObject({
      ok: false,
      why: [{ why: { code: 'file-too-large' } }],
    });
    expect(performance.now() - began).toBeLessThan(50);
    expect(text.length).toBeGreaterThan(LONGEST_IMPORT);
  });

  test('an entry under an id that another purse’s entry has here does not take its place', async () => {
    const store = booksIn();
    kept(await write(store, observed('mine', 5000)));
    const euro = { minor: 1, currency: 'CAD' } as const;
    const theirs = [
      { ...entry({ id: 'mine', book: { marketplace: 'CA' }, seq: 7, balance: euro }) },
      { ...entry({ id: 'new', book: { marketplace: 'CA' }, seq: 8, balance: euro }) },
    ];
    const file = readImport(fileOf({ entries: theirs }), rowChecksOf);
    if (!file.ok) throw new Error(JSON.stringify(file.why));
    expect(mergeBooks({ ...EMPTY, entries: await entriesIn(store) }, file.value.books).differs.entries).toBe(1);
    kept(await store.importBooks(file.value.books, 'merge'));
    expect(await entriesIn(store)).toMatchObject([
      { id: 'mine', book: { marketplace: 'US' }, balance: usd(5000) },
      { id: 'new' },
    ]);
  });
});

test('settings of the file fill those that nobody has set, and no others', async () => {
  const store = booksIn();
  const theirs = { ...SOME, settings: { ...SOME.settings, ladder: [9] } };
  kept(await store.importBooks(theirs, 'merge'));
  expect((await overviewOf(store)).settings.ladder).toEqual([9]);
  kept(await store.importBooks({ ...theirs, settings: { ...SOME.settings, ladder: [5] } }, 'merge'));
  expect((await overviewOf(store)).settings.ladder).toEqual([9]);
});

test('amounts that come to more than one amount may be are still books that can be read', async () => {
  const store = booksIn();
  const most = 1_000_000_000_000;
  kept(await write(store, observed('a', most)));
  for (const id of ['b', 'c']) kept(await write(store, moved(id, most)));
  kept(await write(store, observed('d', 0)));
  const { purses, drifts } = await overviewOf(store);
  expect(purses).toMatchObject([{ balance: { amount: usd(0) } }]);
  expect(drifts).toMatchObject([{ drift: { amount: usd(-3 * most) } }]);
  kept(await write(store, moved('e', 5)));
  expect((await overviewOf(store)).purses).toMatchObject([{ balance: { amount: usd(5) } }]);
});

const anyNote = fc.string({ maxLength: 20, unit: 'binary' });
const anyDay = fc
  .integer({ min: 0, max: 900 })
  .map((n) => day(new Date(NOW + n * 86_400_000).toISOString().slice(0, 10)));
const anyCredit = fc.record({
  ends: fc.oneof(
    fc.constantFrom('never' as const, 'unknown' as const),
    anyDay.map((on) => ({ on })),
  ),
  left: fc.integer({ min: 0, max: 9999 }).map(usd),
  scope: fc.constantFrom('any' as const, 'digital' as const, 'unsure' as const),
  terms: fc.option(fc.record({ words: anyNote, notGiftCards: fc.constant(true as const) }), { nil: undefined }),
  earned: fc.option(anyDay, { nil: undefined }),
  note: anyNote,
});
const anyBooks: fc.Arbitrary<WholeBooks> = fc
  .record({
    entries: anyHistory(5),
    credits: fc.array(anyCredit, { maxLength: 2 }),
    names: fc.array(anyNote, { maxLength: 2 }),
    wish: fc.constantFrom('use' as const, 'save' as const, 'ask' as const),
    ladder: fc.array(fc.integer({ min: 0, max: 365 }), { maxLength: 4 }),
  })
  .map(({ entries, credits, names, wish, ladder }) => ({
    ...SOME,
    purses: SOME.purses.map((purse) => ({ ...purse, wish })),
    entries,
    credits: credits.map(({ terms, earned, ...more }, at): Credit => {
      const told = { ...(terms && { terms }), ...(earned && { earned }) };
      return { ...creditOf(1, 'never', { id: `lot-${at}` }), ...more, ...told };
    }),
    reserves: names.map((name, at) => ({
      ...(SOME.reserves[0] as WholeBooks['reserves'][number]),
      id: `r${at}`,
      name: `TV${name}`,
    })),
    settings: { ...SOME.settings, ladder },
  }));

function through(text: string): WholeBooks {
  const file = readImport(text, rowChecksOf);
  if (!file.ok) throw new Error(JSON.stringify(file.why));
  return file.value.books;
}

describe('export and import, compared byte by byte', () => {
  it('the text of any books is the same after it was read and written again', () => {
    fc.assert(
      fc.property(anyBooks, (books) => {
        const text = exportText(through(exportText(books, NOW)), NOW);
        expect(exportText(through(text), NOW)).toBe(text);
      }),
      { numRuns: runs(10_000) },
    );
  });

  it('a file of the store is written again byte by byte after everything was erased and the file was imported', async () => {
    await fc.assert(
      fc.asyncProperty(anyBooks, fc.constantFrom('merge' as const, 'replace' as const), async (books, way) => {
        const store = booksIn();
        kept(await store.importBooks(books, 'replace'));
        const first = exportText(kept(await store.exportBooks(NOW)), NOW);
        kept(await store.eraseBooks());
        kept(await store.importBooks(through(first), way));
        expect(exportText(kept(await store.exportBooks(NOW)), NOW)).toBe(first);
        store.close();
      }),
      { numRuns: runs(60) },
    );
  });
});
