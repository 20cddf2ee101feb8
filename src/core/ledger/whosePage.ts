import { type CalendarDay, dayAt, type EpochMs, laterDay } from '../days/calendarDay';
import { marketplace } from '../marketplaces/marketplaces';
import { equal, type Money } from '../money/money';
import type { ActivityRow } from '../page/pageReading';
import { opening } from './activity/activityChain';
import { importActivity } from './activity/activityImport';
import { effectiveRows, likeness, tally } from './activity/activityRows';
import type { ActivityPage } from './activity/activityStretch';
import type { Book } from './book';
import type { Activity, Entry, KnownBalance } from './ledger';

/** A page of the gift balance, as far as it tells whose it is. */
export type OpenedPage = Omit<ActivityPage, 'rows' | 'balance' | 'loadedAt'> & {
  /** Newest first. Empty: the account has no activity. Null: the rows can't be read. */
  readonly rows: readonly ActivityRow[] | null;
  readonly balance: Money | null;
  readonly loadedAt: EpochMs;
};

/** An account that the page may belong to: a book, or the one of an earlier page that still waits for an answer. */
export interface Candidate {
  readonly book: Book;
  /** Null where the shopper has not said yet whose it is. */
  readonly name: Book | null;
  /** Its entries as `importActivity` needs them. */
  readonly entries: readonly Entry[];
  readonly balance: KnownBalance | null;
  readonly hasRows: boolean;
  /** Whether its balance was learned or changed after the page was loaded. */
  readonly isNewer: boolean;
}

/** Whose page this is, as far as it tells. */
export type WhosePage =
  | { readonly state: 'known'; readonly book: Book }
  /** It speaks against every book that could be meant, or for several: the shopper is to say whose it is. */
  | { readonly state: 'ask' };

/**
 * Tells whose account a page belongs to. Where one account is known, it is that one's unless the page speaks against
 * it. Where several are, one has to be tied to it: by rows that it knows, by closing balances that lead from the page's
 * rows to its own, by its balance. What ties it has to be more than what may happen by chance, and to leave the others
 * well behind.
 *
 * @param candidates the accounts of which something is known.
 * @param lastUsed whose it is where nothing is known of any.
 */
export function whosePage(page: OpenedPage, candidates: readonly Candidate[], lastUsed: Book): WhosePage {
  const claims = candidates.map((candidate) => claimOf(candidate, page)).sort((a, b) => b.ties - a.ties);
  const [best, ...others] = claims;
  if (!best) return { state: 'known', book: lastUsed };
  const { name } = best.candidate;
  if (best.disputed || name === null) return { state: 'ask' };
  if (others.length === 0) return { state: 'known', book: name };
  const enough = page.rows === null || page.rows.length === 0 ? ONE_TIE : TWO_TIES;
  const stands = others.every(({ disputed, ties }) => (disputed && ties < best.ties) || best.ties - ties >= enough);
  return stands && best.ties > 0 ? { state: 'known', book: name } : { state: 'ask' };
}

/** One row or amount that agrees may do so by chance: two accounts may begin with the same gift card. */
const ONE_TIE = 2;
const TWO_TIES = 2 * ONE_TIE;
/** Accounts are empty often, so a balance of nothing says little. */
const WEAK_TIE = 1;

interface Claim {
  readonly candidate: Candidate;
  /** How much ties the page to the account. */
  readonly ties: number;
  /** Whether the page says other things than the account's book. */
  readonly disputed: boolean;
}

function claimOf(candidate: Candidate, page: OpenedPage): Claim {
  const { book, entries, balance } = candidate;
  const { rows } = page;
  const sameBalance = balance !== null && page.balance !== null && equal(balance.amount, page.balance);
  if (rows === null || rows.length === 0) {
    // An account that had activity does not lose it. Where its balance is the same, nothing would be overwritten.
    const disputed = rows !== null && candidate.hasRows && !candidate.isNewer && !sameBalance;
    return { candidate, ties: sameBalance ? tieOf(page.balance?.minor ?? 0) : 0, disputed };
  }
  const known = effectiveRows(entries);
  const shared = sharedRows(rows, known);
  const whole: ActivityPage = { ...page, rows, window: shared > 0 ? page.window : assumedWindow(page, rows) };
  const disputed = importActivity(book, whole, entries).state !== 'fits';
  const ties = shared * ONE_TIE + chainTies(rows, known) + balanceTie(candidate, page, rows);
  return { candidate, ties, disputed };
}

function tieOf(minor: number): number {
  return minor === 0 ? WEAK_TIE : ONE_TIE;
}

/** How many rows of a page a book knows, closing balance and all. */
function sharedRows(rows: readonly ActivityRow[], known: readonly Activity[]): number {
  const left = tally(known, likeness);
  return rows.filter((row) => {
    const count = left.get(likeness(row)) ?? 0;
    left.set(likeness(row), count - 1);
    return count > 0 && row.closing !== null;
  }).length;
}

/** So many rows fill a page of the table. */
const FULL_PAGE = 15;

/**
 * The stretch of the history that a page shows, where its pager does not say. A page that is not full and begins with
 * an empty account shows all there is: a shop that had more would show more.
 */
function assumedWindow({ window, balance }: OpenedPage, rows: readonly ActivityRow[]): ActivityPage['window'] {
  const [newest, oldest] = [rows[0], rows.at(-1)];
  if (window !== null || !newest || !oldest || rows.length >= FULL_PAGE) return window;
  const sum = rows.reduce((total, { amount }) => total + amount.minor, 0);
  const began = opening(oldest) ?? (balance && balance.minor - sum);
  if (began !== 0) return null;
  return { newest: balance !== null && balance.minor === (newest.closing?.minor ?? sum), oldest: true };
}

/** How closing balances lead from the page's rows to the nearest ones that a book knows before and after them. */
function chainTies(rows: readonly ActivityRow[], known: readonly Activity[]): number {
  const [newest, oldest] = [rows[0], rows.at(-1)];
  if (!newest?.closing || !oldest) return 0;
  const here = tally(rows, likeness);
  const apart = known.filter((row) => !here.has(likeness(row)));
  const before = nearest(
    apart.filter(({ day }) => day <= oldest.day),
    (a, b) => a > b,
  );
  const after = nearest(
    apart.filter(({ day }) => day >= newest.day),
    (a, b) => a < b,
  );
  const start = opening(oldest);
  const end = newest.closing.minor;
  const follows = start !== null && before.some(({ closing }) => closing?.minor === start);
  const leadsOn = after.some((row) => opening(row) === end);
  return (follows ? tieOf(start) : 0) + (leadsOn ? tieOf(end) : 0);
}

/** The rows of the day that is nearest. Their order within the day is not known. */
function nearest(rows: readonly Activity[], isNearer: (a: CalendarDay, b: CalendarDay) => boolean): Activity[] {
  const [first] = rows;
  if (!first) return [];
  const day = rows.reduce((best, row) => (isNearer(row.day, best) ? row.day : best), first.day);
  return rows.filter((row) => row.day === day);
}

/**
 * Whether the balance that a book last knew leads to the page: it is the one that the page shows, or the one that the
 * page's rows began to change at that time.
 */
function balanceTie({ book, balance }: Candidate, page: OpenedPage, rows: readonly ActivityRow[]): number {
  if (!balance || balance.amount.currency !== marketplace(book.marketplace).currency) return 0;
  const { minor } = balance.amount;
  if (page.balance?.minor === minor) return tieOf(minor);
  if (page.window?.newest === false) return 0;
  const day = dayAt(balance.asOf, marketplace(book.marketplace).zone);
  const [dayBefore, dayAfter] = [laterDay(day, -1), laterDay(day, 1)];
  const stood = rows.some((row, at) => {
    const next = rows[at - 1];
    return row.closing?.minor === minor && row.day <= dayAfter && (!next || next.day >= dayBefore);
  });
  const oldest = rows.at(-1);
  const began = oldest !== undefined && opening(oldest) === minor && oldest.day >= dayBefore;
  return stood || began ? tieOf(minor) : 0;
}
