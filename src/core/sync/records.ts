import type { EpochMs } from '../days/calendarDay';
import { canonicalJson } from '../encoding/canonicalJson';
import { KEPT_REMOVALS } from '../settings/limits';
import type { FlatCredit, FlatPurse, FlatReserve, FlatSettings } from '../transfer/flatRows';
import { compareMoments, type HybridMoment, latestOf, tick } from './clock';

/**
 * What travels between the shopper's own browsers. The ledger's history never does. Rows travel in the flat form, because
 * older versions of the extension read them beside this one.
 */
export type SyncedValue =
  | { readonly kind: 'settings'; readonly row: FlatSettings }
  | { readonly kind: 'purse'; readonly row: FlatPurse }
  | { readonly kind: 'reserve'; readonly row: FlatReserve }
  | { readonly kind: 'lot'; readonly row: FlatCredit };

/** Such as `lot 4f…`, `purse US` or `settings`. */
export type RecordKey = string;

/** One row with the moment of its last change. `value` null: it was removed. */
export interface SyncRecord {
  readonly key: RecordKey;
  readonly value: SyncedValue | null;
  readonly moment: HybridMoment;
}

/** What one profile knows, one record per key. */
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

/** The later of two records of one key. Equal moments are equal changes; should they not be, the content decides. */
function later(a: SyncRecord, b: SyncRecord): SyncRecord {
  const order = compareMoments(a.moment, b.moment);
  if (order !== 0) return order > 0 ? a : b;
  return canonicalJson(a.value) >= canonicalJson(b.value) ? a : b;
}

/**
 * What two profiles know together: of each record the later. Commutative, associative and idempotent, so profiles
 * that have seen the same records agree, in whatever order and however often they saw them.
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
 * The state after this profile's own rows were changed: new and changed rows get a moment after everything seen, and
 * rows that are gone become removals. Rows that are as they were keep their moment.
 *
 * @param rows all synced rows as they are in this profile now.
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
 * The state with its latest removals alone. They are counted and not dated: a profile whose clock is years ahead would
 * take every removal for an old one, and bring back what others have removed.
 */
export function withoutOldRemovals(state: SyncState): SyncState {
  const removals = [...state.values()].filter(({ value }) => value === null);
  const over = removals
    .sort((a, b) => compareMoments(b.moment, a.moment) || (a.key < b.key ? -1 : 1))
    .slice(KEPT_REMOVALS);
  const dropped = new Set(over.map(({ key }) => key));
  return new Map([...state].filter(([key]) => !dropped.has(key)));
}
