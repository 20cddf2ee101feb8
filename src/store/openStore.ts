import type { Entry } from '../core/ledger/ledger';
import { failed, type Result } from '../core/result/result';
import { chosenBooks } from '../core/transfer/chosenBooks';
import { learnBalancePage } from './balancePage/balancePage';
import { answerQuestion, mendDrift } from './balancePage/keptAccounts';
import { learnCreditsPage } from './credits/creditsPage';
import { addCredit, changeCredit, creditShelf, endCredits, removeCredit, useCredit } from './credits/keptCredits';
import { connectTo } from './database/connection';
import { keyedHash, keyedPage, keyedRow } from './database/keyedHash';
import { readSecret, secretOf } from './database/profileSecret';
import {
  changePurse,
  changeRow,
  DEVICE_ROW,
  readRow,
  SETTINGS_ROW,
  SIGHTS_ROW,
  SMALL_CHANGE_ROW,
} from './database/rowChanges';
import { TABLE_NAMES, type TableName, type Transaction } from './database/tables';
import { explainDrift, settleOrder } from './drift/byHand';
import { readHistory } from './ledger/allEntries';
import { amendNote } from './ledger/amendNote';
import { projectionsOf, writeEntries } from './ledger/entries';
import { keepAllProjections } from './ledger/keptProjections';
import { loseCredits } from './orders/creditUses';
import { thisTimeBooks } from './orders/keptThisTime';
import { learnOrder, learnPlaced, learnReview } from './orders/learnOrders';
import { learnReviewFollows } from './orders/reviewFollows';
import { addReserve, changeReserve, moveReserve, removeReserve } from './reserves/keptReserves';
import type { Store } from './store';
import { undoEntry } from './undo';
import { decideReminders } from './views/decideReminders';
import { keepExported, keepLeftOut } from './views/notes';
import { readOverview } from './views/overview';
import { readSituation, SITUATION_TABLES } from './views/readSituation';
import { syncRows } from './wholeBooks/syncedRows';
import { eraseBooks, importBooks, previewImport, readWhole } from './wholeBooks/wholeBooks';

const ENTRY_TABLES = ['entries', 'projections'] as const;
/** What a page that settles orders reads and writes. */
const PAGE_TABLES = [...ENTRY_TABLES, 'intents', 'orders'] as const;
const CREDIT_TABLES = [...ENTRY_TABLES, 'credits', 'state'] as const;

/** Opens the books. Nothing is read until it is asked for. */
export function openStore(name = 'balance-first'): Store {
  const connection = connectTo(name);
  const shelf = creditShelf();

  /** Writes, and has nothing to tell but that it went well. */
  function change(
    tables: readonly TableName[],
    work: (transaction: Transaction<'readwrite'>) => Promise<unknown>,
  ): Promise<Result<null>> {
    return connection.run(tables, 'readwrite', async (transaction) => {
      await work(transaction);
      return null;
    });
  }

  /** Reads something that rests on what the entries come to. Where that is not kept yet, it is made first. */
  async function readKept<T>(
    tables: readonly TableName[],
    read: (transaction: Transaction) => Promise<T | null>,
  ): Promise<Result<T>> {
    const first = await connection.run(tables, 'readonly', read);
    if (!first.ok || first.value !== null) return first as Result<T>;
    const made = await change(ENTRY_TABLES, keepAllProjections);
    if (!made.ok) return made;
    const second = await connection.run(tables, 'readonly', read);
    if (second.ok && second.value === null) return failed({ code: 'books-changing' });
    return second as Result<T>;
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
        const { written } = await writeEntries(
          transaction,
          await projectionsOf(transaction, draft.book.marketplace),
          [draft],
          stamp,
        );
        return written[0] as Entry;
      }),
    amendNote: (entry, note, stamp) =>
      change(ENTRY_TABLES, (transaction) => amendNote(transaction, entry, note, stamp)),
    undo: (target, stamp, how) => change(CREDIT_TABLES, (transaction) => undoEntry(transaction, target, stamp, how)),
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
      change([...CREDIT_TABLES, 'intents'], async (transaction) => {
        const page = keyedPage(seen.page, await secretOf(transaction));
        await learnReview(transaction, shelf, { ...seen, page }, now);
      }),
    learnPlaced: (seen, stamp) =>
      connection.run([...CREDIT_TABLES, 'intents'], 'readwrite', async (transaction) => {
        const purchase = seen.purchase && keyedHash(await secretOf(transaction), seen.purchase);
        return learnPlaced(transaction, { ...seen, purchase }, stamp);
      }),
    learnOrder: (page, stamp, loadedAt = stamp.at) =>
      connection.run([...PAGE_TABLES, 'purses', 'state'], 'readwrite', async (transaction) =>
        learnOrder(transaction, keyedPage(page, await secretOf(transaction)), Math.min(loadedAt, stamp.at), stamp),
      ),
    learnCreditsPage: (page, stamp) =>
      connection.run(CREDIT_TABLES, 'readwrite', (transaction) => learnCreditsPage(transaction, page, stamp)),
    learnReviewFollows: (shop, container) =>
      connection.run([...ENTRY_TABLES, 'purses', 'state'], 'readwrite', (transaction) =>
        learnReviewFollows(transaction, shop, container),
      ),
    ...thisTimeBooks(change),
    answerQuestion: (visit, account, stamp) =>
      change([...PAGE_TABLES, 'questions', 'purses', 'state'], (transaction) =>
        answerQuestion(transaction, visit, account, stamp),
      ),
    mendDrift: (observation, cause, account, stamp) =>
      change([...PAGE_TABLES, 'questions', 'purses'], (transaction) =>
        mendDrift(transaction, observation, cause, account, stamp),
      ),
    explainDrift: (observation, part, cause, stamp) =>
      change(ENTRY_TABLES, (transaction) => explainDrift(transaction, observation, part, cause, stamp)),
    settleOrder: (pending, gone, stamp) =>
      change(ENTRY_TABLES, (transaction) => settleOrder(transaction, pending, gone, stamp)),

    addCredit: (credit, stamp) => change(CREDIT_TABLES, (transaction) => addCredit(transaction, credit, stamp)),
    useCredit: (spent, stamp) =>
      change(CREDIT_TABLES, async (transaction) => {
        const purchase = spent.purchase && keyedHash(await secretOf(transaction), spent.purchase);
        await useCredit(transaction, { ...spent, purchase }, stamp);
      }),
    loseCredits: (shop, order, stamp) =>
      change([...ENTRY_TABLES, 'intents', 'state'], async (transaction) =>
        loseCredits(transaction, shop, keyedHash(await secretOf(transaction), order), stamp),
      ),
    changeCredit: (credit, said, todayOf, stamp) =>
      change(CREDIT_TABLES, (transaction) => changeCredit(transaction, credit, said, todayOf, stamp)),
    removeCredit: (credit) => change(CREDIT_TABLES, (transaction) => removeCredit(transaction, credit)),
    endCredits: (todayOf, stamp) =>
      connection.run(CREDIT_TABLES, 'readwrite', (transaction) => endCredits(transaction, todayOf, stamp)),
    addReserve: (reserve) => change(['reserves'], (transaction) => addReserve(transaction, reserve)),
    moveReserve: (reserve, way, amount, stamp) =>
      change([...ENTRY_TABLES, 'reserves'], (transaction) => moveReserve(transaction, reserve, way, amount, stamp)),
    changeReserve: (reserve, terms) =>
      change(['reserves'], (transaction) => changeReserve(transaction, reserve, terms)),
    removeReserve: (reserve, stamp) =>
      change([...ENTRY_TABLES, 'reserves'], (transaction) => removeReserve(transaction, reserve, stamp)),

    decideReminders: (moment, mayNotify) =>
      connection.run(['credits', 'state', 'settings'], 'readwrite', (transaction) =>
        decideReminders(transaction, moment, mayNotify),
      ),
    exportBooks: (at) =>
      connection.run(TABLE_NAMES, 'readwrite', async (transaction) => {
        const books = await readWhole(transaction);
        await keepExported(transaction, { at, entries: books.entries.length });
        return books;
      }),
    readChosen: (chosen) => whole(async (transaction) => chosenBooks(await readWhole(transaction), chosen)),
    previewImport: (theirs, way) => whole((transaction) => previewImport(transaction, theirs, way)),
    importBooks: (theirs, way) => change(TABLE_NAMES, (transaction) => importBooks(transaction, theirs, way)),
    eraseBooks: () => change(TABLE_NAMES, eraseBooks),
    syncRows: (remote, now, freshProfile) =>
      connection.run(['purses', 'credits', 'reserves', 'settings', 'state'], 'readwrite', (transaction) =>
        syncRows(transaction, remote, now, freshProfile),
      ),
    keepLeftOut: (count) => change(['state'], (transaction) => keepLeftOut(transaction, count)),
    close: () => connection.close(),
  };
}
