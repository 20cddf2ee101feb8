import { expect, it } from 'vitest';
import type { ActivityRow } from '../../../src/core/page/pageReading';
import { DAY, day, NOW, usd } from '../../support/core/situations';
import { booksIn, kept, overviewOf, stamps } from '../../support/store/books';
import type { LessonBooks } from '../../support/store/lessonBooks';

const stamp = stamps('clue');

function row(of: string, minor: number, closing: number): ActivityRow {
  return { day: day(of), kind: minor < 0 ? 'spent' : 'added', amount: usd(minor), closing: usd(closing) };
}

const FIRST = [row('2026-11-01', 5000, 5000)];
const LATER = [row('2026-11-20', -100, 4200), row('2026-11-19', -200, 4300)];
const BETWEEN = [row('2026-11-10', -500, 4500)];

/** Opens balance pages one after the other, a day apart. Each shows the balance after its newest row. */
async function opened(...pages: readonly (readonly ActivityRow[])[]): Promise<LessonBooks> {
  const store = booksIn();
  for (const [n, rows] of pages.entries()) {
    const page = { marketplace: 'US', visit: `v${n}`, balance: rows[0]?.closing ?? null, rows, window: null } as const;
    kept(await store.learnBalancePage(page, stamp(NOW + n * DAY)));
  }
  return store;
}

const gapIn = async (store: LessonBooks) => (await overviewOf(store)).drifts.map(({ drift }) => drift.gap);

it('a difference names the rows that are missing before those of its page', async () => {
  expect(await gapIn(await opened(FIRST, LATER))).toEqual([
    { after: '2026-11-01', before: '2026-11-19', amount: usd(-500) },
  ]);
});

it('a difference names no missing rows if the rows follow from each other', async () => {
  const store = await opened(FIRST);
  const rows = [...LATER, ...BETWEEN];
  const page = { marketplace: 'US', visit: 'v', balance: usd(4100), rows, window: null } as const;
  kept(await store.learnBalancePage(page, stamp(NOW + DAY)));
  expect(await gapIn(store)).toEqual([null]);
});

it('the rows are in the books after an older page is opened, and the question is gone', async () => {
  const store = await opened(FIRST, LATER);
  const older = { marketplace: 'US', visit: 'older', balance: usd(4200), rows: BETWEEN, window: null } as const;
  kept(await store.learnBalancePage(older, stamp(NOW + 2 * DAY)));
  expect(await gapIn(store)).toEqual([]);
});
