import type { LocatorId } from '../../core/reading';

/**
 * How to find one fact on a page: a name that is recorded with what was read, and where to look.
 * Lists of locators are ordered, newest first; where each was seen is kept in `../provenance.ts`.
 */
export interface Locator {
  readonly id: LocatorId;
  readonly css: string;
}
