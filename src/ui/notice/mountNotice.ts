import type { Stage } from '../../messages/stage';
import {
  backFrom,
  type Deed,
  dismissAll,
  isHeld,
  type NoticeState,
  saysNothing,
  snooze,
  thisTime,
  toggleSnooze,
  undo,
} from './noticeSteps';
import type { ReceiptActions } from './Receipt';
import { type NoticeTools, openSheet } from './sheet';
import { drawTextsUnfindable } from './unfindable';

/**
 * Shows on the page, from now on, what is on the stage. If drawing the notice fails, the notice is removed. Then
 * nothing of it can be seen, and no press is held because of it.
 */
export function mountNotice(stage: Stage, around: NoticeTools): void {
  drawTextsUnfindable();
  const { page, isByPerson } = around;
  const sheet = openSheet(stage, around, () => mountNotice(stage, around));
  let state: NoticeState = { view: stage.view(), snoozeOpen: null };
  let isCollecting = false;

  function draw(): void {
    try {
      if (saysNothing(state.view)) {
        state = { ...state, snoozeOpen: null };
        sheet.withdraw();
      } else sheet.show(state, actions);
    } catch {
      sheet.drop();
    }
  }

  /** Does several things on the stage and draws once, after the last of them. */
  function happen([next, deeds]: readonly [NoticeState, readonly Deed[]]): void {
    state = next;
    isCollecting = true;
    try {
      for (const [name, ...input] of deeds) (stage.actions[name] as (...input: readonly unknown[]) => void)(...input);
    } finally {
      isCollecting = false;
      draw();
    }
  }

  const actions: ReceiptActions = {
    show({ advice }) {
      const found = advice.show === null ? null : stage.actions.find(advice.show);
      if (found === null) draw();
      else sheet.outline.point(found);
    },
    toggleSnooze: ({ key }) => happen([toggleSnooze(state, key), []]),
    snooze: (rule, span) => happen(snooze(state, rule, span, sheet.isInClear())),
    thisTime: (rule, wish) => happen(thisTime(state, rule, wish, sheet.isInClear())),
    undo: () => happen(undo(state, sheet.isInClear())),
    answerSight: stage.actions.answerSight,
    leave: () => happen([state, [['leave']]]),
    dismissAll() {
      sheet.outline.clear();
      happen(dismissAll(state));
    },
  };

  function onKey(event: KeyboardEvent): void {
    if (event.key !== 'Escape' || event.isComposing || !isByPerson(event) || !sheet.isInPage()) return;
    const isInside = sheet.isFocusInside();
    if (!isInside && !isHeld(state.view)) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    stepBack(isInside);
  }

  function stepBack(isInside: boolean): void {
    const back = backFrom(state, isInside);
    if (back === 'hold') actions.leave();
    else if (back === 'notice') actions.dismissAll();
    else {
      happen([toggleSnooze(state, back.choices), []]);
      sheet.focusOpener(back.choices);
    }
  }

  (page.defaultView ?? window).addEventListener('keydown', onKey, true);
  stage.attach({
    show(view) {
      state = { ...state, view };
      if (!isCollecting) draw();
    },
    canSee: sheet.canSee,
  });
  draw();
}
