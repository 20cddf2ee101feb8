import type { LocatorId } from '../../core/page/reading';

/**
 * Where to look for one fact: CSS under the name that is recorded with what was read, newest first; the first that
 * finds something visible wins. When and where each was seen stands in `../provenance.ts`.
 */
export type Locators = Readonly<Record<LocatorId, string>>;
