import type { Credit, CreditKind, Scope } from '../../credits/credit';
import { hasEnded } from '../../credits/creditEnd';
import { marketplace } from '../../marketplaces/marketplaces';
import type { Money } from '../../money/money';
import type { CheckoutReading } from '../../page/pageReading';
import type { RuleBookId } from '../../ruleBook/ruleBook';
import type { Situation } from '../situation';

/** The credits that can be spoken of here: of this marketplace and its currency, with something left, not ended. */
export function creditsHere({ page, credits, today }: Pick<Situation, 'page' | 'credits' | 'today'>): Credit[] {
  const { currency } = marketplace(page.marketplace);
  return credits.filter(
    (credit) =>
      credit.book.marketplace === page.marketplace &&
      credit.left.currency === currency &&
      credit.left.minor > 0 &&
      !hasEnded(credit, today),
  );
}

/** So many days before its end, a credit that may not apply is worth a line all the same. */
export const NEAR_DAYS = 7;

/** Whether the page already takes a credit off the order; which one it is can't be told. */
export function takesCredit(page: CheckoutReading): boolean {
  const { promotion } = page.facts;
  return promotion.state === 'read' && promotion.value.minor !== 0;
}

/** A credit as advice says it: without the shopper's note, which the page has no need to see. */
export interface CreditBrief {
  readonly kind: CreditKind;
  readonly left: Money;
  readonly scope: Scope;
}

/** A credit as a page may know it. */
export function briefOf({ kind, left, scope }: Credit): CreditBrief {
  return { kind, left, scope };
}

/** What the rule book says a kind of credit can be used on. */
export function scopeFact(credit: { readonly kind: CreditKind; readonly scope: Scope }): RuleBookId | null {
  switch (credit.kind) {
    case 'courtesy':
      return 'courtesy-credit-scope';
    case 'promo-code':
      return 'promo-code-not-on-gift-cards';
    case 'ebook':
      return 'ebook-credit-scope';
    case 'no-rush':
      return credit.scope === 'digital' ? 'no-rush-digital-scope' : null;
    case 'trade-in':
    case 'other':
      return null;
  }
}
