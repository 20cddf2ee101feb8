import type {
  AccountUnclear,
  BalancePartlyUsed,
  BalanceUnused,
  IneligibleItem,
  OutcomeMismatch,
} from '../core/advice/advice';
import type { ThisTime } from '../core/advice/thisTimeWish';
import type { CreditKind, Fit, FitReason, Scope } from '../core/credits/credit';
import type { RowsConflict } from '../core/ledger/activity/activityImport';
import type { AccountLabel } from '../core/ledger/book';
import type { DriftCauseId } from '../core/ledger/drift';
import type { ExplainedCause } from '../core/ledger/ledger';
import type { BuyNowPayment, BuyNowTakes, Wish } from '../core/ledger/purse';
import type { Certainty } from '../core/marketplaces/certainty';
import type { OrderControl, PageKind } from '../core/page/pageReading';
import type { WhyUnreadable } from '../core/page/reading';
import type { RuleBookId } from '../core/ruleBook/ruleBook';
import type { HoldPolicy, RuleId } from '../core/settings/settings';
import type { NoticeWords } from '../messages/protocol';

/** The parts of each rule's verdict. Amounts, days and ages are already written as text. */
export interface VerdictParts {
  'balance-unused': Pick<BalanceUnused, 'paidWith' | 'sure'> & {
    readonly unused: string;
    readonly toCard: string | null;
  };
  'one-click-bypass': { readonly free: string; readonly control: OrderControl };
  'reserve-drain': {
    readonly saved: string;
    readonly taken: string | null;
    readonly how: 'applied' | 'may';
    readonly control: OrderControl | null;
    /**
     * The reserve that is reduced first; null where the whole purse is saved. Its name is null where a page could read
     * it.
     */
    readonly reserve: { readonly name: string | null; readonly holds: string; readonly cut: string | null } | null;
  };
  'balance-partly-used': Pick<BalancePartlyUsed, 'paidWith'> & {
    readonly used: string | null;
    readonly toCard: string;
  };
  'credit-expiring': { readonly left: string; readonly kind: CreditKind; readonly days: number; readonly on: string };
  'credit-unused': { readonly left: string; readonly kind: CreditKind; readonly fit: Exclude<Fit, 'cannot'> };
  'credit-unfit': { readonly left: string; readonly kind: CreditKind; readonly days: number; readonly on: string };
  'ineligible-item': Pick<IneligibleItem, 'item' | 'share' | 'has' | 'told'>;
  'other-marketplace': { readonly free: string; readonly host: string };
  'balance-drift': { readonly amount: string; readonly than: 'lower' | 'higher' };
  'outcome-mismatch': { readonly by: string; readonly how: OutcomeMismatch['how'] };
  'return-loses-credit': { readonly lost: string };
  /**
   * The accounts' labels; null stands for the first account. The list itself is null where a page could read the
   * labels.
   */
  'redeem-elsewhere': { readonly count: number; readonly accounts: readonly (AccountLabel | null)[] | null };
  'unshipped-leak': { readonly orders: number };
  'account-unclear': Pick<AccountUnclear, 'which'>;
  'balance-stale': { readonly balance: string; readonly days: string; readonly by: 'page' | 'shopper' };
  /** Null where nothing is left. */
  'odd-cents': { readonly left: string | null };
  'page-unreadable': Record<never, never>;
}

/**
 * The words that all surfaces share, in one language. A rule, a kind or a reason without words is a type error.
 * Sentences are in the second person and the present tense. They have at most 20 words and no exclamation marks, and
 * they say "may" where something is not certain.
 */
export interface Words {
  /** The locale for days, months and ages (BCP 47). */
  readonly locale: string;
  readonly direction: 'ltr' | 'rtl';

  /** One sentence that says what is about to happen. */
  readonly verdict: { readonly [Rule in RuleId]: (parts: VerdictParts[Rule]) => string };

  /** The labels of the money lines. */
  readonly line: {
    readonly balanceUnused: string;
    readonly balance: string;
    readonly balancePays: string;
    readonly balanceSaved: string;
    readonly balanceLastSeen: string;
    readonly balanceElsewhere: string;
    readonly setAside: (reserve: string | null) => string;
    readonly cutTaken: string;
    readonly cutMayBeTaken: string;
    readonly meantFromBalance: string;
    readonly tookFromBalance: string;
    readonly drift: string;
    readonly creditUsed: string;
    readonly pays: Readonly<Record<BalanceUnused['paidWith'], string>>;
    readonly cardMayPay: string;
    readonly orderTakes: string;
    readonly orderMayTake: string;
    readonly credit: Readonly<Record<CreditKind, string>>;
  };

  /** The reasons for a verdict: what was read, where and when. */
  readonly reason: {
    readonly balanceOnThisPage: string;
    readonly balanceOnBalancePage: (age: string) => string;
    readonly balanceByShopper: (age: string) => string;
    readonly chargeOnThisPage: Readonly<Record<'card' | 'otherwise', string>>;
    /** Why a sentence says "may" about what the page shows. */
    readonly weakSigns: string;
    readonly notAllPayable: string;
    readonly noTotalOnThisPage: string;
    readonly priceOnThisPage: string;
    readonly appliedOnThisPage: string;
    readonly dependsOnAccount: string;
    /** What Buy Now takes in this account, and how we know. */
    readonly buyNowTook: Readonly<Record<BuyNowPayment['by'], Readonly<Record<BuyNowTakes, string>>>>;
    readonly mayNotOrder: string;
    readonly cartLetsYouChoose: string;
    readonly notUnasked: string;
    readonly reserveIsYours: string;
    readonly needsOrderOf: (threshold: string) => string;
    readonly driftRead: string;
    readonly notedOnceYouSay: string;
    readonly accountUsedLast: (accounts: number) => string;
    /** For a Firefox container whose account is not known. */
    readonly mayBeOtherAccount: string;
    readonly likeliestCause: (cause: string) => string;
    readonly changeable: Readonly<Record<OutcomeMismatch['changeable'], string>>;
    /** How the shopper can still change what pays an order. */
    readonly howToChange: Readonly<Record<OutcomeMismatch['how'], string>>;
    readonly creditNotedOnOrder: string;
    readonly noNameRead: string;
    readonly notShippedInNotes: string;
    readonly holdsIneligible: Readonly<Record<IneligibleItem['told'], string>>;
    readonly amountsOnThisPage: string;
    readonly sumsRestOnBalance: string;
    readonly noCreditOnThisPage: string;
    readonly creditNotedFor: Readonly<Record<Scope, string>>;
    readonly creditFit: Readonly<Record<FitReason, string>>;
    readonly hourOfEndUnknown: string;
    readonly unreadable: Readonly<Record<WhyUnreadable, string>>;
  };

  /** Amazon's rules in this language, and their sources. */
  readonly source: {
    readonly fact: Readonly<Record<RuleBookId, string>>;
    readonly certainty: Readonly<Record<Certainty, string>>;
    /** "Amazon's own text, help.example, read in November 2026." */
    readonly origin: (certainty: string, host: string, month: string) => string;
    readonly disagree: (otherFact: string, certainty: string) => string;
  };

  readonly recorded: {
    readonly first: (balance: string) => string;
    readonly changed: (balance: string, before: string) => string;
    readonly same: (balance: string) => string;
    /** Which pending orders the balance page settled, and what it explains itself. */
    readonly ordersSettled: (amount: string) => string;
    readonly ordersReleased: (amount: string) => string;
    readonly explained: (parts: readonly string[]) => string;
    /** What an order's own page has settled. */
    readonly orderPaid: (paid: string, released: string | null) => string;
    readonly orderReleased: (released: string) => string;
    /** What the credits page has changed. */
    readonly creditsNoted: (noted: string, gone: string | null) => string;
    readonly creditsGone: (gone: string) => string;
    readonly reason: string;
    readonly pending: (amount: string) => string;
    readonly creditUsed: (amount: string) => string;
    readonly pendingAndCredit: (pending: string, credit: string) => string;
    readonly fromReview: string;
    /** Why the rows of a page's activity are left out. `row` counts from 1, at the top of the table. */
    readonly leftOut: Readonly<Record<RowsConflict['why'], (day: string, row: number) => string>>;
  };

  /** The question whether the shopper sees what was read of the gift card balance. */
  readonly sight: {
    readonly unused: (amount: string) => string;
    readonly used: (amount: string) => string;
    readonly question: string;
    readonly yes: string;
    readonly no: string;
    readonly doubted: string;
  };

  readonly notice: Omit<NoticeWords, 'locale' | 'direction'> & {
    /** The choice for this order only: use the balance, or leave it. */
    readonly thisTime: Readonly<Record<ThisTime, string>>;
    readonly openBalancePage: string;
    readonly openOrder: string;
  };

  /** Names of things, for a list or a form. */
  readonly name: {
    readonly creditKind: Readonly<Record<CreditKind, string>>;
    readonly scope: Readonly<Record<Scope, string>>;
    readonly moveCause: Readonly<Record<ExplainedCause, string>>;
    /** Why a balance may differ from the notes. Each phrase can end a sentence. */
    readonly driftCause: Readonly<Record<DriftCauseId, string>>;
    readonly wish: Readonly<Record<Wish, string>>;
    readonly holdPolicy: Readonly<Record<HoldPolicy, string>>;
    readonly page: Readonly<Record<PageKind, string>>;
    readonly control: Readonly<Record<OrderControl, string>>;
    readonly rule: Readonly<Record<RuleId, string>>;
  };
}
