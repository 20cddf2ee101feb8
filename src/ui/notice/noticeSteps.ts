import type { ThisTime } from '../../core/advice/thisTimeWish';
import type { RuleId } from '../../core/settings/ruleIds';
import type { SaidSight, SnoozeSpan } from '../../messages/protocol';
import type { NoticeActions, NoticeView } from '../../messages/stage';
import type { Piece } from './piece';

/** What the notice shows, and what the shopper has opened in it. */
export interface NoticeState {
  readonly view: NoticeView;
  /** The key of the piece whose snooze choices are open. */
  readonly snoozeOpen: string | null;
}

type DeedName = 'leave' | 'dismiss' | 'snooze' | 'thisTime' | 'undo';

/** What is to be done on the stage: an action with what it takes. */
export type Deed = { [Name in DeedName]: readonly [Name, ...Parameters<NoticeActions[Name]>] }[DeedName];

type Step = readonly [NoticeState, readonly Deed[]];

/** Whether a press is held for advice that is shown. */
export function isHeld({ advice, held }: NoticeView): boolean {
  return advice.some(({ rule }) => rule === held);
}

const lettingGo = (view: NoticeView): readonly Deed[] => (isHeld(view) ? [['leave']] : []);

export function toggleSnooze(state: NoticeState, key: string): NoticeState {
  return { ...state, snoozeOpen: state.snoozeOpen === key ? null : key };
}

/** @param isInClear whether the shopper has had the time to see what is pressed: for this page alone it need not be so */
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

/** What Escape closes: what was opened last, which is the choices of a piece, then the hold, then the notice. */
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

/** Held advice comes first, since it is about what the shopper just pressed. */
function heldFirst({ advice, held }: NoticeView): NoticeView['advice'] {
  return advice.toSorted((one, other) => Number(other.rule === held) - Number(one.rule === held));
}

/**
 * The pieces in the order they are shown.
 *
 * @param isThere whether what advice speaks of can be found on the page
 */
export function piecesOf(view: NoticeView, isThere: (show: Piece['advice']['show']) => boolean): Piece[] {
  return heldFirst(view).map((advice, place) => ({
    key: `${advice.rule}-${place}`,
    advice,
    canShow: isThere(advice.show),
  }));
}

/** What the question says now; or where to go on after the answer was no. */
export function sightSays({ answer, asks, doubted }: SaidSight): string {
  return answer === 'doubted' ? doubted : asks;
}

/** What is said to screen readers, and whether at once. */
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
