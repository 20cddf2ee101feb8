import { dayAt, laterDay } from '../../core/days/calendarDay';
import { activityKey, effectiveRows } from '../../core/ledger/activity/activityRows';
import type { Book } from '../../core/ledger/book';
import { counted, entriesOf } from '../../core/ledger/counted';
import type { Entry, EntryDraft } from '../../core/ledger/ledger';
import type { Intent, Outcome } from '../../core/ledger/outcome';
import { intentOf } from '../../core/ledger/outcome';
import { chargedSoFar, letGo, stillToCome } from '../../core/ledger/pending';
import type { OpenPending, Projection } from '../../core/ledger/projection';
import { marketplace } from '../../core/marketplaces/marketplaces';
import { money } from '../../core/money/money';
import type { PurchaseKey } from '../../core/page/pageReading';
import type { Transaction } from '../database/tables';
import { entriesAbout, entriesOfPurchase, entriesOfVisit, rowsNear, type Stamp, writeEntries } from '../ledger/entries';
import { type Projections, projectionIn } from '../ledger/purseProjections';
import { type PlacedIntent, placedIntents, totalIs } from './intents';
import { giftOfOrder } from './ordersSeen';

/** The purchase that an order came from, and whether the order is the whole purchase. */
export interface OrderLink {
  readonly intent: PlacedIntent;
  readonly whole: boolean;
}

/**
 * Finds the purchase that an order came from. It uses what was found before, activity rows that name the order and were
 * charged to the purchase, the order's number, or its total. The first two also show whether the order has shrunk. If
 * rows of other orders were charged to a purchase, the order did not come from it, even if its total is the same.
 *
 * @param booksOf the books as they are in this transaction.
 */
export async function linkOf(
  transaction: Transaction,
  outcome: Outcome,
  intents: readonly PlacedIntent[],
  booksOf: (intent: Intent) => Projection,
): Promise<OrderLink | null> {
  const known = intents.find(({ order }) => order === outcome.order);
  if (known) return { intent: known, whole: true };
  for (const intent of intents) {
    const books = booksOf(intent);
    const open = books.pending.find(({ purchase }) => purchase === intent.purchase);
    const named = open ? await ordersCharged(transaction, books.book, open) : null;
    if (named?.has(outcome.order)) return { intent, whole: named.size === 1 && !intent.mixed };
  }
  const unknown = intents.filter(({ order }) => order === undefined);
  const ofOthers = await Promise.all(unknown.map((each) => isOfAnother(transaction, each, outcome.order)));
  const intent = intentOf(
    outcome,
    unknown.filter((_, at) => !ofOthers[at]),
  );
  return intent && { intent, whole: totalIs(intent, outcome) || intent.purchase === outcome.order };
}

/** Whether the rows that were charged to a purchase name other orders but not this one. */
async function isOfAnother(transaction: Transaction, intent: PlacedIntent, order: PurchaseKey): Promise<boolean> {
  const about = entriesOf(intent.book, await entriesOfPurchase(transaction, intent.book.marketplace, intent.purchase));
  const pending = about.find((entry) => entry.kind === 'pending');
  const named = pending ? await ordersCharged(transaction, intent.book, pending) : null;
  return named !== null && named.size > 0 && !named.has(order);
}

/**
 * Releases the money that is still held for an order that has shrunk. The order's own page showed that the balance pays
 * less, and new rows name the order as charged.
 */
export async function letGoOfShrunk(
  transaction: Transaction<'readwrite'>,
  projections: Projections,
  book: Book,
  rows: readonly EntryDraft<'activity'>[],
  visit: string,
  stamp: Stamp,
): Promise<readonly Entry[]> {
  const named = new Set(rows.flatMap(({ order }) => order ?? []));
  const open = projectionIn(projections, book).pending;
  if (named.size === 0 || open.length === 0) return [];
  const intents = await placedIntents(transaction, book.marketplace, stamp.at);
  const drafts: EntryDraft[] = [];
  for (const pending of open) {
    const intent = intents.find(({ purchase }) => purchase === pending.purchase);
    const [order, ...others] = await ordersCharged(transaction, book, pending);
    if (order === undefined || others.length > 0 || !named.has(order) || intent?.mixed) continue;
    const gift = await giftOfOrder(transaction, book.marketplace, order);
    if (gift === null) continue;
    const charged = chargedSoFar(await aboutPending(transaction, book, pending));
    const toCome = stillToCome(gift, charged);
    const over = { ...pending, open: money(pending.open.minor - toCome, gift.currency) };
    if (over.open.minor > 0) drafts.push(letGo(book, over, `${visit} ${order}`, visit));
  }
  return (await writeEntries(transaction, projections, drafts, stamp)).written;
}

/** The orders that are named by the rows charged to a pending order. */
async function ordersCharged(
  transaction: Transaction,
  book: Book,
  pending: Pick<OpenPending, 'id' | 'at'>,
): Promise<ReadonlySet<PurchaseKey>> {
  const charges = counted(await aboutPending(transaction, book, pending)).filter((entry) => entry.kind === 'settled');
  const keys = new Set(charges.flatMap(({ by, proof }) => (by === 'activity' ? [proof] : [])));
  if (keys.size === 0) return keys;
  const placed = dayAt(pending.at, marketplace(book.marketplace).zone);
  const near = await rowsNear(transaction, book.marketplace, laterDay(placed, -1), LAST_DAY);
  const rows = effectiveRows(entriesOf(book, near)).filter((row) => keys.has(activityKey(row, row.ordinal)));
  return new Set(rows.flatMap(({ order }) => order ?? []));
}

/** A day that sorts after the day of every row. */
const LAST_DAY = laterDay(dayAt(0, 'UTC'), 365 * 200);

/**
 * The entries that settle a pending order, also undone ones, and the openings of the balance page that they came with.
 */
export async function aboutPending(
  transaction: Transaction,
  book: Book,
  { id }: Pick<OpenPending, 'id'>,
): Promise<Entry[]> {
  const settlements = await entriesAbout(transaction, id);
  const visits = new Set(settlements.flatMap((entry) => (entry.kind === 'settled' ? (entry.visit ?? []) : [])));
  const brought = await Promise.all([...visits].map((visit) => entriesOfVisit(transaction, book.marketplace, visit)));
  const own = brought.flat().filter((entry) => entry.kind !== 'settled');
  return [...new Map([...settlements, ...own].map((entry) => [entry.id, entry])).values()];
}
