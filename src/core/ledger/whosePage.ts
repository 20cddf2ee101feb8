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

/** The parts of a gift card balance page that help to tell which account it belongs to. */
export type OpenedPage = Omit<ActivityPage, 'rows' | 'balance' | 'loadedAt'> & {
  /** Newest first. Empty: the account has no activity. Null: the rows can't be read. */
  readonly rows: readonly ActivityRow[] | null;
  readonly balance: Money | null;
  readonly loadedAt: EpochMs;
};

/**
 * An account that the page may belong to. It is a book, or the account of an earlier page that the shopper has not
 * named yet.
 */
export interface Candidate {
  readonly book: Book;
  /** Null where the shopper has not said yet which account it is. */
  readonly name: Book | null;
  /** Its entries as `importActivity` needs them. */
  readonly entries: readonly Entry[];
  readonly balance: KnownBalance | null;
  readonly hasRows: boolean;
  /** Whether its balance was learned or changed after the page was loaded. */
  readonly isNewer: boolean;
}

/** Which account a page belongs to. */
export type WhosePage =
  | { readonly state: 'known'; readonly book: Book }
  /** The page contradicts every book, or it fits several books. The shopper must say which account it belongs to. */
  | { readonly state: 'ask' };

/**
 * Tells which account a page belongs to. Where only one account is known, the page belongs to it, unless the page
 * contradicts its book.
 *
 * Where several accounts are known, there must be ties between the page and one of them: rows that its book has,
 * closing balances that lead from the page's rows to its rows, or its balance. The ties must be more than chance, and
 * clearly more than the ties to the other accounts.
 *
 * @param candidates the accounts that have data in the books.
 * @param lastUsed the account to take where no account has data.
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

/** One equal row or amount may be chance, because two accounts may begin with the same gift card. */
const ONE_TIE = 2;
const TWO_TIES = 2 * ONE_TIE;
/** A balance of zero is a weak tie, because many accounts are empty. */
const WEAK_TIE = 1;

interface Claim {
  readonly candidate: Candidate;
  /** How strongly the page is tied to the account. */
  readonly ties: number;
  /** Whether the page contradicts the account's book. */
  readonly disputed: boolean;
}

function claimOf(candidate: Candidate, page: OpenedPage): Claim {
  const { book, entries, balance } = candidate;
  const { rows } = page;
  const sameBalance = balance !== null && page.balance !== null && equal(balance.amount, page.balance);
  if (rows === null || rows.length === 0) {
    // An account never loses its activity, so an empty table contradicts a book with rows. Where the balance is the
    // same, there is no harm, because nothing would be overwritten.
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

/** Counts the rows of a page that a book has, with the same closing balance. */
function sharedRows(rows: readonly ActivityRow[], known: readonly Activity[]): number {
  const left = tally(known, likeness);
  return rows.filter((row) => {
    const count = left.get(likeness(row)) ?? 0;
    left.set(likeness(row), count - 1);
    return count > 0 && row.closing !== null;
  }).length;
}

/** The number of rows on a full page of the table. */
const FULL_PAGE = 15;

/**
 * Tells which part of the history a page shows, where its pager does not tell it. A page that is not full and begins
 * with an empty account shows the whole history, because the shop would otherwise show more rows.
 */
function assumedWindow({ window, balance }: OpenedPage, rows: readonly ActivityRow[]): ActivityPage['window'] {
  const [newest, oldest] = [rows[0], rows.at(-1)];
  if (window !== null || !newest || !oldest || rows.length >= FULL_PAGE) return window;
  const sum = rows.reduce((total, { amount }) => total + amount.minor, 0);
  const began = opening(oldest) ?? (balance && balance.minor - sum);
  if (began !== 0) return null;
  return { newest: balance !== null && balance.minor === (newest.closing?.minor ?? sum), oldest: true };
}

/** Measures how closing balances connect the page's rows to the book's nearest rows before and after them. */
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

/** The rows of the nearest day. Their order within that day is not known. */
function nearest(rows: readonly Activity[], isNearer: (a: CalendarDay, b: CalendarDay) => boolean): Activity[] {
  const [first] = rows;
  if (!first) return [];
  const day = rows.reduce((best, row) => (isNearer(row.day, best) ? row.day : best), first.day);
  return rows.filter((row) => row.day === day);
}

/**
 * Measures whether a book's last balance leads to the page. It does if the page shows the same balance, or if the
 * page's rows show that balance at that time.
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
