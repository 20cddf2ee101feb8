import type { EpochMs } from '../core/calendarDay';
import { undoneIds } from '../core/fold';
import type { Entry, EntryId } from '../core/ledger';
import type { Lot, LotId } from '../core/lot';
import { MARKETPLACE_IDS, type MarketplaceId } from '../core/marketplaces';
import type { Purse } from '../core/purse';
import { DEFAULT_SETTINGS, type Settings } from '../core/settings';
import { connectTo } from './connection';
import { Refusal, type Stored } from './failures';
import { readBack } from './readBack';
import { entryRow, freshPurse, lotRow, parseRow, parseRows } from './rows';
import { addChecked, changeRow, entryOfId, nextSeq, purseRowOf, readRow, SETTINGS_ROW } from './write';

type WithoutSeq<E> = E extends Entry ? Omit<E, 'seq'> : never;
/** An entry before it has its place in the purse's history. */
export type NewEntry = WithoutSeq<Entry>;

/** What the rules look at. */
export interface Kept {
  readonly purse: Purse;
  /** The purse's latest entries, earliest first: all that its balance rests on. */
  readonly entries: readonly Entry[];
  /** The lots of every marketplace. */
  readonly lots: readonly Lot[];
  readonly settings: Settings;
}

export interface AllKept {
  /** Purses that something was set for. */
  readonly purses: readonly Purse[];
  readonly entries: readonly Entry[];
  readonly lots: readonly Lot[];
  readonly settings: Settings;
  /** Rows that could not be understood. They stay as they are. */
  readonly unreadableRows: number;
}

export interface Appended {
  /** What was written, or null where `decide` wanted nothing. */
  readonly written: Entry | null;
  /** The latest entries, earliest first, with what was written. */
  readonly recent: readonly Entry[];
}

/** The books on this device. Every function is one transaction: kept as a whole or not at all. */
export interface Store {
  readFor(marketplace: MarketplaceId): Promise<Stored<Kept>>;
  readAll(): Promise<Stored<AllKept>>;
  readLots(): Promise<Stored<Pick<AllKept, 'lots' | 'settings'>>>;
  /**
   * Writes the next entry of a purse. `decide` sees at least the latest hundred entries (earliest first), in the
   * transaction that writes: two pages that ask at once are answered one after the other. Null writes nothing.
   */
  append(purse: MarketplaceId, decide: (recent: readonly Entry[]) => NewEntry | null): Promise<Stored<Appended>>;
  /** Takes an entry out of the count by a new `undone`. `refuse` gives the sentence why it may not be, or null. */
  undo(
    target: EntryId,
    by: { readonly id: EntryId; readonly at: EpochMs },
    refuse: (target: Entry) => string | null,
  ): Promise<Stored<Entry>>;
  changePurse(marketplace: MarketplaceId, change: Partial<Omit<Purse, 'marketplace'>>): Promise<Stored<Purse>>;
  /** Keeps that a review follows Buy Now, unless that was learned or set before. True where it is new. */
  learnReviewFollows(marketplace: MarketplaceId): Promise<Stored<boolean>>;
  addLot(lot: Lot): Promise<Stored<Lot>>;
  removeLot(lot: LotId): Promise<Stored<null>>;
  changeSettings(change: (settings: Settings) => Settings): Promise<Stored<Settings>>;
  /** Ends the connection; the next call opens a new one. */
  close(): void;
}

const RECENT = 100;
const LEARNED = { buyNow: 'review-follows', buyNowSettled: true } as const;
const ALREADY_UNDONE = 'This entry was undone before.';
const NO_SUCH_ENTRY = 'There is no such entry.';

/** Opens the books. Nothing is read until it is asked for. */
export function openStore(name = 'balance-first'): Store {
  const connection = connectTo(name);

  return {
    readFor: (marketplace) =>
      connection.run(['purses', 'entries', 'lots', 'settings'], 'readonly', async (transaction) => {
        const [purse, { entries }, lots, settings] = await Promise.all([
          readRow(transaction, purseRowOf(marketplace)),
          readBack(transaction, marketplace),
          transaction.objectStore('lots').getAll(),
          readRow(transaction, SETTINGS_ROW),
        ]);
        return {
          purse: withoutMarks(purse ?? freshPurse(marketplace)),
          entries,
          lots: parseRows(lotRow, lots).read,
          settings: settings ?? DEFAULT_SETTINGS,
        };
      }),

    readAll: () =>
      connection.run(['purses', 'entries', 'lots', 'settings'], 'readonly', async (transaction) => {
        const [purseCount, purseRows, entryRows, lotRows, settingsCount, settings] = await Promise.all([
          transaction.objectStore('purses').count(),
          Promise.all(MARKETPLACE_IDS.map((id) => readRow(transaction, purseRowOf(id)))),
          transaction.objectStore('entries').getAll(),
          transaction.objectStore('lots').getAll(),
          transaction.objectStore('settings').count(),
          readRow(transaction, SETTINGS_ROW),
        ]);
        const purses = purseRows.filter((row) => row !== null).map(withoutMarks);
        const entries = parseRows(entryRow, entryRows);
        const lots = parseRows(lotRow, lotRows);
        const unreadableSettings = settingsCount - (settings === null ? 0 : 1);
        return {
          purses,
          entries: entries.read,
          lots: lots.read,
          settings: settings ?? DEFAULT_SETTINGS,
          unreadableRows: purseCount - purses.length + entries.unreadable + lots.unreadable + unreadableSettings,
        };
      }),

    readLots: () =>
      connection.run(['lots', 'settings'], 'readonly', async (transaction) => ({
        lots: parseRows(lotRow, await transaction.objectStore('lots').getAll()).read,
        settings: (await readRow(transaction, SETTINGS_ROW)) ?? DEFAULT_SETTINGS,
      })),

    append: (purse, decide) =>
      connection.run(['entries'], 'readwrite', async (transaction) => {
        const { entries, topSeq } = await readBack(transaction, purse, { atLeast: RECENT });
        const fresh = decide(entries);
        if (fresh === null) return { written: null, recent: entries };
        const entry = { ...fresh, seq: nextSeq(topSeq) } as Entry;
        await addChecked(transaction, 'entries', entryRow, entry);
        return { written: entry, recent: [...entries, entry] };
      }),

    undo: (targetId, { id, at }, refuse) =>
      connection.run(['entries'], 'readwrite', async (transaction) => {
        const target = await entryOfId(transaction, targetId);
        if (target === null) throw new Refusal(NO_SUCH_ENTRY);
        const reason = refuse(target);
        if (reason !== null) throw new Refusal(reason);
        const { entries, topSeq } = await readBack(transaction, target.purse, { downTo: target.seq });
        if (undoneIds(entries).has(target.id)) throw new Refusal(ALREADY_UNDONE);
        const entry: Entry = { id, kind: 'undone', purse: target.purse, at, seq: nextSeq(topSeq), target: target.id };
        return addChecked(transaction, 'entries', entryRow, entry);
      }),

    changePurse: (marketplace, change) =>
      connection.run(['purses'], 'readwrite', async (transaction) => {
        const changed = await changeRow(transaction, purseRowOf(marketplace), (before) => ({
          ...before,
          ...change,
          buyNowSettled: before.buyNowSettled || change.buyNow !== undefined,
        }));
        return withoutMarks(changed);
      }),

    learnReviewFollows: (marketplace) =>
      connection.run(['purses'], 'readwrite', async (transaction) => {
        const row = purseRowOf(marketplace);
        if ((await readRow(transaction, row))?.buyNowSettled) return false;
        await changeRow(transaction, row, (before) => ({ ...before, ...LEARNED }));
        return true;
      }),

    addLot: (lot) =>
      connection.run(['lots'], 'readwrite', (transaction) => addChecked(transaction, 'lots', lotRow, lot)),

    removeLot: (id) =>
      connection.run(['lots'], 'readwrite', async (transaction) => {
        const lots = transaction.objectStore('lots');
        // A row that cannot be understood is nobody's to remove.
        if (parseRow(lotRow, await lots.get(id)) !== null) await lots.delete(id);
        return null;
      }),

    changeSettings: (change) =>
      connection.run(['settings'], 'readwrite', (transaction) => changeRow(transaction, SETTINGS_ROW, change)),

    close: () => connection.close(),
  };
}

function withoutMarks({ marketplace, wish, smallest, buyNow }: Purse): Purse {
  return { marketplace, wish, smallest, buyNow };
}
