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

it('small change is kept, counted and there again when the books are opened again', async () => {
  const name = freshName();
  await withSome(name);
  const { smallChange, count, unreadableRows } = await overviewOf(booksIn(name));
  expect([smallChange, count.smallChange, unreadableRows]).toEqual([SOME.smallChange, 2, 0]);
});

it.each(['merge', 'replace'] as const)('small change comes back from an export after an erasure (%s)', async (way) => {
  const store = await withSome();
  const file = throughText(kept(await store.exportBooks(NOW)));
  kept(await store.eraseBooks());
  expect((await overviewOf(store)).smallChange).toEqual(NO_SMALL_CHANGE);
  kept(await store.importBooks(file, way));
  expect((await overviewOf(store)).smallChange).toEqual(SOME.smallChange);
});

it('small change of a file is added to the existing one, once, or replaces it', async () => {
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

it('small change is refused if it can’t be parsed again', async () => {
  const store = await withSome();
  const wrong = { ...OTHERS, leftovers: [{ id: 'c', amount: money(0, 'USD') }] };
  expect(refused(await store.changeSmallChange(() => wrong))).toMatch(/could not be kept/);
  expect((await overviewOf(store)).smallChange).toEqual(SOME.smallChange);
});

it('small change that can’t be parsed is counted, and is moved aside when new small change is kept', async () => {
  const name = freshName();
  const store = await withSome(name);
  await putRaw(name, 'settings', { points: 'many' }, 'small change');
  expect(await overviewOf(store)).toMatchObject({ smallChange: NO_SMALL_CHANGE, unreadableRows: 1 });
  kept(await store.changeSmallChange(() => OTHERS));
  expect(await overviewOf(store)).toMatchObject({ smallChange: OTHERS, unreadableRows: 1 });
  expect(await rawRows(name, 'settings')).toContainEqual({ points: 'many' });
});

it('small change stays in this browser: it is not synced, and a sync does not change it', async () => {
  const store = await withSome();
  const { state } = kept(await store.syncRows([], NOW, 'here'));
  expect([...state.keys()]).toEqual([]);
  expect((await overviewOf(store)).smallChange).toEqual(SOME.smallChange);
});
