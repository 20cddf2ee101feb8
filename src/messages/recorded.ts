import type { RowsConflict } from '../core/ledger/activity/activityImport';
import type { EntryId, ExplainedCause } from '../core/ledger/ledger';
import type { Money } from '../core/money/money';

/** An observation that opening the balance page has just written. */
export interface RecordedBalance {
  readonly entry: EntryId;
  readonly balance: Money;
  /** What the ledger said before, or null where it knew nothing. */
  readonly before: Money | null;
  /** Why the rows of the page's activity were left out; null where they were not. */
  readonly leftOut: RowsConflict | null;
  /** What else the page accounts for; absent where nothing. */
  readonly accounted?: RecordedAccount;
}

/** What the balance page accounts for of its difference to the ledger. */
export interface RecordedAccount {
  /** What of pending orders the page settled; null where nothing. */
  readonly settled: Money | null;
  /** What the page let go of what was held for orders; null where nothing. */
  readonly released: Money | null;
  /** What the page itself explains. */
  readonly explained: readonly { readonly amount: Money; readonly cause: ExplainedCause }[];
}

/** What was just written about an order that was placed; an amount is null where there is none of its kind. */
export interface RecordedOrder {
  readonly entry: EntryId;
  /** What of the balance is on its way out. */
  readonly pending: Money | null;
  /** What of credits the order took. */
  readonly credit: Money | null;
}

/** What an order's own page has just settled. */
export interface RecordedSettlement {
  readonly entry: EntryId;
  /** What the gift balance pays of the order; null where nothing. */
  readonly paid: Money | null;
  /** What was held for the order and is free again; null where nothing. */
  readonly released: Money | null;
}

/** What the page of promotional credits has just changed in the notes. */
export interface RecordedCredits {
  readonly entry: EntryId;
  /** What of credit is new; null where nothing. */
  readonly noted: Money | null;
  /** What of credit the page no longer shows; null where nothing. */
  readonly gone: Money | null;
}

/** What opening a page has just written into the ledger. */
export type Recorded = RecordedBalance | RecordedOrder | RecordedSettlement | RecordedCredits;
