import type { Money } from '../money/money';
import type { RowsConflict } from './activity/activityImport';
import type { EntryId, ExplainedCause } from './ledger';

/** The observation that an opening of the balance page has written. */
export interface LearnedBalance {
  readonly entry: EntryId;
  readonly balance: Money;
  /** What the books said before, or null where they knew nothing. */
  readonly before: Money | null;
  /** Why the rows of the page's activity were left out; null where they were not. */
  readonly leftOut: RowsConflict | null;
  /** What else of the page was accounted for; absent where nothing. */
  readonly accounted?: LearnedAccount;
}

/** What an opening of the balance page accounts for of its difference to the books. */
export interface LearnedAccount {
  /** What of orders it settled; null where nothing. */
  readonly settled: Money | null;
  /** What of orders it let go, because nothing more is to come of them; null where nothing. */
  readonly released: Money | null;
  /** What the page itself explains. */
  readonly explained: readonly { readonly amount: Money; readonly cause: ExplainedCause }[];
}

/** What was written about an order that was placed. */
export interface LearnedOrder {
  /** The first entry. Undoing it takes back all. */
  readonly entry: EntryId;
  /** What of the balance is on its way out; null where nothing is. */
  readonly pending: Money | null;
  /** What of credits the order took; null where nothing. */
  readonly credit: Money | null;
}

/** What an order's own page has settled. */
export interface LearnedSettlement {
  /** The first entry. Undoing it takes back all. */
  readonly entry: EntryId;
  /** What the gift balance pays of the order; null where nothing. */
  readonly paid: Money | null;
  /** What was held for the order and is free again; null where nothing. */
  readonly released: Money | null;
}

/** What the page of promotional credits has changed. */
export interface LearnedCredits {
  /** The first entry. Undoing it takes back all that this opening of the page wrote. */
  readonly entry: EntryId;
  /** What of credit is new; null where nothing. */
  readonly noted: Money | null;
  /** What of credit the page no longer shows; null where nothing. */
  readonly gone: Money | null;
}

/** What opening a page has written into the ledger. */
export type Learned = LearnedBalance | LearnedOrder | LearnedSettlement | LearnedCredits;

/** What a page has taught the books. */
export interface PageLearned<Written extends Learned = Learned> {
  /** What its opening has written: now, or when it was read before. Null where nothing, or where that was undone. */
  readonly recorded: Written | null;
  /** Whether the books have changed, or a question was put. */
  readonly changed: boolean;
  /** Whether the page waits for the shopper to say whose it is. */
  readonly asks: boolean;
}

/** What a page has taught that writes nothing. */
export const LEARNED_NOTHING: PageLearned<never> = { recorded: null, changed: false, asks: false };
