// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { guardPresses, type PressGuard } from '../../src/content/pressGuard';
import type { Aim } from '../../src/content/pressStep';

const SEQUENCE = ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click'] as const;

let guard: PressGuard;
let heard: string[];
/** What the guard told its judge, in order. */
let told: string[];
let aim: (event: Event) => Aim;
let canHold: boolean;
let isShown: boolean;
const hear = (event: Event) => void heard.push(event.type);

function activation(isActive: boolean | undefined): void {
  const value = isActive === undefined ? undefined : { isActive };
  Object.defineProperty(window.navigator, 'userActivation', { value, configurable: true });
}

function button(): HTMLButtonElement {
  const found = document.querySelector('button');
  if (found === null) throw new Error('the page has no button');
  return found;
}

/** Events as scripts send them, or as the browser does. */
function press(types: readonly string[] = SEQUENCE, isTrusted = false): Event[] {
  return types.map((type) => {
    const event = new MouseEvent(type, { bubbles: true, cancelable: true, composed: true });
    Object.defineProperty(event, 'isTrusted', { value: isTrusted });
    button().dispatchEvent(event);
    return event;
  });
}

beforeEach(() => {
  document.body.innerHTML = '<form><button type="button">Buy</button></form>';
  heard = [];
  told = [];
  aim = () => 'buy-now';
  canHold = true;
  isShown = true;
  activation(true);
  guard = guardPresses(window, {
    aimOf: (event) => aim(event),
    hold(control, _, byPointer) {
      told.push(`hold ${control}${byPointer ? ' by pointer' : ''}`);
      return canHold;
    },
    isShown: () => isShown,
    release: () => void told.push('release'),
  });
  // The page: first in the window's own capture phase, as early as a page can be.
  for (const type of SEQUENCE) window.addEventListener(type, hear, true);
});

afterEach(() => {
  guard.stop();
  for (const type of SEQUENCE) window.removeEventListener(type, hear, true);
});

describe('a held press', () => {
  test('does not reach the page, and its defaults are prevented', () => {
    const events = press();
    expect(heard).toEqual([]);
    expect(told).toEqual(['hold buy-now']);
    expect(events.filter((event) => event.defaultPrevented).map(({ type }) => type)).toEqual(
      SEQUENCE.filter((type) => type !== 'pointerdown'),
    );
  });

  test('is followed by one that passes untouched', () => {
    press();
    const second = press(['keydown', ...SEQUENCE]).slice(1);
    // So soon after the first, only the click count tells: the pointer event alone is kept back.
    expect(heard).toEqual(SEQUENCE.slice(1));
    expect(second.some((event) => event.defaultPrevented)).toBe(false);
    expect(told.at(-1)).toBe('release');
  });

  test('may be held again when the page is opened anew', () => {
    press();
    guard.reset();
    press();
    expect(heard).toEqual([]);
    expect(told).toEqual(['hold buy-now', 'hold buy-now']);
  });
});

describe('a press passes', () => {
  test.each([
    ['made by a script on its own', () => activation(false)],
    ['where the browser does not tell who made it', () => activation(undefined)],
    [
      'with nothing at stake',
      () => {
        aim = () => 'free';
      },
    ],
    [
      'when finding its aim fails',
      () => {
        aim = () => {
          throw new Error('broken');
        };
      },
    ],
    [
      'when the hold cannot be shown',
      () => {
        canHold = false;
      },
    ],
    ['after the guard has gone', () => guard.stop()],
  ])('%s', (_, prepare) => {
    prepare();
    const events = press();
    expect(heard).toEqual([...SEQUENCE]);
    expect(events.some((event) => event.defaultPrevented)).toBe(false);
  });

  test('that a script makes does not use up the hold, nor does the submit that the browser sends for it', () => {
    activation(false);
    press();
    const submit = new Event('submit', { bubbles: true, cancelable: true });
    Object.defineProperty(submit, 'isTrusted', { value: true });
    document.querySelector('form')?.dispatchEvent(submit);
    expect(submit.defaultPrevented).toBe(false);
    activation(true);
    heard = [];
    press();
    expect(heard).toEqual([]);
  });
});

describe('what a script does and what a person does', () => {
  test('have a hold each, so that a script can not use up the one of the press', () => {
    press(SEQUENCE);
    press(SEQUENCE, true);
    expect(told).toEqual(['hold buy-now', 'hold buy-now by pointer']);
    expect(heard).toEqual([]);
  });

  test('but what a person was told of is held from no script, which may pass the press on', () => {
    press(SEQUENCE, true);
    heard = [];
    press(SEQUENCE);
    expect(heard).toEqual([...SEQUENCE]);
  });

  test('do not cut into each other', () => {
    press(['pointerdown', 'mousedown'], true);
    aim = () => 'elsewhere';
    press(['pointerdown', 'pointerup']);
    aim = () => 'buy-now';
    heard = [];
    press(['pointerup', 'mouseup', 'click'], true);
    expect(heard).toEqual([]);
  });

  test('a submit that a script asks for is the script’s, though the browser sends it', () => {
    const submit = new Event('submit', { bubbles: true, cancelable: true });
    Object.defineProperty(submit, 'isTrusted', { value: true });
    document.querySelector('form')?.dispatchEvent(submit);
    expect(submit.defaultPrevented).toBe(true);
    press(SEQUENCE, true);
    expect(told).toEqual(['hold buy-now', 'hold buy-now by pointer']);
  });
});

describe('a press that is held', () => {
  test('passes from the moment on when it can no longer be seen why, and the next one is held', () => {
    press(['pointerdown', 'mousedown'], true);
    isShown = false;
    press(['pointerup', 'mouseup', 'click'], true);
    expect(heard).toEqual(['pointerup', 'mouseup', 'click']);
    isShown = true;
    press(SEQUENCE, true);
    expect(told).toEqual(['hold buy-now by pointer', 'release', 'hold buy-now by pointer']);
  });

  test('and can not be shown at all uses nothing up', () => {
    canHold = false;
    press(SEQUENCE, true);
    expect(heard).toEqual([...SEQUENCE]);
    canHold = true;
    heard = [];
    press(SEQUENCE, true);
    expect(heard).toEqual([]);
  });
});

test('after the page has taken all listeners off its window, it listens again, and never twice', () => {
  guard.listen();
  guard.listen();
  press(['click']);
  expect(told).toEqual(['hold buy-now']);
});

test('keys that press nothing are not even looked at', () => {
  let asked = 0;
  aim = () => {
    asked += 1;
    return 'buy-now';
  };
  for (const key of ['a', 'Tab', 'Escape', 'ArrowDown']) {
    button().dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
  }
  expect(asked).toBe(0);
  button().dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }));
  expect(asked).toBe(1);
});
