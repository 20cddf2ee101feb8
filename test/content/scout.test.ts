// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Ask } from '../../src/content/notices';
import { startScout } from '../../src/content/scout';
import { currentStage } from '../../src/content/stage';
import type { Advice } from '../../src/core/advice';
import type { Money } from '../../src/core/money';
import type { PageReading } from '../../src/core/pageReading';
import { ABSENT, read } from '../../src/core/reading';
import type { PageAnswer } from '../../src/messages/protocol';
import type { TabCallHandlers } from '../../src/platform/contentRuntime';
import { BYPASS } from './advice';
import { stoppedClock } from './stoppedClock';

const page = window as unknown as Window & typeof globalThis & { happyDOM: { setURL(url: string): void } };
const PRODUCT = 'https://www.amazon.com/dp/B000000001';
const answered = async () => {
  for (let turn = 0; turn < 5; turn += 1) await Promise.resolve();
};

function product(price: number | null): PageReading {
  return {
    kind: 'product',
    marketplace: 'US',
    facts: {
      buyNow: read<'buy-now'>('buy-now', 'control/buy-now'),
      price: price === null ? ABSENT : read<Money>({ minor: price, currency: 'USD' }, 'price/any'),
      turbo: ABSENT,
    },
  };
}

let reading: PageReading | null;
let reads: number;
let asked: { visit: string; reading: PageReading; noticeRuns: boolean }[];
/** Answers what was asked, in any order. */
let answer: ((value: PageAnswer | null | 'failed') => Promise<void>)[];
let handlers: TabCallHandlers | null;
let listening: boolean;
let gone: boolean;
let time: ReturnType<typeof stoppedClock>;
let end: () => void;

const ask: Ask = (_, input) =>
  new Promise((resolve) => {
    asked.push(input as (typeof asked)[number]);
    answer.push(async (value) => {
      const answers = { failed: { ok: false, error: 'The books could not be read.' } } as const;
      resolve((value === 'failed' ? answers.failed : value && { ok: true, value }) as never);
      await answered();
    });
  });

function start(): void {
  end = startScout({
    window: page,
    clock: time.clock,
    read() {
      reads += 1;
      return reading && { reading, find: () => document.querySelector('#buy-now-button') };
    },
    ask,
    onTabCall(given) {
      handlers = given;
      listening = true;
      return () => {
        listening = false;
      };
    },
    isGone: () => gone,
  });
}

/** Something on the page changes, and there has been time to look. */
async function change(to: PageReading | null = reading): Promise<void> {
  reading = to;
  document.body.append(document.createElement('p'));
  await answered();
  time.advance(2000);
}

const say = (...advice: Advice[]): PageAnswer => ({ advice, recorded: null });
const shownRules = () =>
  currentStage()
    ?.view()
    .advice.map(({ rule }) => rule);
const showAll = () =>
  currentStage()?.shown(
    currentStage()
      ?.view()
      .advice.map(({ rule }) => rule) ?? [],
  );

/** Whether a click on Buy Now reaches the page. */
function clickPasses(): boolean {
  let passed = false;
  const hear = () => {
    passed = true;
  };
  const button = document.querySelector('#buy-now-button');
  button?.addEventListener('click', hear, { once: true });
  button?.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, composed: true }));
  button?.removeEventListener('click', hear);
  return passed;
}

beforeEach(() => {
  page.happyDOM.setURL(PRODUCT);
  Object.defineProperty(window.navigator, 'userActivation', { value: { isActive: true }, configurable: true });
  document.body.innerHTML = '<div><input type="submit" id="buy-now-button" value="Buy Now"><p id="beside">…</p></div>';
  reading = product(2999);
  reads = 0;
  asked = [];
  answer = [];
  handlers = null;
  listening = false;
  gone = false;
  time = stoppedClock();
  end = () => {};
});

afterEach(() => end());

describe('asking', () => {
  test('a reading is sent at once, and not again while it stays the same', async () => {
    start();
    expect(asked).toMatchObject([{ reading: product(2999), noticeRuns: false }]);
    await change();
    await change();
    expect(reads).toBeGreaterThan(2);
    expect(asked).toHaveLength(1);
  });

  test('a changed reading is sent, with the same visit', async () => {
    start();
    await change(product(1999));
    expect(asked.map((call) => call.reading)).toEqual([product(2999), product(1999)]);
    expect(new Set(asked.map(({ visit }) => visit)).size).toBe(1);
    expect(asked[0]?.visit).toMatch(/^[\da-f-]{36}$/);
  });

  test('the background is told whether the notice runs', async () => {
    start();
    currentStage()?.attach(() => {});
    await change(product(1999));
    expect(asked.map(({ noticeRuns }) => noticeRuns)).toEqual([false, true]);
  });

  test('nothing is asked for a page that no rule is about', async () => {
    page.happyDOM.setURL('https://www.amazon.com/');
    reading = { kind: 'other', marketplace: 'US', facts: {} };
    start();
    await change();
    expect(reads).toBe(1);
    expect(asked).toEqual([]);
  });

  test('a checkout whose step cannot be told yet is followed', async () => {
    page.happyDOM.setURL('https://www.amazon.com/checkout/entry/buynow');
    reading = { kind: 'other', marketplace: 'US', facts: {} };
    start();
    await change(product(100));
    expect(asked).toHaveLength(1);
  });

  test('a page that has become another one is told as such', async () => {
    start();
    await answer[0]?.(say(BYPASS));
    await change({ kind: 'other', marketplace: 'US', facts: {} });
    expect(asked.at(-1)?.reading.kind).toBe('other');
    await answer[1]?.(say());
    expect(shownRules()).toEqual([]);
  });

  test('while the page loads, a reading that found nothing yet is kept back', async () => {
    Object.defineProperty(document, 'readyState', { value: 'loading', configurable: true });
    reading = { kind: 'product', marketplace: 'US', facts: { buyNow: ABSENT, price: ABSENT, turbo: ABSENT } };
    start();
    await change();
    expect(asked).toEqual([]);
    Object.defineProperty(document, 'readyState', { value: 'interactive', configurable: true });
    document.dispatchEvent(new Event('DOMContentLoaded'));
    time.advance(1000);
    expect(asked).toHaveLength(1);
  });

  test('nothing runs in a frame that is none of ours', () => {
    page.happyDOM.setURL('https://www.example.org/checkout/');
    start();
    expect(reads).toBe(0);
    expect(listening).toBe(false);
  });
});

describe('answers', () => {
  test('a late answer to an earlier reading is dropped', async () => {
    start();
    await change(product(1999));
    await answer[1]?.(say());
    await answer[0]?.(say(BYPASS));
    expect(shownRules()).toEqual([]);
  });

  test('but an observation that it brings is told', async () => {
    const recorded = { entry: 'e1', balance: { minor: 1, currency: 'USD' }, before: null } as const;
    start();
    await change(product(1999));
    await answer[0]?.({ advice: [], recorded });
    expect(currentStage()?.view().recorded).toEqual(recorded);
  });

  test.each(['failed', null] as const)('%s: nothing is said any more, and the next change asks again', async (none) => {
    start();
    await answer[0]?.(say(BYPASS));
    await change(product(1999));
    await answer[1]?.(none);
    expect(shownRules()).toEqual([]);
    await change();
    expect(asked).toHaveLength(3);
  });

  test('once the extension is gone, everything of ours ends', async () => {
    start();
    await answer[0]?.(say(BYPASS));
    showAll();
    gone = true;
    await change(product(1999));
    await answer[1]?.(null);
    expect(shownRules()).toEqual([]);
    expect(listening).toBe(false);
    const before = reads;
    await change(product(999));
    expect(reads).toBe(before);
  });
});

describe('calls from the extension', () => {
  test('the popup is told what was read and said', async () => {
    start();
    await answer[0]?.(say({ ...BYPASS, place: 'badge' }));
    expect(handlers?.['reading.tell']()).toEqual({
      ok: true,
      value: { reading: product(2999), advice: [{ ...BYPASS, place: 'badge' }] },
    });
  });

  test('a page that is no shop’s is said to be none', () => {
    reading = null;
    start();
    expect(handlers?.['reading.tell']()).toEqual({ ok: false, error: 'This page belongs to no marketplace.' });
  });

  test('after the books changed the same reading is sent again', async () => {
    start();
    expect(handlers?.['reading.refresh']()).toEqual({ ok: true, value: null });
    time.advance(16);
    expect(asked.map((call) => call.reading)).toEqual([product(2999), product(2999)]);
  });
});

describe('holding', () => {
  test('the first press of a control is held once its advice is shown, and the second passes', async () => {
    start();
    expect(clickPasses()).toBe(true);
    await answer[0]?.(say(BYPASS));
    expect(clickPasses()).toBe(true);
    showAll();
    expect(clickPasses()).toBe(false);
    expect(currentStage()?.view().held).toBe('one-click-bypass');
    expect(clickPasses()).toBe(true);
    time.advance(0);
    expect(currentStage()?.view().held).toBeNull();
  });

  test('the focus goes back to the control', async () => {
    start();
    await answer[0]?.(say(BYPASS));
    showAll();
    clickPasses();
    currentStage()?.actions.leave();
    expect(document.activeElement?.id).toBe('buy-now-button');
  });

  test('other controls are not held', async () => {
    start();
    await answer[0]?.(say({ ...BYPASS, holds: ['one-click'] }));
    showAll();
    expect(clickPasses()).toBe(true);
  });

  test('nothing is held while the worker is silent', async () => {
    start();
    await answer[0]?.(null);
    showAll();
    expect(clickPasses()).toBe(true);
  });

  test('nothing is held after the extension was updated under the page', async () => {
    start();
    await answer[0]?.(say(BYPASS));
    showAll();
    gone = true;
    expect(clickPasses()).toBe(true);
    expect(listening).toBe(false);
  });

  test('a page that comes back out of memory may hold once more', async () => {
    start();
    await answer[0]?.(say(BYPASS));
    showAll();
    expect([clickPasses(), clickPasses()]).toEqual([false, true]);
    const event = new Event('pageshow');
    Object.defineProperty(event, 'persisted', { value: true });
    window.dispatchEvent(event);
    time.advance(16);
    expect(asked).toHaveLength(2);
    expect(clickPasses()).toBe(false);
  });
});
