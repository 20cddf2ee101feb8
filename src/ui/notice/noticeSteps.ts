import type { ThisTime } from '../../core/advice/thisTimeWish';
import type { RuleId } from '../../core/settings/ruleIds';
import type { SaidSight, SnoozeSpan } from '../../messages/protocol';
import type { NoticeActions, NoticeView } from '../../messages/stage';
import type { Piece } from './piece';

/** What the notice shows, and what the shopper opened in it. */
export interface NoticeState {
  readonly view: NoticeView;
  /** The key of the piece whose snooze choices are open. */
  readonly snoozeOpen: string | null;
}

type DeedName = 'leave' | 'dismiss' | 'snooze' | 'thisTime' | 'undo';

/** Something to do on the stage: an action and its input. */
export type Deed = { [Name in DeedName]: readonly [Name, ...Parameters<NoticeActions[Name]>] }[DeedName];

type Step = readonly [NoticeState, readonly Deed[]];

/** Whether a press is held because of advice that is shown. */
export function isHeld({ advice, held }: NoticeView): boolean {
  return advice.some(({ rule }) => rule === held);
}

const lettingGo = (view: NoticeView): readonly Deed[] => (isHeld(view) ? [['leave']] : []);

export function toggleSnooze(state: NoticeState, key: string): NoticeState {
  return { ...state, snoozeOpen: state.snoozeOpen === key ? null : key };
}

/**
 * Snoozes a rule.
 *
 * @param isInClear whether the shopper had enough time to see what they press. It is not needed for a snooze on this
 *   page only.
 */
export function snooze(state: NoticeState, rule: RuleId, span: 'page' | SnoozeSpan, isInClear: boolean): Step {
  if (span !== 'page' && !isInClear) return [state, []];
  return [{ ...state, snoozeOpen: null }, [...lettingGo(state.view), ['snooze', rule, span]]];
}

export function thisTime(state: NoticeState, rule: RuleId, wish: ThisTime, isInClear: boolean): Step {
  return [state, isInClear ? [...lettingGo(state.view), ['thisTime', rule, wish]] : []];
}

export function undo(state: NoticeState, isInClear: boolean): Step {
  return [state, isInClear ? [['undo']] : []];
}

export function dismissAll(state: NoticeState): Step {
  const { recorded, sight, failed } = state.view;
  const all = new Set<Parameters<NoticeActions['dismiss']>[0]>(heldFirst(state.view).map(({ rule }) => rule));
  if (recorded !== null) all.add('recorded');
  if (sight !== undefined) all.add('sight');
  if (failed !== null) all.add('failure');
  return [state, [...lettingGo(state.view), ...[...all].map((what) => ['dismiss', what] as const)]];
}

/**
 * Tells what Escape closes. First it closes the open choices of a piece if the focus is in the notice, then it ends the
 * hold, and then it closes the notice.
 */
export function backFrom(
  { view, snoozeOpen }: NoticeState,
  isFocusInside: boolean,
): 'hold' | 'notice' | { readonly choices: string } {
  if (snoozeOpen !== null && isFocusInside) return { choices: snoozeOpen };
  return isHeld(view) ? 'hold' : 'notice';
}

/** Whether there is nothing to show. */
export function saysNothing({ words, advice, recorded, sight, failed }: NoticeView): boolean {
  return words === null || (advice.length === 0 && recorded === null && sight === undefined && failed === null);
}

/** The advice that holds a press comes first, because it is about what the shopper just pressed. */
function heldFirst({ advice, held }: NoticeView): NoticeView['advice'] {
  return advice.toSorted((one, other) => Number(other.rule === held) - Number(one.rule === held));
}

/**
 * The pieces in the order in which they are shown.
 *
 * @param isThere whether the place that the advice is about can be found on the page.
 */
export function piecesOf(view: NoticeView, isThere: (show: Piece['advice']['show']) => boolean): Piece[] {
  return heldFirst(view).map((advice, place) => ({
    key: `${advice.rule}-${place}`,
    advice,
    canShow: isThere(advice.show),
  }));
}

/** The text of the question. After the answer "no", it says where the shopper can continue. */
export function sightSays({ answer, asks, doubted }: SaidSight): string {
  return answer === 'doubted' ? doubted : asks;
}

/** What screen readers say. `isLoud` tells whether they must say it at once. */
export function announced(view: NoticeView, pieces: readonly Piece[]): [texts: readonly string[], isLoud: boolean] {
  const { words, recorded, sight, failed } = view;
  const texts = [
    isHeld(view) ? words?.held : null,
    failed && words?.failed[failed],
    ...pieces.map(({ advice }) => advice.saying.verdict),
    sight && sightSays(sight),
    recorded?.saying.verdict,
    recorded?.saying.leftOut,
  ];
  const isLoud = isHeld(view) || pieces[0]?.advice.severity === 'stop';
  return [texts.filter((text) => typeof text === 'string'), isLoud];
}
