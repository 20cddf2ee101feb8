import type { LocatorId } from '../../core/page/reading';

/** When and where something was seen on the shop's pages. */
interface Sighting {
  /** When it was last seen (`YYYY` or `YYYY-MM`). */
  readonly on: string;
  readonly source: 'capture' | 'report' | 'synthetic';
  /** The hand-written page of `test/fixtures` that shows it; null only where a saved page alone does. */
  readonly fixture: string | null;
  /** The saved page that shows it, where there is one at hand. */
  readonly capture?: string;
}

/** In a page that was saved. */
export const saved = (on: string, fixture: string | null, capture?: string): Sighting => ({
  on,
  source: 'capture',
  fixture,
  ...(capture !== undefined && { capture }),
});

/** In the code of others who read the page. */
export const report = (on: string, fixture: string): Sighting => ({ on, source: 'report', fixture });

/** In a made-up page alone. */
export const madeUp = (on: string, fixture: string): Sighting => ({ on, source: 'synthetic', fixture });

/** A selector, with where it was seen. */
interface Place {
  readonly css: string;
  readonly seen: Sighting;
}

/** A place under its name; a part only has to be on the pages it was seen on. */
export interface NamedPlace extends Place {
  readonly id: LocatorId;
  readonly isPart: boolean;
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
export const PLACES: NamedPlace[] = [];

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
