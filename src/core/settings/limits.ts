/**
 * So many reserves are kept in all. Each is looked at on every page, and a person sets up a handful: with thousands,
 * which only a file brings, the books would take seconds to open.
 */
export const MOST_RESERVES = 500;

/** So many credits are kept in all, used and ended ones too: some ten years of one credit a day. */
export const MOST_CREDITS = 5000;

/** A note takes so many characters. */
export const LONGEST_NOTE = 500;

/** The name of a reserve, as it is typed, takes so many characters. */
export const LONGEST_NAME = 40;

/** The name of a reserve, as it is kept, takes so many characters: earlier versions let longer ones be typed. */
export const LONGEST_KEPT_NAME = 80;

/** The shopper's word for an account takes so many characters. */
export const LONGEST_LABEL = 40;

/** Reminders come so many days before an end at the earliest, and in so many steps. */
export const MOST_REMINDER_DAYS = 365;
export const MOST_REMINDERS = 10;

/** A balance is called old after so many days at the latest. */
export const MOST_STALE_DAYS = 3650;

/** So many removals are kept for sync, so that a profile that was away does not bring the row back. */
export const KEPT_REMOVALS = 150;

/** So many rows of the balance page's activity table are read at a time. The shop shows fifteen to a page. */
export const MOST_ACTIVITY_ROWS = 100;

/** The most that a page report may hold, in bytes of UTF-8. */
export const MOST_REPORT_BYTES = 300 * 1024;
