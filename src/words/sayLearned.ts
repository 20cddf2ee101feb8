import type { LearnedSaying } from '../core/advice/saying';
import type { RowsConflict } from '../core/ledger/activity/activityImport';
import type {
  Learned,
  LearnedAccount,
  LearnedBalance,
  LearnedCredits,
  LearnedOrder,
  LearnedSettlement,
} from '../core/ledger/learned';
import { type MarketplaceId, marketplace } from '../core/marketplaces/marketplaces';
import type { Money } from '../core/money/money';
import { formatDay } from './formatDays';
import { formatChange, formatMoneyIn } from './formatMoney';
import type { Words } from './words';

/** Says what was recorded when a page was opened: "Balance noted: $50.00 (was $41.10)." */
export function sayLearned(recorded: Learned, of: MarketplaceId, words: Words): LearnedSaying {
  const bare = { also: [], reason: words.recorded.reason, leftOut: null };
  if ('balance' in recorded) {
    return {
      verdict: sayBalance(recorded, of, words.recorded),
      also: recorded.accounted ? sayAccounted(recorded.accounted, of, words) : [],
      reason: words.recorded.reason,
      leftOut: recorded.leftOut && sayLeftOut(recorded.leftOut, words),
    };
  }
  if ('paid' in recorded) return { ...bare, verdict: saySettlement(recorded, of, words.recorded) };
  if ('noted' in recorded) return { ...bare, verdict: sayCredits(recorded, of, words.recorded) };
  return { ...bare, verdict: sayOrder(recorded, of, words.recorded), reason: words.recorded.fromReview };
}

/** Says why no row of the page's activity was recorded: what is wrong, and in which row, counted from 1 at the top. */
export function sayLeftOut({ why, day, row }: RowsConflict, { recorded, locale }: Words): string {
  return recorded.leftOut[why](formatDay(day, locale, 'with-year'), row + 1);
}

function sayBalance({ balance, before }: LearnedBalance, of: MarketplaceId, words: Words['recorded']): string {
  const now = formatMoneyIn(balance, of);
  if (before === null) return words.first(now);
  return before.minor === balance.minor ? words.same(now) : words.changed(now, formatMoneyIn(before, of));
}

/** Says which orders the page settled, and which part of the difference the page's own rows explain. */
function sayAccounted(
  { settled, released, explained }: LearnedAccount,
  of: MarketplaceId,
  { recorded, name }: Words,
): string[] {
  const { locale } = marketplace(of);
  const sums = new Map(explained.map(({ cause, amount }) => [cause, { ...amount, minor: 0 }]));
  for (const { cause, amount } of explained) {
    sums.set(cause, { ...amount, minor: (sums.get(cause)?.minor ?? 0) + amount.minor });
  }
  const parts = [...sums].map(([cause, amount]) => `${name.moveCause[cause]} ${formatChange(amount, locale)}`);
  return [
    ...(settled ? [recorded.ordersSettled(formatMoneyIn(settled, of))] : []),
    ...(released ? [recorded.ordersReleased(formatMoneyIn(released, of))] : []),
    ...(parts.length > 0 ? [recorded.explained(parts)] : []),
  ];
}

function saySettlement({ paid, released }: LearnedSettlement, of: MarketplaceId, words: Words['recorded']): string {
  const freed = released && formatMoneyIn(released, of);
  if (paid) return words.orderPaid(formatMoneyIn(paid, of), freed);
  return freed ? words.orderReleased(freed) : '';
}

function sayCredits({ noted, gone }: LearnedCredits, of: MarketplaceId, words: Words['recorded']): string {
  const used = gone && formatMoneyIn(gone, of);
  if (noted) return words.creditsNoted(formatMoneyIn(noted, of), used);
  return used ? words.creditsGone(used) : '';
}

function sayOrder({ pending, credit }: LearnedOrder, of: MarketplaceId, words: Words['recorded']): string {
  const sum = (amount: Money) => formatMoneyIn(amount, of);
  if (pending && credit) return words.pendingAndCredit(sum(pending), sum(credit));
  if (pending) return words.pending(sum(pending));
  return credit ? words.creditUsed(sum(credit)) : '';
}
