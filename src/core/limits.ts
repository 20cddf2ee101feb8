/**
 * So many reserves are kept in all. Each is looked at on every page, and a person sets up a handful: with thousands,
 * which only a file brings, the books would take seconds to open.
 */
export const MOST_RESERVES = 500;

/** So many credits are kept in all, used and ended ones too: some ten years of one credit a day. */
export const MOST_CREDITS = 5000;
