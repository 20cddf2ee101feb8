import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { controlOf, pressedElement } from '../src/content/pressedControl';
import { offerReaders } from '../src/content/readerSlot';
import { sightOf } from '../src/site/families/family';
import { PRODUCT_PAGES } from '../src/site/families/productPages';

/** Injected into a frame when its address is that of a product or of the cart. */
export default defineUnlistedScript(() =>
  offerReaders('product', { read: (page) => sightOf(PRODUCT_PAGES, page), controlOf, pressedElement }),
);
