import * as z from 'zod/mini';
import type { ToldStep } from '../../core/credits/reminders';
import type { EpochMs } from '../../core/days/calendarDay';
import { parseRow, parseRows } from '../../schemas/rows';
import { day, epochMs, id } from '../../schemas/values';
import type { Transaction } from '../database/tables';

// What the program keeps for itself under keys of the table `state`. A note that can't be parsed counts as missing.

const exportedRow = z.strictObject({ at: epochMs, entries: z.int().check(z.nonnegative()) });
const leftOutRow = z.int().check(z.nonnegative());
const toldStep: z.ZodMiniType<ToldStep> = z.strictObject({
  credit: id,
  ends: day,
  rung: z.int(),
  how: z.enum(['loud', 'silent']),
  at: epochMs,
});

/** When the last export was made, and how many entries it had. */
export interface Exported {
  readonly at: EpochMs;
  readonly entries: number;
}

export async function readExported(transaction: Transaction): Promise<Exported | null> {
  return parseRow(exportedRow, await transaction.objectStore('state').get('exported'));
}

export async function keepExported(transaction: Transaction<'readwrite'>, exported: Exported): Promise<void> {
  await transaction.objectStore('state').put(exported, 'exported');
}

/** How many records did not fit when the synced storage was last written. */
export async function readLeftOut(transaction: Transaction): Promise<number> {
  return parseRow(leftOutRow, await transaction.objectStore('state').get('left out of sync')) ?? 0;
}

export async function keepLeftOut(transaction: Transaction<'readwrite'>, count: number): Promise<void> {
  await transaction.objectStore('state').put(count, 'left out of sync');
}

/** The reminders that were already told. */
export async function readTold(transaction: Transaction): Promise<ToldStep[]> {
  const rows: unknown = await transaction.objectStore('state').get('told');
  return parseRows(toldStep, Array.isArray(rows) ? rows : []).read;
}

export async function keepSteps(transaction: Transaction<'readwrite'>, told: readonly ToldStep[]): Promise<void> {
  await transaction.objectStore('state').put(told, 'told');
}
