import * as z from 'zod/mini';
import type { EpochMs } from '../../core/days/calendarDay';
import { canonicalJson } from '../../core/encoding/canonicalJson';
import type { HybridMoment } from '../../core/sync/clock';
import {
  keyOf,
  mergeStates,
  type RecordKey,
  type SyncedValue,
  type SyncRecord,
  type SyncState,
  withOwnRows,
  withoutOldRemovals,
} from '../../core/sync/records';
import {
  creditFromFlat,
  creditToFlat,
  purseFromFlat,
  purseToFlat,
  reserveFromFlat,
  reserveToFlat,
  settingsFromFlat,
  settingsToFlat,
} from '../../core/transfer/flatRows';
import { bookKey, parseRow, parseRows } from '../../schemas/rows';
import { epochMs, id } from '../../schemas/values';
import { markCreditsChanged } from '../credits/keptCredits';
import { keepRemoval } from '../credits/removedCredits';
import { Refusal } from '../database/failures';
import { flatCreditRow, flatPurseRow, flatReserveRow, flatSettingsRow } from '../database/flatSchemas';
import { changeRow, purseRowOf, readRow, SETTINGS_ROW } from '../database/rowChanges';
import type { Transaction } from '../database/tables';
import { readPlainRows } from './wholeBooks';

const moment: z.ZodMiniType<HybridMoment> = z.strictObject({
  wall: epochMs,
  count: z.int().check(z.nonnegative()),
  profile: id,
});
const value: z.ZodMiniType<SyncedValue> = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('settings'), row: flatSettingsRow }),
  z.strictObject({ kind: z.literal('purse'), row: flatPurseRow }),
  z.strictObject({ kind: z.literal('reserve'), row: flatReserveRow }),
  z.strictObject({ kind: z.literal('lot'), row: flatCreditRow }),
]);
const recordRow: z.ZodMiniType<SyncRecord> = z.strictObject({
  key: z.string().check(z.maxLength(120)),
  value: z.nullable(value),
  moment,
});
const stateRow = z.strictObject({ profile: id, records: z.array(recordRow) });

/**
 * Parses the records in the synced storage. Other rows are left out, because another version of the program may have
 * written them.
 */
export function parseRecords(rows: readonly unknown[]): SyncRecord[] {
  return parseRows(recordRow, rows).read.filter(
    (record) => record.value === null || keyOf(record.value) === record.key,
  );
}

/**
 * Merges what other browsers wrote into these books, and these books into the synced records.
 *
 * @param remote records from the synced storage
 * @param freshProfile a random id, for a browser that syncs for the first time
 * @returns the records that the synced storage must hold now
 */
export async function syncRows(
  transaction: Transaction<'readwrite'>,
  remote: readonly SyncRecord[],
  now: EpochMs,
  freshProfile: string,
): Promise<{ readonly state: SyncState; readonly changed: boolean }> {
  const own = await ownRows(transaction);
  const kept = parseRow(stateRow, await transaction.objectStore('state').get('sync'));
  const profile = kept?.profile ?? freshProfile;
  // A browser that syncs for the first time takes what the storage has, and adds what the storage does not have.
  const rows = kept ? own : new Map([...own, ...liveRows(remote)]);
  const known = stateOf(kept?.records ?? remote);
  const mine = withOwnRows(known, [...rows.values()], now, profile);
  const merged = mergeStates(mine, remote);
  // Removals are applied before old removals are dropped.
  const changed = await takeOver(transaction, own, merged);
  const state = withoutOldRemovals(merged);
  await transaction.objectStore('state').put({ profile, records: [...state.values()] }, 'sync');
  return { state, changed };
}

function stateOf(records: readonly SyncRecord[]): SyncState {
  return mergeStates(new Map(), records);
}

function liveRows(records: readonly SyncRecord[]): [RecordKey, SyncedValue][] {
  return [...stateOf(records).values()].flatMap(({ key, value: row }): [RecordKey, SyncedValue][] =>
    row === null ? [] : [[key, row]],
  );
}

/**
 * The synced rows of this browser, in the form that is sent. It refuses if a row can't be parsed, because that row
 * would look like a removed one.
 */
async function ownRows(transaction: Transaction): Promise<Map<RecordKey, SyncedValue>> {
  const { purses, credits, reserves } = await readPlainRows(transaction);
  const settings = await readRow(transaction, SETTINGS_ROW);
  const tables = ['purses', 'credits', 'reserves'] as const;
  const counts = await Promise.all(tables.map((table) => transaction.objectStore(table).count()));
  const lying = counts.reduce((total, count) => total + count, 0);
  const isDamaged = settings === null && (await transaction.objectStore('settings').count('settings')) > 0;
  if (isDamaged || lying > purses.length + credits.length + reserves.length)
    throw new Refusal({ code: 'rows-damaged' });
  const values: SyncedValue[] = [
    ...(settings ? [{ kind: 'settings', row: settingsToFlat(settings) } as const] : []),
    ...purses.map((row) => ({ kind: 'purse', row: purseToFlat(row) }) as const),
    ...reserves.map((row) => ({ kind: 'reserve', row: reserveToFlat(row) }) as const),
    ...credits.map((row) => ({ kind: 'lot', row: creditToFlat(row) }) as const),
  ];
  return new Map(values.map((each) => [keyOf(each), each]));
}

/** Writes the later changes of other browsers into the tables. */
async function takeOver(
  transaction: Transaction<'readwrite'>,
  own: ReadonlyMap<RecordKey, SyncedValue>,
  state: SyncState,
): Promise<boolean> {
  let changed = false;
  for (const { key, value: row } of state.values()) {
    const mine = own.get(key) ?? null;
    if (canonicalJson(mine) === canonicalJson(row)) continue;
    changed = true;
    if (row !== null) await keep(transaction, row);
    else if (mine !== null) await remove(transaction, mine);
  }
  if (changed) await markCreditsChanged(transaction);
  return changed;
}

async function keep(transaction: Transaction<'readwrite'>, { kind, row }: SyncedValue): Promise<void> {
  switch (kind) {
    case 'settings':
      await changeRow(transaction, SETTINGS_ROW, () => settingsFromFlat(row));
      return;
    case 'purse': {
      const purse = purseFromFlat(row);
      await changeRow(transaction, purseRowOf(purse.book), ({ buyNowSettled }) => ({
        ...purse,
        buyNowSettled: buyNowSettled || purse.buyNow !== 'unknown',
      }));
      return;
    }
    case 'reserve':
      await transaction.objectStore('reserves').put(reserveFromFlat(row));
      return;
    case 'lot':
      await transaction.objectStore('credits').put(creditFromFlat(row));
  }
}

async function remove(transaction: Transaction<'readwrite'>, { kind, row }: SyncedValue): Promise<void> {
  if (kind === 'reserve') await transaction.objectStore('reserves').delete(row.id);
  if (kind === 'lot') {
    await transaction.objectStore('credits').delete(row.id);
    await keepRemoval(transaction, creditFromFlat(row));
  }
  if (kind === 'purse') await transaction.objectStore('purses').delete(bookKey(purseFromFlat(row).book));
}
