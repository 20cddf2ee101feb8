import type { SyncedValue, SyncState } from '../../../src/core/sync/records';

/** The rows in a state, for adding them to a profile. */
export function rowsOf(state: SyncState): SyncedValue[] {
  return [...state.values()].flatMap(({ value }) => value ?? []);
}
