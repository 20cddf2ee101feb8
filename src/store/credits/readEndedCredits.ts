import type { Credit } from '../../core/credits/credit';
import { hasEnded } from '../../core/credits/creditEnd';
import { takingsOf } from '../../core/credits/creditProjection';
import { creditYear } from '../../core/credits/creditYear';
import { type EndedCredits, endedLongAgo } from '../../core/credits/endedCredits';
import { dayAt, type EpochMs } from '../../core/days/calendarDay';
import type { CreditId } from '../../core/ledger/book';
import { type MarketplaceId, marketplace } from '../../core/marketplaces/marketplaces';
import { type Money, money } from '../../core/money/money';
import { entryRow } from '../../schemas/entryRow';
import { parseRows } from '../../schemas/rows';
import type { Transaction } from '../database/tables';
import { entriesOfCredit } from '../ledger/entries';

/** The credits that ended with something left: those that ended this year, and those that are still listed. */
export async function readEndedCredits(
  transaction: Transaction,
  purses: readonly MarketplaceId[],
  credits: readonly Credit[],
  now: EpochMs,
): Promise<EndedCredits> {
  const year = Number(dayAt(now, 'UTC').slice(0, 4));
  const ended = credits.filter((credit) => {
    const today = dayAt(now, marketplace(credit.book.marketplace).zone);
    return hasEnded(credit, today) && !endedLongAgo(credit, today);
  });
  const wanted = new Set([...ended.map(({ id }) => id), ...(await endedSince(transaction, purses, year))]);
  const entries = (await Promise.all([...wanted].map((credit) => entriesOfCredit(transaction, credit)))).flat();
  const lost = new Map<CreditId, Money>();
  for (const { entry, amount } of takingsOf(entries)) {
    if (entry.kind !== 'credit-expired' || amount.minor <= 0) continue;
    lost.set(entry.credit, money((lost.get(entry.credit)?.minor ?? 0) + amount.minor, amount.currency));
  }
  return {
    credits: [...lost].map(([credit, amount]) => ({ credit, lost: amount })),
    thisYear: [...creditYear(entries, year).values()].flatMap(({ expired }) => (expired.minor > 0 ? [expired] : [])),
  };
}

/** The credits whose end was written in a given year or later. It reads all ends, because few credits end. */
async function endedSince(
  transaction: Transaction,
  purses: readonly MarketplaceId[],
  year: number,
): Promise<readonly CreditId[]> {
  const index = transaction.objectStore('entries').index('by-kind');
  const rows = await Promise.all(
    purses.map((shop) =>
      index.getAll(IDBKeyRange.bound([shop, 'credit-expired', 0], [shop, 'credit-expired', Number.MAX_SAFE_INTEGER])),
    ),
  );
  return parseRows(entryRow, rows.flat()).read.flatMap((entry) =>
    entry.kind === 'credit-expired' &&
    Number(dayAt(entry.at, marketplace(entry.book.marketplace).zone).slice(0, 4)) >= year
      ? [entry.credit]
      : [],
  );
}
