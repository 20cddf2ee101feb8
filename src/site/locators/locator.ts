import type { LocatorId } from '../../core/page/reading';

/** When and where something was seen on the shop's pages. */
interface Sighting {
  /** When it was last seen (`YYYY` or `YYYY-MM`). */
  readonly on: string;
  readonly source: 'capture' | 'report' | 'synthetic';
  /** The hand-written page of `test/fixtures` that shows it; null only where nothing but a saved page shows it. */
  readonly fixture: string | null;
  /** The saved page that shows it, where we have one. */
  readonly capture?: string;
}

/** Seen in a page that was saved. */
export const saved = (on: string, fixture: string | null, capture?: string): Sighting => ({
  on,
  source: 'capture',
  fixture,
  ...(capture !== undefined && { capture }),
});

/** Seen in the code of others who read the page. */
export const report = (on: string, fixture: string): Sighting => ({ on, source: 'report', fixture });

/** Seen only in a page that we made up. */
export const madeUp = (on: string, fixture: string): Sighting => ({ on, source: 'synthetic', fixture });

/** A selector, with where it was seen. */
interface Place {
  readonly css: string;
  readonly seen: Sighting;
}

/** A place with its name. A part only has to exist on the pages where it was seen. */
export interface NamedPlace extends Place {
  readonly id: LocatorId;
  readonly isPart: boolean;
}

/**
 * Where to look for one fact: CSS selectors, newest first. Each has a name that is recorded with the reading. The first
 * selector that finds something visible wins.
 */
export type Locators = Readonly<Record<LocatorId, string>>;

/**
 * Every selector by its name, with where it was seen, for all locator files that are loaded. It is only for tests,
 * because the build replaces these files with the selectors alone. So no page carries where they were seen.
 */
export const PLACES: NamedPlace[] = [];

function keep(id: LocatorId, place: Place, isPart: boolean): string {
  PLACES.push({ ...place, id, isPart });
  return place.css;
}

/** Where to look for one fact, newest first. Each place must win on the pages where it was seen. */
export function locators(list: Readonly<Record<LocatorId, Place>>): Locators {
  return Object.fromEntries(Object.entries(list).map(([id, place]) => [id, keep(id, place, false)]));
}

/** A part of such a place, or something beside it. It must exist on the pages where it was seen. */
export function part(id: LocatorId, place: Place): string {
  return keep(id, place, true);
}
