import type { OrderControl } from '../core/page/pageReading';

/**
 * The events that a press consists of. A lone `click` or `submit` is a whole press, because assistive technology sends
 * only that event.
 */
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
 * What an event is aimed at: a control whose first press must be held, the notice, or anything else while some control
 * is guarded (`elsewhere`). `free` means that the guard has nothing to do with the event.
 */
export type Aim = OrderControl | 'notice' | 'elsewhere' | 'free';

/** What the guard needs to know about one event to tell which press it belongs to. */
export interface PressEvent {
  readonly type: PressEventType;
  /** Milliseconds on the clock of `Event.timeStamp`. */
  readonly at: number;
  readonly aim: Aim;
  /** The mouse button. 0 for events without one. */
  readonly button: number;
  /** The browser's count of clicks in a row, with this one. 0 where it does not count clicks. */
  readonly clicks: number;
  readonly touch: boolean;
  readonly key: string;
  readonly repeat: boolean;
}

/** The press that is going on or has just ended. Its first event decided whether it is held. */
export interface Press {
  readonly by: 'pointer' | 'key' | 'lone';
  readonly from: Aim;
  readonly swallowed: boolean;
  readonly key: string;
  readonly began: number;
  readonly last: number;
  readonly clicked: boolean;
  readonly over: boolean;
  /**
   * Whether the pointer came down again so soon that this may be a double click. Only the click count of the next mouse
   * event tells it.
   */
  readonly doubtful: boolean;
}

export interface GuardState {
  /** The controls whose one hold is used up. */
  readonly spent: readonly OrderControl[];
  readonly press: Press | null;
  /**
   * When the last held press or the last press in the notice began. The second click of a double click after it is not
   * a new press.
   */
  readonly keptAt: number;
}

export interface Verdict {
  readonly state: GuardState;
  readonly swallow: boolean;
  /**
   * Set at the first event of a press of a guarded control. The press is held now, or it passes because the control's
   * hold was used before. It is also set, with `held` false, when a held press turns out not to be a press. Null
   * otherwise.
   */
  readonly began: { readonly control: OrderControl; readonly held: boolean } | null;
}

export const AT_REST: GuardState = { spent: [], press: null, keptAt: Number.NEGATIVE_INFINITY };

/**
 * A click, and a `submit` after it, follow the end of a press within this time. This holds even where the browser waits
 * for a second tap after a touch. Milliseconds, as all times here.
 */
const AFTERMATH = 700;
/** An event that another event causes comes within this time: the click of a key, or the `submit` of a click. */
const SAME_MOMENT = 100;
/** The second click of a double click comes within this time of its beginning. It is the usual setting of desktops. */
const DOUBLE_CLICK = 500;
/**
 * If a pointer comes down again within this time, it may be a double click. Nobody can have read a notice in so short a
 * time.
 */
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
 * Decides about one event. The first press of a guarded control is swallowed from its first event to its last. Every
 * later press passes. Key repeats and the second click of a double click belong to the press before them.
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
  // The browser began a new count of clicks, so second clicks from now on belong to another press.
  const anew = event.clicks === 1 && !swallow && press?.from !== 'notice';
  const keptAt = anew ? AT_REST.keptAt : state.keptAt;
  return { state: { ...state, press: press ?? state.press, keptAt }, swallow, began: null };
}

/** Whether an event continues the press before it. Then it is not a new press. */
export function goesOn({ press }: GuardState, event: PressEvent): boolean {
  return press !== null && continued(press, event) !== null;
}

/**
 * Stops holding the press that is going on. The rest of the press passes. The control's hold is not used up, so the
 * next press of it is held.
 */
export function letGo({ spent, press }: GuardState): GuardState {
  return {
    spent: spent.filter((control) => control !== press?.from),
    press: press && { ...press, swallowed: false },
    keptAt: AT_REST.keptAt,
  };
}

/** Whether an event can order anything. Other mouse buttons and other keys can't. */
function concerns(event: PressEvent): boolean {
  if (event.type.startsWith('key')) return event.key === 'Enter' || event.key === ' ';
  return event.button <= 0;
}

/**
 * Whether an event belongs to the second click of a double click. It is needed because the notice may disappear between
 * two clicks, or give the focus back while the key is still down.
 */
function isSecondClick({ keptAt }: GuardState, { clicks, aim, at }: PressEvent): boolean {
  return clicks >= 2 && aim !== 'elsewhere' && aim !== 'notice' && at - keptAt <= DOUBLE_CLICK;
}

/** Whether a touch turned into scrolling or a drag. Then it was not a press of the control. */
function isGivenUp(press: Press, { type }: PressEvent): boolean {
  return (type === 'pointercancel' || type === 'touchcancel') && press.swallowed && !press.clicked;
}

/**
 * Gives the control its hold back. The other events of this touch are swallowed, and the next touch begins a new press.
 */
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
  // Enter in a field of the form clicks the form's button. While the key stays down, its repeats would click the button
  // again. So the press belongs to the key.
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

/** The press with this event added. Null where the event is not a part of the press. */
function continued(press: Press, event: PressEvent): Press | null {
  const { aim, type, at } = event;
  // The press began outside the control, so this click or `submit` of the control is a new press. A click of a label or
  // Enter in a field causes it.
  if (press.from !== aim && (press.from === 'elsewhere' || press.from === 'notice') && aim !== 'elsewhere') {
    if (type === 'click' || type === 'submit') return null;
  }
  // A page may submit the form later, when its own request has come back. A page never saw a swallowed press, so only
  // an immediate `submit` belongs to that.
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
      // Browsers do not all count taps in the same way, so a second tap this soon is always part of the first press.
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
