import type { Money } from '../money/money';
import type { Contents, Goods, Share } from '../page/pageReading';
import type { Credit, CreditKind, Fit, FitReason, Scope, ScopeTerms } from './credit';

/** Whether a credit can be used on an order, and why. */
export interface FitWithReason {
  readonly fit: Fit;
  readonly why: FitReason;
}

/** What is known of an order, a cart or a planned purchase. Null: not known. */
export interface Buying extends Contents {
  readonly goods: Goods | null;
  /** Its cost before credits and the gift card balance. */
  readonly cost: Money | null;
}

/** A purchase that nothing is known of. */
export const UNKNOWN_BUYING: Buying = {
  goods: null,
  cost: null,
  giftCards: null,
  soldByAmazon: null,
  membership: null,
};

/** The parts of a credit that decide where it can be used. */
export type Scoped = Pick<Credit, 'kind' | 'scope' | 'terms'>;

/**
 * Tells whether a credit can be used on a purchase, and why. It checks all conditions. A condition that fails makes the
 * answer `cannot`; one that can't be checked makes it `may`. The reason comes from the condition that decided.
 */
export function fitOn(credit: Scoped, buying: Buying): FitWithReason {
  const asked = [scopeFit(credit, buying), ...termsFit(credit.terms ?? {}, buying), ...classFit(buying)];
  return (
    asked.find(({ fit }) => fit === 'cannot') ?? asked.find(({ fit }) => fit === 'may') ?? (asked[0] as FitWithReason)
  );
}

function scopeFit(credit: Scoped, buying: Buying): FitWithReason {
  switch (scopeOf(credit)) {
    case 'any':
      return { fit: 'fits', why: 'any-goods' };
    case 'digital':
      return digitalFit(credit.kind, buying.goods);
    case 'sold-by-amazon':
      return sellerFit(buying.soldByAmazon);
    case 'unsure':
      return { fit: 'may', why: 'scope-unsure' };
  }
}

/**
 * Ebook credit pays for digital goods, even where the shopper was not sure of its scope (rule book:
 * `ebook-credit-scope`).
 */
function scopeOf(credit: Scoped): Scope {
  return credit.kind === 'ebook' && credit.scope === 'unsure' ? 'digital' : credit.scope;
}

function digitalFit(kind: CreditKind, goods: Goods | null): FitWithReason {
  switch (goods) {
    case null:
      return { fit: 'may', why: 'goods-not-read' };
    case 'physical':
      return { fit: 'cannot', why: 'not-digital' };
    case 'mixed':
      return { fit: 'may', why: 'partly-digital' };
    case 'digital':
      return kind === 'ebook' ? { fit: 'may', why: 'ebooks-only' } : { fit: 'fits', why: 'digital-order' };
  }
}

function sellerFit(share: Share | null): FitWithReason {
  switch (share) {
    case null:
      return { fit: 'may', why: 'seller-not-read' };
    case 'none':
      return { fit: 'cannot', why: 'not-sold-by-amazon' };
    case 'some':
      return { fit: 'may', why: 'partly-sold-by-amazon' };
    case 'all':
      return { fit: 'fits', why: 'sold-by-amazon' };
  }
}

/**
 * Few credits pay for gift cards and memberships, whatever the shopper noted (rule book:
 * `promo-code-not-on-gift-cards`). Amazon itself sells both. So no credit fits for certain, unless the order is known
 * to be goods.
 */
function classFit({ giftCards, membership, made, goods }: Buying): FitWithReason[] {
  if (giftCards === 'all' || giftCards === 'some') return [{ fit: 'may', why: 'gift-cards-unsure' }];
  if (membership) return [{ fit: 'may', why: 'membership-unsure' }];
  const isTold = made?.of === 'goods' || giftCards === 'none' || goods === 'digital';
  return isTold ? [] : [{ fit: 'may', why: 'goods-not-read' }];
}

function termsFit(terms: ScopeTerms, buying: Buying): FitWithReason[] {
  return [
    ...(terms.notGiftCards ? giftCardFit(buying.giftCards) : []),
    ...(terms.threshold ? thresholdFit(terms.threshold, buying) : []),
    ...(terms.category ? [{ fit: 'may', why: 'category-unsure' } as const] : []),
    ...(terms.words ? [{ fit: 'may', why: 'words-unsure' } as const] : []),
  ];
}

function giftCardFit(share: Share | null): FitWithReason[] {
  switch (share) {
    case null:
      return [{ fit: 'may', why: 'gift-cards-not-read' }];
    case 'none':
      return [];
    case 'some':
      return [{ fit: 'may', why: 'partly-gift-cards' }];
    case 'all':
      return [{ fit: 'cannot', why: 'gift-cards-only' }];
  }
}

/**
 * An order that costs less than the threshold can't meet it. An order that costs more meets it only if every part of
 * the order counts.
 */
function thresholdFit(threshold: Money, { cost, soldByAmazon, giftCards }: Buying): FitWithReason[] {
  if (!cost || cost.currency !== threshold.currency) return [{ fit: 'may', why: 'threshold-unsure' }];
  if (cost.minor < threshold.minor) return [{ fit: 'cannot', why: 'below-threshold' }];
  const allCounts = soldByAmazon === 'all' && giftCards === 'none';
  return allCounts ? [] : [{ fit: 'may', why: 'threshold-unsure' }];
}
