import { PAGE_FAMILIES, type PageFamily } from '../core/page/pageFamily';
import { type AddressKind, LANGUAGE_IN_FRONT, PATHS, PHONE_ACCOUNT, RETURN_CART } from './locators/addresses';

/** The kind of a page that the path alone does not tell; null where the path does tell it. */
function kindByQuery(path: string, query: URLSearchParams): AddressKind | null {
  if (PHONE_ACCOUNT.test(path)) return query.get('ac') === 'od' && query.has('oid') ? 'order-details' : 'other';
  // After a return was made, its number is in the address of the page that made it.
  if (RETURN_CART.test(path) && query.has('returnSessionId')) return 'other';
  return null;
}

/**
 * The kind of page that a marketplace's address leads to. Nothing is read on a page of kind `other`, and no rule needs
 * it.
 */
export function addressKind(url: URL): AddressKind {
  const path = url.pathname.replace(LANGUAGE_IN_FRONT, '');
  return kindByQuery(path, url.searchParams) ?? PATHS.find(([pattern]) => pattern.test(path))?.[1] ?? 'other';
}

const PAGES_OF: Readonly<Record<PageFamily, readonly AddressKind[]>> = {
  product: ['product', 'digital-product', 'cart'],
  checkout: ['ask-the-page', 'review', 'payment-selection', 'turbo', 'business-checkout', 'thank-you'],
  books: ['gift-balance', 'promo-credits', 'order-details', 'return', 'one-click-settings'],
};

/**
 * The family whose readers read a page; null where there is nothing to read. We never look at a page where a claim code
 * is typed. We know no saved page on which a balance is topped up or a membership is paid.
 */
export function familyOf(address: AddressKind): PageFamily | null {
  return PAGE_FAMILIES.find((family) => PAGES_OF[family].includes(address)) ?? null;
}
