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

/** The type that a schema accepts, but readonly. */
type Frozen<T> = T extends string | number | boolean | null | undefined
  ? T
  : { readonly [Key in keyof T]: Frozen<T[Key]> };

/** The answers to content scripts, for calls that answer something other than null. */
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

/** What an import would do, or what is wrong with the file and where. */
export type ImportLook =
  | {
      readonly state: 'fits';
      /** The name of the file that the background holds. It is valid as long as the background runs. */
      readonly file: string;
      readonly exportedAt: EpochMs;
      /** A file of chosen books can only be added, because it has nothing to replace the other books with. */
      readonly extent: ExportExtent;
      readonly change: Pick<ImportPreview, 'added' | 'same' | 'differs'>;
      /** How many rows there would be after the import. */
      readonly after: BooksCount;
    }
  | { readonly state: 'faulty'; readonly faults: readonly ImportFault[] };

/** What there is to say about a page. Only the extension's own pages get this. */
export interface PageVerdict {
  /** With the shopper's own words. */
  readonly advice: readonly Advice[];
  /** What the shopper said only for this order. Null if nothing was said. */
  readonly thisTime: ThisTime | null;
  /** What is expected to pay for the order. Null if no forecast can be made. */
  readonly forecast: PayForecast | null;
  /** The account whose book was used to judge the page. Absent for the first account. */
  readonly account?: AccountLabel;
}

/** The answers to the extension's own pages, for calls that answer something other than the current books. */
interface OwnPageOutputs {
  'page.judge': PageVerdict;
  'history.read': History;
  'books.export': { readonly text: string };
  'import.look': ImportLook;
}

/**
 * Calls from the extension's own pages to the background: see the folder `calls/`. A change answers with the books
 * after it.
 */
export type OwnPageCalls = {
  readonly [Name in keyof typeof ownPageCalls]: Call<
    Frozen<z.output<(typeof ownPageCalls)[Name]>>,
    Name extends keyof OwnPageOutputs ? OwnPageOutputs[Name] : Books
  >;
};

/** Calls to the content script of the tab's top frame. */
export interface TabCalls {
  /** From the popup: asks what the page shows. */
  'reading.say': Call<
    null,
    {
      readonly reading: PageReading;
      /** Why the background could not keep or judge what was read, or null. */
      readonly failure: Reason | null;
      /** Set while facts that can't be read yet, or the background's answer, may still arrive. */
      readonly settling?: boolean;
    }
  >;
  /**
   * From the popup, when the shopper presses a button: the structure of the page without its content, for the shopper
   * to see and copy.
   */
  'report.make': Call<null, { readonly text: string; readonly cut: boolean }>;
  /** From the background, after the books or the settings have changed: tells the page to ask again. */
  'reading.refresh': Call<null, null>;
}

export type Calls = ContentCalls & OwnPageCalls & TabCalls;
export type CallName = keyof Calls;
export type InputOf<Name extends CallName> = Calls[Name]['input'];
export type OutputOf<Name extends CallName> = Calls[Name]['output'];

/** A message as it is sent: the call's name and its input. */
export interface Message<Name extends CallName = CallName> {
  readonly call: Name;
  readonly input: InputOf<Name>;
}
