import { type Shop, shop } from '../../core/marketplaces/marketplaces';
import type { PageKind, PageReading, Target } from '../../core/page/pageReading';
import { orderPlaces } from '../findPlace';
import type { AddressKind } from '../locators/addresses';
import type { PageAt, PageSight } from '../pageSight';

/** The facts of a page of one kind. */
type FactsOf<Kind extends PageKind> = Extract<PageReading, { kind: Kind }>['facts'];

/** The readers of the pages that one script is brought to. */
export interface Family {
  /** What kind of page it is: its address says so, and where that leaves the matter open the page's own controls do. */
  kindOf(address: AddressKind, document: Document): PageKind;
  /** The reader of each kind of page; of a kind without one nothing is read. */
  readonly readers: { readonly [Kind in PageKind]?: (document: Document, of: Shop, url: URL) => FactsOf<Kind> };
  /** Where "show me where" points on a page of a kind, as it is now; null when it shows no such place. */
  find(document: Document, kind: PageKind, target: Target, of: Shop): Element | null;
}

/**
 * Reads a page of a family. A handful of targeted queries: nothing is kept, changed or measured, and the page is not
 * held on to for anything but the way back to its places.
 */
export function sightOf({ kindOf, readers, find }: Family, { page, url, address, marketplace }: PageAt): PageSight {
  const of = shop(marketplace);
  const kind = kindOf(address, page);
  return {
    reading: { kind, marketplace, facts: readers[kind]?.(page, of, url) ?? {} } as PageReading,
    find: (target) => find(page, kind, target, of),
    orderPlaces: () => orderPlaces(page),
  };
}
