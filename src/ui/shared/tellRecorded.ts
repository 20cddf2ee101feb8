import type { MarketplaceId } from '../../core/marketplaces';
import type { Money } from '../../core/money';
import type { Recorded, RecordedBalance, RecordedOrder } from '../../messages/protocol';
import { formatMoneyIn } from './money';
import type { Words } from './words/words';

/** What was just written into the ledger, and where it was read. */
export interface ToldRecord {
  readonly verdict: string;
  readonly reason: string;
}

/** What opening a page has written: "Balance noted: $50.00 (was $41.10)." */
export function tellRecorded(recorded: Recorded, of: MarketplaceId, { recorded: words }: Words): ToldRecord {
  return 'balance' in recorded
    ? { verdict: tellBalance(recorded, of, words), reason: words.reason }
    : { verdict: tellOrder(recorded, of, words), reason: words.fromReview };
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
