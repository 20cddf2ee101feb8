import type { Advice } from '../core/advice/advice';
import type { Severity } from '../core/advice/rule';
import type { LearnedSaying, Mark, Saying } from '../core/advice/saying';
import type { ThisTime } from '../core/advice/thisTimeWish';
import type { EntryId } from '../core/ledger/ledger';
import type { FirstSight } from '../core/page/firstSight';

/**
 * How long the notice silences a rule. "This page" needs no message, because the page forgets it by itself. `rule`
 * silences for good: it opens the settings, where the shopper must confirm it. A page can trick the shopper into one
 * press, but not into a press in the settings.
 */
export type SnoozeSpan = 'hour' | 'day' | 'rule';

/** Advice in the form that a page gets. The scout acts on it, and the notice shows its sentences unchanged. */
export interface SaidAdvice extends Pick<Advice, 'rule' | 'severity' | 'place' | 'holds' | 'show'> {
  readonly saying: Saying;
  readonly mark: Mark;
  /** What the shopper can ask against this advice only for this order, and the text of the button. Null if nothing. */
  readonly thisTime: { readonly wish: ThisTime; readonly says: string } | null;
}

/** What the page has just written into the books. */
export interface SaidLearned {
  /** What "undo" takes back. */
  readonly entry: EntryId;
  readonly saying: LearnedSaying;
}

/** Asks the shopper whether the reading matches what the shopper sees. */
export interface SaidSight extends Pick<FirstSight, 'layout' | 'answer'> {
  readonly asks: string;
  readonly yes: string;
  readonly no: string;
  /** The text that is shown after the answer was no. */
  readonly doubted: string;
}

/** What every notice says, whatever its advice is. */
export interface NoticeWords {
  /** The language of all these words (BCP 47). */
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
 * What a page is told, in the shopper's language: the advice about this page, and what the page has just taught the
 * ledger. It never includes the ledger or the shopper's own words.
 */
export interface PageAnswer {
  readonly advice: readonly SaidAdvice[];
  readonly recorded: SaidLearned | null;
  /** Absent if there is nothing to ask. */
  readonly sight?: SaidSight;
  readonly words: NoticeWords;
}
