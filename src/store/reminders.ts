import type { EpochMs } from '../core/calendarDay';
import { DEFAULT_DEVICE, type DeviceSettings } from '../core/deviceSettings';
import type { Lot } from '../core/lot';
import { keptSteps, type ToldStep } from '../core/reminders';
import { DEFAULT_SETTINGS, type Settings } from '../core/settings';
import type { Transaction } from './connection';
import { readLots } from './lots';
import { noteTold, readTold } from './notes';
import { endingAround } from './situation';
import { DEVICE_ROW, readRow, SETTINGS_ROW } from './write';

/** What reminders rest on. */
export interface RemindersKept {
  /** Credits with an end that is not over yet. */
  readonly lots: readonly Lot[];
  readonly told: readonly ToldStep[];
  readonly settings: Settings;
  readonly device: DeviceSettings;
}

/** Everything with an end lies within so many days. */
const ANY_END = [100_000];

/**
 * Keeps that steps are told, in the transaction in which it is decided that they are due: what is told twice is told
 * by two who did not know of each other.
 *
 * @param decide the steps that are told now
 * @returns what is kept afterwards
 */
export async function keepTold(
  transaction: Transaction<'readwrite'>,
  now: EpochMs,
  decide: (kept: RemindersKept) => readonly ToldStep[],
): Promise<RemindersKept> {
  const [all, before, settings, device] = await Promise.all([
    readLots(transaction),
    readTold(transaction),
    readRow(transaction, SETTINGS_ROW),
    readRow(transaction, DEVICE_ROW),
  ]);
  const lots = endingAround(all, ANY_END, now);
  const kept = { lots, told: before, settings: settings ?? DEFAULT_SETTINGS, device: device ?? DEFAULT_DEVICE };
  const told = keptSteps([...before, ...decide(kept)], lots, now);
  await noteTold(transaction, told);
  return { ...kept, told };
}
