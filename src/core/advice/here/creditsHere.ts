import type { Credit, CreditKind, Scope } from '../../credits/credit';
import { hasEnded } from '../../credits/creditEnd';
import { marketplace } from '../../marketplaces/marketplaces';
import type { Money } from '../../money/money';
import type { CheckoutReading } from '../../page/pageReading';
import type { RuleBookId } from '../../ruleBook/ruleBook';
import type { Situation } from '../situation';

/**
 * The credits that advice can speak of here: of this marketplace and its currency, with something left, and not ended.
 */
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

/** A credit that may not apply is mentioned only this many days before its end, or fewer. */
export const NEAR_DAYS = 7;

/** Whether the page already takes a credit off the order. It can't be told which credit it is. */
export function takesCredit(page: CheckoutReading): boolean {
  const { promotion } = page.facts;
  return promotion.state === 'read' && promotion.value.minor !== 0;
}

/** A credit without the shopper's note, because the page does not need to see the note. */
export interface CreditBrief {
  readonly kind: CreditKind;
  readonly left: Money;
  readonly scope: Scope;
}

/** Returns the parts of a credit that a page may see. */
export function briefOf({ kind, left, scope }: Credit): CreditBrief {
  return { kind, left, scope };
}

/** The rule in the rule book that says what a kind of credit can be used on; null if there is none. */
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
