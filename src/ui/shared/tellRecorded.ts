import type { RowsConflict } from '../../core/activityImport';
import type { MarketplaceId } from '../../core/marketplaces';
import type { Money } from '../../core/money';
import type { Recorded, RecordedBalance, RecordedOrder } from '../../messages/protocol';
import { formatDay } from './days';
import { formatMoneyIn } from './money';
import type { Words } from './words/words';

/** What was just written into the ledger, and where it was read. */
export interface ToldRecord {
  readonly verdict: string;
  readonly reason: string;
  /** What of the page was left out, and why; null where all was written that could be read. */
  readonly leftOut: string | null;
}

/** What opening a page has written: "Balance noted: $50.00 (was $41.10)." */
export function tellRecorded(recorded: Recorded, of: MarketplaceId, words: Words): ToldRecord {
  if (!('balance' in recorded)) {
    return { verdict: tellOrder(recorded, of, words.recorded), reason: words.recorded.fromReview, leftOut: null };
  }
  return {
    verdict: tellBalance(recorded, of, words.recorded),
    reason: words.recorded.reason,
    leftOut: recorded.leftOut && tellLeftOut(recorded.leftOut, words),
  };
}

/** Why no row of the page's activity is noted: what is wrong and in which row, counted from 1 at the top. */
export function tellLeftOut({ why, day, row }: RowsConflict, { recorded, locale }: Words): string {
  return recorded.leftOut[why](formatDay(day, locale, 'with-year'), row + 1);
}

function tellBalance({ balance, before }: RecordedBalance, of: MarketplaceId, words: Words['recorded']): string {
  const now = formatMoneyIn(balance, of);
  if (before === null) return words.first(now);
  return before.minor === balance.minor ? words.same(now) : words.changed(now, formatMoneyIn(before, of));
}

function tellOrder({ pending, credit }: RecordedOrder, of: MarketplaceId, words: Words['recorded']): string {
  const sum = (amount: Money) => formatMoneyIn(amount, of);
  if (pending && credit) return words.pendingAndCredit(sum(pending), sum(credit));
  if (pending) return words.pending(sum(pending));
  return credit ? words.creditUsed(sum(credit)) : '';
}
