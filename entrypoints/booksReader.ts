import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { NOTHING_ORDERS } from '../src/content/pressedControl';
import { offerReaders } from '../src/content/readerSlot';
import { BOOK_PAGES } from '../src/site/families/bookPages';
import { sightOf } from '../src/site/families/family';

/** Injected into a frame when its address is that of the balance, credits, an order or a return. */
export default defineUnlistedScript(() =>
  offerReaders('books', { read: (page) => sightOf(BOOK_PAGES, page), ...NOTHING_ORDERS }),
);
