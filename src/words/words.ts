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

/** What each rule's verdict is made of. Amounts, days and ages come already written out. */
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
    /** The reserve that is cut first, null where all of the purse is saved; its name is null where a page may read it. */
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
  /** The accounts' labels, of which null is the first account's; no labels at all where a page may read them. */
  'redeem-elsewhere': { readonly count: number; readonly accounts: readonly (AccountLabel | null)[] | null };
  'unshipped-leak': { readonly orders: number };
  'account-unclear': Pick<AccountUnclear, 'which'>;
  'balance-stale': { readonly balance: string; readonly days: string; readonly by: 'page' | 'shopper' };
  /** Null where nothing is left. */
  'odd-cents': { readonly left: string | null };
  'page-unreadable': Record<never, never>;
}

/**
 * Everything that is said to people, in one language. A rule, a kind or a reason without its words is a type error.
 * Sentences speak in the second person and the present tense, in at most 20 words, without exclamation marks, and
 * say "may" where something is not certain.
 */
export interface Words {
  /** The language in which days, months and ages are written (BCP 47). */
  readonly locale: string;
  readonly direction: 'ltr' | 'rtl';

  /** One sentence that says what is about to happen. */
  readonly verdict: { readonly [Rule in RuleId]: (parts: VerdictParts[Rule]) => string };

  /** Labels of the money lines. */
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

  /** Why the verdict is thought to be so: what was read, where and when. */
  readonly reason: {
    readonly balanceOnThisPage: string;
    readonly balanceOnBalancePage: (age: string) => string;
    readonly balanceByShopper: (age: string) => string;
    readonly chargeOnThisPage: Readonly<Record<'card' | 'otherwise', string>>;
    /** Why "may" is said of what the page shows. */
    readonly weakSigns: string;
    readonly notAllPayable: string;
    readonly noTotalOnThisPage: string;
    readonly priceOnThisPage: string;
    readonly appliedOnThisPage: string;
    readonly dependsOnAccount: string;
    /** What Buy Now is known to take in this account, and who says so. */
    readonly buyNowTook: Readonly<Record<BuyNowPayment['by'], Readonly<Record<BuyNowTakes, string>>>>;
    readonly mayNotOrder: string;
    readonly cartLetsYouChoose: string;
    readonly notUnasked: string;
    readonly reserveIsYours: string;
    readonly needsOrderOf: (threshold: string) => string;
    readonly driftRead: string;
    readonly notedOnceYouSay: string;
    readonly accountUsedLast: (accounts: number) => string;
    /** Said in a Firefox container whose account isn't known. */
    readonly mayBeOtherAccount: string;
    readonly likeliestCause: (cause: string) => string;
    readonly changeable: Readonly<Record<OutcomeMismatch['changeable'], string>>;
    /** How to change what pays an order, to what was meant. */
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

  /** Amazon's rules in this language, and where they come from. */
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
    /** What the balance page did to pending orders, and what it explains by itself. */
    readonly ordersSettled: (amount: string) => string;
    readonly ordersReleased: (amount: string) => string;
    readonly explained: (parts: readonly string[]) => string;
    /** What an order's own page settled. */
    readonly orderPaid: (paid: string, released: string | null) => string;
    readonly orderReleased: (released: string) => string;
    /** What the page of credits changed. */
    readonly creditsNoted: (noted: string, gone: string | null) => string;
    readonly creditsGone: (gone: string) => string;
    readonly reason: string;
    readonly pending: (amount: string) => string;
    readonly creditUsed: (amount: string) => string;
    readonly pendingAndCredit: (pending: string, credit: string) => string;
    readonly fromReview: string;
    /** Why the rows of a page's activity are left out, and where; `row` counts from 1 at the top of the table. */
    readonly leftOut: Readonly<Record<RowsConflict['why'], (day: string, row: number) => string>>;
  };

  /** The question whether what was read of the gift balance is what the shopper sees. */
  readonly sight: {
    readonly unused: (amount: string) => string;
    readonly used: (amount: string) => string;
    readonly question: string;
    readonly yes: string;
    readonly no: string;
    readonly doubted: string;
  };

  readonly notice: Omit<NoticeWords, 'locale' | 'direction'> & {
    /** Has the balance used, or left, for this order alone. */
    readonly thisTime: Readonly<Record<ThisTime, string>>;
    readonly openBalancePage: string;
    readonly openOrder: string;
  };

  /** Names of things, as they stand alone in a list or a form. */
  readonly name: {
    readonly creditKind: Readonly<Record<CreditKind, string>>;
    readonly scope: Readonly<Record<Scope, string>>;
    readonly moveCause: Readonly<Record<ExplainedCause, string>>;
    /** Why a balance may differ from the notes, as a phrase that can end a sentence. */
    readonly driftCause: Readonly<Record<DriftCauseId, string>>;
    readonly wish: Readonly<Record<Wish, string>>;
    readonly holdPolicy: Readonly<Record<HoldPolicy, string>>;
    readonly page: Readonly<Record<PageKind, string>>;
    readonly control: Readonly<Record<OrderControl, string>>;
    readonly rule: Readonly<Record<RuleId, string>>;
  };
}
