import type { Advice } from '../core/advice/advice';
import type { PayForecast } from '../core/advice/payForecast';
import type { SaidThisTime } from '../core/advice/thisTime';
import type { ThisTime } from '../core/advice/thisTimeWish';
import type { CreditEnd, CreditKind, CreditSource, Scope, ScopeTerms } from '../core/credits/credit';
import type { CalendarDay, EpochMs } from '../core/days/calendarDay';
import type { AccountLabel, Book, CreditId, ReserveId } from '../core/ledger/book';
import type { ContainerId } from '../core/ledger/containerBooks';
import type { DriftCauseId } from '../core/ledger/drift';
import type { EntryId, ExplainedCause, MoveCause } from '../core/ledger/ledger';
import type { BuyNowHabit, BuyNowTakes, Wish } from '../core/ledger/purse';
import type { MarketplaceId } from '../core/marketplaces/marketplaces';
import type { Money } from '../core/money/money';
import type { LayoutId } from '../core/page/firstSight';
import type { PageReading, PurchaseKey } from '../core/page/pageReading';
import type { DeviceSettings } from '../core/settings/deviceSettings';
import type { RuleId, Settings } from '../core/settings/settings';
import type { PointBatch } from '../core/smallChange/kindlePoints';
import type { Leftover } from '../core/smallChange/reloadPlan';
import type { BooksCount, ExportExtent } from '../core/transfer/exportDocument';
import type { ImportPreview } from '../core/transfer/mergeBooks';
import type { ImportFault } from '../core/transfer/readImport';
import type { Books, History, OnDay } from './booksSeen';
import type { PageAnswer, SnoozeSpan } from './saidInPage';

export type { AccountQuestion, BookDrift, BookPending, Books, History, OnDay } from './booksSeen';
export type {
  Recorded,
  RecordedAccount,
  RecordedBalance,
  RecordedCredits,
  RecordedOrder,
  RecordedSettlement,
} from './recorded';
export type { NoticeWords, PageAnswer, SaidAdvice, SaidRecorded, SaidSight, SnoozeSpan } from './saidInPage';
export type { DeviceSettings };

/** Every answer says whether it worked. `error` is a plain sentence that can be shown as it is. */
export type Answer<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: string };

interface Call<Input, Output> {
  readonly input: Input;
  readonly output: Output;
}

/** Calls from a content script to the background. */
export interface ContentCalls {
  /** This frame's address leads to a page worth reading: bring the readers into it. */
  'reader.bring': Call<null, null>;
  /** Here is what this page shows: what is there to say about it? Also shows the notice where there is something. */
  'page.read': Call<
    {
      /** Random per opening of a page, so that reading it again records nothing twice. */
      readonly visit: string;
      readonly reading: PageReading;
      /** When the page was loaded: what it shows counts from then. */
      readonly loadedAt?: EpochMs;
      /** Whether the notice already runs in this frame. */
      readonly noticeRuns: boolean;
      /** What can't be told may still be on its way. */
      readonly settling?: true;
    },
    PageAnswer
  >;
  /** Takes back what this page has recorded, all of it. */
  'recorded.undo': Call<{ readonly entry: EntryId }, null>;
  'advice.snooze': Call<{ readonly rule: RuleId; readonly span: SnoozeSpan }, null>;
  /** What the shopper wants done with the balance for the order of this tab alone. The wish stays as it is. */
  'advice.thisTime': Call<Pick<SaidThisTime, 'wish' | 'on' | 'purchase'>, null>;
  /** A press in the page on whether a reading matches. It lifts no warning. */
  'sight.answer': Call<{ readonly layout: LayoutId; readonly matches: boolean }, null>;
}

/** `merge`: what is here stays, what is new is added. `replace`: the file takes the place of everything. */
export type ImportWay = 'merge' | 'replace';

/** What an import would do; or what is wrong with the file, and where. */
export type ImportLook =
  | {
      readonly state: 'fits';
      readonly exportedAt: EpochMs;
      /** A file of chosen books can only be added: it has nothing to put in the place of the others. */
      readonly extent: ExportExtent;
      readonly change: Pick<ImportPreview, 'added' | 'same' | 'differs'>;
      /** How much there would be after it. */
      readonly after: BooksCount;
    }
  | { readonly state: 'faulty'; readonly faults: readonly ImportFault[] };

/** What there is to say about a page, for the extension's own pages alone. */
export interface PageVerdict {
  /** In the shopper's own words too. */
  readonly advice: readonly Advice[];
  /** What the shopper said for this order alone; null where nothing. */
  readonly thisTime: ThisTime | null;
  /** What is expected to pay for the order; null where no forecast can be made. */
  readonly forecast: PayForecast | null;
  /** The account whose book it is judged by; absent for the first one. */
  readonly account?: AccountLabel;
}

/** Calls from the extension's own pages to the background. Each change answers with the books after it. */
export interface OwnPageCalls {
  'books.read': Call<null, Books>;
  /** What there is to say about a page that was read, in the shopper's own words too. Takes in nothing. */
  'page.judge': Call<
    {
      readonly reading: PageReading;
      readonly settling?: true;
      /** The tab that shows it, where what was said for its order counts. */
      readonly tab?: number;
      readonly container?: ContainerId;
    },
    PageVerdict
  >;
  /** What the shopper wants for the order of a tab alone; null takes it back. */
  'thisTime.say': Call<
    Pick<SaidThisTime, 'marketplace' | 'on' | 'purchase'> & { readonly tab: number; readonly wish: ThisTime | null },
    Books
  >;
  'balance.state': Call<{ readonly book: Book; readonly balance: Money; readonly note: string }, Books>;
  'entry.add': Call<
    OnDay & { readonly book: Book; readonly amount: Money; readonly cause: MoveCause; readonly note: string },
    Books
  >;
  'note.write': Call<OnDay & { readonly book: Book; readonly text: string }, Books>;
  /** Says the note of an entry anew; the entry itself stays as it was written. */
  'note.amend': Call<{ readonly entry: EntryId; readonly note: string }, Books>;
  'entry.undo': Call<{ readonly entry: EntryId }, Books>;
  'purse.change': Call<
    {
      readonly book: Book;
      readonly wish?: Wish | undefined;
      readonly smallest?: Money | undefined;
      readonly buyNow?: BuyNowHabit | undefined;
      /** What the shopper says that Buy Now takes; null: not known. */
      readonly buyNowTakes?: BuyNowTakes | null | undefined;
    },
    Books
  >;
  'credit.add': Call<
    {
      readonly book: Book;
      readonly kind: CreditKind;
      readonly left: Money;
      readonly scope: Scope;
      readonly terms?: ScopeTerms | undefined;
      readonly ends: CreditEnd;
      /** Absent: the shopper typed it in. */
      readonly source?: CreditSource | undefined;
      readonly note: string;
    },
    Books
  >;
  /** The shopper says that so much of a credit was used; at most what is left counts. */
  'credit.use': Call<
    {
      readonly credit: CreditId;
      readonly amount: Money;
      /** The order it went to, where the shopper says so: a return of that order loses it. */
      readonly order?: PurchaseKey | undefined;
    },
    Books
  >;
  /** The shopper returns an order: the credits that were used on it are lost. */
  'credit.lose': Call<{ readonly marketplace: MarketplaceId; readonly order: PurchaseKey }, Books>;
  /** Says anew what a credit is. Its amount is corrected only where `left` is there. */
  'credit.change': Call<
    {
      readonly credit: CreditId;
      readonly kind: CreditKind;
      readonly left?: Money | undefined;
      readonly scope: Scope;
      readonly terms?: ScopeTerms | undefined;
      readonly ends: CreditEnd;
      readonly note: string;
    },
    Books
  >;
  'credit.remove': Call<{ readonly credit: CreditId }, Books>;
  /** Says whether the reading of a layout matches. No keeps quiet there. */
  'sight.settle': Call<{ readonly layout: LayoutId; readonly matches: boolean }, Books>;
  'reserve.add': Call<
    {
      readonly book: Book;
      readonly name: string;
      readonly target: Money | null;
      readonly floor: Money;
      readonly by: CalendarDay | null;
    },
    Books
  >;
  /** Says anew what it is for; what it holds stays. */
  'reserve.change': Call<
    {
      readonly reserve: ReserveId;
      readonly name: string;
      readonly target: Money | null;
      readonly floor: Money;
      readonly by: CalendarDay | null;
    },
    Books
  >;
  /** Sets a positive amount aside; refused where that is more than is free to spend. */
  'reserve.deposit': Call<{ readonly reserve: ReserveId; readonly amount: Money }, Books>;
  /** Lets a positive amount go again; refused where the reserve holds less. */
  'reserve.release': Call<{ readonly reserve: ReserveId; readonly amount: Money }, Books>;
  /** What it held is free again; its entries stay in the ledger. */
  'reserve.remove': Call<{ readonly reserve: ReserveId }, Books>;
  /** Writes what the cause of this drift says. `account` names whose page it was, for `other-account` alone. */
  'drift.mend': Call<
    { readonly observation: EntryId; readonly cause: DriftCauseId; readonly account?: AccountLabel | undefined },
    Books
  >;
  /** The shopper's own explanation of a part of it: how much (positive), and what it was. */
  'drift.explain': Call<{ readonly observation: EntryId; readonly part: Money; readonly cause: ExplainedCause }, Books>;
  /** Settles a pending order by hand: its money is gone from the balance, or the order came to nothing. */
  'pending.settle': Call<{ readonly entry: EntryId; readonly gone: boolean }, Books>;
  /** Says whose page it was (null: the first account's); then what it showed is written there. */
  'account.say': Call<{ readonly visit: string; readonly account: AccountLabel | null }, Books>;
  'settings.change': Call<Partial<Settings>, Books>;
  'device.change': Call<Partial<DeviceSettings>, Books>;
  /** Notes Kindle points that were earned on a day, which may not be still to come. */
  'points.add': Call<Pick<PointBatch, 'points' | 'earned'>, Books>;
  'points.remove': Call<{ readonly batch: PointBatch['id'] }, Books>;
  /** Notes what is left on a prepaid card: the amount, and nothing of the card. */
  'leftover.add': Call<Pick<Leftover, 'amount'>, Books>;
  'leftover.remove': Call<{ readonly leftover: Leftover['id'] }, Books>;
  'history.read': Call<null, History>;
  /** The text of an export file: of everything, or of chosen books, which counts as no backup. */
  'books.export': Call<{ readonly chosen: readonly Book[] } | null, { readonly text: string }>;
  'import.look': Call<{ readonly text: string; readonly way: ImportWay }, ImportLook>;
  'books.import': Call<{ readonly text: string; readonly way: ImportWay }, Books>;
  'books.erase': Call<null, Books>;
}

/** Calls to the content script of the tab's top frame. */
export interface TabCalls {
  /** From the popup: what do you read? */
  'reading.say': Call<
    null,
    {
      readonly reading: PageReading;
      /** Why the background could not keep or judge what was read: a sentence for the shopper, or null. */
      readonly failure: string | null;
      /** Set while what can't be told, or the background's answer to it, may still be on its way. */
      readonly settling?: boolean;
    }
  >;
  /** From the popup, at a press: the page's structure without what is in it, for the shopper to see and to copy. */
  'report.make': Call<null, { readonly text: string; readonly cut: boolean }>;
  /** From the background, after the books or the settings changed: ask again. */
  'reading.refresh': Call<null, null>;
}

export type Calls = ContentCalls & OwnPageCalls & TabCalls;
export type CallName = keyof Calls;
export type InputOf<Name extends CallName> = Calls[Name]['input'];
export type OutputOf<Name extends CallName> = Calls[Name]['output'];

/** What travels: the call's name and its input. */
export interface Message<Name extends CallName = CallName> {
  readonly call: Name;
  readonly input: InputOf<Name>;
}
