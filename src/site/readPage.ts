import { marketplaceOfUrl } from '../core/marketplaces/marketplaces';
import type { PageFamily } from '../core/page/pageFamily';
import { BOOK_PAGES } from './families/bookPages';
import { CHECKOUT_PAGES } from './families/checkoutPages';
import { type Family, sightOf } from './families/family';
import { PRODUCT_PAGES } from './families/productPages';
import { addressKind, familyOf } from './pageAddress';
import { nothingToRead, type PageSight } from './pageSight';

const FAMILIES: Readonly<Record<PageFamily, Family>> = {
  product: PRODUCT_PAGES,
  checkout: CHECKOUT_PAGES,
  books: BOOK_PAGES,
};

/**
 * Reads a page of a marketplace, whichever family the page belongs to.
 *
 * @returns null where the address does not belong to a marketplace.
 */
export function readPage(document: Document, url: URL): PageSight | null {
  const marketplace = marketplaceOfUrl(url);
  if (!marketplace) return null;
  const address = addressKind(url);
  const family = familyOf(address);
  if (family === null) return nothingToRead(address, marketplace);
  return sightOf(FAMILIES[family], { page: document, url, address, marketplace });
}
