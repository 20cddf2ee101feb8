import { type MarketplaceId, marketplace } from '../../core/marketplaces/marketplaces';
import type { Money } from '../../core/money/money';
import { readTypedAmount } from '../../core/parsing/typedAmount';
import type { Speech } from '../../words/speech';

export type AmountCheck = { readonly ok: true; readonly value: Money } | { readonly ok: false; readonly why: string };

/** Reads an amount that was typed for a marketplace. If it is wrong, the answer says why in plain words. */
export function checkAmount(
  text: string,
  id: MarketplaceId,
  speech: Speech,
  least: 'zero' | 'above-zero',
): AmountCheck {
  const { form } = speech.own;
  const { currency, locale } = marketplace(id);
  const typed = readTypedAmount(text, currency, locale);
  if (!typed.ok) return { ok: false, why: form.amountWhy[typed.why] };
  if (least === 'above-zero' && typed.value.minor === 0) return { ok: false, why: form.aboveZero };
  return { ok: true, value: typed.value };
}
