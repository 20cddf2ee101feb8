// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { PageReading } from '../../src/core/page/pageReading';
import { ABSENT, unreadable } from '../../src/core/page/reading';
import { currentStage } from '../../src/messages/stage';
import { BYPASS } from '../support/content/advice';
import { OTHER, product, say, setUp } from '../support/content/scoutRig';
import { said } from '../support/words/said';

let rig: ReturnType<typeof setUp>;

beforeEach(() => {
  rig = setUp();
});

afterEach(() => rig.state.end());

describe('asking', () => {
  test('a reading is sent at once, and it is not sent again while it stays the same', async () => {
    rig.start();
    expect(rig.asked).toMatchObject([{ reading: product(2999), noticeRuns: false }]);
    await rig.change();
    await rig.change();
    expect(rig.state.reads).toBeGreaterThan(2);
    expect(rig.asked).toHaveLength(1);
  });

  test('a changed reading is sent, with the same visit', async () => {
    rig.start();
    await rig.change(product(1999));
    expect(rig.asked.map((call) => call.reading)).toEqual([product(2999), product(1999)]);
    expect(new Set(rig.asked.map(({ visit }) => visit)).size).toBe(1);
    expect(rig.asked[0]?.visit).toMatch(/^[\da-f-]{36}$/);
  });

  test('the background is told whether the notice runs', async () => {
    rig.start();
    rig.showAll();
    await rig.change(product(1999));
    expect(rig.asked.map(({ noticeRuns }) => noticeRuns)).toEqual([false, true]);
  });

  test('nothing is asked for a page that no rule is about', async () => {
    rig = setUp('https://www.amazon.com/');
    rig.state.reading = OTHER;
    rig.start();
    await rig.change();
    expect(rig.state.reads).toBe(0);
    expect(rig.asked).toEqual([]);
  });

  test("a checkout is followed even while its step can't be told", async () => {
    rig = setUp('https://www.amazon.com/checkout/entry/buynow');
    rig.state.reading = OTHER;
    rig.start();
    await rig.change(product(100));
    expect(rig.asked).toHaveLength(1);
  });

  test('what was said about a page is removed while the page can no longer be read', async () => {
    rig.start();
    await rig.answer(0, say(BYPASS));
    expect(rig.spokenRules()).toEqual([BYPASS.rule]);
    rig.state.readingFails = true;
    await rig.change();
    expect(rig.spokenRules()).toEqual([]);
    expect(rig.clickPasses()).toBe(true);
    expect(() => rig.state.handlers?.['reading.say']()).toThrow();
    rig.state.readingFails = false;
    await rig.change();
    expect(rig.asked).toHaveLength(2);
  });

  test('the background is told when the page has become another page', async () => {
    rig.start();
    rig.showAll();
    await rig.answer(0, say(BYPASS));
    await rig.change(OTHER);
    expect(rig.asked.at(-1)?.reading.kind).toBe('other');
    await rig.answer(1, say());
    expect(rig.spokenRules()).toEqual([]);
  });

  test('a reading without any read fact is not sent while the page loads', async () => {
    Object.defineProperty(document, 'readyState', { value: 'loading', configurable: true });
    rig.state.reading = { kind: 'product', marketplace: 'US', facts: { buyNow: ABSENT, price: ABSENT, turbo: ABSENT } };
    rig.start();
    await rig.change();
    expect(rig.asked).toEqual([]);
    Object.defineProperty(document, 'readyState', { value: 'interactive', configurable: true });
    document.dispatchEvent(new Event('DOMContentLoaded'));
    rig.time.advance(1000);
    expect(rig.asked).toHaveLength(1);
  });

  test('the notice that an older version of the extension left in the page is removed', () => {
    document.documentElement.append(document.createElement('balance-first'));
    rig.start();
    expect(document.querySelector('balance-first')).toBeNull();
  });

  test('a page whose script writes another address into the address bar is told as a page of no interest', async () => {
    rig.start();
    rig.showAll();
    await rig.answer(0, say(BYPASS));
    window.history.pushState({}, '', '/gc/balance');
    await rig.change({ kind: 'gift-balance', marketplace: 'US', facts: { balance: ABSENT, activity: ABSENT } });
    expect(rig.asked.map(({ reading }) => reading.kind)).toEqual(['product', 'other']);
  });

  test('nothing runs in a frame that is not watched', () => {
    rig = setUp('https://www.example.org/checkout/');
    rig.start();
    expect(rig.state.reads).toBe(0);
    expect(rig.state.listening).toBe(false);
  });
});

describe('answers', () => {
  test('a late answer to an earlier reading is ignored', async () => {
    rig.start();
    await rig.change(product(1999));
    await rig.answer(1, say());
    await rig.answer(0, say(BYPASS));
    expect(rig.spokenRules()).toEqual([]);
  });

  test('the observation in a late answer is still shown', async () => {
    const recorded = { entry: 'e1', balance: { minor: 1, currency: 'USD' }, before: null, leftOut: null } as const;
    rig.start();
    await rig.change(product(1999));
    await rig.answer(0, said({ recorded }));
    expect(currentStage()?.view().recorded?.entry).toBe('e1');
  });

  test.each(['failed', null] as const)('after %s nothing is shown any more, and the scout asks again', async (none) => {
    rig.start();
    rig.showAll();
    await rig.answer(0, say(BYPASS));
    await rig.change(product(1999));
    await rig.answer(1, none);
    expect(rig.spokenRules()).toEqual([]);
    await rig.change();
    expect(rig.asked).toHaveLength(3);
  });

  test('everything ends when the extension is gone', async () => {
    rig.start();
    await rig.answer(0, say(BYPASS));
    rig.showAll();
    rig.state.gone = true;
    await rig.change(product(1999));
    await rig.answer(1, null);
    expect(rig.spokenRules()).toEqual([]);
    expect(rig.state.listening).toBe(false);
    const before = rig.state.reads;
    await rig.change(product(999));
    expect(rig.state.reads).toBe(before);
  });
});

describe('an unreadable fact', () => {
  const unread: PageReading = {
    kind: 'gift-balance',
    marketplace: 'US',
    facts: { balance: unreadable('missing'), activity: ABSENT },
  };

  test('is sent as a fact that may still come, and once more if it does not come', async () => {
    rig.state.reading = unread;
    rig.start();
    await rig.change();
    expect(rig.asked.map(({ settling }) => settling)).toEqual([true]);
    rig.time.advance(10_000);
    expect(rig.asked.map(({ settling }) => settling)).toEqual([true, undefined]);
    await rig.change();
    rig.time.advance(10_000);
    expect(rig.asked).toHaveLength(2);
    expect(rig.time.pending()).toBe(0);
  });

  test('is told to the popup as a fact that may still come', async () => {
    rig.state.reading = unread;
    rig.start();
    await rig.change();
    await rig.answer(0, say());
    expect(rig.state.handlers?.['reading.say']()).toMatchObject({ value: { reading: unread, settling: true } });
    rig.time.advance(10_000);
    await rig.answer(1, say());
    expect(rig.state.handlers?.['reading.say']()).not.toHaveProperty('value.settling');
  });

  test('leaves no timer after it is read', async () => {
    rig.state.reading = unread;
    rig.start();
    await rig.change(product(2999));
    expect(rig.asked.map(({ settling }) => settling)).toEqual([true, undefined]);
    expect(rig.time.pending()).toBe(0);
  });
});

describe('a report', () => {
  test('describes the page as it is now', () => {
    rig.start();
    expect(rig.state.handlers?.['report.make']()).toEqual({
      ok: true,
      value: { text: 'https://www.amazon.com/dp/B000000001', cut: false },
    });
  });

  test('is missing if its script has not come', () => {
    rig.state.readerCame = false;
    rig.start();
    expect(rig.state.handlers?.['report.make']()).toMatchObject({ ok: false, why: { code: 'no-report' } });
  });
});

describe('calls from the extension', () => {
  test('the popup is told the reading, and judges it itself', async () => {
    rig.start();
    await rig.answer(0, say({ ...BYPASS, place: 'badge' }));
    expect(rig.state.handlers?.['reading.say']()).toEqual({
      ok: true,
      value: { reading: product(2999), failure: null },
    });
  });

  test('the popup is told that more may come, until the background has answered the last reading', async () => {
    const tells = () => rig.state.handlers?.['reading.say']();
    rig.start();
    expect(tells()).toMatchObject({ value: { settling: true } });
    await rig.answer(0, say());
    expect(tells()).not.toHaveProperty('value.settling');
    await rig.change(product(1999));
    expect(tells()).toMatchObject({ value: { settling: true } });
    await rig.answer(1, say());
    expect(tells()).not.toHaveProperty('value.settling');
    rig.state.handlers?.['reading.refresh']();
    expect(tells()).toMatchObject({ value: { settling: true } });
  });

  test('the popup is told why the background could not process a reading, until it can', async () => {
    rig.start();
    await rig.answer(0, 'failed');
    expect(rig.state.handlers?.['reading.say']()).toMatchObject({
      value: { failure: { code: 'books-not-opened' } },
    });
    await rig.change(product(1999));
    await rig.answer(1, say());
    expect(rig.state.handlers?.['reading.say']()).toMatchObject({ value: { failure: null } });
  });

  test('the popup is told that a page belongs to no shop', () => {
    rig.start();
    rig.follow('https://www.example.com/');
    expect(rig.state.handlers?.['reading.say']()).toEqual({
      ok: false,
      why: { code: 'page-not-read' },
    });
  });

  test('the same reading is sent again after the books changed', async () => {
    rig.start();
    expect(rig.state.handlers?.['reading.refresh']()).toEqual({ ok: true, value: null });
    rig.time.advance(16);
    expect(rig.asked.map((call) => call.reading)).toEqual([product(2999), product(2999)]);
  });
});
