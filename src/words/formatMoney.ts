import { type MarketplaceId, marketplace } from '../core/marketplaces/marketplaces';
import type { Currency } from '../core/money/currency';
import { decimal } from '../core/money/decimal';
import type { Money } from '../core/money/money';

const formats = new Map<string, Intl.NumberFormat>();

/** Formats are kept, because it takes far longer to make one than to use it, and a ledger has many amounts. */
function formatOf(locale: string, currency: Currency, signDisplay: 'auto' | 'exceptZero'): Intl.NumberFormat {
  const key = `${locale} ${currency} ${signDisplay}`;
  const format = formats.get(key) ?? new Intl.NumberFormat(locale, { style: 'currency', currency, signDisplay });
  formats.set(key, format);
  return format;
}

/** Writes an amount as a locale does (BCP 47), with its currency sign: `$41.10`, `41,10 €`. */
export function formatMoney(money: Money, locale: string): string {
  return formatOf(locale, money.currency, 'auto').format(decimal(money));
}

/** Writes a change of a balance with its plus or minus sign: `+$5.00`. Zero has no sign. */
export function formatChange(money: Money, locale: string): string {
  return formatOf(locale, money.currency, 'exceptZero').format(decimal(money));
}

/** Writes an amount as its marketplace writes it, in every language of the reader. */
export function formatMoneyIn(money: Money, id: MarketplaceId): string {
  return formatMoney(money, marketplace(id).locale);
}
