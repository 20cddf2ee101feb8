import type { Advice } from '../core/advice/advice';
import type { Severity } from '../core/advice/rule';
import type { LearnedSaying, Mark, Saying } from '../core/advice/saying';
import type { ThisTime } from '../core/advice/thisTimeWish';
import type { EntryId } from '../core/ledger/ledger';
import type { FirstSight } from '../core/page/firstSight';

/**
 * How long a rule is silenced from the notice. "This page" needs no message: the page forgets by itself. Silencing the
 * rule for good opens the settings, where it is to be confirmed: a page may lead one press, but not one over there.
 */
export type SnoozeSpan = 'hour' | 'day' | 'rule';

/** Advice as a page is told it: what the scout goes by, and what the notice shows as it stands. */
export interface SaidAdvice extends Pick<Advice, 'rule' | 'severity' | 'place' | 'holds' | 'show'> {
  readonly saying: Saying;
  readonly mark: Mark;
  /** What can be asked against it for this order alone, and how the button says it; null where nothing. */
  readonly thisTime: { readonly wish: ThisTime; readonly says: string } | null;
}

/** What the page has just written into the books. */
export interface SaidLearned {
  /** What "undo" takes back. */
  readonly entry: EntryId;
  readonly saying: LearnedSaying;
}

/** The question whether what was read is what the shopper sees. */
export interface SaidSight extends Pick<FirstSight, 'layout' | 'answer'> {
  readonly asks: string;
  readonly yes: string;
  readonly no: string;
  /** What stands there once the answer was no. */
  readonly doubted: string;
}

/** What the notice says whatever it is about. */
export interface NoticeWords {
  /** The language of all of it (BCP 47). */
  readonly locale: string;
  readonly direction: 'ltr' | 'rtl';
  readonly name: string;
  readonly kicker: Readonly<Record<Severity, string>>;
  readonly held: string;
  readonly backToPage: string;
  readonly showWhere: string;
  readonly dismiss: string;
  readonly undo: string;
  readonly failed: Readonly<Record<'undo' | 'snooze' | 'sight', string>>;
  readonly snooze: string;
  readonly snoozeFor: Readonly<Record<'page' | SnoozeSpan, string>>;
}

/**
 * What a page learns: the advice about itself, and what it has just taught the ledger, in the shopper's language. Never
 * the ledger, and nothing in the shopper's own words.
 */
export interface PageAnswer {
  readonly advice: readonly SaidAdvice[];
  readonly recorded: SaidLearned | null;
  /** Absent where there is nothing to ask. */
  readonly sight?: SaidSight;
  readonly words: NoticeWords;
}
