import type { Fit, FitReason, Lot, LotKind, Scope } from './lot';
import type { CheckoutReading, Goods } from './pageReading';
import type { Reading } from './reading';

/** Whether a credit can be used on an order, and why. */
export interface FitWithReason {
  readonly fit: Fit;
  readonly why: FitReason;
}

/**
 * Whether a credit can be used on the order that this page is about to pay. What the shopper noted as its scope
 * decides, together with the goods that were read. `fits` and `cannot` need both to be known; otherwise it is `may`.
 */
export function fitOf(lot: Pick<Lot, 'kind' | 'scope'>, page: CheckoutReading): FitWithReason {
  switch (scopeOf(lot)) {
    case 'any':
      return { fit: 'fits', why: 'any-goods' };
    case 'digital':
      return digitalFit(lot.kind, page.facts.goods);
    case 'sold-by-amazon':
      return { fit: 'may', why: 'seller-not-read' };
    case 'unsure':
      return { fit: 'may', why: 'scope-unsure' };
  }
}

/** Ebook credit pays for digital goods even where the shopper was not sure of it (rule book: `ebook-credit-scope`). */
function scopeOf(lot: Pick<Lot, 'kind' | 'scope'>): Scope {
  return lot.kind === 'ebook' && lot.scope === 'unsure' ? 'digital' : lot.scope;
}

function digitalFit(kind: LotKind, goods: Reading<Goods>): FitWithReason {
  if (goods.state !== 'read') return { fit: 'may', why: 'goods-not-read' };
  switch (goods.value) {
    case 'physical':
      return { fit: 'cannot', why: 'not-digital' };
    case 'mixed':
      return { fit: 'may', why: 'partly-digital' };
    case 'digital':
      return kind === 'ebook' ? { fit: 'may', why: 'ebooks-only' } : { fit: 'fits', why: 'digital-order' };
  }
}
