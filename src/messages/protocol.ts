import type { Advice } from '../core/advice';
import type { EpochMs } from '../core/calendarDay';
import type { Entry, EntryId, MoveCause } from '../core/ledger';
import type { Lot, LotEnd, LotId, LotKind, Scope } from '../core/lot';
import type { MarketplaceId } from '../core/marketplaces';
import type { Money } from '../core/money';
import type { PageReading } from '../core/pageReading';
import type { BuyNowHabit, PurseStanding, Wish } from '../core/purse';
import type { RuleId, Settings } from '../core/settings';

/** Every answer says whether it worked. `error` is a plain sentence that can be shown as it is. */
export type Answer<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: string };

interface Call<Input, Output> {
  readonly input: Input;
  readonly output: Output;
}

/** An observation that opening the balance page has just written. */
export interface Recorded {
  readonly entry: EntryId;
  readonly balance: Money;
  /** What the ledger said before, or null where it knew nothing. */
  readonly before: Money | null;
}

/** What a page learns: the advice about itself, and what it has just taught the ledger. Never the ledger. */
export interface PageAnswer {
  readonly advice: readonly Advice[];
  readonly recorded: Recorded | null;
}

/** How long a rule is silenced from the notice. "This page" needs no message: the page forgets by itself. */
export type SnoozeSpan = 'day' | 'rule';

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
      /** Whether the notice already runs in this frame. */
      readonly noticeRuns: boolean;
      /** What can't be told may still be on its way. */
      readonly settling?: true;
    },
    PageAnswer
  >;
  'observation.undo': Call<{ readonly entry: EntryId }, null>;
  'advice.snooze': Call<{ readonly rule: RuleId; readonly span: SnoozeSpan }, null>;
}

/** The books as the extension's own pages see them. */
export interface Books {
  readonly now: EpochMs;
  /** Purses that have a balance or a changed setting, soonest-used first. */
  readonly purses: readonly PurseStanding[];
  readonly lots: readonly Lot[];
  /** Latest first, at most 50 per purse. */
  readonly entries: readonly Entry[];
  readonly undone: readonly EntryId[];
  readonly settings: Settings;
  /** Stored rows that could not be understood. They are kept as they are and counted here. */
  readonly unreadableRows: number;
}

/** Calls from the extension's own pages to the background. Each change answers with the books after it. */
export interface OwnPageCalls {
  'books.read': Call<null, Books>;
  'balance.state': Call<{ readonly marketplace: MarketplaceId; readonly balance: Money; readonly note: string }, Books>;
  'entry.add': Call<
    { readonly marketplace: MarketplaceId; readonly amount: Money; readonly cause: MoveCause; readonly note: string },
    Books
  >;
  'note.write': Call<{ readonly marketplace: MarketplaceId; readonly text: string }, Books>;
  'entry.undo': Call<{ readonly entry: EntryId }, Books>;
  'purse.change': Call<
    {
      readonly marketplace: MarketplaceId;
      readonly wish?: Wish | undefined;
      readonly smallest?: Money | undefined;
      readonly buyNow?: BuyNowHabit | undefined;
    },
    Books
  >;
  'lot.add': Call<
    {
      readonly marketplace: MarketplaceId;
      readonly kind: LotKind;
      readonly left: Money;
      readonly scope: Scope;
      readonly ends: LotEnd;
      readonly note: string;
    },
    Books
  >;
  'lot.remove': Call<{ readonly lot: LotId }, Books>;
  'settings.change': Call<Partial<Settings>, Books>;
}

/** Calls to the content script of the tab's top frame. */
export interface TabCalls {
  /** From the popup: what do you read, and what was said about it? */
  'reading.tell': Call<
    null,
    {
      readonly reading: PageReading;
      readonly advice: readonly Advice[];
      /** Why the background could not keep or judge what was read: a sentence for the shopper, or null. */
      readonly failure: string | null;
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
