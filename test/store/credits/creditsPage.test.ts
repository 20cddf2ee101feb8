import { expect, it } from 'vitest';
import type { CreditsPageRow } from '../../../src/core/page/pageReading';
import { creditOf, day, NOW, TODAY, usd } from '../../support/core/situations';
import { booksIn, entriesIn, kept, overviewOf, stamps } from '../../support/store/books';
import type { CreditsLearned, LessonBooks } from '../../support/store/lessonBooks';

const stamp = stamps();
const row = (minor: number, ends: string | null): CreditsPageRow => ({
  amount: usd(minor),
  ends: ends === null ? null : day(ends),
  scope: 'digital',
});

let openings = 0;

async function opened(store: LessonBooks, ...rows: CreditsPageRow[]): Promise<boolean> {
  openings += 1;
  return (await learned(store, rows, `visit ${openings}`)).changed;
}

async function learned(store: LessonBooks, rows: readonly CreditsPageRow[], visit: string): Promise<CreditsLearned> {
  return kept(await store.learnCreditsPage({ marketplace: 'US', visit, rows, today: TODAY }, stamp()));
}

const leftIn = async (store: LessonBooks) => (await overviewOf(store)).credits.map(({ left }) => left.minor);

it('fills the credits that the page lists, once', async () => {
  const store = booksIn();
  expect(await opened(store, row(300, '2027-07-15'), row(200, null))).toBe(true);
  expect(await opened(store, row(300, '2027-07-15'), row(200, null))).toBe(false);
  expect((await overviewOf(store)).credits).toMatchObject([
    { kind: 'no-rush', source: 'no-rush-page', scope: 'digital', left: usd(300), ends: { on: '2027-07-15' } },
    { left: usd(200), ends: 'unknown' },
  ]);
});

it('follows what is left, and writes an entry for each change', async () => {
  const store = booksIn();
  await opened(store, row(300, '2027-07-15'));
  expect(await opened(store, row(100, '2027-07-15'))).toBe(true);
  expect(await leftIn(store)).toEqual([100]);
  expect(await opened(store, row(400, '2027-07-15'))).toBe(true);
  expect(await leftIn(store)).toEqual([400]);
  expect(await opened(store)).toBe(true);
  expect(await leftIn(store)).toEqual([0]);
  expect(await opened(store)).toBe(false);
  const entries = await entriesIn(store);
  expect(entries.map((entry) => [entry.kind, 'credit' in entry && entry.amount.minor])).toEqual([
    ['credit-granted', 300],
    ['credit-used', 200],
    ['credit-granted', 300],
    ['credit-used', 400],
  ]);
});

it('does not change what the shopper typed in', async () => {
  const store = booksIn();
  const typed = {
    id: 'typed',
    book: { marketplace: 'US' },
    kind: 'no-rush',
    scope: 'digital',
    note: '',
    addedAt: 1,
  } as const;
  kept(await store.addCredit({ ...typed, left: usd(500), ends: 'unknown' }, stamp()));
  expect(await opened(store)).toBe(false);
  expect(await leftIn(store)).toEqual([500]);
});

it('does not add again what the shopper removed, until the page shows another amount', async () => {
  const store = booksIn();
  await opened(store, row(300, '2027-07-15'));
  kept(await store.removeCredit((await overviewOf(store)).credits[0]?.id ?? ''));
  expect(await opened(store, row(300, '2027-07-15'))).toBe(false);
  expect(await opened(store, row(300, '2027-07-15'))).toBe(false);
  expect(await leftIn(store)).toEqual([]);
  expect(await opened(store, row(350, '2027-07-15'))).toBe(true);
  expect(await leftIn(store)).toEqual([350]);
  expect(await opened(store, row(300, '2027-07-15'))).toBe(true);
  expect(await leftIn(store)).toEqual([300]);
});

it('does not add again what the shopper removed in another browser', async () => {
  const [here, there] = [booksIn(), booksIn()];
  await opened(here, row(300, '2027-07-15'));
  const first = kept(await here.syncRows([], NOW, 'here')).state;
  const taken = kept(await there.syncRows([...first.values()], NOW, 'there')).state;
  kept(await there.removeCredit((await overviewOf(there)).credits[0]?.id ?? ''));
  const second = kept(await there.syncRows([...taken.values()], NOW + 1000, 'there')).state;
  kept(await here.syncRows([...second.values()], NOW + 2000, 'here'));
  expect(await leftIn(here)).toEqual([]);
  expect(await opened(here, row(300, '2027-07-15'))).toBe(false);
});

it('keeps nothing about a removed credit that the shopper had typed in', async () => {
  const store = booksIn();
  kept(await store.addCredit({ ...creditOf(300, '2027-07-15', { scope: 'digital' }), id: 'typed' }, stamp()));
  kept(await store.removeCredit('typed'));
  expect(await opened(store, row(300, '2027-07-15'))).toBe(true);
});

it('keeps only one credit if another browser had added the same one', async () => {
  const store = booksIn();
  await opened(store, row(300, '2027-07-15'));
  const [own] = (await overviewOf(store)).credits;
  kept(
    await store.addCredit(
      { ...creditOf(300, '2027-07-15', { scope: 'digital' }), source: 'no-rush-page', id: 'zz' },
      stamp(),
    ),
  );
  expect(await leftIn(store)).toEqual([300, 300]);
  expect(await opened(store, row(300, '2027-07-15'))).toBe(true);
  expect((await overviewOf(store)).credits).toMatchObject([{ id: own?.id, left: usd(300) }]);
  expect(await opened(store, row(300, '2027-07-15'))).toBe(false);
  expect(await leftIn(store)).toEqual([300]);
});

it('returns what an opening wrote, which is undone together and stays undone in that opening', async () => {
  const store = booksIn();
  const rows = [row(300, '2027-07-15'), row(200, null)];
  const { recorded } = await learned(store, rows, 'v1');
  expect(recorded).toMatchObject({ noted: usd(500), gone: null });
  kept(await store.undo(recorded?.entry ?? '', stamp(), { withVisit: true, refuse: () => null }));
  expect(await leftIn(store)).toEqual([0, 0]);
  expect(await learned(store, rows, 'v1')).toEqual({ recorded: null, changed: false });
  expect(await leftIn(store)).toEqual([0, 0]);
  expect((await learned(store, rows, 'v2')).recorded).toMatchObject({ noted: usd(500) });
  expect(await leftIn(store)).toEqual([300, 200]);
});

it('returns what is gone and what is new together', async () => {
  const store = booksIn();
  await learned(store, [row(300, '2027-07-15')], 'v1');
  const { recorded } = await learned(store, [row(100, '2027-07-15'), row(500, null)], 'v2');
  expect(recorded).toMatchObject({ noted: usd(500), gone: usd(200) });
  kept(await store.undo(recorded?.entry ?? '', stamp(), { withVisit: true, refuse: () => null }));
  expect(await leftIn(store)).toEqual([300, 0]);
});

it('changes nothing when it is read again: the shopper’s later changes and a later opening stay', async () => {
  const store = booksIn();
  const page = { marketplace: 'US', today: TODAY } as const;
  const early = { ...page, visit: 'early', loadedAt: NOW, rows: [row(300, '2027-07-15')] };
  const late = { ...page, visit: 'late', loadedAt: NOW + 1, rows: [row(100, '2027-07-15')] };
  kept(await store.learnCreditsPage(early, stamp(NOW)));
  const [credit] = (await overviewOf(store)).credits;
  kept(await store.useCredit({ credit: credit?.id ?? '', amount: usd(50), purchase: null }, stamp(NOW)));
  expect(kept(await store.learnCreditsPage(early, stamp(NOW)))).toEqual({ recorded: null, changed: false });
  expect(await leftIn(store)).toEqual([250]);
  kept(await store.learnCreditsPage(late, stamp(NOW + 2)));
  expect(kept(await store.learnCreditsPage(early, stamp(NOW + 3)))).toEqual({ recorded: null, changed: false });
  expect(await leftIn(store)).toEqual([100]);
});
