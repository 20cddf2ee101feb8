import * as z from 'zod/mini';
import type { Credit } from '../../core/credits/credit';
import type { Entry } from '../../core/ledger/ledger';
import { equal } from '../../core/money/money';
import type { Reason } from '../../core/result/reason';
import { failed } from '../../core/result/result';
import { MOST_CREDITS, MOST_RESERVES } from '../../core/settings/limits';
import { DEFAULT_SETTINGS } from '../../core/settings/settings';
import { NO_SMALL_CHANGE } from '../../core/smallChange/smallChange';
import { LAST_FLAT_VERSION, type WholeBooks } from '../../core/transfer/exportDocument';
import {
  creditFromFlat,
  entryFromFlat,
  purseFromFlat,
  reserveFromFlat,
  settingsFromFlat,
} from '../../core/transfer/flatRows';
import { type ImportPreview, mergeBooks, replaceBooks } from '../../core/transfer/mergeBooks';
import type { CheckedRow, RowChecks } from '../../core/transfer/readImport';
import { entryRow } from '../../schemas/entryRow';
import { reasonIn } from '../../schemas/must';
import { bookKey, creditRow, parseRows, purseRow, reserveRow, settingsRow, smallChangeRow } from '../../schemas/rows';
import { markCreditsChanged } from '../credits/keptCredits';
import { Refusal } from '../database/failures';
import { flatCreditRow, flatEntryRow, flatPurseRow, flatReserveRow, flatSettingsRow } from '../database/flatSchemas';
import { keyedRow } from '../database/keyedHash';
import { type ProfileSecret, readSecret, secretOf } from '../database/profileSecret';
import {
  changeRow,
  purseRowOf,
  readPurses,
  readRow,
  SETTINGS_ROW,
  SMALL_CHANGE_ROW,
  withoutMarks,
} from '../database/rowChanges';
import { TABLE_NAMES, type Transaction } from '../database/tables';
import { readEntries } from '../ledger/allEntries';
import { forgetContainers } from '../ledger/containers';
import { keepAllProjections } from '../ledger/keptProjections';

const NOT_A_ROW: Reason = { code: 'file-not-a-row' };

function check<T>(schema: z.ZodMiniType<T>): (value: unknown) => CheckedRow<T> {
  return (value) => {
    const parsed = z.safeParse(schema, value);
    if (parsed.success) return { ok: true, value: parsed.data };
    const faults = parsed.error.issues.map((issue) => ({
      where: issue.path
        .map((part, at) => (typeof part === 'number' ? `[${part}]` : at > 0 ? `.${String(part)}` : part))
        .join(''),
      why: reasonIn(issue) ?? NOT_A_ROW,
    }));
    return failed(faults);
  };
}

function checkFlat<Row, T>(schema: z.ZodMiniType<Row>, now: (row: Row) => T): (value: unknown) => CheckedRow<T> {
  const checkRow = check(schema);
  return (value) => {
    const checked = checkRow(value);
    return checked.ok ? { ok: true, value: now(checked.value) } : checked;
  };
}

/** Checks a file's rows in the same way as stored rows. */
const ROW_CHECKS: RowChecks = {
  purse: check(purseRow),
  entry: check(entryRow),
  credit: check(creditRow),
  reserve: check(reserveRow),
  settings: check(settingsRow),
  smallChange: check(smallChangeRow),
};

/** Checks the rows of a file in the flat form. */
const FLAT_CHECKS: RowChecks = {
  purse: checkFlat(flatPurseRow, purseFromFlat),
  entry: checkFlat(flatEntryRow, entryFromFlat),
  credit: checkFlat(flatCreditRow, creditFromFlat),
  reserve: checkFlat(flatReserveRow, reserveFromFlat),
  settings: checkFlat(flatSettingsRow, settingsFromFlat),
  smallChange: check(smallChangeRow),
};

/** The checks for the rows of a file of a given version. */
export function rowChecksOf(version: number): RowChecks {
  return version <= LAST_FLAT_VERSION ? FLAT_CHECKS : ROW_CHECKS;
}

/** The purses, credits and reserves that can be parsed. */
export async function readPlainRows(
  transaction: Transaction,
): Promise<Pick<WholeBooks, 'purses' | 'credits' | 'reserves'>> {
  const [purses, credits, reserves] = await Promise.all([
    readPurses(transaction),
    transaction.objectStore('credits').getAll(),
    transaction.objectStore('reserves').getAll(),
  ]);
  return {
    purses: purses.map(withoutMarks),
    credits: parseRows(creditRow, credits).read,
    reserves: parseRows(reserveRow, reserves).read,
  };
}

/** Everything that belongs to the shopper and can be parsed. */
export async function readWhole(transaction: Transaction): Promise<WholeBooks> {
  const [rows, entries, settings, smallChange] = await Promise.all([
    readPlainRows(transaction),
    readEntries(transaction),
    readRow(transaction, SETTINGS_ROW),
    readRow(transaction, SMALL_CHANGE_ROW),
  ]);
  return {
    ...rows,
    entries,
    settings: settings ?? DEFAULT_SETTINGS,
    smallChange: smallChange ?? NO_SMALL_CHANGE,
  };
}

/** `merge`: existing rows stay and new rows are added. `replace`: the file replaces the existing rows. */
export type ImportWay = 'merge' | 'replace';

/** What an import of a file would do. */
export async function previewImport(
  transaction: Transaction,
  theirs: WholeBooks,
  way: ImportWay,
): Promise<ImportPreview> {
  return previewOf(await readWhole(transaction), keyedBooks(theirs, await readSecret(transaction)), way);
}

function previewOf(mine: WholeBooks, theirs: WholeBooks, way: ImportWay): ImportPreview {
  return way === 'merge' ? mergeBooks(mine, theirs) : replaceBooks(mine, theirs);
}

/** The books of a file. Page hashes, which an earlier version exported, are replaced with keyed hashes. */
function keyedBooks(books: WholeBooks, secret: ProfileSecret | null): WholeBooks {
  return secret === null ? books : { ...books, entries: books.entries.map((entry) => keyedRow(entry, secret)) };
}

/** Imports the books of a file. Rows that can't be parsed always stay where they are. */
export async function importBooks(
  transaction: Transaction<'readwrite'>,
  theirs: WholeBooks,
  way: ImportWay,
): Promise<void> {
  const mine = await readWhole(transaction);
  const { books } = previewOf(mine, keyedBooks(theirs, await secretOf(transaction)), way);
  if (books.reserves.length > MOST_RESERVES || books.credits.length > MOST_CREDITS)
    throw new Refusal({ code: 'too-many-together', reserves: MOST_RESERVES, credits: MOST_CREDITS });
  if (way === 'replace') await removeAll(transaction, mine);
  const here: WholeBooks = way === 'replace' ? { ...mine, purses: [], entries: [], credits: [], reserves: [] } : mine;
  await keepEntries(transaction, here.entries, books.entries);
  const reserves = new Set(here.reserves.map(({ id }) => id));
  for (const row of books.reserves) if (!reserves.has(row.id)) await transaction.objectStore('reserves').add(row);
  await keepCredits(transaction, here.credits, books.credits);
  const knownPurses = new Set(here.purses.map((purse) => bookKey(purse.book)));
  for (const purse of books.purses) {
    const book = purse.book;
    const row = { ...purse, buyNowSettled: purse.buyNow !== 'unknown' };
    if (!knownPurses.has(bookKey(book))) await changeRow(transaction, purseRowOf(book), () => row);
  }
  await changeRow(transaction, SETTINGS_ROW, () => books.settings);
  await changeRow(transaction, SMALL_CHANGE_ROW, () => books.smallChange);
  await markCreditsChanged(transaction);
  await transaction.objectStore('projections').clear();
  await keepAllProjections(transaction);
}

/** Adds new entries. Entries that only have a new place in the history are moved there. */
async function keepEntries(
  transaction: Transaction<'readwrite'>,
  here: readonly Entry[],
  after: readonly Entry[],
): Promise<void> {
  const entries = transaction.objectStore('entries');
  const places = new Map(here.map(({ id, seq }) => [id, seq]));
  await Promise.all(
    after.map((entry) => {
      const place = places.get(entry.id);
      if (place === undefined) return entries.add(entry);
      return place === entry.seq ? null : entries.put(entry);
    }),
  );
}

/** Adds new credits. For existing credits, it updates what is left. */
async function keepCredits(
  transaction: Transaction<'readwrite'>,
  here: readonly Credit[],
  after: readonly Credit[],
): Promise<void> {
  const credits = transaction.objectStore('credits');
  const known = new Map(here.map((credit) => [credit.id, credit]));
  for (const credit of after) {
    const before = known.get(credit.id);
    if (before === undefined) await credits.add(credit);
    else if (!equal(before.left, credit.left)) await credits.put(credit);
  }
}

async function removeAll(transaction: Transaction<'readwrite'>, mine: WholeBooks): Promise<void> {
  const remove = (table: 'purses' | 'entries' | 'credits' | 'reserves', keys: readonly string[]) =>
    Promise.all(keys.map((key) => transaction.objectStore(table).delete(key)));
  await Promise.all([
    remove(
      'purses',
      mine.purses.map((purse) => bookKey(purse.book)),
    ),
    ...(['entries', 'credits', 'reserves'] as const).map((table) =>
      remove(
        table,
        mine[table].map(({ id }) => id),
      ),
    ),
    forgetContainers(transaction),
    ...(['intents', 'orders', 'questions'] as const).map((table) => transaction.objectStore(table).clear()),
  ]);
}

/** Erases everything, even what can't be parsed. */
export async function eraseBooks(transaction: Transaction<'readwrite'>): Promise<void> {
  await Promise.all(TABLE_NAMES.map((table) => transaction.objectStore(table).clear()));
}
