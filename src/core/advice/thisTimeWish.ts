/** What the shopper wants to do with the balance for one order, whatever the wish says: use it, or leave it. */
export const THIS_TIME = ['use', 'leave'] as const;
export type ThisTime = (typeof THIS_TIME)[number];
