import type { LocatorId } from './reading';

/**
 * The locators of gift facts that win on a saved page, and the languages of those pages (ISO 639-1). It repeats what
 * the provenance of the locators says, because that is not shipped: a test holds the two together.
 */
export const PROVEN_LANGUAGES: Readonly<Partial<Record<LocatorId, readonly string[]>>> = {
  'summary/list': ['en'],
  'total/cell': ['en'],
  'order/charge-summary': ['en'],
  'order/subtotals': ['en'],
};
