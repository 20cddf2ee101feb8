import { type AddressKind, LANGUAGE_IN_FRONT, PATHS, PHONE_ACCOUNT, RETURN_CART } from './locators/addresses';

/** The pages for which more than the path has to be looked at. */
function kindByQuery(path: string, query: URLSearchParams): AddressKind | null {
  if (PHONE_ACCOUNT.test(path)) return query.get('ac') === 'od' && query.has('oid') ? 'order-details' : 'other';
  // Once a return was made, its number is in the address of the page that made it.
  if (RETURN_CART.test(path) && query.has('returnSessionId')) return 'other';
  return null;
}

/** The kind of page that a marketplace's address leads to. `other` is no rule's business, and nothing of it is read. */
export function addressKind(url: URL): AddressKind {
  const path = url.pathname.replace(LANGUAGE_IN_FRONT, '');
  return kindByQuery(path, url.searchParams) ?? PATHS.find(([pattern]) => pattern.test(path))?.[1] ?? 'other';
}
