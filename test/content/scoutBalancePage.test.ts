// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { PageReading } from '../../src/core/page/pageReading';
import { ABSENT, read } from '../../src/core/page/reading';
import { setUp } from '../support/content/scoutRig';

const BALANCE: PageReading = {
  kind: 'gift-balance',
  marketplace: 'US',
  facts: { balance: read({ minor: 4110, currency: 'USD' }, 'test'), activity: ABSENT },
};

/** What the browser says about the page. The tests set it instead. */
const browser = { hidden: false, readyState: 'complete' };
let rig: ReturnType<typeof setUp>;

beforeEach(() => {
  Object.assign(browser, { hidden: false, readyState: 'complete' });
  for (const name of ['hidden', 'readyState'] as const) {
    Object.defineProperty(document, name, { configurable: true, get: () => browser[name] });
  }
  rig = setUp('https://www.amazon.com/gc/balance');
  rig.state.reading = BALANCE;
});

afterEach(() => {
  rig.state.end();
  Reflect.deleteProperty(document, 'hidden');
  Reflect.deleteProperty(document, 'readyState');
});

it('each reading of the balance page has the same moment of loading', async () => {
  rig.start();
  rig.state.handlers?.['reading.refresh']();
  rig.time.advance(1000);
  expect(rig.asked).toHaveLength(2);
  expect(rig.asked.map(({ loadedAt }) => loadedAt)).toEqual(Array(2).fill(Math.round(performance.timeOrigin)));
});

it('a balance page is not told to the background until somebody sees it', async () => {
  browser.hidden = true;
  rig.start();
  await rig.change();
  expect(rig.asked).toEqual([]);
  browser.hidden = false;
  document.dispatchEvent(new Event('visibilitychange'));
  rig.time.advance(1000);
  expect(rig.asked).toMatchObject([{ reading: BALANCE }]);
});

it('a balance page is not told before it is whole, because half a table looks like a shorter history', async () => {
  browser.readyState = 'loading';
  rig.start();
  await rig.change();
  expect(rig.asked).toEqual([]);
  browser.readyState = 'interactive';
  document.dispatchEvent(new Event('DOMContentLoaded'));
  rig.time.advance(1000);
  expect(rig.asked).toMatchObject([{ reading: BALANCE }]);
});
