import type { LocatorId } from '../../core/page/reading';

/** When and where something was seen on the shop's pages. */
export interface Sighting {
  /** When it was last seen (`YYYY` or `YYYY-MM`). */
  readonly on: string;
  /** `capture`: in a saved page. `report`: in the code of others who read the page. `synthetic`: in a made-up page. */
  readonly source: 'capture' | 'report' | 'synthetic';
  /** The hand-written page of `test/fixtures` that shows it; missing only where a saved page alone does. */
  readonly fixture?: string;
  /** The saved page that shows it, where there is one. */
  readonly capture?: string;
}

/** A selector, with where it was seen. */
export interface Place extends Sighting {
  readonly css: string;
}

/**
 * Where to look for one fact: CSS under the name that is recorded with what was read, newest first; the first that
 * finds something visible wins.
 */
export type Locators = Readonly<Record<LocatorId, string>>;

/**
 * Every selector by its name, with where it was seen, as far as the files of selectors are loaded. It is there for tests
 * alone: the build puts the mere selectors in place of these files, so that no page carries where they were seen.
 */
export const PLACES: (Place & { readonly id: LocatorId; readonly isPart: boolean })[] = [];

function keep(id: LocatorId, place: Place, isPart: boolean): string {
  PLACES.push({ ...place, id, isPart });
  return place.css;
}

/** Where to look for one fact, newest first. Each has to win on the pages that it was seen on. */
export function locators(list: Readonly<Record<LocatorId, Place>>): Locators {
  return Object.fromEntries(Object.entries(list).map(([id, place]) => [id, keep(id, place, false)]));
}

/** Part of such a place, or something beside it. The pages that it was seen on have to have it. */
export function part(id: LocatorId, place: Place): string {
  return keep(id, place, true);
}
