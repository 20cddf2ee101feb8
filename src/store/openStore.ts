import type { CalendarDay, EpochMs } from '../core/calendarDay';
import type { ContainerId } from '../core/containerBooks';
import type { DeviceSettings } from '../core/deviceSettings';
import type { DriftCauseId } from '../core/drift';
import type { Sight } from '../core/firstSight';
import type { BookId, Entry, EntryDraft, EntryId, ExplainedCause } from '../core/ledger';
import type { Lot, LotId } from '../core/lot';
import type { MarketplaceId } from '../core/marketplaces';
import type { Money } from '../core/money';
import type { OrderDetailsReading, PageReading, PurchaseKey } from '../core/pageReading';
import type { AccountLabel } from '../core/purse';
import type { LocalMoment } from '../core/quietHours';
import type { Reserve, ReserveId } from '../core/reserves';
import type { Settings } from '../core/settings';
import type { SmallChange } from '../core/smallChange';
import type { SyncRecord, SyncState } from '../core/sync/records';
import { chosenBooks } from '../core/transfer/chosenBooks';
import type { WholeBooks } from '../core/transfer/exportDocument';
import type { ImportPreview } from '../core/transfer/mergeBooks';
import { mendDrift, tellAccount } from './accounts';
import { type History, readHistory } from './allEntries';
import { amendNote } from './amendNote';
import { type BalancePageLearned, learnBalancePage } from './balancePage';
import { explainDrift, settleOrder } from './byHand';
import { connectTo, TABLE_NAMES, type TableName, type Transaction } from './connection';
import { loseCredits } from './creditUses';
import { foldOf, type Stamp, writeEntries } from './entries';
import type { Stored } from './failures';
import type { ReviewSeen } from './intents';
import { keepAllFolds } from './keptFold';
import { keyedHash, keyedPage, keyedRow } from './keyedHash';
import { addLot, changeLot, endLots, type LotChange, type LotSpent, lotShelf, removeLot, useLot } from './lots';
import { noteExported, noteLeftOut } from './notes';
import type { BalancePage } from './openedPage';
import { learnOrder, learnPlaced, learnReview, type PlacedOrder, type SettledOrder, type ThanksSeen } from './orders';
import { type Overview, readOverview } from './overview';
import { readSecret, secretOf } from './profileSecret';
import { type CreditsLearned, learnPromoCredits, type PromoCreditsPage } from './promoCredits';
import { type RemindersTold, tellDue } from './reminders';
import { addReserve, changeReserve, moveReserve, type ReserveTerms, removeReserve } from './reserves';
import { learnReviewFollows } from './reviewFollows';
import { type PageSituation, readSituation, type SeenIn, SITUATION_TABLES } from './situation';
import { syncRows } from './syncedRows';
import { type ThisTimeBooks, thisTimeBooks } from './thisTime';
import { type UndoWay, undoEntry } from './undo';
import { eraseBooks, type ImportWay, importBooks, previewImport, readWhole } from './wholeBooks';
import {
  changePurse,
  changeRow,
  DEVICE_ROW,
  type PurseChange,
  readRow,
  SETTINGS_ROW,
  SIGHTS_ROW,
  SMALL_CHANGE_ROW,
} from './write';

/** The books on this device. Every function is one transaction: kept as a whole or not at all. */
export interface Store extends ThisTimeBooks {
  /** What the rules look at on a page. It takes as long after ten entries as after a hundred thousand. */
  readSituation(page: PageReading, now: EpochMs, seen?: SeenIn): Promise<Stored<PageSituation>>;
  readOverview(now: EpochMs): Promise<Stored<Overview>>;
  readHistory(): Promise<Stored<History>>;
  readSettings(): Promise<Stored<{ readonly settings: Settings; readonly device: DeviceSettings }>>;

  write(draft: EntryDraft, stamp: Stamp): Promise<Stored<Entry>>;
  /** Says the note of an entry anew. */
  amendNote(entry: EntryId, note: string, stamp: Stamp): Promise<Stored<null>>;
  /** Takes an entry out of the count by a new `undone`. */
  undo(target: EntryId, stamp: Stamp, how: UndoWay): Promise<Stored<null>>;
  changePurse(book: BookId, change: PurseChange): Promise<Stored<null>>;
  changeSettings(change: (settings: Settings) => Settings): Promise<Stored<null>>;
  changeDevice(change: Partial<DeviceSettings>): Promise<Stored<null>>;
  /** Changes what is noted beside the balances: points, and leftovers of cards. */
  changeSmallChange(change: (before: SmallChange) => SmallChange): Promise<Stored<null>>;

  /** What the shopper said of layouts that no saved page proves. */
  readSights(): Promise<Stored<readonly Sight[]>>;
  changeSights(change: (before: readonly Sight[]) => readonly Sight[]): Promise<Stored<null>>;

  learnBalancePage(page: BalancePage, stamp: Stamp): Promise<Stored<BalancePageLearned>>;
  learnReview(seen: ReviewSeen, now: EpochMs): Promise<Stored<null>>;
  /** What was written about the order, or null. */
  learnPlaced(seen: ThanksSeen, stamp: Stamp): Promise<Stored<PlacedOrder | null>>;
  /** What was settled, or null. */
  learnOrder(
    page: OrderDetailsReading,
    stamp: Stamp,
    loadedAt?: EpochMs,
  ): Promise<Stored<SettledOrder | 'habit' | null>>;
  learnPromoCredits(page: PromoCreditsPage, stamp: Stamp): Promise<Stored<CreditsLearned>>;
  /** Keeps that a review follows Buy Now, unless that was learned or set before. True where it is new. */
  learnReviewFollows(marketplace: MarketplaceId, container?: ContainerId): Promise<Stored<boolean>>;
  tellAccount(visit: string, account: AccountLabel | null, stamp: Stamp): Promise<Stored<null>>;
  mendDrift(
    observation: EntryId,
    cause: DriftCauseId,
    account: AccountLabel | undefined,
    stamp: Stamp,
  ): Promise<Stored<null>>;
  /** Explains a part of a difference in the shopper's own way. */
  explainDrift(observation: EntryId, part: Money, cause: ExplainedCause, stamp: Stamp): Promise<Stored<null>>;
  /** Settles a pending order on the shopper's word: its money is gone, or it came to nothing. */
  settleOrder(pending: EntryId, gone: boolean, stamp: Stamp): Promise<Stored<null>>;

  addLot(lot: Lot, stamp: Stamp): Promise<Stored<null>>;
  useLot(spent: LotSpent, stamp: Stamp): Promise<Stored<null>>;
  /** Writes that the credits used on an order are lost by its return. */
  loseCredits(marketplace: MarketplaceId, order: PurchaseKey, stamp: Stamp): Promise<Stored<null>>;
  /** Says anew what a credit is. */
  changeLot(lot: LotId, change: LotChange, todayOf: (lot: Lot) => CalendarDay, stamp: Stamp): Promise<Stored<null>>;
  removeLot(lot: LotId): Promise<Stored<null>>;
  /** Writes the end of every credit whose day is over; how many there were. */
  endLots(todayOf: (lot: Lot) => CalendarDay, stamp: Stamp): Promise<Stored<number>>;
  addReserve(reserve: Reserve): Promise<Stored<null>>;
  moveReserve(reserve: ReserveId, way: 'in' | 'out', amount: Money, stamp: Stamp): Promise<Stored<null>>;
  changeReserve(reserve: ReserveId, terms: ReserveTerms): Promise<Stored<null>>;
  removeReserve(reserve: ReserveId, stamp: Stamp): Promise<Stored<null>>;

  /** Decides which reminders are due, and keeps that they are told. */
  tellDue(moment: () => LocalMoment, mayNotify: boolean): Promise<Stored<RemindersTold>>;
  /** Everything that belongs to the shopper; noted as exported. */
  exportBooks(now: EpochMs): Promise<Stored<WholeBooks>>;
  /** What belongs to chosen books. That is no backup, so it is not noted as one. */
  readChosen(chosen: readonly BookId[]): Promise<Stored<WholeBooks>>;
  previewImport(theirs: WholeBooks, way: ImportWay): Promise<Stored<ImportPreview>>;
  importBooks(theirs: WholeBooks, way: ImportWay): Promise<Stored<null>>;
  eraseBooks(): Promise<Stored<null>>;
  syncRows(
    remote: readonly SyncRecord[],
    now: EpochMs,
    freshProfile: string,
  ): Promise<Stored<{ readonly state: SyncState; readonly changed: boolean }>>;
  noteLeftOut(count: number): Promise<Stored<null>>;
  /** Ends the connection; the next call opens a new one. */
  close(): void;
}

const NOT_KEPT = 'The books were being changed. Try again.';
const ENTRY_TABLES = ['entries', 'folds'] as const;
/** What a page that settles orders reads and writes. */
const PAGE_TABLES = [...ENTRY_TABLES, 'intents', 'orders'] as const;
const LOT_TABLES = [...ENTRY_TABLES, 'lots', 'state'] as const;

/** Opens the books. Nothing is read until it is asked for. */
export function openStore(name = 'balance-first'): Store {
  const connection = connectTo(name);
  const shelf = lotShelf();

  /** Writes, and has nothing to tell but that it went well. */
  function change(
    tables: readonly TableName[],
    work: (transaction: Transaction<'readwrite'>) => Promise<unknown>,
  ): Promise<Stored<null>> {
    return connection.run(tables, 'readwrite', async (transaction) => {
      await work(transaction);
      return null;
    });
  }

  /** Reads something that rests on what the entries come to. Where that is not kept yet, it is made first. */
  async function readKept<T>(
    tables: readonly TableName[],
    read: (transaction: Transaction) => Promise<T | null>,
  ): Promise<Stored<T>> {
    const first = await connection.run(tables, 'readonly', read);
    if (!first.ok || first.value !== null) return first as Stored<T>;
    const made = await change(ENTRY_TABLES, keepAllFolds);
    if (!made.ok) return made;
    const second = await connection.run(tables, 'readonly', read);
    if (second.ok && second.value === null) return { ok: false, error: NOT_KEPT };
    return second as Stored<T>;
  }

  const whole = <T>(read: (transaction: Transaction) => Promise<T>) => connection.run(TABLE_NAMES, 'readonly', read);

  return {
    readSituation: (page, now, seen = {}) =>
      readKept(SITUATION_TABLES, async (transaction) =>
        readSituation(transaction, shelf, keyedPage(page, await readSecret(transaction)), now, seen),
      ),
    readOverview: (now) => readKept(TABLE_NAMES, (transaction) => readOverview(transaction, shelf, now)),
    readHistory: () => whole(readHistory),
    readSettings: () =>
      connection.run(['settings'], 'readonly', async (transaction) => ({
        settings: (await readRow(transaction, SETTINGS_ROW)) ?? SETTINGS_ROW.fresh,
        device: (await readRow(transaction, DEVICE_ROW)) ?? DEVICE_ROW.fresh,
      })),

    write: (draft, stamp) =>
      connection.run(ENTRY_TABLES, 'readwrite', async (transaction) => {
        const { written } = await writeEntries(transaction, await foldOf(transaction, draft.purse), [draft], stamp);
        return written[0] as Entry;
      }),
    amendNote: (entry, note, stamp) =>
      change(ENTRY_TABLES, (transaction) => amendNote(transaction, entry, note, stamp)),
    undo: (target, stamp, how) => change(LOT_TABLES, (transaction) => undoEntry(transaction, target, stamp, how)),
    changePurse: (book, changes) => change(['purses'], (transaction) => changePurse(transaction, book, changes)),
    changeSettings: (changes) => change(['settings'], (transaction) => changeRow(transaction, SETTINGS_ROW, changes)),
    changeDevice: (changes) =>
      change(['settings'], (transaction) =>
        changeRow(transaction, DEVICE_ROW, (before) => ({ ...before, ...changes })),
      ),
    changeSmallChange: (changes) =>
      change(['settings'], (transaction) => changeRow(transaction, SMALL_CHANGE_ROW, changes)),
    readSights: () =>
      connection.run(
        ['settings'],
        'readonly',
        async (transaction) => (await readRow(transaction, SIGHTS_ROW)) ?? SIGHTS_ROW.fresh,
      ),
    changeSights: (changes) => change(['settings'], (transaction) => changeRow(transaction, SIGHTS_ROW, changes)),

    learnBalancePage: (page, stamp) =>
      connection.run([...PAGE_TABLES, 'questions', 'state'], 'readwrite', async (transaction) => {
        const secret = await secretOf(transaction);
        const rows = page.rows?.map((row) => keyedRow(row, secret)) ?? null;
        return learnBalancePage(transaction, { ...page, rows }, stamp);
      }),
    learnReview: (seen, now) =>
      change([...LOT_TABLES, 'intents'], async (transaction) => {
        const page = keyedPage(seen.page, await secretOf(transaction));
        await learnReview(transaction, shelf, { ...seen, page }, now);
      }),
    learnPlaced: (seen, stamp) =>
      connection.run([...LOT_TABLES, 'intents'], 'readwrite', async (transaction) => {
        const purchase = seen.purchase && keyedHash(await secretOf(transaction), seen.purchase);
        return learnPlaced(transaction, { ...seen, purchase }, stamp);
      }),
    learnOrder: (page, stamp, loadedAt = stamp.at) =>
      connection.run([...PAGE_TABLES, 'purses', 'state'], 'readwrite', async (transaction) =>
        learnOrder(transaction, keyedPage(page, await secretOf(transaction)), Math.min(loadedAt, stamp.at), stamp),
      ),
    learnPromoCredits: (page, stamp) =>
      connection.run(LOT_TABLES, 'readwrite', (transaction) => learnPromoCredits(transaction, page, stamp)),
    learnReviewFollows: (purse, container) =>
      connection.run([...ENTRY_TABLES, 'purses', 'state'], 'readwrite', (transaction) =>
        learnReviewFollows(transaction, purse, container),
      ),
    ...thisTimeBooks(change),
    tellAccount: (visit, account, stamp) =>
      change([...PAGE_TABLES, 'questions', 'purses', 'state'], (transaction) =>
        tellAccount(transaction, visit, account, stamp),
      ),
    mendDrift: (observation, cause, account, stamp) =>
      change([...PAGE_TABLES, 'questions', 'purses'], (transaction) =>
        mendDrift(transaction, observation, cause, account, stamp),
      ),
    explainDrift: (observation, part, cause, stamp) =>
      change(ENTRY_TABLES, (transaction) => explainDrift(transaction, observation, part, cause, stamp)),
    settleOrder: (pending, gone, stamp) =>
      change(ENTRY_TABLES, (transaction) => settleOrder(transaction, pending, gone, stamp)),

    addLot: (lot, stamp) => change(LOT_TABLES, (transaction) => addLot(transaction, lot, stamp)),
    useLot: (spent, stamp) =>
      change(LOT_TABLES, async (transaction) => {
        const purchase = spent.purchase && keyedHash(await secretOf(transaction), spent.purchase);
        await useLot(transaction, { ...spent, purchase }, stamp);
      }),
    loseCredits: (purse, order, stamp) =>
      change([...ENTRY_TABLES, 'intents', 'state'], async (transaction) =>
        loseCredits(transaction, purse, keyedHash(await secretOf(transaction), order), stamp),
      ),
    changeLot: (lot, said, todayOf, stamp) =>
      change(LOT_TABLES, (transaction) => changeLot(transaction, lot, said, todayOf, stamp)),
    removeLot: (lot) => change(LOT_TABLES, (transaction) => removeLot(transaction, lot)),
    endLots: (todayOf, stamp) =>
      connection.run(LOT_TABLES, 'readwrite', (transaction) => endLots(transaction, todayOf, stamp)),
    addReserve: (reserve) => change(['reserves'], (transaction) => addReserve(transaction, reserve)),
    moveReserve: (reserve, way, amount, stamp) =>
      change([...ENTRY_TABLES, 'reserves'], (transaction) => moveReserve(transaction, reserve, way, amount, stamp)),
    changeReserve: (reserve, terms) =>
      change(['reserves'], (transaction) => changeReserve(transaction, reserve, terms)),
    removeReserve: (reserve, stamp) =>
      change([...ENTRY_TABLES, 'reserves'], (transaction) => removeReserve(transaction, reserve, stamp)),

    tellDue: (moment, mayNotify) =>
      connection.run(['lots', 'state', 'settings'], 'readwrite', (transaction) =>
        tellDue(transaction, moment, mayNotify),
      ),
    exportBooks: (at) =>
      connection.run(TABLE_NAMES, 'readwrite', async (transaction) => {
        const books = await readWhole(transaction);
        await noteExported(transaction, { at, entries: books.entries.length });
        return books;
      }),
    readChosen: (chosen) => whole(async (transaction) => chosenBooks(await readWhole(transaction), chosen)),
    previewImport: (theirs, way) => whole((transaction) => previewImport(transaction, theirs, way)),
    importBooks: (theirs, way) => change(TABLE_NAMES, (transaction) => importBooks(transaction, theirs, way)),
    eraseBooks: () => change(TABLE_NAMES, eraseBooks),
    syncRows: (remote, now, freshProfile) =>
      connection.run(['purses', 'lots', 'reserves', 'settings', 'state'], 'readwrite', (transaction) =>
        syncRows(transaction, remote, now, freshProfile),
      ),
    noteLeftOut: (count) => change(['state'], (transaction) => noteLeftOut(transaction, count)),
    close: () => connection.close(),
  };
}
