// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Aim } from '../../src/content/press';
import { guardPresses, type PressGuard } from '../../src/content/pressGuard';

const SEQUENCE = ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click'] as const;

let guard: PressGuard;
let heard: string[];
let began: { control: string; held: boolean }[];
let aim: (event: Event) => Aim;
let onBegan: () => void;
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

function press(types: readonly string[] = SEQUENCE): Event[] {
  return types.map((type) => {
    const event = new MouseEvent(type, { bubbles: true, cancelable: true, composed: true });
    button().dispatchEvent(event);
    return event;
  });
}

beforeEach(() => {
  document.body.innerHTML = '<form><button type="button">Buy</button></form>';
  heard = [];
  began = [];
  aim = () => 'buy-now';
  onBegan = () => {};
  activation(true);
  guard = guardPresses(window, {
    aimOf: (event) => aim(event),
    began(control, held) {
      began.push({ control, held });
      onBegan();
    },
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
    expect(began).toEqual([{ control: 'buy-now', held: true }]);
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
    expect(began.at(-1)).toEqual({ control: 'buy-now', held: false });
  });

  test('may be held again when the page is opened anew', () => {
    press();
    guard.reset();
    press();
    expect(heard).toEqual([]);
    expect(began).toHaveLength(2);
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
        onBegan = () => {
          throw new Error('broken');
        };
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
