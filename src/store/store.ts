import type { Credit } from '../core/credits/credit';
import type { CalendarDay, EpochMs } from '../core/days/calendarDay';
import type { LocalMoment } from '../core/days/quietHours';
import type { AccountLabel, Book, CreditId, ReserveId } from '../core/ledger/book';
import type { ContainerId } from '../core/ledger/containerBooks';
import type { DriftCauseId } from '../core/ledger/drift';
import type { Entry, EntryDraft, EntryId, ExplainedCause } from '../core/ledger/ledger';
import type { Reserve } from '../core/ledger/reserves';
import type { MarketplaceId } from '../core/marketplaces/marketplaces';
import type { Money } from '../core/money/money';
import type { Sight } from '../core/page/firstSight';
import type { OrderDetailsReading, PageReading, PurchaseKey } from '../core/page/pageReading';
import type { Result } from '../core/result/result';
import type { DeviceSettings } from '../core/settings/deviceSettings';
import type { Settings } from '../core/settings/settings';
import type { SmallChange } from '../core/smallChange/smallChange';
import type { SyncRecord, SyncState } from '../core/sync/records';
import type { WholeBooks } from '../core/transfer/exportDocument';
import type { ImportPreview } from '../core/transfer/mergeBooks';
import type { BalancePageLearned } from './balancePage/balancePage';
import type { BalancePage } from './balancePage/openedPage';
import type { CreditsLearned, CreditsPage } from './credits/creditsPage';
import type { CreditChange, CreditSpent } from './credits/keptCredits';
import type { PurseChange } from './database/rowChanges';
import type { History } from './ledger/allEntries';
import type { Stamp } from './ledger/entries';
import type { ReviewSeen } from './orders/intents';
import type { ThisTimeBooks } from './orders/keptThisTime';
import type { PlacedOrder, SettledOrder, ThanksSeen } from './orders/learnOrders';
import type { ReserveTerms } from './reserves/keptReserves';
import type { UndoWay } from './undo';
import type { Reminders } from './views/decideReminders';
import type { Overview } from './views/overview';
import type { PageSituation, SeenIn } from './views/readSituation';
import type { ImportWay } from './wholeBooks/wholeBooks';

/** The books on this device. Every function is one transaction: kept as a whole or not at all. */
export interface Store extends ThisTimeBooks {
  /** What the rules look at on a page. It takes as long after ten entries as after a hundred thousand. */
  readSituation(page: PageReading, now: EpochMs, seen?: SeenIn): Promise<Result<PageSituation>>;
  readOverview(now: EpochMs): Promise<Result<Overview>>;
  readHistory(): Promise<Result<History>>;
  readSettings(): Promise<Result<{ readonly settings: Settings; readonly device: DeviceSettings }>>;

  write(draft: EntryDraft, stamp: Stamp): Promise<Result<Entry>>;
  /** Says the note of an entry anew. */
  amendNote(entry: EntryId, note: string, stamp: Stamp): Promise<Result<null>>;
  /** Takes an entry out of the count by a new `undone`. */
  undo(target: EntryId, stamp: Stamp, how: UndoWay): Promise<Result<null>>;
  changePurse(book: Book, change: PurseChange): Promise<Result<null>>;
  changeSettings(change: (settings: Settings) => Settings): Promise<Result<null>>;
  changeDevice(change: Partial<DeviceSettings>): Promise<Result<null>>;
  /** Changes what is noted beside the balances: points, and leftovers of cards. */
  changeSmallChange(change: (before: SmallChange) => SmallChange): Promise<Result<null>>;

  /** What the shopper said of layouts that no saved page proves. */
  readSights(): Promise<Result<readonly Sight[]>>;
  changeSights(change: (before: readonly Sight[]) => readonly Sight[]): Promise<Result<null>>;

  learnBalancePage(page: BalancePage, stamp: Stamp): Promise<Result<BalancePageLearned>>;
  learnReview(seen: ReviewSeen, now: EpochMs): Promise<Result<null>>;
  /** What was written about the order, or null. */
  learnPlaced(seen: ThanksSeen, stamp: Stamp): Promise<Result<PlacedOrder | null>>;
  /** What was settled, or null. */
  learnOrder(
    page: OrderDetailsReading,
    stamp: Stamp,
    loadedAt?: EpochMs,
  ): Promise<Result<SettledOrder | 'habit' | null>>;
  learnCreditsPage(page: CreditsPage, stamp: Stamp): Promise<Result<CreditsLearned>>;
  /** Keeps that a review follows Buy Now, unless that was learned or set before. True where it is new. */
  learnReviewFollows(marketplace: MarketplaceId, container?: ContainerId): Promise<Result<boolean>>;
  answerQuestion(visit: string, account: AccountLabel | null, stamp: Stamp): Promise<Result<null>>;
  mendDrift(
    observation: EntryId,
    cause: DriftCauseId,
    account: AccountLabel | undefined,
    stamp: Stamp,
  ): Promise<Result<null>>;
  /** Explains a part of a difference in the shopper's own way. */
  explainDrift(observation: EntryId, part: Money, cause: ExplainedCause, stamp: Stamp): Promise<Result<null>>;
  /** Settles a pending order on the shopper's word: its money is gone, or it came to nothing. */
  settleOrder(pending: EntryId, gone: boolean, stamp: Stamp): Promise<Result<null>>;

  addCredit(credit: Credit, stamp: Stamp): Promise<Result<null>>;
  useCredit(spent: CreditSpent, stamp: Stamp): Promise<Result<null>>;
  /** Writes that the credits used on an order are lost by its return. */
  loseCredits(marketplace: MarketplaceId, order: PurchaseKey, stamp: Stamp): Promise<Result<null>>;
  /** Says anew what a credit is. */
  changeCredit(
    credit: CreditId,
    change: CreditChange,
    todayOf: (credit: Credit) => CalendarDay,
    stamp: Stamp,
  ): Promise<Result<null>>;
  removeCredit(credit: CreditId): Promise<Result<null>>;
  /** Writes the end of every credit whose day is over; how many there were. */
  endCredits(todayOf: (credit: Credit) => CalendarDay, stamp: Stamp): Promise<Result<number>>;
  addReserve(reserve: Reserve): Promise<Result<null>>;
  moveReserve(reserve: ReserveId, way: 'in' | 'out', amount: Money, stamp: Stamp): Promise<Result<null>>;
  changeReserve(reserve: ReserveId, terms: ReserveTerms): Promise<Result<null>>;
  removeReserve(reserve: ReserveId, stamp: Stamp): Promise<Result<null>>;

  /** Decides which reminders are due, and keeps that they are told. */
  decideReminders(moment: () => LocalMoment, mayNotify: boolean): Promise<Result<Reminders>>;
  /** Everything that belongs to the shopper; noted as exported. */
  exportBooks(now: EpochMs): Promise<Result<WholeBooks>>;
  /** What belongs to chosen books. That is no backup, so it is not noted as one. */
  readChosen(chosen: readonly Book[]): Promise<Result<WholeBooks>>;
  previewImport(theirs: WholeBooks, way: ImportWay): Promise<Result<ImportPreview>>;
  importBooks(theirs: WholeBooks, way: ImportWay): Promise<Result<null>>;
  eraseBooks(): Promise<Result<null>>;
  syncRows(
    remote: readonly SyncRecord[],
    now: EpochMs,
    freshProfile: string,
  ): Promise<Result<{ readonly state: SyncState; readonly changed: boolean }>>;
  keepLeftOut(count: number): Promise<Result<null>>;
  /** Ends the connection; the next call opens a new one. */
  close(): void;
}
