import type * as z from 'zod/mini';
import type { Advice } from '../core/advice/advice';
import type { PayForecast } from '../core/advice/payForecast';
import type { ThisTime } from '../core/advice/thisTimeWish';
import type { Books, History } from '../core/books';
import type { EpochMs } from '../core/days/calendarDay';
import type { AccountLabel } from '../core/ledger/book';
import type { PageReading } from '../core/page/pageReading';
import type { Reason } from '../core/result/reason';
import type { DeviceSettings } from '../core/settings/deviceSettings';
import type { BooksCount, ExportExtent } from '../core/transfer/exportDocument';
import type { ImportPreview } from '../core/transfer/mergeBooks';
import type { ImportFault } from '../core/transfer/readImport';
import type { contentCalls } from './calls/fromPage';
import type { PageAnswer } from './saidInPage';
import type { ownPageCalls } from './schema';

export type { AccountQuestion, BookDrift, BookPending, Books, History } from '../core/books';
export type { NoticeWords, PageAnswer, SaidAdvice, SaidLearned, SaidSight, SnoozeSpan } from './saidInPage';
export type { DeviceSettings };

interface Call<Input, Output> {
  readonly input: Input;
  readonly output: Output;
}

/** What a schema lets through, as nobody may change it. */
type Frozen<T> = T extends string | number | boolean | null | undefined
  ? T
  : { readonly [Key in keyof T]: Frozen<T[Key]> };

/** What content scripts are answered, where it is not null. */
interface PageOutputs {
  'page.read': PageAnswer;
}

/** Calls from a content script to the background: see `calls/fromPage.ts`. */
export type ContentCalls = {
  readonly [Name in keyof typeof contentCalls]: Call<
    Frozen<z.output<(typeof contentCalls)[Name]>>,
    Name extends keyof PageOutputs ? PageOutputs[Name] : null
  >;
};

export type ImportWay = InputOf<'books.import'>['way'];

/** What an import would do; or what is wrong with the file, and where. */
export type ImportLook =
  | {
      readonly state: 'fits';
      /** The name under which the background holds the file, for as long as it runs. */
      readonly file: string;
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

/** What the extension's own pages are answered, where it is not the books as they are now. */
interface OwnPageOutputs {
  'page.judge': PageVerdict;
  'history.read': History;
  'books.export': { readonly text: string };
  'import.look': ImportLook;
}

/** Calls from the extension's own pages to the background: see the folder `calls/`. A change answers with the books after it. */
export type OwnPageCalls = {
  readonly [Name in keyof typeof ownPageCalls]: Call<
    Frozen<z.output<(typeof ownPageCalls)[Name]>>,
    Name extends keyof OwnPageOutputs ? OwnPageOutputs[Name] : Books
  >;
};

/** Calls to the content script of the tab's top frame. */
export interface TabCalls {
  /** From the popup: what do you read? */
  'reading.say': Call<
    null,
    {
      readonly reading: PageReading;
      /** Why the background could not keep or judge what was read, or null. */
      readonly failure: Reason | null;
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
