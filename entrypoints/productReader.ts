import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { controlOf, pressedElement } from '../src/content/pressedControl';
import { offerReaders } from '../src/content/readerSlot';
import { sightOf } from '../src/site/families/family';
import { PRODUCT_PAGES } from '../src/site/families/productPages';

/** Brought into a frame when its address leads to a product or to the cart. */
export default defineUnlistedScript(() =>
  offerReaders('product', { read: (page) => sightOf(PRODUCT_PAGES, page), controlOf, pressedElement }),
);
