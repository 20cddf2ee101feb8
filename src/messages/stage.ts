import type { ThisTime } from '../core/advice/thisTimeWish';
import type { Target } from '../core/page/pageReading';
import type { RuleId } from '../core/settings/ruleIds';
import type { NoticeWords, SaidAdvice, SaidLearned, SaidSight, SnoozeSpan } from './protocol';

/** What the notice is to show now. Empty advice and no record: it takes itself out of the page. */
export interface NoticeView {
  /** Null until the background has answered once; nothing is shown without them. */
  readonly words: NoticeWords | null;
  /** Most severe first. */
  readonly advice: readonly SaidAdvice[];
  readonly recorded: SaidLearned | null;
  /** What to ask about the reading of this page; absent where nothing. */
  readonly sight?: SaidSight;
  /** Set while a press has just been held: for whose advice. It is among the advice, whether dismissed or not. */
  readonly held: RuleId | null;
  /**
   * Whether the focus goes to the notice's choice while a press is held. Only after a pointer's: what a key presses next
   * is where the focus is, so the focus stays and the same key orders.
   */
  readonly takesFocus: boolean;
  /** What the shopper has just asked for in the notice and could not be kept; null where nothing. */
  readonly failed: Failure | null;
}

export type Failure = 'undo' | 'snooze' | 'sight';

/** What the shopper can do in the notice. None of it touches the page's own controls. */
export interface NoticeActions {
  /** Hides this piece until the page is opened again; also ends a hold. */
  dismiss(rule: RuleId | 'recorded' | 'failure' | 'sight'): void;
  snooze(rule: RuleId, span: 'page' | SnoozeSpan): void;
  /** Says what is wanted for this order alone, against what the advice of a rule expects; also ends a hold. */
  thisTime(rule: RuleId, wish: ThisTime): void;
  undo(): void;
  /** Says whether what was read matches what the shopper sees. */
  answerSight(matches: boolean): void;
  /** The element to scroll to and outline, or null when it is no longer there. */
  find(target: Target): Element | null;
  /** Everything on the page that orders, which the notice keeps clear of. */
  orderPlaces(): readonly Element[];
  /** The shopper has chosen to go back to the page after a held press: the focus returns to the control. */
  leave(): void;
}

/**
 * Where the scout and the notice meet: they are two scripts of one extension in one isolated world, and the page
 * sees neither. The scout opens the stage; the notice, when it comes, takes it.
 */
export interface Stage {
  readonly actions: NoticeActions;
  view(): NoticeView;
  /** Called by the notice once, when it comes. */
  attach(notice: NoticeOnStage): void;
}

/** What the scout asks of the notice. Both are answered at once, while an event is kept from the page. */
export interface NoticeOnStage {
  /** Shows this from now on. */
  show(view: NoticeView): void;
  /**
   * Whether the shopper can see the advice of a rule right now and reach what belongs to it. A press is held only
   * while this is so.
   */
  canSee(rule: RuleId): boolean;
}

/** The one element under which everything shown in the page lives. */
export const NOTICE_ELEMENT = 'balance-first';

const KEY = Symbol.for('balance-first.stage');

type World = { [KEY]?: Stage };

export function openStage(stage: Stage): void {
  (globalThis as World)[KEY] = stage;
}

/** The stage of this frame, or null where no scout runs. */
export function currentStage(): Stage | null {
  return (globalThis as World)[KEY] ?? null;
}
