import { whosePage } from '../core/accounts';
import { importActivity, type RowsConflict } from '../core/activityImport';
import type { EpochMs } from '../core/calendarDay';
import { balanceOf, counted } from '../core/fold';
import {
  type BookId,
  type Entry,
  type EntryId,
  inBook,
  type KnownBalance,
  type Observed,
  sameBook,
} from '../core/ledger';
import type { MarketplaceId } from '../core/marketplaces';
import { equal, type Money } from '../core/money';
import type { ActivityRow, ActivityWindow } from '../core/pageReading';
import { type AccountedFor, accountedFor, writePage } from './accountedPage';
import type { Transaction } from './connection';
import { entriesOfVisit, entryOfId, foldOf, rowsNear, type Stamp } from './entries';
import { type PurseFold, projectionIn } from './keptFold';
import { keepQuestion } from './questions';
import { readBack } from './readBack';

const HOUR: EpochMs = 3_600_000;

/** What one opening of the balance page shows. */
export interface BalancePage {
  readonly marketplace: MarketplaceId;
  readonly visit: string;
  /** Null where it could not be read. */
  readonly balance: Money | null;
  /** The rows of the activity table, newest first; none where they could not be read. */
  readonly rows: readonly ActivityRow[];
  readonly window: ActivityWindow | null;
}

/** The observation that an opening of the balance page has written. */
export interface Observation {
  readonly entry: EntryId;
  readonly balance: Money;
  /** What the books said before, or null where they knew nothing. */
  readonly before: Money | null;
  /** Why the rows of the page were left out; null where they were not. */
  readonly leftOut: RowsConflict | null;
  /** What else of the page was accounted for; absent where nothing. */
  readonly accounted?: AccountedFor;
}

export interface BalancePageLearned {
  /** What this opening has observed: now, or when it was read before. Null where nothing, or where that was undone. */
  readonly recorded: Observation | null;
  /** Whether the books have changed. */
  readonly changed: boolean;
}

const NOTHING: BalancePageLearned = { recorded: null, changed: false };

/**
 * Takes in a balance page: its new rows, the balance, and what both settle. Reading it again, as often as one likes,
 * adds nothing. Where it speaks against the books it would go into, nothing is written and the shopper will be asked.
 */
export async function learnBalancePage(
  transaction: Transaction<'readwrite'>,
  page: BalancePage,
  stamp: Stamp,
): Promise<BalancePageLearned> {
  if (page.balance !== null && page.balance.minor < 0) return NOTHING;
  const fold = await foldOf(transaction, page.marketplace);
  const ofVisit = await entriesOfVisit(transaction, page.marketplace, page.visit);
  const before = ofVisit.findLast((entry) => entry.kind === 'observed');
  const seen = before && counted(ofVisit).includes(before) ? before : null;
  // The shopper has undone it: an undo is not to be undone by a repaint.
  if (before && !seen && (page.balance === null || equal(before.balance, page.balance))) return NOTHING;

  const near = await rowsAround(transaction, page);
  const whose = seen ? ({ state: 'known', book: inBook(seen) } as const) : whosePage(page, fold.lastSeen, near);
  const rows = whose.state === 'known' ? importActivity(whose.book, page, near) : null;
  // A page that speaks against itself is misread: its balance stands by itself, its rows are left out.
  const leftOut = rows?.state === 'conflict' && 'row' in rows.conflict ? rows.conflict : null;
  const isDisputed = rows !== null && rows.state !== 'fits' && leftOut === null;
  if (whose.state === 'ask' || isDisputed) {
    return { recorded: null, changed: await keepQuestion(transaction, page, stamp.at) };
  }
  const drafts = rows?.state === 'fits' ? rows.drafts : [];
  const { book } = whose;
  const projection = projectionIn(fold, book);
  const isNews =
    page.balance !== null &&
    (await isNewBalance(transaction, page.balance, { seen, fold, book, now: stamp.at, rows: drafts.length }));
  const written = await writePage(transaction, fold, page, { book, rows: drafts, isNews }, stamp);
  const fresh = written.find((entry) => entry.kind === 'observed');
  const observed = fresh ?? seen;
  if (!observed) return { recorded: null, changed: written.length > 0 };
  // Rows of the table move no balance, so what was known before them was known before the observation.
  const recorded = fresh ? recordedBy(fresh, projection.balance) : await earlierRecorded(transaction, observed);
  const accounted = await accountedFor(transaction, observed);
  return { recorded: { ...recorded, leftOut, ...(accounted && { accounted }) }, changed: written.length > 0 };
}

/** The rows of the books on the days that a page shows, and next to them. */
export async function rowsAround(
  transaction: Transaction,
  { marketplace, rows }: Pick<BalancePage, 'marketplace' | 'rows'>,
): Promise<Entry[]> {
  const [newest, oldest] = [rows[0], rows.at(-1)];
  return newest && oldest ? rowsNear(transaction, marketplace, oldest.day, newest.day) : [];
}

interface Knowledge {
  /** What this opening has observed before. */
  readonly seen: Observed | null;
  readonly fold: PurseFold;
  readonly book: BookId;
  readonly now: EpochMs;
  /** How many rows of the page are new. */
  readonly rows: number;
}

/** Whether a balance says something that the books do not know. */
async function isNewBalance(
  transaction: Transaction,
  balance: Money,
  { seen, fold, book, now, rows }: Knowledge,
): Promise<boolean> {
  // The same page read again, whatever was written since.
  if (seen && equal(seen.balance, balance)) return false;
  const projection = projectionIn(fold, book);
  // New rows go with the balance that they led to, and a change of accounts with what it showed first.
  if (rows > 0 || !sameBook(fold.lastSeen, book) || projection.observed === null) return true;
  const latest = await entryOfId(transaction, projection.observed.id);
  const known = projection.balance?.amount;
  const isSame = latest?.kind === 'observed' && equal(latest.balance, balance) && known && equal(known, balance);
  return !(isSame && Math.abs(now - projection.observed.at) < HOUR);
}

type WhatWasObserved = Pick<Observation, 'entry' | 'balance' | 'before'>;

async function earlierRecorded(transaction: Transaction, observed: Observed): Promise<WhatWasObserved> {
  return recordedBy(observed, balanceOf(await readBack(transaction, inBook(observed), observed.seq)));
}

function recordedBy({ id, balance }: Observed, before: KnownBalance | null): WhatWasObserved {
  return { entry: id, balance, before: before?.amount ?? null };
}
