import { dayAt, type EpochMs } from '../core/calendarDay';
import type { Credit, CreditId } from '../core/credit';
import { hasEnded } from '../core/creditEnd';
import { takingsOf } from '../core/creditProjection';
import { creditYear } from '../core/creditYear';
import { type EndedCredits, endedLongAgo } from '../core/endedCredits';
import { type MarketplaceId, marketplace } from '../core/marketplaces';
import { type Money, money } from '../core/money';
import type { Transaction } from './connection';
import { entriesOfCredit } from './entries';
import { entryRow } from './entryRow';
import { parseRows } from './rows';

/** What ended unused this year, and what of the credits that are still listed did. */
export async function readEndedCredits(
  transaction: Transaction,
  purses: readonly MarketplaceId[],
  lots: readonly Credit[],
  now: EpochMs,
): Promise<EndedCredits> {
  const year = Number(dayAt(now, 'UTC').slice(0, 4));
  const ended = lots.filter((lot) => {
    const today = dayAt(now, marketplace(lot.marketplace).zone);
    return hasEnded(lot, today) && !endedLongAgo(lot, today);
  });
  const wanted = new Set([...ended.map(({ id }) => id), ...(await endedSince(transaction, purses, year))]);
  const entries = (await Promise.all([...wanted].map((lot) => entriesOfCredit(transaction, lot)))).flat();
  const lost = new Map<CreditId, Money>();
  for (const { entry, amount } of takingsOf(entries)) {
    if (entry.kind !== 'promo-expired' || amount.minor <= 0) continue;
    lost.set(entry.lot, money((lost.get(entry.lot)?.minor ?? 0) + amount.minor, amount.currency));
  }
  return {
    lots: [...lost].map(([lot, amount]) => ({ lot, lost: amount })),
    thisYear: [...creditYear(entries, year).values()].flatMap(({ expired }) => (expired.minor > 0 ? [expired] : [])),
  };
}

/** The credits of which an end was written in a year or later. Few credits end, so all ends are looked at. */
async function endedSince(
  transaction: Transaction,
  purses: readonly MarketplaceId[],
  year: number,
): Promise<readonly CreditId[]> {
  const index = transaction.objectStore('entries').index('by-kind');
  const rows = await Promise.all(
    purses.map((purse) =>
      index.getAll(IDBKeyRange.bound([purse, 'promo-expired', 0], [purse, 'promo-expired', Number.MAX_SAFE_INTEGER])),
    ),
  );
  return parseRows(entryRow, rows.flat()).read.flatMap((entry) =>
    entry.kind === 'promo-expired' && Number(dayAt(entry.at, marketplace(entry.purse).zone).slice(0, 4)) >= year
      ? [entry.lot]
      : [],
  );
}
