import type { Credit } from '../../core/credits/credit';
import {
  type Digest,
  digestDue,
  keptSteps,
  type ReminderSettings,
  reminderSettings,
  type ToldStep,
} from '../../core/credits/reminders';
import type { LocalMoment } from '../../core/days/quietHours';
import { DEFAULT_DEVICE } from '../../core/settings/deviceSettings';
import { DEFAULT_SETTINGS, type Settings } from '../../core/settings/settings';
import { readCredits } from '../credits/keptCredits';
import { DEVICE_ROW, readRow, SETTINGS_ROW } from '../database/rowChanges';
import type { Transaction } from '../database/tables';
import { keepSteps, readTold } from './notes';
import { endingAround } from './readSituation';

/** What was decided about reminders at a moment, and the facts behind it. */
export interface Reminders {
  /** When it was decided. */
  readonly at: LocalMoment;
  /** What to tell now, or null. It is already kept as told. */
  readonly digest: Digest | null;
  /** The credits whose end is not over yet. */
  readonly credits: readonly Credit[];
  readonly told: readonly ToldStep[];
  readonly settings: Settings;
  readonly reminders: ReminderSettings;
}

/** A ladder so long that every credit with an end is included, in days. */
const ANY_END = [100_000];

/**
 * Decides what is due, and keeps in the same transaction that it was told. Otherwise two workers could tell the same
 * thing without knowing of each other.
 * If the worker is stopped before it has shown the notification, the notification is never shown, because at most one
 * digest a day is promised. The badge and the popup still tell about these credits, and the next step still comes.
 *
 * @param moment called when the books are open, because a busy browser may have delayed this into the quiet hours
 * @param mayNotify whether the browser allows notifications
 */
export async function decideReminders(
  transaction: Transaction<'readwrite'>,
  moment: () => LocalMoment,
  mayNotify: boolean,
): Promise<Reminders> {
  const [all, before, settingsRow, deviceRow] = await Promise.all([
    readCredits(transaction),
    readTold(transaction),
    readRow(transaction, SETTINGS_ROW),
    readRow(transaction, DEVICE_ROW),
  ]);
  const at = moment();
  const settings = settingsRow ?? DEFAULT_SETTINGS;
  const reminders = reminderSettings(settings, deviceRow ?? DEFAULT_DEVICE, mayNotify, at.now);
  const credits = endingAround(all, ANY_END, at.now);
  const digest = digestDue(credits, before, reminders, at);
  const told = keptSteps([...before, ...(digest?.told ?? [])], all, at.now);
  if (digest !== null || told.length < before.length) await keepSteps(transaction, told);
  return { at, digest, credits, told, settings, reminders };
}
