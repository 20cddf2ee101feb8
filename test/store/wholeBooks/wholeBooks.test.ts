import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CalendarDay } from '../../../src/core/days/calendarDay';
import type { Entry } from '../../../src/core/ledger/ledger';
import { exportText, type WholeBooks } from '../../../src/core/transfer/exportDocument';
import { readImport } from '../../../src/core/transfer/readImport';
import type { Store } from '../../../src/store/store';
import { rowChecksOf } from '../../../src/store/wholeBooks/wholeBooks';
import { anyHistory } from '../../support/core/anyHistory';
import { SOME } from '../../support/core/books';
import { creditOf, NOW, usd } from '../../support/core/situations';
import { runs } from '../../support/runs';
import {
  booksIn,
  entriesIn,
  freshName,
  kept,
  moved,
  observed,
  overviewOf,
  purseIn,
  putRaw,
  rawRows,
  refused,
  stamps,
  use,
  write,
} from '../../support/store/books';

/** The books of a file, after they were written as text and read again. */
function throughText(books: WholeBooks): WholeBooks {
  const file = readImport(exportText(books, NOW), rowChecksOf);
  if (!file.ok) throw new Error(JSON.stringify(file.why));
  return file.value.books;
}

const sorted = (entries: readonly Entry[]) => [...entries].sort((a, b) => a.seq - b.seq);

describe('everything', () => {
  it('that is exported, erased and imported again is the same', async () => {
    await fc.assert(
      fc.asyncProperty(anyHistory(10), async (entries) => {
        const store = booksIn();
        kept(await store.importBooks({ ...SOME, entries }, 'replace'));
        const [before, balance] = [kept(await store.exportBooks(NOW)), await purseIn(store)];
        kept(await store.eraseBooks());
        expect((await overviewOf(store)).count).toEqual({
          purses: 0,
          entries: 0,
          credits: 0,
          reserves: 0,
          smallChange: 0,
        });
        kept(await store.importBooks(throughText(before), 'replace'));
        const after = kept(await store.exportBooks(NOW));
        expect({ ...after, entries: sorted(after.entries) }).toEqual({ ...before, entries: sorted(before.entries) });
        expect(await purseIn(store)).toEqual(balance);
        store.close();
      }),
      { numRuns: runs(40) },
    );
  });

  it('is erased with the rows that can’t be parsed and the program’s own notes', async () => {
    const name = freshName();
    const store = booksIn(name);
    kept(await write(store, observed('a', 5000)));
    await putRaw(name, 'credits', { id: 'x' });
    kept(await store.exportBooks(NOW));
    kept(await store.eraseBooks());
    for (const table of ['purses', 'entries', 'credits', 'settings', 'projections', 'state']) {
      expect(await rawRows(name, table)).toEqual([]);
    }
    expect((await purseIn(store)).balance).toBeNull();
  });
});

describe('a file', () => {
  const theirs: WholeBooks = {
    ...SOME,
    entries: [
      { ...observed('t1', 7000, 'v', NOW - 1000), seq: 1 } as Entry,
      { ...moved('t2', -700, NOW + 1000), seq: 2 } as Entry,
    ],
  };

  async function withMine(): Promise<Store> {
    const store = booksIn();
    kept(await write(store, observed('mine', 5000)));
    kept(await store.addReserve({ ...(SOME.reserves[0] as WholeBooks['reserves'][number]), name: 'Car' }));
    return store;
  }

  it('is shown before it is imported, and showing it changes nothing', async () => {
    const store = await withMine();
    const preview = kept(await store.previewImport(theirs, 'merge'));
    expect(preview).toMatchObject({
      added: { purses: 1, entries: 2, credits: 1, reserves: 0 },
      differs: { purses: 0, entries: 0, credits: 0, reserves: 1 },
    });
    expect(await entriesIn(store)).toHaveLength(1);
  });

  it('adds its rows to the existing ones, in the order of the time when they were written', async () => {
    const store = await withMine();
    for (let time = 1; time <= 2; time += 1) kept(await store.importBooks(theirs, 'merge'));
    expect((await entriesIn(store)).map(({ id, seq }) => [id, seq])).toEqual([
      ['t1', 1],
      ['mine', 2],
      ['t2', 3],
    ]);
    expect((await purseIn(store)).balance?.amount).toEqual(usd(4300));
    expect((await overviewOf(store)).reserves).toMatchObject([{ reserve: { name: 'Car' } }]);
    expect(kept(await write(store, moved('next', -1))).seq).toBe(4);
  });

  it('subtracts a use of an existing credit from what is left of it, in both ways and once', async () => {
    const [one, other] = [booksIn(), booksIn()];
    kept(await one.addCredit(creditOf(500, '2026-12-31', { id: 'credit' }), stamps('one')()));
    kept(await other.importBooks(throughText(kept(await one.exportBooks(NOW))), 'merge'));
    kept(await use(other, 'credit', 300, stamps('other')(NOW + 1000)));
    const [first, second] = [kept(await one.exportBooks(NOW)), kept(await other.exportBooks(NOW))];
    for (let time = 1; time <= 2; time += 1) {
      kept(await one.importBooks(throughText(second), 'merge'));
      kept(await other.importBooks(throughText(first), 'merge'));
      for (const store of [one, other]) {
        expect((await overviewOf(store)).credits).toMatchObject([{ id: 'credit', left: usd(200) }]);
        expect((await entriesIn(store)).map(({ kind }) => kind)).toEqual(['credit-granted', 'credit-used']);
      }
    }
    // When a credit ends, the amount that is written as unused is what was left.
    kept(await one.endCredits(() => '2027-01-01' as CalendarDay, stamps('end')(NOW + 2000)));
    expect((await entriesIn(one)).at(-1)).toMatchObject({ kind: 'credit-expired', amount: usd(200) });
  });

  it('replaces the existing rows', async () => {
    const store = await withMine();
    kept(await store.importBooks(theirs, 'replace'));
    expect((await entriesIn(store)).map(({ id }) => id)).toEqual(['t1', 't2']);
    expect((await purseIn(store)).balance?.amount).toEqual(usd(6300));
    expect((await overviewOf(store)).reserves).toMatchObject([{ reserve: { name: 'TV' } }]);
    expect((await purseIn(store)).wish).toBe('save');
  });

  it('replaces as many entries as it has itself', async () => {
    const store = await withMine();
    kept(await store.importBooks({ ...theirs, entries: theirs.entries.slice(0, 1) }, 'replace'));
    expect((await purseIn(store)).balance?.amount).toEqual(usd(7000));
  });

  it('never changes rows that can’t be parsed, in either way', async () => {
    for (const way of ['merge', 'replace'] as const) {
      const name = freshName();
      const store = booksIn(name);
      kept(await write(store, observed('a', 5000)));
      await putRaw(name, 'entries', { id: 'odd', book: { marketplace: 'US' }, seq: 7 });
      await putRaw(name, 'settings', 'nonsense', 'settings');
      kept(await store.importBooks(theirs, way));
      expect((await overviewOf(store)).unreadableRows).toBe(2);
      expect(await rawRows(name, 'settings')).toContain('nonsense');
    }
  });

  it('changes nothing if it has an id that a row that can’t be parsed has', async () => {
    const name = freshName();
    const store = booksIn(name);
    kept(await write(store, observed('a', 5000)));
    await putRaw(name, 'entries', { id: 't2' });
    expect(refused(await store.importBooks(theirs, 'replace'))).toMatch(/kept before/);
    expect((await purseIn(store)).balance?.amount).toEqual(usd(5000));
  });

  it.each([
    ['half a cent', { ...moved('e', 0.5), seq: 1 }, 'books.entries[0].amount.minor'],
    ['another currency', { ...moved('e', 1), seq: 1, amount: { minor: 1, currency: 'EUR' } }, 'books.entries[0]'],
    ['no such day', { ...creditOf(1, 'never'), ends: { on: '2026-02-30' } }, 'books.credits[0].ends'],
    ['less than nothing', creditOf(-1, 'never'), 'books.credits[0].left'],
    ['something else', 'hello', 'books.credits[0]'],
  ])('with %s in a row is refused, and it is said where', (_, row, where) => {
    const isEntry = typeof row === 'object' && 'seq' in row;
    const books = { ...SOME, ...(isEntry ? { entries: [row] } : { credits: [row] }) } as unknown as WholeBooks;
    const file = readImport(exportText(books, NOW), rowChecksOf);
    expect(file).toMatchObject({ ok: false, why: [{ where: expect.stringContaining(where) }] });
  });
});
