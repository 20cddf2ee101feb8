import { canonicalJson } from '../encoding/canonicalJson';
import { crc32 } from '../encoding/checksum';
import { itemBytes, jsonBytes } from './itemBytes';
import type { RecordKey, SyncRecord, SyncState } from './records';

/** The limits of a storage area. */
export interface SyncQuota {
  readonly bytesPerItem: number;
  readonly bytes: number;
  readonly items: number;
}

/** The items in `storage.sync`: name to value. */
export type SyncItems = Readonly<Record<string, readonly SyncRecord[]>>;

export interface Packed {
  readonly items: SyncItems;
  /** Records that do not fit. They stay in this profile only, and the shopper is told how many there are. */
  readonly leftOut: readonly RecordKey[];
}

const PREFIX = 'books ';
/** The number of items over which records are spread by their key. A change then rewrites only one small item. */
const BUCKETS = 24;

/**
 * Puts records into items within the quotas. If not all records fit, the more important ones go first: settings,
 * purses, reserves, then credits (the soonest end first, credits without an end last), then removals (the latest
 * first). The result names the records that were left out. The same state gives the same items.
 */
export function pack(state: SyncState, quota: SyncQuota): Packed {
  const buckets = new Map<string, { records: SyncRecord[]; bytes: number }>();
  const leftOut: RecordKey[] = [];
  let total = 0;
  for (const record of [...state.values()].sort(byWorth)) {
    const size = jsonBytes(canonicalJson(record)) + 1;
    const place = roomFor(record, size, buckets, quota);
    const known = place === null ? undefined : buckets.get(place);
    const cost = place === null ? 0 : size + (known ? 0 : itemBytes(place, []));
    if (place === null || total + cost > quota.bytes || (!known && buckets.size >= quota.items)) {
      leftOut.push(record.key);
      continue;
    }
    total += cost;
    const bucket = known ?? { records: [], bytes: itemBytes(place, []) };
    buckets.set(place, { records: [...bucket.records, record], bytes: bucket.bytes + size });
  }
  const items = Object.fromEntries([...buckets].map(([name, { records }]) => [name, records.sort(byKey)]));
  return { items, leftOut };
}

/**
 * Finds the item for a record: the item of its key, or the overflow of that item. Null where the record is larger than
 * any item.
 */
function roomFor(
  { key }: SyncRecord,
  size: number,
  buckets: ReadonlyMap<string, { readonly bytes: number }>,
  quota: SyncQuota,
): string | null {
  const own = Number.parseInt(crc32(key), 16) % BUCKETS;
  for (let overflow = 0; overflow < quota.items; overflow += 1) {
    const name = `${PREFIX}${own}${overflow === 0 ? '' : `+${overflow}`}`;
    const bytes = buckets.get(name)?.bytes ?? itemBytes(name, []);
    if (bytes + size <= quota.bytesPerItem) return name;
    if (!buckets.has(name)) return null;
  }
  return null;
}

/** Whether an item's name is one of ours, so that items that are no longer needed can be removed. */
export function isOurItem(name: string): boolean {
  return name.startsWith(PREFIX);
}

const WORTH = { settings: 0, purse: 1, reserve: 2, lot: 3 } as const;

function byWorth(a: SyncRecord, b: SyncRecord): number {
  return worth(a) - worth(b) || (dueOf(a) < dueOf(b) ? -1 : dueOf(a) > dueOf(b) ? 1 : byKey(a, b));
}

function worth({ value }: SyncRecord): number {
  return value ? WORTH[value.kind] : 4;
}

function dueOf({ value, moment }: SyncRecord): string {
  if (!value) return String(Number.MAX_SAFE_INTEGER - moment.wall).padStart(16, '0');
  return value.kind === 'lot' && typeof value.row.ends === 'object' ? value.row.ends.on : '~';
}

function byKey(a: { readonly key: string }, b: { readonly key: string }): number {
  return a.key < b.key ? -1 : a.key > b.key ? 1 : 0;
}
