import { type CalendarDay, dayAt, type EpochMs, laterDay } from '../core/calendarDay';
import type { ContainerId } from '../core/containerBooks';
import { type Drift, driftOf } from '../core/drift';
import { bookOfPurse, standingFrom } from '../core/fold';
import { type BookId, sameBook } from '../core/ledger';
import type { Lot } from '../core/lot';
import { type MarketplaceId, marketplace } from '../core/marketplaces';
import type { PageReading } from '../core/pageReading';
import type { Projection } from '../core/projection';
import type { PurseStanding } from '../core/purse';
import type { Reserve } from '../core/reserves';
import { DEFAULT_SETTINGS } from '../core/settings';
import type { Situation } from '../core/situation';
import { accountsIn } from './accounts';
import type { TableName, Transaction } from './connection';
import { bookInContainer } from './containers';
import { usesOn } from './creditUses';
import { driftClues } from './driftClues';
import { placedIntents, placedUnseen } from './intents';
import { keptFold, keptFolds } from './keptFold';
import type { LotShelf } from './lots';
import { unshippedOrders } from './ordersSeen';
import { type PurseFold, projectionIn } from './purseFold';
import { questionOf } from './questions';
import { readReserves, standingsIn } from './reserves';
import { freshPurse } from './rows';
import { readThisTime, type TabPage } from './thisTime';
import { purseRowOf, readRow, SETTINGS_ROW, withoutMarks } from './write';

export const SITUATION_TABLES: readonly TableName[] = [
  'purses',
  'entries',
  'lots',
  'reserves',
  'settings',
  'folds',
  'intents',
  'orders',
  'questions',
  'state',
];

/** What the rules look at on a page, and what is near its end on any. */
export interface PageSituation {
  readonly situation: Situation;
  /** Whether a balance page of this marketplace waits for the shopper to say whose it is. */
  readonly asks: boolean;
  /** Credits of all marketplaces that end within the ladder, and perhaps a day around it: zones differ. */
  readonly ending: readonly Lot[];
  /** Whether this page changes what was said for the order of its tab: see `followThisTime`. */
  readonly thisTimeChanges: boolean;
}

/** Where a page is seen. */
export interface SeenIn {
  /** The tab, where what was said for its order counts. */
  readonly tab?: TabPage | null;
  /** The tab's container, in a browser that has them. */
  readonly container?: ContainerId | undefined;
}

/**
 * Reads the situation of a page, with the account that was seen last: in the tab's container, or, where it has none or
 * none is known of it, anywhere. What is read does not grow with the history: entries are kept as what they come to.
 *
 * @returns null where that is not kept yet
 */
export async function readSituation(
  transaction: Transaction,
  shelf: LotShelf,
  page: PageReading,
  now: EpochMs,
  { container, tab = null }: SeenIn = {},
): Promise<PageSituation | null> {
  const { marketplace: id } = page;
  const [folds, allLots, reserves, settingsRow] = await Promise.all([
    keptFolds(transaction),
    shelf.read(transaction),
    readReserves(transaction),
    readRow(transaction, SETTINGS_ROW),
  ]);
  const fold = folds?.find(({ purse }) => purse === id) ?? (await keptFold(transaction, id));
  if (fold === null || folds === null) return null;
  const settings = settingsRow ?? DEFAULT_SETTINGS;
  const bookHere = await bookInContainer(transaction, fold, container);
  const book = bookHere ?? fold.lastSeen;
  const projection = projectionIn(fold, book);
  const [purse, drift, otherPurses, pageFacts, question, thisTime] = await Promise.all([
    standingIn(transaction, projection, reserves),
    driftIn(transaction, fold, projection),
    standingsElsewhere(transaction, folds, id, reserves),
    factsFor(transaction, fold, page, now),
    questionOf(transaction, id),
    tab && readThisTime(transaction, page, tab, now),
  ]);
  const today = dayAt(now, marketplace(id).zone);
  const earliest = daysAround(now).from;
  return {
    situation: {
      now,
      today,
      page,
      purse,
      lots: allLots.filter((lot) => lot.left.minor > 0 && isInBook(lot, book) && !endsBefore(lot, earliest)),
      settings,
      reserves: standingsIn(projection, reserves, now),
      drift,
      otherPurses,
      ...pageFacts,
      ...(bookHere === null && { isNewContainer: true }),
      ...(thisTime?.said && { thisTime: thisTime.said.wish }),
    },
    asks: question !== null,
    ending: endingAround(allLots, settings.ladder, now),
    thisTimeChanges: thisTime?.changes === true,
  };
}

/** Days that hold today in every zone. */
function daysAround(now: EpochMs): { readonly from: CalendarDay; readonly to: CalendarDay } {
  const day = dayAt(now, 'UTC');
  return { from: laterDay(day, -1), to: laterDay(day, 1) };
}

function endsBefore({ ends }: Lot, day: CalendarDay): boolean {
  return typeof ends === 'object' && ends.on < day;
}

/** Credits that may be near their end in their own zone. Days are compared as texts here: there may be thousands. */
export function endingAround(lots: readonly Lot[], ladder: readonly number[], now: EpochMs): Lot[] {
  const { from, to } = daysAround(now);
  const last = laterDay(to, Math.max(0, ...ladder));
  return lots.filter(
    ({ ends, left }) => typeof ends === 'object' && left.minor > 0 && ends.on >= from && ends.on <= last,
  );
}

function isInBook(lot: Lot, book: BookId): boolean {
  return sameBook(bookOfPurse(lot), book);
}

/** A book's purse with what its entries come to. */
export async function standingIn(
  transaction: Transaction,
  projection: Projection,
  reserves: readonly Reserve[],
): Promise<PurseStanding> {
  const row = await readRow(transaction, purseRowOf(projection.book));
  return standingFrom(row ? withoutMarks(row) : freshPurse(projection.book), projection, reserves);
}

/** What the latest observation of a book left unexplained. */
export async function driftIn(
  transaction: Transaction,
  fold: PurseFold,
  projection: Projection,
): Promise<Drift | null> {
  return driftOf(projection, await driftClues(transaction, fold, projection));
}

/** The purses of other marketplaces with a known balance, each of the account that was seen last there. */
async function standingsElsewhere(
  transaction: Transaction,
  folds: readonly PurseFold[],
  here: MarketplaceId,
  reserves: readonly Reserve[],
): Promise<PurseStanding[]> {
  const known = folds
    .filter(({ purse }) => purse !== here)
    .map((fold) => projectionIn(fold, fold.lastSeen))
    .filter(({ balance }) => balance !== null);
  return Promise.all(known.map((projection) => standingIn(transaction, projection, reserves)));
}

/** What only some kinds of page need. */
async function factsFor(
  transaction: Transaction,
  fold: PurseFold,
  page: PageReading,
  now: EpochMs,
): Promise<Pick<Situation, 'intents' | 'lotUses' | 'unshipped' | 'accounts'>> {
  switch (page.kind) {
    case 'order-details':
      return { intents: await placedIntents(transaction, page.marketplace, now) };
    case 'return':
      return page.facts.order.state === 'read'
        ? { lotUses: await usesOn(transaction, page.marketplace, page.facts.order.value) }
        : {};
    case 'redeem': {
      const [seen, unseen, accounts] = await Promise.all([
        unshippedOrders(transaction, page.marketplace, now),
        placedUnseen(transaction, page.marketplace, now),
        accountsIn(transaction, fold),
      ]);
      return { unshipped: seen + unseen, accounts };
    }
    default:
      // A balance that is spoken of is one account's.
      return fold.books.length > 1 ? { accounts: await accountsIn(transaction, fold) } : {};
  }
}
