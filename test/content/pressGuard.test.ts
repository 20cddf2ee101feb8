// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { guardPresses, type PressGuard } from '../../src/content/pressGuard';
import type { Aim } from '../../src/content/pressStep';

const SEQUENCE = ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click'] as const;

let guard: PressGuard;
let heard: string[];
/** What the guard told its judge, in this order. */
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

/** Makes events as scripts send them, or as the browser sends them. */
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
  // This is the page's listener. It is in the capture phase of the window, which is as early as a page can be.
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

  test('is followed by a press that passes unchanged', () => {
    press();
    const second = press(['keydown', ...SEQUENCE]).slice(1);
    // The second press comes so soon that only the click count tells it. So only its pointer event is swallowed.
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

describe('a press that passes', () => {
  test.each([
    ['is made by a script without user activation', () => activation(false)],
    ['is made in a browser that does not tell about user activation', () => activation(undefined)],
    [
      'is aimed at nothing that is guarded',
      () => {
        aim = () => 'free';
      },
    ],
    [
      "has an aim that can't be found because of an exception",
      () => {
        aim = () => {
          throw new Error('broken');
        };
      },
    ],
    [
      "has a reason that can't be shown",
      () => {
        canHold = false;
      },
    ],
    ['comes after the guard was stopped', () => guard.stop()],
  ])('%s', (_, prepare) => {
    prepare();
    const events = press();
    expect(heard).toEqual([...SEQUENCE]);
    expect(events.some((event) => event.defaultPrevented)).toBe(false);
  });

  test('does not use up the hold if a script makes it, and neither does its submit', () => {
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

describe('presses by scripts and by a person', () => {
  test("have separate holds, so a script can't use up the person's hold", () => {
    press(SEQUENCE);
    press(SEQUENCE, true);
    expect(told).toEqual(['hold buy-now', 'hold buy-now by pointer']);
    expect(heard).toEqual([]);
  });

  test("pass when a script makes them after the person's press was held", () => {
    press(SEQUENCE, true);
    heard = [];
    press(SEQUENCE);
    expect(heard).toEqual([...SEQUENCE]);
  });

  test('do not interrupt each other', () => {
    press(['pointerdown', 'mousedown'], true);
    aim = () => 'elsewhere';
    press(['pointerdown', 'pointerup']);
    aim = () => 'buy-now';
    heard = [];
    press(['pointerup', 'mouseup', 'click'], true);
    expect(heard).toEqual([]);
  });

  test('include a submit that a script causes, which belongs to the script', () => {
    const submit = new Event('submit', { bubbles: true, cancelable: true });
    Object.defineProperty(submit, 'isTrusted', { value: true });
    document.querySelector('form')?.dispatchEvent(submit);
    expect(submit.defaultPrevented).toBe(true);
    press(SEQUENCE, true);
    expect(told).toEqual(['hold buy-now', 'hold buy-now by pointer']);
  });
});

describe('the reason of a held press', () => {
  test('lets the rest of the press pass when it can no longer be seen, and the next press is held', () => {
    press(['pointerdown', 'mousedown'], true);
    isShown = false;
    press(['pointerup', 'mouseup', 'click'], true);
    expect(heard).toEqual(['pointerup', 'mouseup', 'click']);
    isShown = true;
    press(SEQUENCE, true);
    expect(told).toEqual(['hold buy-now by pointer', 'release', 'hold buy-now by pointer']);
  });

  test("uses up no hold if it can't be shown at all", () => {
    canHold = false;
    press(SEQUENCE, true);
    expect(heard).toEqual([...SEQUENCE]);
    canHold = true;
    heard = [];
    press(SEQUENCE, true);
    expect(heard).toEqual([]);
  });
});

test('the guard listens again after the page removed all listeners of its window, and never twice', () => {
  guard.listen();
  guard.listen();
  press(['click']);
  expect(told).toEqual(['hold buy-now']);
});

test('the guard ignores keys that press nothing', () => {
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
