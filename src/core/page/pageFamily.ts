/** Families of pages. Each family has one script with its readers, and a page only loads the script of its family. */
export const PAGE_FAMILIES = ['product', 'checkout', 'books'] as const;

export type PageFamily = (typeof PAGE_FAMILIES)[number];
