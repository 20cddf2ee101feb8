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

/** What the guard asks, from memory alone: it runs before the page sees the event, and nothing is waited for. */
export interface PressJudge {
  /** What an event is aimed at. */
  aimOf(event: Event): Aim;
  /**
   * A press of a control is to be held. False where the shopper can't be shown why: then it passes.
   *
   * @param byPointer whether a person has pressed it with a mouse, a finger or a pen
   */
  hold(control: OrderControl, event: Event, byPointer: boolean): boolean;
  /** Whether the shopper can still see why the press is held, which is not over yet. */
  isShown(): boolean;
  /** A press passes: one was held before, this one was given up, or it can no longer be seen why it was held. */
  release(): void;
}

export interface PressGuard {
  /** Listens again, after a page has taken all listeners off its window. Does nothing where they are there. */
  listen(): void;
  /** The page is opened anew: the next press of a control may be held again. */
  reset(): void;
  stop(): void;
}

type Hand = 'person' | 'script';

/**
 * Holds the first press of a guarded control, before the page sees any event of it. It has to be made at
 * `document_start`: listeners of one target run in the order in which they were added, so ours on `window` are first
 * then. Only another extension that also starts there can come before us.
 *
 * What a person does and what scripts do are two hands, each with a hold of its own: a script can neither use up the
 * hold of the shopper's press nor cut into one. What a person has been told of is held from no script.
 *
 * Whatever goes wrong in here, the event passes.
 */
export function guardPresses(window: Window, judge: PressJudge): PressGuard {
  let hands = { person: AT_REST, script: AT_REST };

  function onEvent(event: Event): void {
    try {
      const described = describe(event, judge);
      const hand = described && handOf(event, described);
      if (hand && isSwallowed(hand, event, described)) swallow(event);
    } catch {
      // The press passes, and so does the rest of it.
      hands = { person: { ...hands.person, press: null }, script: { ...hands.script, press: null } };
    }
  }

  /** Whose doing an event is; null where a script does it on its own. The browser sends `submit` for both of them. */
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

  // Passive, so that scrolling never waits for us: a touch is ended by what is done to the events after it.
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
 * The page sees nothing of the event. The first event of a touch or a pointer keeps its default, since without it the
 * browser would leave out `mousedown`, whose default (moving the focus) is the one to be prevented.
 */
function swallow(event: Event): void {
  event.stopImmediatePropagation();
  if (event.type !== 'pointerdown' && event.type !== 'touchstart') event.preventDefault();
}

/** The event as the rules about presses see it; null for keys that press nothing. */
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
