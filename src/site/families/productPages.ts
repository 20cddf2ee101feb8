import { findOrderControl } from '../findPlace';
import { fixedKind, productKindOf } from '../pageKind';
import { readCart } from '../readers/readCart';
import { readDigitalProduct } from '../readers/readDigitalProduct';
import { readProduct } from '../readers/readProduct';
import type { Family } from './family';

/** The pages on which goods are chosen and may be ordered at once, and the cart. */
export const PRODUCT_PAGES: Family = {
  kindOf: (address, document) => (address === 'product' ? productKindOf(document) : fixedKind(address)),
  readers: { product: readProduct, 'digital-product': readDigitalProduct, cart: readCart },
  find: (document, _, target) => (target === 'order-control' ? findOrderControl(document) : null),
};
