import type { AccountQuestion, BookDrift, Books } from '../../core/books';
import type { EpochMs } from '../../core/days/calendarDay';
import { type Book, sameBook } from '../../core/ledger/book';
import { undoneIds } from '../../core/ledger/counted';
import type { Entry } from '../../core/ledger/ledger';
import { emptyProjection, type Projection } from '../../core/ledger/projection';
import { DEFAULT_DEVICE } from '../../core/settings/deviceSettings';
import { DEFAULT_SETTINGS } from '../../core/settings/settings';
import { countSmallChange, NO_SMALL_CHANGE } from '../../core/smallChange/smallChange';
import { backupDue } from '../../core/transfer/backupNudge';
import type { BooksCount } from '../../core/transfer/exportDocument';
import { accountsIn } from '../balancePage/keptAccounts';
import { type OpenQuestion, openQuestions } from '../balancePage/questions';
import type { CreditShelf } from '../credits/keptCredits';
import { readEndedCredits } from '../credits/readEndedCredits';
import { DEVICE_ROW, readPurses, readRow, SETTINGS_ROW, SIGHTS_ROW, SMALL_CHANGE_ROW } from '../database/rowChanges';
import type { Transaction } from '../database/tables';
import { readAllProjections, unreadableEntries } from '../ledger/keptProjections';
import type { Projections } from '../ledger/purseProjections';
import { latestEntries } from '../ledger/readBack';
import { readBleeds } from '../reserves/bleeds';
import { readReserves, reservesIn } from '../reserves/keptReserves';
import { readExported, readLeftOut } from './notes';
import { driftIn, readPurse } from './readSituation';

const ENTRIES_PER_PURSE = 50;

/** Reads what the extension's own pages show. Null if the projections are not stored yet. */
export async function readBooks(transaction: Transaction, shelf: CreditShelf, now: EpochMs): Promise<Books | null> {
  const allProjections = await readAllProjections(transaction);
  if (allProjections === null) return null;
  const [credits, reserves, settings, smallChange, device, sights, purses, questions, leftOutOfSync] =
    await Promise.all([
      shelf.read(transaction),
      readReserves(transaction),
      readRow(transaction, SETTINGS_ROW),
      readRow(transaction, SMALL_CHANGE_ROW),
      readRow(transaction, DEVICE_ROW),
      readRow(transaction, SIGHTS_ROW),
      readPurses(transaction),
      openQuestions(transaction),
      readLeftOut(transaction),
    ]);
  const latest = (
    await Promise.all(
      allProjections.map(({ marketplace: shop }) => latestEntries(transaction, shop, ENTRIES_PER_PURSE)),
    )
  ).flat();
  const bookProjections = projectionsOfBooks(
    allProjections,
    purses.map(({ book }) => book),
  );
  // An undo comes after its target, so it is also among the latest entries.
  const undone = undoneIds(latest);
  const count = {
    purses: purses.length,
    entries: allProjections.reduce((total, { rows }) => total + rows, 0),
    credits: credits.length,
    reserves: reserves.length,
    smallChange: countSmallChange(smallChange ?? NO_SMALL_CHANGE),
  };
  return {
    now,
    purses: await Promise.all(
      byLatest(bookProjections, latest).map((projection) => readPurse(transaction, projection, reserves)),
    ),
    reserves: bookProjections
      .flatMap((projection) => reservesIn(projection, reserves, now))
      .sort((a, b) => a.reserve.began - b.reserve.began),
    bleeds: await readBleeds(transaction, reserves),
    pending: bookProjections.flatMap(({ book, pending }) => pending.map((order) => ({ book, order }))),
    drifts: await readDrifts(transaction, allProjections),
    questions: await Promise.all(questions.map((question) => asked(transaction, allProjections, question))),
    credits,
    ended: await readEndedCredits(
      transaction,
      allProjections.map(({ marketplace: shop }) => shop),
      credits,
      now,
    ),
    entries: latest.sort((a, b) => b.at - a.at || b.seq - a.seq),
    undone: latest.flatMap(({ id }) => (undone.has(id) ? [id] : [])),
    settings: settings ?? DEFAULT_SETTINGS,
    smallChange: smallChange ?? NO_SMALL_CHANGE,
    device: device ?? DEFAULT_DEVICE,
    sights: sights ?? [],
    leftOutOfSync,
    count,
    backupDue: await isBackupDue(transaction, allProjections, count.entries, now),
    unreadableRows: await unreadable(transaction, count, [settings, smallChange, device, sights]),
  };
}

/** One projection for each book that has entries or settings. */
function projectionsOfBooks(allProjections: readonly Projections[], set: readonly Book[]): Projection[] {
  const known = allProjections.flatMap(({ books }) => books);
  const others = set.filter((book) => !known.some((projection) => sameBook(projection.book, book)));
  return [...known, ...others.map(emptyProjection)];
}

function byLatest(bookProjections: readonly Projection[], latest: readonly Entry[]): Projection[] {
  const lastOf = ({ book }: Projection) =>
    latest.reduce((last, entry) => (sameBook(entry.book, book) ? Math.max(last, entry.at) : last), 0);
  return bookProjections
    .map((projection) => ({ projection, last: lastOf(projection) }))
    .sort((a, b) => b.last - a.last)
    .map(({ projection }) => projection);
}

async function readDrifts(transaction: Transaction, allProjections: readonly Projections[]): Promise<BookDrift[]> {
  const all = allProjections.flatMap((projections) =>
    projections.books.map((projection) => ({ projections, projection })),
  );
  const found = await Promise.all(
    all.map(async ({ projections, projection }) => ({
      book: projection.book,
      drift: await driftIn(transaction, projections, projection),
    })),
  );
  return found.flatMap(({ book, drift }) => (drift ? [{ book, drift }] : []));
}

/** A page that waits for an answer, and the accounts that it may belong to. */
async function asked(
  transaction: Transaction,
  allProjections: readonly Projections[],
  { visit, marketplace, at, balance }: OpenQuestion,
): Promise<AccountQuestion> {
  const projections = allProjections.find(({ marketplace: shop }) => shop === marketplace);
  const lastUsed = projections?.lastSeen.account ?? null;
  const accounts = projections ? await accountsIn(transaction, projections) : [null];
  return { visit, marketplace, at, balance, lastUsed, accounts };
}

async function isBackupDue(
  transaction: Transaction,
  allProjections: readonly Projections[],
  entries: number,
  now: EpochMs,
): Promise<boolean> {
  const exported = await readExported(transaction);
  const began = allProjections.flatMap(({ since }) => (since === null ? [] : [since]));
  const since = exported?.at ?? (began.length > 0 ? Math.min(...began) : null);
  return backupDue(since, Math.max(0, entries - (exported?.entries ?? 0)), now);
}

async function unreadable(
  transaction: Transaction,
  count: BooksCount,
  singles: readonly (object | null)[],
): Promise<number> {
  const tables = ['purses', 'credits', 'reserves', 'settings'] as const;
  const rows = await Promise.all(tables.map((table) => transaction.objectStore(table).count()));
  const lying = rows.reduce((total, more) => total + more, await unreadableEntries(transaction));
  const read = count.purses + count.credits + count.reserves + singles.filter((row) => row !== null).length;
  return lying - read;
}
