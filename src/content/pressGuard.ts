import type { OrderControl } from '../core/page/pageReading';
import {
  type Aim,
  AT_REST,
  goesOn,
  letGo,
  PRESS_EVENTS,
  type PressEvent,
  type PressEventType,
  step,
} from './pressStep';

/**
 * Answers the guard's questions. It answers from memory only, because the guard runs before the page sees the event and
 * can't wait for anything.
 */
export interface PressJudge {
  /** What an event is aimed at. */
  aimOf(event: Event): Aim;
  /**
   * Holds a press of a control. False where the notice can't show the shopper why. Then the press passes.
   *
   * @param byPointer whether a person pressed the control with a mouse, a finger or a pen.
   */
  hold(control: OrderControl, event: Event, byPointer: boolean): boolean;
  /** Whether the shopper can still see why the press is held. It is asked while the held press is going on. */
  isShown(): boolean;
  /**
   * A press passes. Either an earlier press of the control was held, or this one was given up, or the shopper can no
   * longer see why it is held.
   */
  release(): void;
}

export interface PressGuard {
  /** Listens again after the page removed all listeners of its window. Does nothing while they are there. */
  listen(): void;
  /** The page was opened anew, so the next press of a control may be held again. */
  reset(): void;
  stop(): void;
}

type Hand = 'person' | 'script';

/**
 * Holds the first press of a guarded control, before the page sees any event of it. Call it at `document_start`. The
 * listeners of one target run in the order in which they were added, so then our listeners on `window` run first. Only
 * another extension that also starts at `document_start` can come before them.
 *
 * A person and scripts are two hands, and each hand has its own hold. So a script can't use up the hold of the
 * shopper's press, and it can't interrupt a press of the shopper. If a person's press of a control was held, the
 * presses of that control by scripts pass.
 *
 * If anything goes wrong here, the event passes.
 */
export function guardPresses(window: Window, judge: PressJudge): PressGuard {
  let hands = { person: AT_REST, script: AT_REST };

  function onEvent(event: Event): void {
    try {
      const described = describe(event, judge);
      const hand = described && handOf(event, described);
      if (hand && isSwallowed(hand, event, described)) swallow(event);
    } catch {
      // The event passes, and so does the rest of its press.
      hands = { person: { ...hands.person, press: null }, script: { ...hands.script, press: null } };
    }
  }

  /**
   * Tells who caused an event. Null where a script caused it without user activation. The browser sends `submit` for
   * both hands, so a `submit` belongs to the person only if it continues the person's press.
   */
  function handOf(event: Event, described: PressEvent): Hand | null {
    const byBrowser = event.type === 'submit' ? goesOn(hands.person, described) : event.isTrusted;
    if (byBrowser) return 'person';
    return window.navigator.userActivation?.isActive ? 'script' : null;
  }

  function isSwallowed(hand: Hand, event: Event, described: PressEvent): boolean {
    const { person, script } = hands;
    const before = hand === 'person' ? person : { ...script, spent: [...script.spent, ...person.spent] };
    const { state, swallow, began } = step(before, described);
    hands = { ...hands, [hand]: state };
    if (began?.held === false) judge.release();
    else if (swallow && state.press?.swallowed) {
      const byPointer = hand === 'person' && state.press.by === 'pointer';
      if (began ? judge.hold(began.control, event, byPointer) : judge.isShown()) return true;
      hands = { ...hands, [hand]: letGo(state) };
      judge.release();
      return false;
    }
    return swallow;
  }

  // Passive, so that scrolling never waits for this listener. It need not prevent the default of `touchstart`, because
  // a held touch is stopped at the events after it.
  const options = (type: string) => ({ capture: true, passive: type === 'touchstart' });
  function listen(): void {
    for (const type of PRESS_EVENTS) window.addEventListener(type, onEvent, options(type));
  }
  listen();
  return {
    listen,
    reset() {
      hands = { person: AT_REST, script: AT_REST };
    },
    stop() {
      for (const type of PRESS_EVENTS) window.removeEventListener(type, onEvent, options(type));
    },
  };
}

/**
 * Hides an event from the page and prevents its default. The first event of a touch or a pointer keeps its default.
 * Without that default the browser would send no `mousedown`, and the default of `mousedown`, which moves the focus, is
 * the one to prevent.
 */
function swallow(event: Event): void {
  event.stopImmediatePropagation();
  if (event.type !== 'pointerdown' && event.type !== 'touchstart') event.preventDefault();
}

/** The event as `pressStep.ts` sees it. Null for keys that press nothing. */
function describe(event: Event, judge: PressJudge): PressEvent | null {
  const { key = '', repeat = false } = event as Partial<KeyboardEvent>;
  const { button = 0, detail, pointerType } = event as Partial<PointerEvent>;
  if (event.type.startsWith('key') && key !== 'Enter' && key !== ' ') return null;
  return {
    type: event.type as PressEventType,
    at: event.timeStamp,
    aim: judge.aimOf(event),
    button,
    clicks: typeof detail === 'number' ? detail : 0,
    touch: pointerType === 'touch',
    key,
    repeat,
  };
}
