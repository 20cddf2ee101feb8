import type * as z from 'zod/mini';
import { type Book, sameBook } from '../../core/ledger/book';
import type { BuyNowPayment, PurseSettings } from '../../core/ledger/purse';
import type { Sight } from '../../core/page/firstSight';
import type { Reason } from '../../core/result/reason';
import { DEFAULT_DEVICE, type DeviceSettings } from '../../core/settings/deviceSettings';
import { DEFAULT_SETTINGS, type Settings } from '../../core/settings/settings';
import { NO_SMALL_CHANGE, type SmallChange } from '../../core/smallChange/smallChange';
import {
  bookKey,
  deviceRow,
  freshPurse,
  type KeptPurse,
  keptPurseRow,
  parseRow,
  settingsRow,
  sightsRow,
  smallChangeRow,
} from '../../schemas/rows';
import { Refusal } from './failures';
import type { Transaction } from './tables';

/** Refuses to add rows if the table would then have too many. */
export async function makeSureOfRoom(
  transaction: Transaction,
  table: 'credits' | 'reserves',
  most: number,
  full: Reason,
): Promise<void> {
  if ((await transaction.objectStore(table).count()) >= most) throw new Refusal(full);
}

/** Adds new rows. First it checks that each can be parsed again. */
export async function addChecked<T>(
  transaction: Transaction<'readwrite'>,
  table: 'entries' | 'credits' | 'reserves',
  schema: z.ZodMiniType<T>,
  ...rows: readonly T[]
): Promise<void> {
  if (rows.some((row) => parseRow(schema, row) === null)) throw new Refusal({ code: 'would-not-read' });
  await Promise.all(rows.map((row) => transaction.objectStore(table).add(row)));
}

/** A row that is changed in place, such as a purse or the settings. */
export interface ChangedRow<T> {
  readonly table: 'purses' | 'settings';
  readonly key: string;
  /** Parses the stored row. Null if it can't be parsed. */
  read(stored: unknown): T | null;
  /** The value to use if there is no row. */
  readonly fresh: T;
}

/**
 * Replaces a row. If the old row can't be parsed, it is not lost: it is moved to a key of its own and is still counted
 * there.
 */
export async function changeRow<T>(
  transaction: Transaction<'readwrite'>,
  { table, key, read, fresh }: ChangedRow<T>,
  change: (before: T) => NoInfer<T>,
): Promise<T> {
  const rows = transaction.objectStore(table);
  const stored = await rows.get(key);
  const before = read(stored);
  const after = change(before ?? fresh);
  if (read(after) === null) throw new Refusal({ code: 'would-not-read' });
  if (stored !== undefined && before === null) await rows.add(stored, `${key}, set aside ${await rows.count()}`);
  await rows.put(after, key);
  return after;
}

/** The row of the settings. */
export const SETTINGS_ROW: ChangedRow<Settings> = {
  table: 'settings',
  key: 'settings',
  read: (stored) => parseRow(settingsRow, stored),
  fresh: DEFAULT_SETTINGS,
};

/** The row of the settings of this browser. */
export const DEVICE_ROW: ChangedRow<DeviceSettings> = {
  table: 'settings',
  key: 'device',
  read: (stored) => parseRow(deviceRow, stored),
  fresh: DEFAULT_DEVICE,
};

/** The row of what the shopper said about layouts. It stays in this browser. */
export const SIGHTS_ROW: ChangedRow<readonly Sight[]> = {
  table: 'settings',
  key: 'sights',
  read: (stored) => parseRow(sightsRow, stored),
  fresh: [],
};

/** The row of what the shopper keeps beside the balances. It stays in this browser, as the history does. */
export const SMALL_CHANGE_ROW: ChangedRow<SmallChange> = {
  table: 'settings',
  key: 'small change',
  read: (stored) => parseRow(smallChangeRow, stored),
  fresh: NO_SMALL_CHANGE,
};

/** The row of one purse. */
export function purseRowOf(book: Book): ChangedRow<KeptPurse> {
  return {
    table: 'purses',
    key: bookKey(book),
    read(stored) {
      const purse = parseRow(keptPurseRow, stored);
      return purse && sameBook(purse.book, book) ? purse : null;
    },
    fresh: { ...freshPurse(book), buyNowSettled: false },
  };
}

/** Reads a row that is changed in place. Null if it is missing or can't be parsed. */
export async function readRow<T>(transaction: Transaction, { table, key, read }: ChangedRow<T>): Promise<T | null> {
  return read(await transaction.objectStore(table).get(key));
}

/** All purses that have settings. A row under another purse's key is treated as one that can't be parsed. */
export async function readPurses(transaction: Transaction): Promise<KeptPurse[]> {
  const purses = transaction.objectStore('purses');
  const [keys, rows] = await Promise.all([purses.getAllKeys(), purses.getAll()]);
  return rows.flatMap((row, at) => {
    const purse = parseRow(keptPurseRow, row);
    return purse && bookKey(purse.book) === keys[at] ? [purse] : [];
  });
}

/** A purse without the fields that only the store uses. */
export function withoutMarks({ buyNowSettled: _, ...purse }: KeptPurse): PurseSettings {
  return purse;
}

/** What the shopper changes about a purse. `buyNowPayment` null: it is not known what Buy Now takes. */
export type PurseChange = Partial<Pick<PurseSettings, 'wish' | 'smallest' | 'buyNow'>> & {
  readonly buyNowPayment?: BuyNowPayment | null;
};

/**
 * Keeps what the shopper changes about a purse. Once the shopper has set the Buy Now habit, pages don't change it
 * anymore.
 */
export async function changePurse(
  transaction: Transaction<'readwrite'>,
  book: Book,
  { buyNowPayment: said, ...changes }: PurseChange,
): Promise<void> {
  await changeRow(transaction, purseRowOf(book), ({ buyNowPayment, ...before }) => {
    const payment = said === undefined ? buyNowPayment : said;
    return {
      ...before,
      ...changes,
      buyNowSettled: before.buyNowSettled || changes.buyNow !== undefined,
      ...(payment && { buyNowPayment: payment }),
    };
  });
}
