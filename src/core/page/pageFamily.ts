/** Families of pages. Each has its readers in a script of its own, which is brought to its pages alone. */
export const PAGE_FAMILIES = ['product', 'checkout', 'books'] as const;

export type PageFamily = (typeof PAGE_FAMILIES)[number];
