import type { EpochMs } from '../../core/days/calendarDay';
import { conflictAmong, importActivity } from '../../core/ledger/activity/activityImport';
import { type Book, sameBook } from '../../core/ledger/book';
import { balanceOf, counted, entriesOf } from '../../core/ledger/counted';
import { LEARNED_NOTHING, type LearnedBalance, type PageLearned } from '../../core/ledger/learned';
import type { Entry, EntryDraft, KnownBalance, Observed } from '../../core/ledger/ledger';
import type { Projection } from '../../core/ledger/projection';
import { type Candidate, type OpenedPage, type WhosePage, whosePage } from '../../core/ledger/whosePage';
import { equal, type Money } from '../../core/money/money';
import type { Transaction } from '../database/tables';
import { inContainer, learnContainer } from '../ledger/containers';
import { entriesOfVisit, entryOfId, projectionsOf, type Stamp } from '../ledger/entries';
import { type Projections, projectionIn } from '../ledger/purseProjections';
import { readBack } from '../ledger/readBack';
import { accountedFor, writePage } from './accountedPage';
import { booksWithRows, entriesAround } from './booksAround';
import type { BalancePage, Loaded } from './openedPage';
import { type NewsSince, newsSince } from './outdone';
import { dropQuestion, keepQuestion, type OpenQuestion, questionEntries, questionOf } from './questions';

const HOUR: EpochMs = 3_600_000;

/**
 * Takes in a balance page: its new rows, the balance, and what both settle. Reading the page again adds nothing. One
 * opening makes one observation, even if the number on the page changes. If the page may belong to another account,
 * nothing is written and the shopper is asked.
 */
export async function learnBalancePage(
  transaction: Transaction<'readwrite'>,
  seenPage: BalancePage,
  stamp: Stamp,
): Promise<PageLearned<LearnedBalance>> {
  if (seenPage.balance !== null && seenPage.balance.minor < 0) return LEARNED_NOTHING;
  const page = { ...seenPage, loadedAt: Math.min(seenPage.loadedAt ?? stamp.at, stamp.at) };
  const projections = await projectionsOf(transaction, page.marketplace);
  const ofVisit = await entriesOfVisit(transaction, page.marketplace, page.visit);
  const before = ofVisit.findLast((entry) => entry.kind === 'observed');
  const seen = before && counted(ofVisit).includes(before) ? before : null;
  // The shopper has undone this observation. Reading the page again must not bring it back.
  if (before && !seen) return LEARNED_NOTHING;

  // If rows and balance contradict each other, the page was misread. The balance is kept and the rows are left out.
  const leftOut = page.rows && conflictAmong(page.rows, page.marketplace);
  const readable = leftOut ? { ...page, rows: null } : page;
  const found = await bookOfPage(transaction, projections, readable, { seen, now: stamp.at });
  if (found === 'outdone') return LEARNED_NOTHING;
  if (found === 'ask') return ask(transaction, page);

  const projection = projectionIn(projections, found.book);
  const { drafts, news } = found;
  const isNews =
    page.balance !== null &&
    !news.changed &&
    (await isNewBalance(transaction, page.balance, { seen, projections, projection, page, rows: drafts.length }));
  const { book } = found;
  const written = await writePage(transaction, projections, page, { book, rows: drafts, isNews, news }, stamp);
  await dropQuestion(transaction, page.marketplace, page.visit);
  await learnContainer(transaction, book, page.container);
  const changed = written.length > 0;
  const fresh = written.find((entry) => entry.kind === 'observed');
  const observed = fresh ?? seen;
  if (!observed) return { recorded: null, changed, asks: false };
  // Activity rows do not change the balance. So the balance before the rows is also the balance before the observation.
  const recorded = fresh ? learnedFrom(fresh, projection.balance) : await earlierRecorded(transaction, observed);
  const accounted = await accountedFor(transaction, observed);
  return { recorded: { ...recorded, leftOut, ...(accounted && { accounted }) }, changed, asks: false };
}

async function ask(transaction: Transaction<'readwrite'>, page: Loaded): Promise<PageLearned<LearnedBalance>> {
  return { recorded: null, changed: await keepQuestion(transaction, page, page.loadedAt), asks: true };
}

/** The book that a page belongs to, and what the page adds to the book's rows. */
interface BookFound {
  readonly book: Book;
  readonly drafts: readonly EntryDraft<'activity'>[];
  readonly news: NewsSince;
}

/**
 * `ask`: only the shopper can say whose page it is. `outdone`: the page was left open, and nothing on it is worth a
 * question.
 */
type Search = BookFound | 'ask' | 'outdone';

/**
 * Finds the book of a page. An opening stays in the book where it was observed before, unless rows arrive that belong
 * to another book.
 */
async function bookOfPage(
  transaction: Transaction<'readwrite'>,
  projections: Projections,
  page: Loaded,
  { seen, now }: { readonly seen: Observed | null; readonly now: EpochMs },
): Promise<Search> {
  const question = await questionOf(transaction, page.marketplace);
  const books = projections.books.map(({ book }) => book);
  const near = await entriesAround(transaction, page, books);
  const at = { since: page.loadedAt, now };
  const where = await inContainer(transaction, projections, page.container);
  const all = await candidatesFor(transaction, { projections, page, near, question, at });
  const candidates = where.state === 'known' ? all.filter(({ book, name }) => name === null || where.mayBe(book)) : all;
  const hasRows = page.rows !== null && page.rows.length > 0;
  const whose: WhosePage =
    seen && !hasRows
      ? { state: 'known', book: seen.book }
      : where.state === 'new' && all.length > 0
        ? { state: 'ask' }
        : whosePage(page, candidates, where.state === 'known' ? where.latest : projections.lastSeen);
  if (whose.state === 'ask') {
    const isLate = !hasRows && candidates.some(({ isNewer }) => isNewer) && question?.visit !== page.visit;
    return isLate ? 'outdone' : 'ask';
  }
  const { book } = whose;
  if (seen && !sameBook(seen.book, book)) return 'ask';
  const rows = importActivity(book, { ...page, rows: page.rows ?? [] }, near);
  const news = await newsSince(transaction, book, projections.topSeq + 1, at);
  return { book, drafts: rows.state === 'fits' ? rows.drafts : [], news };
}

interface CandidateSearch {
  readonly projections: Projections;
  readonly page: OpenedPage & Loaded;
  readonly near: readonly Entry[];
  readonly question: OpenQuestion | null;
  readonly at: { readonly since: EpochMs; readonly now: EpochMs };
}

/** The accounts that the books know, and the account of the page that waits for an answer. */
async function candidatesFor(
  transaction: Transaction,
  { projections, page, near, question, at }: CandidateSearch,
): Promise<Candidate[]> {
  const needsRows = !page.rows?.length || projections.books.some(({ balance }) => balance === null);
  const books = projections.books.map(({ book }) => book);
  const withRows = needsRows ? await booksWithRows(transaction, projections.marketplace, books) : books;
  const known = await Promise.all(
    projections.books.map(async ({ book, balance }): Promise<Candidate> => {
      const { changed } = await newsSince(transaction, book, projections.topSeq + 1, at);
      const hasRows = withRows.some((one) => sameBook(one, book));
      return { book, name: book, entries: entriesOf(book, near), balance, hasRows, isNewer: changed };
    }),
  );
  const isOther = question && question.visit !== page.visit && question.container === page.container;
  const waiting = isOther ? [candidateOf(question)] : [];
  return [...known.filter(({ balance, hasRows }) => balance !== null || hasRows), ...waiting];
}

/** The account of a page that waits for an answer. All that is known of this account is what the page showed. */
function candidateOf(question: OpenQuestion): Candidate {
  const { balance, at } = question;
  return {
    book: { marketplace: question.marketplace },
    name: null,
    entries: questionEntries(question),
    balance: balance && { amount: balance, asOf: at, how: 'page' },
    hasRows: (question.rows ?? []).length > 0,
    isNewer: false,
  };
}

interface Knowledge {
  /** The observation that this opening has already made. */
  readonly seen: Observed | null;
  readonly projections: Projections;
  readonly projection: Projection;
  readonly page: Loaded;
  /** How many rows of the page are new. */
  readonly rows: number;
}

/** Whether the books do not know this balance yet. */
async function isNewBalance(
  transaction: Transaction,
  balance: Money,
  { seen, projections, projection, page, rows }: Knowledge,
): Promise<boolean> {
  if (seen) return false;
  // New rows need the balance that they led to. After a change of accounts, the first balance is news.
  if (rows > 0 || projection.observed === null || isAnotherAccount(projections, projection, page)) return true;
  const latest = await entryOfId(transaction, projection.observed.id);
  const known = projection.balance?.amount;
  const isSame = latest?.kind === 'observed' && equal(latest.balance, balance) && known && equal(known, balance);
  return !(isSame && Math.abs(page.loadedAt - projection.observed.at) < HOUR);
}

/** Whether the page shows that the shopper has switched to another account. */
function isAnotherAccount(projections: Projections, { book }: Projection, { loadedAt }: Loaded): boolean {
  const last = projectionIn(projections, projections.lastSeen).observed;
  return !sameBook(projections.lastSeen, book) && !(last && loadedAt < last.at);
}

type WhatWasObserved = Pick<LearnedBalance, 'entry' | 'balance' | 'before'>;

async function earlierRecorded(transaction: Transaction, observed: Observed): Promise<WhatWasObserved> {
  return learnedFrom(observed, balanceOf(await readBack(transaction, observed.book, observed.seq)));
}

function learnedFrom({ id, balance }: Observed, before: KnownBalance | null): WhatWasObserved {
  return { entry: id, balance, before: before?.amount ?? null };
}
