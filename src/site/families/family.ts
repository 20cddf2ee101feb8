import { type Shop, shop } from '../../core/marketplaces/marketplaces';
import type { PageKind, PageReading, Target } from '../../core/page/pageReading';
import { orderPlaces } from '../findPlace';
import type { AddressKind } from '../locators/addresses';
import type { PageAt, PageSight } from '../pageSight';

/** The facts of a kind of page. */
type FactsOf<Kind extends PageKind> = Extract<PageReading, { kind: Kind }>['facts'];

/** The readers of one family of pages. One script brings them to a page. */
export interface Family {
  /**
   * Which kind of page it is. The address tells it. Where the address leaves it open, the page's own controls tell it.
   */
  kindOf(address: AddressKind, document: Document): PageKind;
  /** The reader of each kind of page. Nothing is read on a kind without a reader. */
  readonly readers: { readonly [Kind in PageKind]?: (document: Document, of: Shop, url: URL) => FactsOf<Kind> };
  /** The element that "show me where" points at, on the page as it is now; null where the page does not show it. */
  find(document: Document, kind: PageKind, target: Target, of: Shop): Element | null;
}

/**
 * Reads a page of a family. It only makes a small number of queries. It keeps, changes and measures nothing. It holds
 * on to the page only to find places in it later.
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
