import type { ThisTime } from '../core/advice/thisTimeWish';
import type { Target } from '../core/page/pageReading';
import type { RuleId } from '../core/settings/ruleIds';
import type { NoticeWords, SaidAdvice, SaidLearned, SaidSight, SnoozeSpan } from './protocol';

/** What the notice must show now. If there is no advice and no record, the notice removes itself from the page. */
export interface NoticeView {
  /** Null until the background has answered once. Nothing is shown without the words. */
  readonly words: NoticeWords | null;
  /** Most severe first. */
  readonly advice: readonly SaidAdvice[];
  readonly recorded: SaidLearned | null;
  /** What to ask about the reading of this page. Absent if there is nothing to ask. */
  readonly sight?: SaidSight;
  /**
   * The rule whose advice has just held a press. Otherwise null. Its advice is in `advice`, even if it was dismissed.
   */
  readonly held: RuleId | null;
  /**
   * Whether the focus moves to the notice's choice while a press is held. It moves only after a press by a pointer. A
   * key presses what has the focus, so after a key the focus stays and the same key orders.
   */
  readonly takesFocus: boolean;
  /** What the shopper has just asked for in the notice but could not be kept. Null if nothing failed. */
  readonly failed: Failure | null;
}

export type Failure = 'undo' | 'snooze' | 'sight';

/** What the shopper can do in the notice. Nothing here touches the page's own controls. */
export interface NoticeActions {
  /** Hides this part of the notice until the page is opened again. It also ends a hold. */
  dismiss(rule: RuleId | 'recorded' | 'failure' | 'sight'): void;
  snooze(rule: RuleId, span: 'page' | SnoozeSpan): void;
  /**
   * Says what the shopper wants only for this order, against what the advice of a rule expects. It also ends a hold.
   */
  thisTime(rule: RuleId, wish: ThisTime): void;
  undo(): void;
  /** Says whether the reading matches what the shopper sees. */
  answerSight(matches: boolean): void;
  /** The element to scroll to and outline. Null if it is no longer there. */
  find(target: Target): Element | null;
  /** Everything on the page that orders. The notice does not cover it. */
  orderPlaces(): readonly Element[];
  /** The shopper goes back to the page after a held press, so the focus returns to the control. */
  leave(): void;
}

/**
 * Connects the scout and the notice. They are two scripts of one extension in one isolated world, and the page can't
 * see either of them. The scout opens the stage. The notice attaches itself when it is loaded.
 */
export interface Stage {
  readonly actions: NoticeActions;
  view(): NoticeView;
  /** The notice calls this once, when it is loaded. */
  attach(notice: NoticeOnStage): void;
}

/**
 * What the scout asks of the notice. The notice answers both at once, because the scout keeps an event from the page
 * while it waits.
 */
export interface NoticeOnStage {
  /** Shows this view from now on. */
  show(view: NoticeView): void;
  /**
   * Whether the shopper can see the advice of a rule right now and reach its controls. A press is held only if this is
   * true.
   */
  canSee(rule: RuleId): boolean;
}

/** The one element that contains everything shown in the page. */
export const NOTICE_ELEMENT = 'balance-first';

const KEY = Symbol.for('balance-first.stage');

type World = { [KEY]?: Stage };

export function openStage(stage: Stage): void {
  (globalThis as World)[KEY] = stage;
}

/** The stage of this frame. Null if no scout runs. */
export function currentStage(): Stage | null {
  return (globalThis as World)[KEY] ?? null;
}
