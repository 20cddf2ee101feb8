import type { CreditKind, Fit, FitReason, Scope } from '../credits/credit';
import type { CalendarDay, EpochMs } from '../days/calendarDay';
import type { AccountLabel } from '../ledger/book';
import type { DriftCauseId, Likelihood } from '../ledger/drift';
import type { BuyNowPayment } from '../ledger/purse';
import type { MarketplaceId } from '../marketplaces/marketplaces';
import type { Money } from '../money/money';
import type { OrderControl, PageKind, PaidWith, Share, Target } from '../page/pageReading';
import type { WhyUnreadable } from '../page/reading';
import type { RuleBookId } from '../ruleBook/ruleBook';
import type { RuleId } from '../settings/settings';

/** `stop`: before money moves at one press. `warn`: money is about to go against the wish. `note`: good to know. */
export type Severity = 'stop' | 'warn' | 'note';

/** Where the balance that advice speaks of was learned: off this very page, or from the ledger. */
export type BalanceSource =
  | { readonly from: 'this-page' }
  | {
      readonly from: 'balance-page' | 'shopper';
      readonly at: EpochMs;
      /** How many accounts' balances are kept here, where that is more than one: it is the one's that was used last. */
      readonly accounts?: number;
      /** Whose account the page's container shows is not known, so it may be another account's balance. */
      readonly mayBeOther?: true;
    };

interface AdviceOf<Rule extends RuleId> {
  readonly rule: Rule;
  readonly marketplace: MarketplaceId;
  readonly severity: Severity;
  /** The money the advice is about; the severity gate compares it with the purse's smallest amount. Null: not about a sum. */
  readonly stake: Money | null;
  /**
   * `notice`: shown in the page. `badge`: only counted in the badge and told in the popup. `hold`: its words are snoozed,
   * so it is shown only while a press that it holds is held.
   */
  readonly place: 'notice' | 'badge' | 'hold';
  /** The controls whose next press is held once. */
  readonly holds: readonly OrderControl[];
  /** What "show me where" outlines. */
  readonly show: Target | null;
  /** Amazon's rule that it rests on, or null where it rests on what was read alone. */
  readonly restsOn: RuleBookId | null;
}

/** The balance lies unused while something is charged, or may. */
export type BalanceUnused = AdviceOf<'balance-unused'> & {
  readonly unused: Money;
  /** What the order takes from the card as things stand; null where the page shows no total. */
  readonly toCard: Money | null;
  /** What is charged. */
  readonly paidWith: PaidWith | 'card';
  /** Whether the page says so plainly; otherwise weaker signs do, and it is said with "may". */
  readonly sure: boolean;
  /** `unsure` where gift cards or a membership are among the order, so that the balance may not pay for all of it. */
  readonly payable: 'all' | 'unsure';
  readonly source: BalanceSource;
};

/** What Buy Now is known to take in an account, and on what that rests. */
export type HabitTold = Pick<BuyNowPayment, 'takes' | 'by'>;

/** A control that orders at once may go past the balance. */
export type OneClickBypass = AdviceOf<'one-click-bypass'> & {
  readonly free: Money;
  /** What the press would cost, where the page tells. */
  readonly price: Money | null;
  readonly control: OrderControl;
  /** What Buy Now is known to take in this account; null: the general rule counts. */
  readonly habit: HabitTold | null;
  readonly source: BalanceSource;
};

/** Saved money is being taken, or may be at a press. */
export type ReserveDrain = AdviceOf<'reserve-drain'> & {
  readonly saved: Money;
  /** What is taken, or may be at a press: its price, where it was read. */
  readonly taken: Money | null;
  /** `applied`: read on the page. `may`: a press that orders at once could take it. */
  readonly how: 'applied' | 'may';
  readonly control: OrderControl | null;
  /** What Buy Now is known to take in this account, where only a press may take it; null: the general rule counts. */
  readonly habit: HabitTold | null;
  /** The reserve that is cut first and by how much; null where all of the purse is saved, or no reserve has a name. */
  readonly reserve: ReserveCut | null;
  readonly source: BalanceSource;
};

/** A named reserve that would lose something. */
export interface ReserveCut {
  /** The shopper's own word for it; null in what is told to a page. */
  readonly name: string | null;
  /** What it holds now. */
  readonly holds: Money;
  /** What would be taken from it; null where that can't be told. */
  readonly cut: Money | null;
}

/** The balance is applied and does not cover all. */
export type BalancePartlyUsed = AdviceOf<'balance-partly-used'> & {
  readonly used: Money | null;
  readonly toCard: Money;
  /** What is charged. */
  readonly paidWith: PaidWith | 'card';
};

/** A credit as advice says it: without the shopper's note, which the page has no need to see. */
export interface CreditBrief {
  readonly kind: CreditKind;
  readonly left: Money;
  readonly scope: Scope;
}

export type CreditExpiring = AdviceOf<'credit-expiring'> & {
  readonly credit: CreditBrief;
  readonly ends: CalendarDay;
  /** Whole days from today (marketplace zone) to the end day; 0 on the day itself. */
  readonly days: number;
  /** Null where no order could use it: away from a checkout, or where this order can't, costs nothing or has a credit. */
  readonly fit: Exclude<Fit, 'cannot'> | null;
  /** Why it fits or may fit; null with `fit`. */
  readonly fitReason: FitReason | null;
};

/** This order may take a credit, and no credit is taken off it. */
export type CreditUnused = AdviceOf<'credit-unused'> & {
  readonly credit: CreditBrief;
  readonly fit: Exclude<Fit, 'cannot'>;
  readonly fitReason: FitReason;
};

/** A credit near its end that this order can't use. */
export type CreditUnfit = AdviceOf<'credit-unfit'> & {
  readonly credit: CreditBrief;
  readonly ends: CalendarDay;
  readonly days: number;
  readonly why: FitReason;
  /** What the order would have to come to, where it is too small. */
  readonly threshold: Money | null;
};

/** Something in the order that the balance or a credit can't pay, or may not. */
export type IneligibleItem = AdviceOf<'ineligible-item'> & {
  readonly item: 'gift-cards' | 'membership';
  readonly share: Exclude<Share, 'none'>;
  /** What the shopper has that does not pay for it. */
  readonly has: 'balance' | 'credit';
  /** By what the item was told. The words of titles are a guess. */
  readonly told: 'page' | 'titles' | 'address';
};

/** Nothing to spend here, and a balance elsewhere that can't be used here. */
export type OtherMarketplace = AdviceOf<'other-marketplace'> & {
  readonly other: MarketplaceId;
  readonly free: Money;
};

/** An observation that the books can't account for. */
export type BalanceDrift = AdviceOf<'balance-drift'> & {
  /** Observed less expected. */
  readonly amount: Money;
  /** Most likely first. */
  readonly causes: readonly { readonly cause: DriftCauseId; readonly likelihood: Likelihood }[];
};

/** A balance page may be another account's than the one it would be noted for. */
export type AccountUnclear = AdviceOf<'account-unclear'> & {
  /** Whether it is the page that is open, or one that was opened before. */
  readonly which: 'this-page' | 'earlier-page';
};

/** An order took another split than was meant. */
export type OutcomeMismatch = AdviceOf<'outcome-mismatch'> & {
  readonly how: 'card-instead' | 'balance-instead';
  readonly by: Money;
  readonly meant: Money;
  readonly took: Money;
  /** Whether nothing has shipped yet, so that the payment may still be changed. */
  readonly changeable: 'yes' | 'no' | 'unsure';
};

/** Credit that a return will not give back. */
export type ReturnLosesCredit = AdviceOf<'return-loses-credit'> & { readonly lost: Money };

/** A gift card may go to another account than the shopper means. */
export type RedeemElsewhere = AdviceOf<'redeem-elsewhere'> & {
  /** How many accounts' books are kept apart here; at least two. */
  readonly count: number;
  /** The shopper's own words for them, null being the first one; null in what is told to a page. */
  readonly accounts: readonly (AccountLabel | null)[] | null;
};

/** A gift card redeemed now may go to orders that have not shipped. */
export type UnshippedLeak = AdviceOf<'unshipped-leak'> & { readonly orders: number };

export type BalanceStale = AdviceOf<'balance-stale'> & {
  readonly balance: Money;
  readonly days: number;
  readonly source: BalanceSource;
};

/** The balance pays for all of an order, and hardly anything of it is left. */
export type OddCents = AdviceOf<'odd-cents'> & {
  /** Less than the purse's smallest amount; zero where the order fits exactly. */
  readonly left: Money;
  readonly source: BalanceSource;
};

export type PageUnreadable = AdviceOf<'page-unreadable'> & {
  readonly page: PageKind;
  readonly why: WhyUnreadable;
};

/** What a rule says, as facts. Sentences are made of it at the edge, in the reader's language. */
export type Advice =
  | BalanceUnused
  | OneClickBypass
  | ReserveDrain
  | BalancePartlyUsed
  | CreditExpiring
  | CreditUnused
  | CreditUnfit
  | IneligibleItem
  | OtherMarketplace
  | BalanceStale
  | BalanceDrift
  | AccountUnclear
  | OutcomeMismatch
  | ReturnLosesCredit
  | RedeemElsewhere
  | UnshippedLeak
  | OddCents
  | PageUnreadable;
