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

/** What was decided about reminders at a moment, and what that rests on. */
export interface Reminders {
  /** The moment at which it was decided. */
  readonly at: LocalMoment;
  /** What is to be told now, or null. It is kept as told already. */
  readonly digest: Digest | null;
  /** Credits with an end that is not over yet. */
  readonly credits: readonly Credit[];
  readonly told: readonly ToldStep[];
  readonly settings: Settings;
  readonly reminders: ReminderSettings;
}

/** Everything with an end lies within so many days. */
const ANY_END = [100_000];

/**
 * Decides what is due, and keeps in the same transaction that it is told: what is told twice is told by two who did
 * not know of each other.
 *
 * A worker that is stopped after this and before it has shown the notification never shows it: at most one digest a
 * day is promised. The badge and the popup tell of these credits all the same, and the next step comes.
 *
 * @param moment asked once the books are open, because a busy browser may have kept this waiting into the quiet hours
 * @param mayNotify whether the browser lets notifications be shown
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
