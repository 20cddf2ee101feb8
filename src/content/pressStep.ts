import type { OrderControl } from '../core/page/pageReading';

/** The events that one press is made of. A lone `click` or `submit` is a whole press: assistive technology sends those. */
export const PRESS_EVENTS = [
  'pointerdown',
  'pointerup',
  'pointercancel',
  'touchstart',
  'touchend',
  'touchcancel',
  'mousedown',
  'mouseup',
  'click',
  'dblclick',
  'keydown',
  'keypress',
  'keyup',
  'submit',
] as const;
export type PressEventType = (typeof PRESS_EVENTS)[number];

/**
 * What an event is aimed at: a control whose first press is to be held; the notice; anything else while some
 * control is guarded (`elsewhere`); or `free`, where the event is none of our business.
 */
export type Aim = OrderControl | 'notice' | 'elsewhere' | 'free';

/** One event, as far as it matters to whom it belongs. */
export interface PressEvent {
  readonly type: PressEventType;
  /** Milliseconds on the clock of `Event.timeStamp`. */
  readonly at: number;
  readonly aim: Aim;
  /** The mouse button; 0 for events without one. */
  readonly button: number;
  /** How many clicks the browser counts up to this one; 0 where it counts none. */
  readonly clicks: number;
  readonly touch: boolean;
  readonly key: string;
  readonly repeat: boolean;
}

/** The press that is going on, or that has just ended. Its fate was decided at its first event. */
export interface Press {
  readonly by: 'pointer' | 'key' | 'lone';
  readonly from: Aim;
  readonly swallowed: boolean;
  readonly key: string;
  readonly began: number;
  readonly last: number;
  readonly clicked: boolean;
  readonly over: boolean;
  /** The pointer came down again so soon that only the click count of the mouse event after it tells a double click. */
  readonly doubtful: boolean;
}

export interface GuardState {
  /** Controls whose one hold is used up. */
  readonly spent: readonly OrderControl[];
  readonly press: Press | null;
  /** When the last held press, or the last press in the notice, began: the rest of a double click is no new press. */
  readonly keptAt: number;
}

export interface Verdict {
  readonly state: GuardState;
  readonly swallow: boolean;
  /**
   * Set at the first event of a press of a guarded control: it is held now, or it passes since it was held before. Also
   * set, as not held, when a held press turns out to be none.
   */
  readonly began: { readonly control: OrderControl; readonly held: boolean } | null;
}

export const AT_REST: GuardState = { spent: [], press: null, keptAt: Number.NEGATIVE_INFINITY };

/** A click, and a submit after it, follow the end of a press within this time, even where a touch waits for a second tap. */
const AFTERMATH = 700;
/** What one event brings about comes at once: the click that a key makes, the submit that a click makes. */
const SAME_MOMENT = 100;
/** Second clicks of a double click come within this time of its beginning: the usual setting of desktops. */
const DOUBLE_CLICK = 500;
/** A pointer that comes down again within this time may be a double click; nobody has read a notice in between. */
const DOUBTFUL = 250;

const STARTS: ReadonlySet<PressEventType> = new Set([
  'pointerdown',
  'touchstart',
  'mousedown',
  'click',
  'keydown',
  'submit',
]);

/**
 * Decides about one event. The first press of a guarded control is swallowed from its first event to its last; every
 * press after it passes. Key repeat and the second click of a double click belong to the press that they follow.
 */
export function step(state: GuardState, event: PressEvent): Verdict {
  if (!concerns(event)) return { state, swallow: false, began: null };
  const press = state.press && continued(state.press, event);
  const again = isSecondClick(state, event);
  if (!press && !again) {
    return STARTS.has(event.type) ? begin(state, event) : { state, swallow: false, began: null };
  }
  if (press && isGivenUp(press, event)) return giveBack(state, press);
  const swallow = again || press?.swallowed === true || isRepeatFromNotice(press, event);
  // The browser has begun to count anew: second clicks from now on are another press's.
  const anew = event.clicks === 1 && !swallow && press?.from !== 'notice';
  const keptAt = anew ? AT_REST.keptAt : state.keptAt;
  return { state: { ...state, press: press ?? state.press, keptAt }, swallow, began: null };
}

/** Whether an event goes on with the press that came before it, so that it is no press of its own. */
export function goesOn({ press }: GuardState, event: PressEvent): boolean {
  return press !== null && continued(press, event) !== null;
}

/** The press that is going on is not held after all: the rest of it passes, and the control's hold is still to come. */
export function letGo({ spent, press }: GuardState): GuardState {
  return {
    spent: spent.filter((control) => control !== press?.from),
    press: press && { ...press, swallowed: false },
    keptAt: AT_REST.keptAt,
  };
}

/** Other buttons and other keys order nothing. */
function concerns(event: PressEvent): boolean {
  if (event.type.startsWith('key')) return event.key === 'Enter' || event.key === ' ';
  return event.button <= 0;
}

/** The notice may give way between two clicks, or hand the focus back while the key is still down. */
function isSecondClick({ keptAt }: GuardState, { clicks, aim, at }: PressEvent): boolean {
  return clicks >= 2 && aim !== 'elsewhere' && aim !== 'notice' && at - keptAt <= DOUBLE_CLICK;
}

/** A touch that turned into scrolling or a drag was no press of the control. */
function isGivenUp(press: Press, { type }: PressEvent): boolean {
  return (type === 'pointercancel' || type === 'touchcancel') && press.swallowed && !press.clicked;
}

/** The control's one hold is still to come. What else this touch sends is kept back, and the next one begins anew. */
function giveBack({ spent, keptAt }: GuardState, press: Press): Verdict {
  const control = spent.find((one) => one === press.from);
  return {
    state: {
      spent: spent.filter((one) => one !== control),
      press: { ...press, began: Number.NEGATIVE_INFINITY },
      keptAt,
    },
    swallow: true,
    began: control === undefined ? null : { control, held: false },
  };
}

function isRepeatFromNotice(press: Press | null, event: PressEvent): boolean {
  return press?.from === 'notice' && event.repeat;
}

function begin(state: GuardState, event: PressEvent): Verdict {
  const { aim } = event;
  const press = pressOf(event);
  if (aim === 'elsewhere' || aim === 'free' || aim === 'notice') {
    return {
      state: { ...state, press, keptAt: aim === 'notice' ? event.at : state.keptAt },
      swallow: false,
      began: null,
    };
  }
  const began = { control: aim, held: !state.spent.includes(aim) };
  if (!began.held) return { state: { ...state, press }, swallow: false, began };
  // Enter in a field of the form clicks the form's button: while the key stays down, its repeats would click again.
  const { press: before } = state;
  const key = press.by === 'lone' && event.clicks === 0 && before?.by === 'key' && !before.over ? before : null;
  return {
    state: {
      spent: [...state.spent, aim],
      press: { ...press, ...(key && { by: 'key', key: key.key, over: false }), swallowed: true },
      keptAt: event.at,
    },
    swallow: true,
    began,
  };
}

function pressOf({ type, aim, key, at }: PressEvent): Press {
  const lone = type === 'click' || type === 'submit';
  const by = lone ? 'lone' : type === 'keydown' ? 'key' : 'pointer';
  return { by, from: aim, swallowed: false, key, began: at, last: at, clicked: lone, over: lone, doubtful: false };
}

/** The press with this event added to it, or null where the event is not part of it. */
function continued(press: Press, event: PressEvent): Press | null {
  const { aim, type, at } = event;
  // What began beside a control does not speak for it: a label's click, or Enter in a field, presses it anew.
  if (press.from !== aim && (press.from === 'elsewhere' || press.from === 'notice') && aim !== 'elsewhere') {
    if (type === 'click' || type === 'submit') return null;
  }
  // A page may submit when its own request has come back; but for a swallowed press it was never asked to.
  if (type === 'submit') return at - press.last <= (press.swallowed ? SAME_MOMENT : AFTERMATH) ? press : null;
  return press.by === 'key' ? continuedByKey(press, event) : continuedByPointer(press, event);
}

function continuedByKey(press: Press, { type, at, key, repeat, clicks }: PressEvent): Press | null {
  const going = { ...press, last: at };
  const down = !press.over && key === press.key;
  if (type === 'keydown') return down && repeat ? going : null;
  if (type === 'keypress') return down ? going : null;
  if (type === 'keyup') return down ? { ...going, over: true } : null;
  if (type === 'click') return clicks === 0 && at - press.last <= SAME_MOMENT ? { ...press, clicked: true } : null;
  return null;
}

function continuedByPointer(press: Press, { type, at, aim, touch }: PressEvent): Press | null {
  const going = { ...press, last: at };
  const clickToCome = !press.clicked && (!press.over || at - press.last <= AFTERMATH);
  switch (type) {
    case 'pointerdown': {
      const soon = press.swallowed && aim !== 'elsewhere' && aim !== 'notice' && at - press.began <= DOUBTFUL;
      // Taps are not counted alike everywhere, so a second tap so soon is always part of the first.
      return soon ? { ...going, over: false, clicked: press.clicked && !touch, doubtful: !touch } : null;
    }
    case 'touchstart':
      return press.over ? null : going;
    case 'mousedown':
      return clickToCome && !press.doubtful ? going : null;
    case 'pointerup':
    case 'pointercancel':
    case 'touchend':
    case 'touchcancel':
      return { ...going, over: true };
    case 'mouseup':
      return going;
    case 'click':
      return clickToCome ? { ...going, clicked: true } : null;
    case 'dblclick':
      return press.clicked && at - press.last <= AFTERMATH ? going : null;
    default:
      return null;
  }
}
