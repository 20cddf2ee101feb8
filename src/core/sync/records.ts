import type { EpochMs } from '../days/calendarDay';
import { canonicalJson } from '../encoding/canonicalJson';
import { KEPT_REMOVALS } from '../settings/limits';
import type { FlatCredit, FlatPurse, FlatReserve, FlatSettings } from '../transfer/flatRows';
import { compareMoments, type HybridMoment, latestOf, tick } from './clock';

/**
 * The rows that are synced between the shopper's own browsers. The ledger's history is never synced. The rows have the
 * flat form, because older versions of the extension read them at the same time.
 */
export type SyncedValue =
  | { readonly kind: 'settings'; readonly row: FlatSettings }
  | { readonly kind: 'purse'; readonly row: FlatPurse }
  | { readonly kind: 'reserve'; readonly row: FlatReserve }
  | { readonly kind: 'lot'; readonly row: FlatCredit };

/** The key of a record, such as `lot 4f…`, `purse US` or `settings`. */
export type RecordKey = string;

/** One row with the moment of its last change. `value` is null where the row was removed. */
export interface SyncRecord {
  readonly key: RecordKey;
  readonly value: SyncedValue | null;
  readonly moment: HybridMoment;
}

/** Everything that one profile knows, one record per key. */
export type SyncState = ReadonlyMap<RecordKey, SyncRecord>;

export function keyOf(value: SyncedValue): RecordKey {
  switch (value.kind) {
    case 'settings':
      return 'settings';
    case 'purse':
      return `purse ${value.row.marketplace}${value.row.account === undefined ? '' : ` ${value.row.account}`}`;
    case 'reserve':
    case 'lot':
      return `${value.kind} ${value.row.id}`;
  }
}

/**
 * Chooses the later of two records of one key. Equal moments should mean equal changes. If they do not, the content
 * decides.
 */
function later(a: SyncRecord, b: SyncRecord): SyncRecord {
  const order = compareMoments(a.moment, b.moment);
  if (order !== 0) return order > 0 ? a : b;
  return canonicalJson(a.value) >= canonicalJson(b.value) ? a : b;
}

/**
 * Merges what two profiles know: the later record of each key. Merging is commutative, associative and idempotent. So
 * profiles that have seen the same records agree, in whatever order and however often they saw them.
 */
export function mergeStates(one: SyncState, other: Iterable<SyncRecord>): SyncState {
  const merged = new Map(one);
  for (const record of other) {
    const known = merged.get(record.key);
    merged.set(record.key, known ? later(known, record) : record);
  }
  return merged;
}

/**
 * Updates the state with this profile's own rows. New and changed rows get a moment that is later than every moment
 * seen. Missing rows become removals. Unchanged rows keep their moment.
 *
 * @param rows all rows that are synced, as they are in this profile now.
 */
export function withOwnRows(state: SyncState, rows: readonly SyncedValue[], now: EpochMs, profile: string): SyncState {
  let latest = latestOf([...state.values()].map(({ moment }) => moment));
  const after = new Map(state);
  const write = (key: RecordKey, value: SyncedValue | null) => {
    latest = tick(latest, now, profile);
    after.set(key, { key, value, moment: latest });
  };
  const present = new Set<RecordKey>();
  for (const value of rows) {
    const key = keyOf(value);
    present.add(key);
    const known = after.get(key);
    if (!known || canonicalJson(known.value) !== canonicalJson(value)) write(key, value);
  }
  for (const { key, value } of state.values()) if (value !== null && !present.has(key)) write(key, null);
  return after;
}

/**
 * Drops all removals except the latest ones. It keeps a fixed number, and not the removals of a period. Otherwise a
 * profile whose clock is years ahead would drop every removal as old, and bring back what others have removed.
 */
export function withoutOldRemovals(state: SyncState): SyncState {
  const removals = [...state.values()].filter(({ value }) => value === null);
  const over = removals
    .sort((a, b) => compareMoments(b.moment, a.moment) || (a.key < b.key ? -1 : 1))
    .slice(KEPT_REMOVALS);
  const dropped = new Set(over.map(({ key }) => key));
  return new Map([...state].filter(([key]) => !dropped.has(key)));
}
