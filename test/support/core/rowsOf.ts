import type { SyncedValue, SyncState } from '../../../src/core/sync/records';

/** The rows that a state holds, for a profile to take over. */
export function rowsOf(state: SyncState): SyncedValue[] {
  return [...state.values()].flatMap(({ value }) => value ?? []);
}
