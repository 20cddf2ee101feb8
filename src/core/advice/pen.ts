import type { CreditKind, FitReason, Scope } from '../credits/credit';
import type { CalendarDay } from '../days/calendarDay';
import type { DriftCauseId } from '../ledger/drift';
import type { BuyNowPayment, BuyNowTakes } from '../ledger/purse';
import type { MarketplaceId } from '../marketplaces/marketplaces';
import type { Money } from '../money/money';
import type { PaidWith } from '../page/pageReading';
import type { WhyUnreadable } from '../page/reading';
import type { BalanceSource } from './here/balanceHere';
import type { Accent, MoneyLine, Saying } from './saying';

/** What a rule says, in words. The source that the rule rests on is added later. */
export type Said = Pick<Saying, 'verdict' | 'money' | 'reasons'> & Partial<Pick<Saying, 'link'>>;

/** What the sentences of one advice are written with, in the reader's language. */
export interface Pen {
  /** Labels of money lines that several rules use. */
  readonly label: SharedLabels;
  /** Reasons that several rules give. */
  readonly reason: SharedReasons;
  /** Why a balance may differ from the ledger, as a phrase that can end a sentence. */
  readonly driftCause: Readonly<Record<DriftCauseId, string>>;
  /** Writes an amount as a marketplace writes it: the advice's own marketplace, unless another one is given. */
  readonly amount: (money: Money, marketplace?: MarketplaceId) => string;
  readonly amountOrNull: (money: Money | null) => string | null;
  /** One money line; empty if there is no sum. */
  readonly line: (accent: Accent, label: string, money: Money | null) => MoneyLine[];
  /** Writes a day without its year. */
  readonly day: (day: CalendarDay) => string;
  /** Writes a number of days. */
  readonly days: (count: number) => string;
  /** Says where a balance is known from, and whose it is if several accounts are kept. */
  readonly balanceReasons: (source: BalanceSource) => string[];
  /** The address of the page that the advice is about, if the advice is shown in that page; else null. */
  readonly address: string | null;
}

export interface SharedLabels {
  readonly balance: string;
  readonly pays: Readonly<Record<PaidWith | 'card', string>>;
  readonly credit: Readonly<Record<CreditKind, string>>;
}

/** Reasons for a verdict: what was read, where and when. */
export interface SharedReasons {
  readonly balanceOnThisPage: string;
  readonly balanceOnBalancePage: (age: string) => string;
  readonly balanceByShopper: (age: string) => string;
  readonly accountUsedLast: (accounts: number) => string;
  /** For a Firefox container whose account is not known. */
  readonly mayBeOtherAccount: string;
  readonly chargeOnThisPage: Readonly<Record<'card' | 'otherwise', string>>;
  readonly dependsOnAccount: string;
  /** What Buy Now is known to take in this account, and who says so. */
  readonly buyNowTook: Readonly<Record<BuyNowPayment['by'], Readonly<Record<BuyNowTakes, string>>>>;
  readonly mayNotOrder: string;
  readonly cartLetsYouChoose: string;
  readonly creditNotedFor: Readonly<Record<Scope, string>>;
  readonly creditFit: Readonly<Record<FitReason, string>>;
  readonly unreadable: Readonly<Record<WhyUnreadable, string>>;
}
