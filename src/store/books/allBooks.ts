import type { Books, History } from '../../core/books';
import type { EpochMs } from '../../core/days/calendarDay';
import type { Book } from '../../core/ledger/book';
import type { Result } from '../../core/result/result';
import type { SyncRecord, SyncState } from '../../core/sync/records';
import { chosenBooks } from '../../core/transfer/chosenBooks';
import type { WholeBooks } from '../../core/transfer/exportDocument';
import type { ImportPreview } from '../../core/transfer/mergeBooks';
import type { CreditShelf } from '../credits/keptCredits';
import { TABLE_NAMES, type Transaction } from '../database/tables';
import { readHistory } from '../ledger/allEntries';
import { keepExported, keepLeftOut } from '../views/notes';
import { readBooks } from '../views/readBooks';
import { syncRows } from '../wholeBooks/syncedRows';
import { eraseBooks, type ImportWay, importBooks, previewImport, readWhole } from '../wholeBooks/wholeBooks';
import type { Doors } from './doors';

/** All books at once: show, export, import, sync and erase them. */
export interface AllBooks {
  /** What the extension's own pages show. It does not include the whole history. */
  readBooks(now: EpochMs): Promise<Result<Books>>;
  readHistory(): Promise<Result<History>>;
  /** Exports everything that belongs to the shopper, and writes down that it was exported. */
  exportBooks(now: EpochMs): Promise<Result<WholeBooks>>;
  /** Exports chosen books. This is not a backup, so it is not written down as an export. */
  readChosen(chosen: readonly Book[]): Promise<Result<WholeBooks>>;
  previewImport(theirs: WholeBooks, way: ImportWay): Promise<Result<ImportPreview>>;
  importBooks(theirs: WholeBooks, way: ImportWay): Promise<Result<null>>;
  eraseBooks(): Promise<Result<null>>;
  /** Merges what other browsers wrote into these books. Returns what the synced storage must hold now. */
  syncRows(
    remote: readonly SyncRecord[],
    now: EpochMs,
    freshProfile: string,
  ): Promise<Result<{ readonly state: SyncState; readonly changed: boolean }>>;
  /** Keeps how many records did not fit into the synced storage. */
  keepLeftOut(count: number): Promise<Result<null>>;
}

export function allBooks({ run, change, readKept }: Doors, shelf: CreditShelf): AllBooks {
  const read = <T>(of: (transaction: Transaction) => Promise<T>) => run(TABLE_NAMES, 'readonly', of);

  return {
    readBooks: (now) => readKept(TABLE_NAMES, (transaction) => readBooks(transaction, shelf, now)),
    readHistory: () => read(readHistory),
    exportBooks: (at) =>
      run(TABLE_NAMES, 'readwrite', async (transaction) => {
        const books = await readWhole(transaction);
        await keepExported(transaction, { at, entries: books.entries.length });
        return books;
      }),
    readChosen: (chosen) => read(async (transaction) => chosenBooks(await readWhole(transaction), chosen)),
    previewImport: (theirs, way) => read((transaction) => previewImport(transaction, theirs, way)),
    importBooks: (theirs, way) => change(TABLE_NAMES, (transaction) => importBooks(transaction, theirs, way)),
    eraseBooks: () => change(TABLE_NAMES, eraseBooks),
    syncRows: (remote, now, freshProfile) =>
      run(['purses', 'credits', 'reserves', 'settings', 'state'], 'readwrite', (transaction) =>
        syncRows(transaction, remote, now, freshProfile),
      ),
    keepLeftOut: (count) => change(['state'], (transaction) => keepLeftOut(transaction, count)),
  };
}
