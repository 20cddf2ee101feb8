/**
 * The most reserves in all books together. A person makes a handful, but a file could add thousands. Then the books
 * would take seconds to open, because every page checks each reserve.
 */
export const MOST_RESERVES = 500;

/** The most credits in all books together, with used and ended ones: about ten years of one credit a day. */
export const MOST_CREDITS = 5000;

/** The most credits that are read off the shop's own page of them. */
export const MOST_CREDITS_ON_PAGE = 100;

/** The most characters in a note. */
export const LONGEST_NOTE = 500;

/** The most characters that the shopper can type as the name of a reserve. */
export const LONGEST_NAME = 40;

/**
 * The most characters in a stored name of a reserve. It is more than can be typed, because earlier versions allowed
 * longer names.
 */
export const LONGEST_KEPT_NAME = 80;

/** The most characters in the label of an account. */
export const LONGEST_LABEL = 40;

/** The most days before an end at which a reminder can come, and the most steps of the ladder. */
export const MOST_REMINDER_DAYS = 365;
export const MOST_REMINDERS = 10;

/** The largest number of days that the shopper can set before a balance counts as old. */
export const MOST_STALE_DAYS = 3650;

/**
 * The number of removals that are kept for sync, so that a profile that was offline does not bring a removed row back.
 */
export const KEPT_REMOVALS = 150;

/** The most rows of the balance page's activity table that are read at a time. The shop shows 15 rows on a page. */
export const MOST_ACTIVITY_ROWS = 100;

/** The largest page report, in bytes of UTF-8. */
export const MOST_REPORT_BYTES = 300 * 1024;
