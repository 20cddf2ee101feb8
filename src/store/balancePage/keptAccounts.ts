import type { EpochMs } from '../../core/days/calendarDay';
import { accountLabel, takeBackVisit } from '../../core/ledger/accounts';
import { importActivity } from '../../core/ledger/activity/activityImport';
import { effectiveRows } from '../../core/ledger/activity/activityRows';
import { vanishedRows } from '../../core/ledger/activity/activityStretch';
import { type AccountLabel, type Book, sameBook } from '../../core/ledger/book';
import { counted, entriesOf } from '../../core/ledger/counted';
import type { DriftCauseId } from '../../core/ledger/drift';
import type { Entry, EntryDraft, EntryId } from '../../core/ledger/ledger';
import type { MarketplaceId } from '../../core/marketplaces/marketplaces';
import { Refusal } from '../database/failures';
import { changeRow, purseRowOf, readPurses } from '../database/rowChanges';
import type { Transaction } from '../database/tables';
import { openDrift } from '../drift/openDrift';
import { learnContainer } from '../ledger/containers';
import { entriesOfVisit, projectionsOf, type Stamp, writeEntries } from '../ledger/entries';
import type { Projections } from '../ledger/purseProjections';
import { writePage } from './accountedPage';
import { entriesAround } from './booksAround';
import type { Loaded } from './openedPage';
import { newsSince } from './outdone';
import { dropQuestion, openQuestions } from './questions';

/** The accounts of a marketplace that have entries or settings. Null is the first account. */
export async function accountsIn(transaction: Transaction, projections: Projections): Promise<(AccountLabel | null)[]> {
  const purses = await readPurses(transaction);
  const labels = [
    null,
    ...projections.books.map(({ book }) => book.account ?? null),
    ...purses.flatMap(({ book }) => (book.marketplace === projections.marketplace ? [book.account ?? null] : [])),
  ];
  return [...new Set(labels)];
}

/**
 * Writes a page that waited for an answer into the books of its account. It undoes what the shop no longer shows for
 * that account, so that the same page fits these books from now on.
 *
 * @param typed the account's label, known or new; null is the first account
 */
export async function answerQuestion(
  transaction: Transaction<'readwrite'>,
  visit: string,
  typed: AccountLabel | null,
  stamp: Stamp,
): Promise<void> {
  const page = (await openQuestions(transaction)).find((question) => question.visit === visit);
  if (page === undefined) throw new Refusal({ code: 'question-answered' });
  const projections = await projectionsOf(transaction, page.marketplace);
  const book = await bookNamed(transaction, projections, typed);
  await dropQuestion(transaction, page.marketplace, visit);
  await moveVisit(transaction, projections, { ...page, loadedAt: page.at }, book, stamp);
  await learnContainer(transaction, book, page.container);
}

async function bookNamed(
  transaction: Transaction<'readwrite'>,
  projections: Projections,
  typed: AccountLabel | null,
): Promise<Book> {
  const { marketplace } = projections;
  if (typed === null) return { marketplace };
  const known = await accountsIn(transaction, projections);
  const label = known.includes(typed) ? ({ ok: true, value: typed } as const) : newLabel(typed, known);
  if (!label.ok) throw new Refusal(label.why);
  const book = { marketplace, account: label.value };
  await changeRow(transaction, purseRowOf(book), (before) => before);
  return book;
}

function newLabel(typed: AccountLabel, known: readonly (AccountLabel | null)[]) {
  const labels = known.filter((label) => label !== null);
  return accountLabel(typed, labels);
}

/**
 * Writes what a page shows into a book, and removes it from all other books that this opening was written into. If the
 * book has learned its balance since the page was loaded, the page's balance is not written.
 */
async function moveVisit(
  transaction: Transaction<'readwrite'>,
  projections: Projections,
  page: Loaded,
  book: Book,
  stamp: Stamp,
): Promise<void> {
  const brought = await entriesOfVisit(transaction, page.marketplace, page.visit);
  const elsewhere = projections.books.filter((projection) => !sameBook(projection.book, book));
  const takenBack = elsewhere.flatMap((projection) => takeBackVisit(projection.book, brought, page.visit));
  const table = { ...page, rows: page.rows ?? [] };
  const near = await entriesAround(transaction, page, [book]);
  const rows = importActivity(book, table, near, 'same-account');
  const drafts = rows.state === 'fits' ? rows.drafts : [];
  const gone = vanishedRows(table, effectiveRows(entriesOf(book, near)));
  const undone = gone.map((row): EntryDraft => ({ book, kind: 'undone', target: row.id }));
  const news = await newsSince(transaction, book, projections.topSeq + 1, { since: page.loadedAt, now: stamp.at });
  const isWritten = counted(brought).some((entry) => entry.kind === 'observed' && sameBook(entry.book, book));
  const isNews = page.balance !== null && !news.changed && !isWritten;
  const first = [...takenBack, ...undone];
  await writePage(transaction, projections, page, { book, rows: drafts, isNews, news, first }, stamp);
}

/** Writes what explains the difference that a book's latest observation left. */
export async function mendDrift(
  transaction: Transaction<'readwrite'>,
  observation: EntryId,
  cause: DriftCauseId,
  account: AccountLabel | undefined,
  stamp: Stamp,
): Promise<void> {
  const { observed, projections, drift } = await openDrift(transaction, observation);
  if (cause === 'other-account') {
    const book = await bookNamed(transaction, projections, account ?? null);
    if (sameBook(book, observed.book)) throw new Refusal({ code: 'same-account' });
    const page = await pageOfVisit(transaction, observed.book.marketplace, observed.visit, observed.at);
    await moveVisit(transaction, projections, page, book, stamp);
    return;
  }
  const found = drift.causes.find((each) => each.cause === cause);
  if (found === undefined) throw new Refusal({ code: 'not-its-cause' });
  await writeEntries(transaction, projections, found.mend, stamp);
}

/** What one opening of the balance page has written: the new rows and the balance. */
async function pageOfVisit(
  transaction: Transaction,
  marketplace: MarketplaceId,
  visit: string,
  loadedAt: EpochMs,
): Promise<Loaded> {
  const brought: readonly Entry[] = await entriesOfVisit(transaction, marketplace, visit);
  const observed = brought.findLast((entry) => entry.kind === 'observed');
  const rows = effectiveRows(brought)
    .toSorted((a, b) => b.seq - a.seq)
    .map(({ row, day, amount, closing, digital }) => ({
      day,
      kind: row,
      amount,
      closing,
      ...(digital !== undefined && { digital }),
    }));
  return { marketplace, visit, balance: observed?.balance ?? null, rows, window: null, loadedAt };
}
