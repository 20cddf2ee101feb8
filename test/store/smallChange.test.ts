import { expect, it, test } from 'vitest';
import { money } from '../../src/core/money/money';
import { NO_SMALL_CHANGE } from '../../src/core/smallChange/smallChange';
import { exportText, type WholeBooks } from '../../src/core/transfer/exportDocument';
import { readImport } from '../../src/core/transfer/readImport';
import { rowChecksOf } from '../../src/store/wholeBooks/wholeBooks';
import { EMPTY, SOME } from '../support/core/books';
import { day, NOW } from '../support/core/situations';
import { booksIn, freshName, kept, overviewOf, putRaw, rawRows, refused } from '../support/store/books';

const OTHERS = {
  points: [{ id: 'p2', points: 300, earned: day('2026-11-01') }],
  leftovers: [{ id: 'c2', amount: money(133, 'USD') }],
};

function throughText(books: WholeBooks): WholeBooks {
  const file = readImport(exportText(books, NOW), rowChecksOf);
  if (!file.ok) throw new Error(JSON.stringify(file.why));
  return file.value.books;
}

async function withSome(name = freshName()) {
  const store = booksIn(name);
  kept(await store.changeSmallChange(() => SOME.smallChange));
  return store;
}

it('is kept, counted and there again when the books are opened again', async () => {
  const name = freshName();
  await withSome(name);
  const { smallChange, count, unreadableRows } = await overviewOf(booksIn(name));
  expect([smallChange, count.smallChange, unreadableRows]).toEqual([SOME.smallChange, 2, 0]);
});

it.each(['merge', 'replace'] as const)('comes back from an export after everything was erased (%s)', async (way) => {
  const store = await withSome();
  const file = throughText(kept(await store.exportBooks(NOW)));
  kept(await store.eraseBooks());
  expect((await overviewOf(store)).smallChange).toEqual(NO_SMALL_CHANGE);
  kept(await store.importBooks(file, way));
  expect((await overviewOf(store)).smallChange).toEqual(SOME.smallChange);
});

it('of a file is added to what is here, once, or takes its place', async () => {
  const store = await withSome();
  const theirs = { ...EMPTY, smallChange: OTHERS };
  const preview = kept(await store.previewImport(theirs, 'merge'));
  expect([preview.added.smallChange, preview.same.smallChange]).toEqual([2, 0]);
  for (let time = 1; time <= 2; time += 1) kept(await store.importBooks(theirs, 'merge'));
  expect((await overviewOf(store)).smallChange).toEqual({
    points: [...SOME.smallChange.points, ...OTHERS.points],
    leftovers: [...SOME.smallChange.leftovers, ...OTHERS.leftovers],
  });
  kept(await store.importBooks(theirs, 'replace'));
  expect((await overviewOf(store)).smallChange).toEqual(OTHERS);
});

test('a file from before there was any brings none', () => {
  const { smallChange: _, ...before } = SOME;
  expect(throughText(before as WholeBooks)).toEqual({ ...before, smallChange: NO_SMALL_CHANGE });
});

it('that would not be understood later is refused', async () => {
  const store = await withSome();
  const wrong = { ...OTHERS, leftovers: [{ id: 'c', amount: money(0, 'USD') }] };
  expect(refused(await store.changeSmallChange(() => wrong))).toMatch(/could not be kept/);
  expect((await overviewOf(store)).smallChange).toEqual(SOME.smallChange);
});

it('that cannot be understood is counted, and set aside when new is noted', async () => {
  const name = freshName();
  const store = await withSome(name);
  await putRaw(name, 'settings', { points: 'many' }, 'small change');
  expect(await overviewOf(store)).toMatchObject({ smallChange: NO_SMALL_CHANGE, unreadableRows: 1 });
  kept(await store.changeSmallChange(() => OTHERS));
  expect(await overviewOf(store)).toMatchObject({ smallChange: OTHERS, unreadableRows: 1 });
  expect(await rawRows(name, 'settings')).toContainEqual({ points: 'many' });
});

it('stays in this browser: nothing of it is synced, and a sync leaves it alone', async () => {
  const store = await withSome();
  const { state } = kept(await store.syncRows([], NOW, 'here'));
  expect([...state.keys()]).toEqual([]);
  expect((await overviewOf(store)).smallChange).toEqual(SOME.smallChange);
});
