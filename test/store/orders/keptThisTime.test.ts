import { expect, it } from 'vitest';
import type { SaidThisTime } from '../../../src/core/advice/thisTime';
import type { PageReading } from '../../../src/core/page/pageReading';
import { read } from '../../../src/core/page/reading';
import { NOW, product, review } from '../../support/core/situations';
import { booksIn, freshName, kept, putRaw, rawRows, stamps } from '../../support/store/books';
import type { LessonBooks } from '../../support/store/lessonBooks';

const LEAVE: SaidThisTime = { marketplace: 'US', wish: 'leave', at: NOW, on: 'checkout', purchase: null };
const THANKS: PageReading = { kind: 'thank-you', marketplace: 'US', facts: { placed: read(true, 'test') } };
const of = (purchase: string): PageReading => {
  const page = review();
  return { ...page, facts: { ...page.facts, purchase: read(purchase, 'test') } };
};

/** What counts for a page of a tab, after the page was taken in as the background does it. */
async function wantedOn(store: LessonBooks, page: PageReading, tab = 7): Promise<unknown> {
  const seen = { tab, loadedAt: NOW + 1, isTop: true };
  const { situation } = kept(await store.takeIn({ page, tab: seen }, [], stamps()(NOW + 1)));
  return situation.thisTime ?? null;
}

it('what is said for one order survives a worker restart, counts only in its tab, and writes no wish', async () => {
  const name = freshName();
  const store = booksIn(name);
  kept(await store.keepThisTime(7, LEAVE));
  store.close();
  const again = booksIn(name);
  expect(await wantedOn(again, review())).toBe('leave');
  expect(await wantedOn(again, review(), 8)).toBeNull();
  expect(kept(await again.readSituation(review(), NOW + 1)).situation.thisTime).toBeUndefined();
  expect(await rawRows(name, 'purses')).toEqual([]);
});

it.each<[what: string, page: PageReading]>([
  ['thanks for the order', THANKS],
  ['a page on which nothing is paid', product()],
])('%s ends it for good', async (_, page) => {
  const store = booksIn();
  kept(await store.keepThisTime(7, LEAVE));
  expect(await wantedOn(store, page)).toBeNull();
  expect(await wantedOn(store, review())).toBeNull();
});

it('it belongs to the first purchase that is named, and the number of the purchase is not stored', async () => {
  const name = freshName();
  const store = booksIn(name);
  kept(await store.keepThisTime(7, LEAVE));
  expect(await wantedOn(store, of('p1234567890'))).toBe('leave');
  expect(JSON.stringify(await rawRows(name, 'state'))).not.toContain('p1234567890');
  expect(await wantedOn(store, of('p1234567890'))).toBe('leave');
  expect(await wantedOn(store, of('q1234567890'))).toBeNull();
  expect(await wantedOn(store, of('p1234567890'))).toBeNull();
});

it('it belongs to the purchase that it was said with', async () => {
  const store = booksIn();
  kept(await store.keepThisTime(7, { ...LEAVE, purchase: 'p1234567890' }));
  expect(await wantedOn(store, of('p1234567890'))).toBe('leave');
  expect(await wantedOn(store, of('q1234567890'))).toBeNull();
});

it('it can be removed, changed, and forgotten in all tabs at once', async () => {
  const store = booksIn();
  kept(await store.keepThisTime(7, LEAVE));
  kept(await store.keepThisTime(7, { ...LEAVE, wish: 'use' }));
  expect(await wantedOn(store, review())).toBe('use');
  kept(await store.keepThisTime(7, null));
  expect(await wantedOn(store, review())).toBeNull();
  for (const tab of [7, 8]) kept(await store.keepThisTime(tab, LEAVE));
  kept(await store.forgetThisTimes());
  for (const tab of [7, 8]) expect(await wantedOn(store, review(), tab)).toBeNull();
});

it('forgetting it keeps the other notes of the program', async () => {
  const name = freshName();
  const store = booksIn(name);
  kept(await store.keepLeftOut(3));
  kept(await store.keepThisTime(7, LEAVE));
  const before = await rawRows(name, 'state');
  kept(await store.forgetThisTimes());
  expect(await rawRows(name, 'state')).toHaveLength(before.length - 1);
  expect(kept(await store.readBooks(NOW)).leftOutOfSync).toBe(3);
});

it('a row that can’t be parsed counts as nothing said', async () => {
  const name = freshName();
  const store = booksIn(name);
  kept(await store.readSettings());
  await putRaw(name, 'state', { ...LEAVE, wish: 'burn' }, 'this time 7');
  expect(await wantedOn(store, review())).toBeNull();
});
