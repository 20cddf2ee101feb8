// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type Watch, watchPage } from '../../src/content/watch';
import { stoppedClock } from '../support/content/stoppedClock';

const page = window as unknown as Window & typeof globalThis;
/** Waits until the observers are told. They are told in a microtask. */
const told = () => new Promise<void>((resolve) => queueMicrotask(() => queueMicrotask(resolve)));

let time: ReturnType<typeof stoppedClock>;
let watch: Watch | null;
let looks: number[];
let restored: number;
let unheard: number;
let look: () => boolean;

function start(): void {
  watch = watchPage(
    page,
    {
      look() {
        looks.push(time.clock.now());
        return look();
      },
      unheard() {
        unheard += 1;
      },
      restored() {
        restored += 1;
      },
    },
    time.clock,
  );
  looks = [];
}

function place(): HTMLElement {
  const found = document.querySelector('main');
  if (found === null) throw new Error('the page has no place');
  return found;
}

/** Changes the page again and again, at regular times, for a while. */
async function storm(every: number, duration: number): Promise<void> {
  for (let passed = 0; passed < duration; passed += every) {
    place().setAttribute('class', `turn-${passed}`);
    await told();
    time.advance(every);
  }
}

function byPerson(event: Event): Event {
  Object.defineProperty(event, 'isTrusted', { value: true });
  return event;
}

beforeEach(() => {
  document.body.innerHTML = '<main><p>$1.00</p><input type="checkbox"></main>';
  time = stoppedClock();
  time.advance(1000);
  restored = 0;
  unheard = 0;
  looks = [];
  look = () => true;
  watch = null;
});

afterEach(() => watch?.stop());

test('the page is looked at once at the start, and not again while nothing changes', () => {
  watch = watchPage(page, { look: () => looks.push(0) > 0, restored: () => {}, unheard: () => {} }, time.clock);
  time.advance(60_000);
  expect(looks).toHaveLength(1);
  expect(time.pending()).toBe(0);
});

test('several changes at the same moment cause one look, within a frame', async () => {
  start();
  for (let turn = 0; turn < 500; turn += 1) place().append(document.createElement('p'));
  await told();
  time.advance(16);
  expect(looks).toHaveLength(1);
});

describe('what counts as a change', () => {
  test.each<[string, () => void]>([
    ['an added element', () => place().append(document.createElement('div'))],
    ['a removed element', () => place().querySelector('p')?.remove()],
    [
      'an amount that is filled in',
      () => {
        const text = place().querySelector('p')?.firstChild;
        if (text) text.nodeValue = '$2.00';
      },
    ],
    ['a class', () => place().querySelector('p')?.classList.add('aok-hidden')],
    ['a style', () => place().querySelector('p')?.setAttribute('style', 'display:none')],
    [
      'the shop’s own state',
      () => {
        const script = document.createElement('script');
        script.setAttribute('type', 'a-state');
        place().append(script);
      },
    ],
    [
      'a checkbox that a person checks',
      () =>
        place()
          .querySelector('input')
          ?.dispatchEvent(byPerson(new Event('change', { bubbles: true }))),
    ],
    [
      'a checkbox that the page checks',
      () =>
        place()
          .querySelector('input')
          ?.dispatchEvent(new Event('change', { bubbles: true })),
    ],
    [
      'typing',
      () =>
        place()
          .querySelector('input')
          ?.dispatchEvent(byPerson(new Event('input', { bubbles: true }))),
    ],
    ['the end of loading', () => document.dispatchEvent(new Event('DOMContentLoaded'))],
    ['another address', () => window.dispatchEvent(new Event('popstate'))],
  ])('%s', async (_, change) => {
    start();
    change();
    await told();
    time.advance(16);
    expect(looks).toHaveLength(1);
  });

  test.each<[string, () => void]>([
    ['our own notice', () => document.documentElement.append(document.createElement('balance-first'))],
    ['a style sheet', () => document.head.append(document.createElement('style'))],
    ['a picture', () => place().append(document.createElement('img'))],
    ['a script', () => place().append(document.createElement('script'))],
    ['white space', () => place().append(document.createTextNode('\n  '))],
    ['an attribute that shows nothing', () => place().setAttribute('data-turn', '1')],
  ])('no change: %s', async (_, change) => {
    start();
    change();
    await told();
    time.advance(60_000);
    expect(looks).toEqual([]);
    document.querySelector('balance-first')?.remove();
  });

  test('no change: what happens to our own notice', async () => {
    const host = document.createElement('balance-first');
    document.documentElement.append(host);
    start();
    host.setAttribute('style', 'display:block');
    host.append(document.createElement('p'));
    host.remove();
    await told();
    time.advance(60_000);
    expect(looks).toEqual([]);
  });
});

describe('a page that never stops changing', () => {
  test('is read less and less often, and once more after its last change', async () => {
    start();
    await storm(10, 60_000);
    expect(looks.length).toBeGreaterThan(20);
    expect(looks.length).toBeLessThan(110);
    const last = looks.at(-1) ?? 0;
    place().setAttribute('class', 'last');
    await told();
    time.advance(1000);
    expect(looks.at(-1)).toBeGreaterThan(last);
    const total = looks.length;
    time.advance(60_000);
    expect(looks).toHaveLength(total);
    expect(time.pending()).toBe(0);
  });

  test('is read soon at first, within a tenth of the time that it has been changing', async () => {
    start();
    const begin = time.clock.now();
    await storm(10, 5000);
    const gaps = looks.map((at, turn) => [at - begin, at - (looks[turn - 1] ?? begin)] as const);
    for (const [since, gap] of gaps) expect(gap).toBeLessThanOrEqual(Math.max(26, since / 10 + 10));
  });

  test('is read at once after the shopper does something', async () => {
    start();
    await storm(10, 30_000);
    const before = looks.length;
    time.advance(20);
    place()
      .querySelector('input')
      ?.dispatchEvent(byPerson(new Event('change', { bubbles: true })));
    time.advance(16);
    expect(looks).toHaveLength(before + 1);
  });

  test('takes no more than a sixth of the time, however long a reading takes', async () => {
    look = () => {
      time.spend(100);
      return true;
    };
    start();
    const begin = time.clock.now();
    await storm(10, 10_000);
    expect((looks.length * 100) / (time.clock.now() - begin)).toBeLessThan(1 / 6 + 0.02);
  });

  test('is read at once again after a rest', async () => {
    start();
    await storm(10, 30_000);
    time.advance(1500);
    const before = looks.length;
    place().setAttribute('class', 'late');
    await told();
    time.advance(16);
    expect(looks).toHaveLength(before + 1);
  });
});

test('a page that does not matter is not followed until its address changes', async () => {
  look = () => false;
  start();
  await storm(10, 1000);
  expect(looks).toEqual([]);
  look = () => true;
  window.dispatchEvent(new Event('popstate'));
  time.advance(16);
  expect(looks).toHaveLength(1);
  await storm(10, 100);
  expect(looks.length).toBeGreaterThan(1);
});

test('a page that does not matter any more is not followed any more', async () => {
  start();
  await storm(10, 100);
  look = () => false;
  await storm(300, 900);
  const before = looks.length;
  await storm(300, 900);
  expect(looks).toHaveLength(before);
});

test('a reading that fails does not end the watch', async () => {
  look = () => {
    throw new Error('broken');
  };
  start();
  await storm(300, 900);
  expect(looks).toHaveLength(3);
});

test('a page that the browser restores from its memory is looked at again', () => {
  start();
  const event = new Event('pageshow');
  window.dispatchEvent(event);
  expect(restored).toBe(0);
  Object.defineProperty(event, 'persisted', { value: true });
  window.dispatchEvent(event);
  expect(restored, 'by a script').toBe(0);
  Object.defineProperty(event, 'isTrusted', { value: true });
  window.dispatchEvent(event);
  time.advance(16);
  expect(restored).toBe(1);
  expect(looks).toHaveLength(1);
});

test('the watcher is told when a page was written anew, so that all listeners can be added again', async () => {
  start();
  const html = document.documentElement;
  html.remove();
  document.append(html);
  await told();
  expect(unheard).toBe(1);
  place().append(document.createElement('p'));
  await told();
  expect(unheard).toBe(1);
});

test('a stopped watch leaves nothing behind', async () => {
  start();
  place().append(document.createElement('p'));
  await told();
  watch?.stop();
  expect(time.pending()).toBe(0);
  await storm(10, 100);
  window.dispatchEvent(new Event('popstate'));
  time.advance(1000);
  expect(looks).toEqual([]);
});
