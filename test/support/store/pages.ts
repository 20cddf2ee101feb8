import type { AccountLabel } from '../../../src/core/ledger/book';
import type { ActivityRow } from '../../../src/core/page/pageReading';
import type { BalancePage } from '../../../src/store/balancePage/openedPage';
import { day, NOW, usd } from '../core/situations';
import { kept, overviewOf, stamps } from './books';
import type { BalancePageLearned, LessonBooks } from './lessonBooks';

// Balance pages in the form that the store accepts.

export const MINUTE = 60_000;
export const stamp = stamps('page');

/** The balance page with an amount in cents. */
export function page(minor: number, visit: string, rows: BalancePage['rows'] = [], loadedAt?: number): BalancePage {
  const opened = { marketplace: 'US', visit, balance: usd(minor), rows, window: null } as const;
  return loadedAt === undefined ? opened : { ...opened, loadedAt };
}

/** Opens a page and returns what it taught. */
export async function opened(store: LessonBooks, shown: BalancePage, at = NOW): Promise<BalancePageLearned> {
  return kept(await store.learnBalancePage(shown, stamp(at)));
}

/** One row of the activity. Amount and closing balance are in cents. */
export function row(date: string, minor: number, closing: number): ActivityRow {
  return { day: day(date), kind: minor < 0 ? 'spent' : 'added', amount: usd(minor), closing: usd(closing) };
}

/** A table as the shop shows it, newest first: one row for each day up to the 20th, each with its closing balance. */
export function table(amounts: readonly number[]): ActivityRow[] {
  let closing = 0;
  return amounts
    .map((minor, at) => {
      closing += minor;
      return row(`2026-11-${String(20 - amounts.length + 1 + at).padStart(2, '0')}`, minor, closing);
    })
    .reverse();
}

/** The history of the first account, and of another account on the same days. */
export const MINE = table([5000, -890, -110, 2500]);
export const OTHER = table([100, -50, -30, 700]);

/** The balance of each account in the books. */
export async function balances(store: LessonBooks): Promise<Map<AccountLabel | null, number | undefined>> {
  const { purses } = await overviewOf(store);
  return new Map(purses.map(({ book, balance }) => [book.account ?? null, balance?.amount.minor]));
}
