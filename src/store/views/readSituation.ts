import type { Situation } from '../../core/advice/situation';
import type { Credit } from '../../core/credits/credit';
import { type CalendarDay, dayAt, type EpochMs, laterDay } from '../../core/days/calendarDay';
import { type Book, sameBook } from '../../core/ledger/book';
import type { ContainerId } from '../../core/ledger/containerBooks';
import { type Drift, driftOf } from '../../core/ledger/drift';
import type { Projection } from '../../core/ledger/projection';
import type { Purse } from '../../core/ledger/purse';
import { purseOf } from '../../core/ledger/purseProjection';
import type { Reserve } from '../../core/ledger/reserves';
import { type MarketplaceId, marketplace } from '../../core/marketplaces/marketplaces';
import type { PageReading } from '../../core/page/pageReading';
import { DEFAULT_SETTINGS } from '../../core/settings/settings';
import { freshPurse } from '../../schemas/rows';
import { accountsIn } from '../balancePage/keptAccounts';
import { questionOf } from '../balancePage/questions';
import type { CreditShelf } from '../credits/keptCredits';
import { purseRowOf, readRow, SETTINGS_ROW, withoutMarks } from '../database/rowChanges';
import type { Transaction } from '../database/tables';
import { driftClues } from '../drift/driftClues';
import { bookInContainer } from '../ledger/containers';
import { readAllProjections, readProjections } from '../ledger/keptProjections';
import { type Projections, projectionIn } from '../ledger/purseProjections';
import { usesOn } from '../orders/creditUses';
import { placedIntents, placedUnseen } from '../orders/intents';
import { readThisTime, type TabPage } from '../orders/keptThisTime';
import { unshippedOrders } from '../orders/ordersSeen';
import { readReserves, reservesIn } from '../reserves/keptReserves';

/** What the rules need on a page, and which credits end soon. */
export interface PageSituation {
  readonly situation: Situation;
  /** Whether a balance page of this marketplace waits until the shopper says whose it is. */
  readonly asks: boolean;
  /**
   * Credits of all marketplaces that end within the ladder. They may end a day earlier or later, because zones differ.
   */
  readonly ending: readonly Credit[];
  /** Whether this page changes what the shopper said for the order of its tab: see `followThisTime`. */
  readonly thisTimeChanges: boolean;
}

/** Where a page was seen. */
export interface SeenIn {
  /** The tab, if what the shopper said for its order counts. */
  readonly tab?: TabPage | null;
  /** The tab's container, if the browser has containers. */
  readonly container?: ContainerId | undefined;
}

/**
 * Reads the situation of a page for the account that was seen last in the tab's container. Without a container, or if
 * nothing is known about it, it takes the account that was seen last anywhere. The time does not grow with the history,
 * because it reads projections instead of entries.
 *
 * @returns null if the projections are not stored yet
 */
export async function readSituation(
  transaction: Transaction,
  shelf: CreditShelf,
  page: PageReading,
  now: EpochMs,
  { container, tab = null }: SeenIn = {},
): Promise<PageSituation | null> {
  const { marketplace: id } = page;
  const [allProjections, allCredits, reserves, settingsRow] = await Promise.all([
    readAllProjections(transaction),
    shelf.read(transaction),
    readReserves(transaction),
    readRow(transaction, SETTINGS_ROW),
  ]);
  const projections =
    allProjections?.find(({ marketplace: shop }) => shop === id) ?? (await readProjections(transaction, id));
  if (projections === null || allProjections === null) return null;
  const settings = settingsRow ?? DEFAULT_SETTINGS;
  const bookHere = await bookInContainer(transaction, projections, container);
  const book = bookHere ?? projections.lastSeen;
  const projection = projectionIn(projections, book);
  const [purse, drift, otherPurses, pageFacts, question, thisTime] = await Promise.all([
    readPurse(transaction, projection, reserves),
    driftIn(transaction, projections, projection),
    readPursesElsewhere(transaction, allProjections, id, reserves),
    factsFor(transaction, projections, page, now),
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
      credits: allCredits.filter(
        (credit) => credit.left.minor > 0 && isInBook(credit, book) && !endsBefore(credit, earliest),
      ),
      settings,
      reserves: reservesIn(projection, reserves, now),
      drift,
      otherPurses,
      ...pageFacts,
      ...(bookHere === null && { isNewContainer: true }),
      ...(thisTime?.said && { thisTime: thisTime.said.wish }),
    },
    asks: question !== null,
    ending: endingAround(allCredits, settings.ladder, now),
    thisTimeChanges: thisTime?.changes === true,
  };
}

/** The range of days that are today in some zone. */
function daysAround(now: EpochMs): { readonly from: CalendarDay; readonly to: CalendarDay } {
  const day = dayAt(now, 'UTC');
  return { from: laterDay(day, -1), to: laterDay(day, 1) };
}

function endsBefore({ ends }: Credit, day: CalendarDay): boolean {
  return typeof ends === 'object' && ends.on < day;
}

/**
 * Credits that may end soon in their own zone. Days are compared as text, because there may be thousands of credits.
 */
export function endingAround(credits: readonly Credit[], ladder: readonly number[], now: EpochMs): Credit[] {
  const { from, to } = daysAround(now);
  const last = laterDay(to, Math.max(0, ...ladder));
  return credits.filter(
    ({ ends, left }) => typeof ends === 'object' && left.minor > 0 && ends.on >= from && ends.on <= last,
  );
}

function isInBook(credit: Credit, book: Book): boolean {
  return sameBook(credit.book, book);
}

/** The purse of a book, with its projection. */
export async function readPurse(
  transaction: Transaction,
  projection: Projection,
  reserves: readonly Reserve[],
): Promise<Purse> {
  const row = await readRow(transaction, purseRowOf(projection.book));
  return purseOf(row ? withoutMarks(row) : freshPurse(projection.book), projection, reserves);
}

/** The difference that the latest observation of a book left unexplained. */
export async function driftIn(
  transaction: Transaction,
  projections: Projections,
  projection: Projection,
): Promise<Drift | null> {
  return driftOf(projection, await driftClues(transaction, projections, projection));
}

/** The purses of other marketplaces whose balance is known. Each belongs to the account that was seen last there. */
async function readPursesElsewhere(
  transaction: Transaction,
  allProjections: readonly Projections[],
  here: MarketplaceId,
  reserves: readonly Reserve[],
): Promise<Purse[]> {
  const known = allProjections
    .filter(({ marketplace: shop }) => shop !== here)
    .map((projections) => projectionIn(projections, projections.lastSeen))
    .filter(({ balance }) => balance !== null);
  return Promise.all(known.map((projection) => readPurse(transaction, projection, reserves)));
}

/** What only some kinds of pages need. */
async function factsFor(
  transaction: Transaction,
  projections: Projections,
  page: PageReading,
  now: EpochMs,
): Promise<Pick<Situation, 'intents' | 'creditUses' | 'unshipped' | 'accounts'>> {
  switch (page.kind) {
    case 'order-details':
      return { intents: await placedIntents(transaction, page.marketplace, now) };
    case 'return':
      return page.facts.order.state === 'read'
        ? { creditUses: await usesOn(transaction, page.marketplace, page.facts.order.value) }
        : {};
    case 'redeem': {
      const [seen, unseen, accounts] = await Promise.all([
        unshippedOrders(transaction, page.marketplace, now),
        placedUnseen(transaction, page.marketplace, now),
        accountsIn(transaction, projections),
      ]);
      return { unshipped: seen + unseen, accounts };
    }
    default:
      // When the advice names a balance, it must say whose it is.
      return projections.books.length > 1 ? { accounts: await accountsIn(transaction, projections) } : {};
  }
}
