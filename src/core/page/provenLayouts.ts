import type { LocatorId } from './reading';

/**
 * The locators that find balance facts on a saved page, and the languages of those pages (ISO 639-1). This repeats the
 * locators' provenance, because the package does not ship the provenance. A test checks that the two agree.
 */
export const PROVEN_LANGUAGES: Readonly<Partial<Record<LocatorId, readonly string[]>>> = {
  'summary/list': ['en'],
  'total/cell': ['en'],
  'order/charge-summary': ['en'],
  'order/subtotals': ['en'],
};
