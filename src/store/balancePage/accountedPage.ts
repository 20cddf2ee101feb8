import { accountForPage, type BalancePageSeen } from '../../core/ledger/balanceStep';
import { type Book, sameBook } from '../../core/ledger/book';
import type { OrdersKnown } from '../../core/ledger/charges';
import { counted, entriesOf } from '../../core/ledger/counted';
import type { LearnedAccount } from '../../core/ledger/learned';
import type { Entry, EntryDraft, ExplainedCause, Observed } from '../../core/ledger/ledger';
import { type Projection, projectBook } from '../../core/ledger/projection';
import { marketplace } from '../../core/marketplaces/marketplaces';
import { type Money, sum } from '../../core/money/money';
import type { Transaction } from '../database/tables';
import { entriesOfVisit, type Stamp, writeEntries } from '../ledger/entries';
import { type Projections, projectionIn } from '../ledger/purseProjections';
import { latestEntries } from '../ledger/readBack';
import { ordersKnown } from '../orders/intents';
import { letGoOfShrunk } from '../orders/orderLinks';
import type { Loaded } from './openedPage';
import type { NewsSince } from './outdone';

/** What is written into one book about a page. */
interface PageInBook {
  readonly book: Book;
  /** Rows that the book does not have yet, oldest first. */
  readonly rows: readonly EntryDraft<'activity'>[];
  /** Whether the book does not know this balance yet. */
  readonly isNews: boolean;
  /** What the book has learned since the page was loaded. */
  readonly news: NewsSince;
  /** Entries to write first, in the same book. */
  readonly first?: readonly EntryDraft[];
}

/**
 * Writes a page into a book: its new rows, the balance if it is news, what the rows and the balance settle, and what
 * the rows explain of the remaining difference. All of it counts from the time when the page was loaded. If the book
 * has learned a balance since then, only the rows are written and what they settle. Their money is not subtracted
 * again, because a balance that was read or stated later no longer includes it.
 */
export async function writePage(
  transaction: Transaction<'readwrite'>,
  projections: Projections,
  opened: Loaded,
  { book, rows, isNews, news, first = [] }: PageInBook,
  now: Stamp,
): Promise<readonly Entry[]> {
  const before = projectionIn(projections, book);
  const page = news.changed ? { ...opened, balance: null } : opened;
  const stamp = { ...now, at: page.loadedAt };
  if (page.balance !== null && !isNews)
    return writeLateRows(transaction, projections, page, { book, rows, first }, stamp);
  const known = await ordersKnown(transaction, page.marketplace);
  const accounted = accountForPage(before, { ...seenOn(page, rows, known), isOutAlready: news.anchored });
  const observed: EntryDraft[] =
    page.balance !== null
      ? [
          {
            book,
            kind: 'observed',
            balance: page.balance,
            visit: page.visit,
            ...(accounted.held && { held: accounted.held }),
          },
        ]
      : [];
  const drafts = [...first, ...rows, ...observed, ...accounted.settled];
  const { written, projections: after } = await writeEntries(transaction, projections, drafts, stamp);
  const target = written.find((entry) => entry.kind === 'observed');
  const more = target ? explainedDrafts(book, target.id, page.visit, accounted.explained) : [];
  const told = await writeEntries(transaction, after, more, stamp);
  const released = await letGoOfShrunk(transaction, told.projections, book, rows, page.visit, stamp);
  return [...written, ...told.written, ...released];
}

function explainedDrafts(
  book: Book,
  target: string,
  visit: string,
  explained: readonly { readonly amount: Money; readonly cause: ExplainedCause }[],
): EntryDraft<'explained'>[] {
  return explained.map((each) => ({ book, kind: 'explained', target, visit, ...each }));
}

/** Null for the closing balance where the rows are not the newest: older rows don't tell the latest closing balance. */
function seenOn(
  { balance, rows, window, visit }: Loaded,
  fresh: readonly EntryDraft<'activity'>[],
  known: OrdersKnown,
): BalancePageSeen {
  const closing = window?.newest === false ? null : (rows?.[0]?.closing ?? null);
  return { observed: balance, rows: fresh, closing, known, visit };
}

/**
 * Writes rows that arrive after the balance of the same opening was read without them. It undoes what that opening had
 * settled and explained. Then it accounts for everything again, as if all had arrived together.
 */
async function writeLateRows(
  transaction: Transaction<'readwrite'>,
  projections: Projections,
  page: Loaded,
  { book, rows, first }: Required<Pick<PageInBook, 'book' | 'rows' | 'first'>>,
  stamp: Stamp,
): Promise<readonly Entry[]> {
  const brought = entriesOf(book, await entriesOfVisit(transaction, page.marketplace, page.visit));
  const inForce = counted(brought);
  const observed = inForce.findLast((entry) => entry.kind === 'observed');
  const isLatest = observed !== undefined && projectionIn(projections, book).observed?.id === observed.id;
  const drafts: EntryDraft[] = [...first, ...rows];
  if (rows.length === 0 || !isLatest) return (await writeEntries(transaction, projections, drafts, stamp)).written;
  const before = await booksBefore(transaction, observed);
  const outdated = inForce.filter(({ kind }) => kind === 'settled' || kind === 'explained');
  const undone = outdated.map(({ id }): EntryDraft => ({ book, kind: 'undone', target: id }));
  const earlier = inForce.filter((entry) => entry.kind === 'activity').filter(({ seq }) => seq < observed.seq);
  const known = await ordersKnown(transaction, page.marketplace);
  const accounted = accountForPage(before, seenOn(page, [...earlier, ...rows], known));
  const anew = [...accounted.settled, ...explainedDrafts(book, observed.id, page.visit, accounted.explained)];
  return (await writeEntries(transaction, projections, [...drafts, ...undone, ...anew], stamp)).written;
}

/** The projection of a book just before an observation. It reads the whole history, so use it only in rare cases. */
async function booksBefore(transaction: Transaction, observed: Observed): Promise<Projection> {
  const all = await latestEntries(transaction, observed.book.marketplace, Number.POSITIVE_INFINITY);
  const earlier = counted(all).filter((entry) => entry.seq < observed.seq && sameBook(entry.book, observed.book));
  return projectBook(observed.book, earlier);
}

/**
 * What the opening that made an observation has settled and explained, without undone entries. Null if it did neither.
 */
export async function accountedFor(transaction: Transaction, observed: Observed): Promise<LearnedAccount | null> {
  const brought = entriesOf(
    observed.book,
    await entriesOfVisit(transaction, observed.book.marketplace, observed.visit),
  );
  const { currency } = marketplace(observed.book.marketplace);
  const ofVisit = counted(brought);
  const settled = ofVisit.filter((entry) => entry.kind === 'settled');
  const covered = (isRelease: boolean) => {
    const amounts = settled.flatMap(({ by, covers }) => ((by === 'remainder') === isRelease ? [covers] : []));
    return amounts.length > 0 ? sum(amounts, currency) : null;
  };
  const explained = ofVisit.flatMap((entry) =>
    entry.kind === 'explained' ? [{ amount: entry.amount, cause: entry.cause }] : [],
  );
  if (settled.length + explained.length === 0) return null;
  return { settled: covered(false), released: covered(true), explained };
}
