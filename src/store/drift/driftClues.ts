import { dayAt, type EpochMs, laterDay } from '../../core/days/calendarDay';
import { type ActivityGap, activityChain } from '../../core/ledger/activity/activityChain';
import { activityEntries, effectiveRows } from '../../core/ledger/activity/activityRows';
import type { Book } from '../../core/ledger/book';
import { counted, entriesOf } from '../../core/ledger/counted';
import { type DriftClues, NO_CLUES } from '../../core/ledger/drift';
import type { Activity } from '../../core/ledger/ledger';
import { type Projection, unexplained } from '../../core/ledger/projection';
import { marketplace } from '../../core/marketplaces/marketplaces';
import type { Money } from '../../core/money/money';
import { entryRow } from '../../schemas/entryRow';
import { parseRows } from '../../schemas/rows';
import type { Transaction } from '../database/tables';
import { entriesOfVisit, entryOfId, rowsNear } from '../ledger/entries';
import type { Projections } from '../ledger/purseProjections';

/** How many days before a refund a purchase of the same amount may be. */
const LOOKED_BACK = 365;
/** One purchase is enough. More are read, because some may belong to another account. */
const MOST_LOOKED_AT = 20;

/** What else the books know that may explain a difference. It reads nothing if there is no difference. */
export async function driftClues(
  transaction: Transaction,
  projections: Projections,
  projection: Projection,
): Promise<DriftClues> {
  const amount = unexplained(projection);
  const observed = projection.observed && amount?.minor ? await entryOfId(transaction, projection.observed.id) : null;
  if (observed?.kind !== 'observed' || !amount) return NO_CLUES;
  const brought = counted(
    entriesOf(projection.book, await entriesOfVisit(transaction, projections.marketplace, observed.visit)),
  );
  const rows = activityEntries(brought);
  return {
    rows,
    spent: amount.minor > 0 ? await spentAsMuch(transaction, projection.book, amount.minor, observed.at) : [],
    severalAccounts: projections.books.length > 1,
    gap: await gapBefore(transaction, projection.book, rows),
  };
}

/**
 * Finds a gap: the oldest of a page's rows does not follow from the rows known before it, because older pages were not
 * opened. It tells of no gap if another account's rows lie between.
 */
async function gapBefore(transaction: Transaction, book: Book, rows: readonly Activity[]): Promise<ActivityGap | null> {
  const [oldest] = rows.map(({ day }) => day).sort();
  if (oldest === undefined) return null;
  const near = await rowsNear(transaction, book.marketplace, oldest, oldest);
  const { gaps } = activityChain(effectiveRows(entriesOf(book, near)));
  return gaps.find(({ before }) => before === oldest) ?? null;
}

/** Finds the purchases of the same amount in the year before a moment. */
async function spentAsMuch(transaction: Transaction, book: Book, minor: number, at: EpochMs): Promise<Money[]> {
  const from = laterDay(dayAt(at, marketplace(book.marketplace).zone), -LOOKED_BACK);
  const alike = [book.marketplace, 'spent', -minor] as const;
  const range = IDBKeyRange.bound([...alike, from], [...alike, []]);
  const rows = await transaction.objectStore('entries').index('by-amount').getAll(range, MOST_LOOKED_AT);
  return activityEntries(entriesOf(book, parseRows(entryRow, rows).read)).map(({ amount }) => amount);
}
