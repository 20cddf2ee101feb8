/** How much of the past the balance plot shows. */
export const SPANS = ['quarter', 'year', 'all'] as const;
export type Span = (typeof SPANS)[number];

/** Groups of entries that the shopper can choose in the ledger. */
export const ENTRY_GROUPS = ['all', 'balance', 'orders', 'credits', 'reserves', 'activity', 'notes'] as const;
export type EntryGroup = (typeof ENTRY_GROUPS)[number];
