import { dayAt } from '../days/calendarDay';
import type { Entry } from '../ledger/ledger';
import { marketplace } from '../marketplaces/marketplaces';
import type { Currency } from '../money/currency';
import { type Money, money } from '../money/money';
import { takingsOf } from './creditProjection';

/** What happened to credits within one year. */
export interface CreditYear {
  readonly used: Money;
  /** The amount that was left when credits ended. */
  readonly expired: Money;
  /** Lost by returning an order. */
  readonly lost: Money;
}

/**
 * Adds up what was used and lost of credits in a year, for each currency. A year begins and ends in each marketplace's
 * own zone.
 *
 * @param entries entries of any books.
 */
export function creditYear(entries: readonly Entry[], year: number): ReadonlyMap<Currency, CreditYear> {
  const years = new Map<Currency, CreditYear>();
  for (const { entry, amount } of takingsOf(entries)) {
    if (Number(dayAt(entry.at, marketplace(entry.book.marketplace).zone).slice(0, 4)) !== year) continue;
    const { currency, minor } = amount;
    const none = money(0, currency);
    const before = years.get(currency) ?? { used: none, expired: none, lost: none };
    const part = PART[entry.kind];
    years.set(currency, { ...before, [part]: money(before[part].minor + minor, currency) });
  }
  return years;
}

const PART = { 'credit-used': 'used', 'credit-expired': 'expired', 'credit-lost': 'lost' } as const;
