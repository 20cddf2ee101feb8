import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { controlOf, pressedElement } from '../src/content/pressedControl';
import { offerReaders } from '../src/content/readerSlot';
import { CHECKOUT_PAGES } from '../src/site/families/checkoutPages';
import { sightOf } from '../src/site/families/family';

/** Injected into a frame when its address is that of a payment step or of the page after an order. */
export default defineUnlistedScript(() =>
  offerReaders('checkout', { read: (page) => sightOf(CHECKOUT_PAGES, page), controlOf, pressedElement }),
);
