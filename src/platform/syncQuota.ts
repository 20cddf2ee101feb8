/** The limits of `storage.sync`. Source: the browsers' documentation of that storage area. */
export const SYNC_QUOTA = { bytesPerItem: 8192, bytes: 102_400, items: 512 } as const;
