import type { RuleWords } from '../core/advice/advice';
import type { SharedLabels, SharedReasons } from '../core/advice/pen';
import type { ThisTime } from '../core/advice/thisTimeWish';
import type { CreditKind, Scope } from '../core/credits/credit';
import type { RowsConflict } from '../core/ledger/activity/activityImport';
import type { DriftCauseId } from '../core/ledger/drift';
import type { ExplainedCause } from '../core/ledger/ledger';
import type { Wish } from '../core/ledger/purse';
import type { Certainty } from '../core/marketplaces/certainty';
import type { OrderControl, PageKind } from '../core/page/pageReading';
import type { RuleBookId } from '../core/ruleBook/ruleBook';
import type { HoldPolicy } from '../core/settings/settings';
import type { NoticeWords } from '../messages/protocol';

/**
 * The words that all surfaces share, in one language. A rule, a kind or a reason without words is a type error.
 * Sentences are in the second person and the present tense. They have at most 20 words and no exclamation marks, and
 * they say "may" where something is not certain.
 */
export interface Words {
  /** The locale for days, months and ages (BCP 47). */
  readonly locale: string;
  readonly direction: 'ltr' | 'rtl';

  /** Rule by rule: its name, its verdict in one sentence, and what no other rule says. */
  readonly rule: RuleWords;

  /** Labels of money lines that several rules use. */
  readonly line: SharedLabels;

  /** Reasons that several rules give. */
  readonly reason: SharedReasons;

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
  };
}
