import type { OrderControl } from '../core/pageReading';
import { type Aim, AT_REST, PRESS_EVENTS, type PressEvent, type PressEventType, step } from './press';

/** What the guard asks, from memory alone: it runs before the page sees the event, and nothing is waited for. */
export interface PressJudge {
  /** What an event is aimed at. */
  aimOf(event: Event): Aim;
  /** A press of a control has begun: it is being held, or not: one was held before, or this one was given up. */
  began(control: OrderControl, held: boolean, event: Event): void;
}

export interface PressGuard {
  /** The page is opened anew: the next press of a control may be held again. */
  reset(): void;
  stop(): void;
}

/**
 * Holds the first press of a guarded control, before the page sees any event of it. It has to be made at
 * `document_start`: listeners of one target run in the order in which they were added, so ours on `window` are first
 * then. Only another extension that also starts there can come before us.
 *
 * Whatever goes wrong in here, the event passes.
 */
export function guardPresses(window: Window, judge: PressJudge): PressGuard {
  let state = AT_REST;

  function onEvent(event: Event): void {
    try {
      const described = describe(window, event, judge);
      if (described === null) return;
      const verdict = step(state, described);
      state = verdict.state;
      if (verdict.began) judge.began(verdict.began.control, verdict.began.held, event);
      if (verdict.swallow) swallow(event);
    } catch {
      // The press passes, and so does the rest of it.
      state = { ...state, press: null };
    }
  }

  // Passive, so that scrolling never waits for us: a touch is ended by what is done to the events after it.
  const options = (type: string) => ({ capture: true, passive: type === 'touchstart' });
  for (const type of PRESS_EVENTS) window.addEventListener(type, onEvent, options(type));
  return {
    reset() {
      state = AT_REST;
    },
    stop() {
      for (const type of PRESS_EVENTS) window.removeEventListener(type, onEvent, options(type));
    },
  };
}

/**
 * The page sees nothing of the event. The first event of a touch or a pointer keeps its default, since without it the
 * browser would leave out `mousedown`, whose default (moving the focus) is the one to be prevented.
 */
function swallow(event: Event): void {
  event.stopImmediatePropagation();
  if (event.type !== 'pointerdown' && event.type !== 'touchstart') event.preventDefault();
}

/** The event as the rules about presses see it; null for keys that press nothing. */
function describe(window: Window, event: Event, judge: PressJudge): PressEvent | null {
  const { key = '', repeat = false } = event as Partial<KeyboardEvent>;
  const { button = 0, detail, pointerType } = event as Partial<PointerEvent>;
  if (event.type.startsWith('key') && key !== 'Enter' && key !== ' ') return null;
  return {
    type: event.type as PressEventType,
    at: event.timeStamp,
    aim: judge.aimOf(event),
    // The browser sends `submit` itself, whoever asked for it.
    byPerson: (event.isTrusted && event.type !== 'submit') || window.navigator.userActivation?.isActive === true,
    button,
    clicks: typeof detail === 'number' ? detail : 0,
    touch: pointerType === 'touch',
    key,
    repeat,
  };
}
