import axe from 'axe-core';
import type { BrowserContext, Frame, Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect } from 'vitest';
import { type CalendarDay, dayAt } from '../../../src/core/days/calendarDay';
import type { OutputOf } from '../../../src/messages/protocol';
import type { Shop, ShopState } from '../../tools/demo/shop';
import type { BuildMode } from '../../tools/package/builds';
import type { OwnPage } from '../browsers/books';
import { BROWSERS, type BrowserName } from '../browsers/find';
import { addressOf, type Session } from '../browsers/launch';
import { readNotice, until } from '../browsers/notice';
import { type Running, sharedBrowser, startBrowser, tidy } from './sharedBrowser';

/** What a test has to hand: a browser with the extension, the shop that it sees, and the extension's books. */
export interface Scene {
  readonly session: Session;
  readonly shop: Shop;
  readonly books: OwnPage;
  /**
   * Opens an address of the shop in a tab of its own, in front. The tab is closed after the test.
   *
   * @param how `again`: in a tab that stays for the tests to come, which takes less time than a new one. `context`: of the
   *   browser, which in Firefox is a container; absent is the default one
   */
  visit(path: string, how?: { readonly again?: boolean; readonly context?: BrowserContext }): Promise<Page>;
  /** Opens one of the extension's own pages in a tab, in front. The tab is closed after the test. */
  own(path: string): Promise<Page>;
  /** Writes a gift balance (US cents) into the books, as the popup does. */
  noteBalance(cents: number): Promise<void>;
}

export function usd(minor: number): { minor: number; currency: 'USD' } {
  return { minor, currency: 'USD' };
}

/** A day so many days from today, in the shop's own zone. */
export function dayIn(days: number): CalendarDay {
  const today = dayAt(Date.now(), 'America/Los_Angeles');
  return Temporal.PlainDate.from(today).add({ days }).toString() as CalendarDay;
}

/**
 * Runs tests in every browser, in one that all test files share, with the shop reopened and the books emptied before
 * each test.
 *
 * @param mode `production` is what is shipped: its notice can't be read, which some tests are about
 * @param browser `own`: a browser for this file alone, since its tests do what no other test could bear
 */
export function inEachBrowser(
  tests: (scene: Scene, name: BrowserName) => void,
  names = BROWSERS,
  mode: BuildMode = 'e2e',
  browser: 'shared' | 'own' = mode === 'e2e' ? 'shared' : 'own',
): void {
  describe.each(names)('%s', (name) => {
    let running: Running;
    let kept: Page | null = null;
    const pages: Page[] = [];
    const scene: Scene = {
      get session() {
        return running.session;
      },
      get books() {
        return running.books;
      },
      get shop() {
        return running.shop;
      },
      async visit(path, { again = false, context } = {}) {
        const page = again && kept?.isClosed() === false ? kept : await running.session.open(undefined, context);
        if (again) kept = page;
        else pages.push(page);
        await page.bringToFront();
        await page.goto(addressOf(path), { waitUntil: 'load' });
        return page;
      },
      async own(path) {
        const page = await running.session.openOwn(path);
        pages.push(page);
        await page.bringToFront();
        return page;
      },
      async noteBalance(cents) {
        await running.books.call('balance.state', { book: { marketplace: 'US' }, balance: usd(cents), note: '' });
      },
    };
    beforeAll(async () => {
      running = browser === 'shared' ? await sharedBrowser(name) : await startBrowser(name, mode);
    });
    beforeEach(() => tidy(running));
    afterEach(async () => {
      const open = pages.splice(0).filter((page) => !page.isClosed());
      await Promise.all(open.map((page) => page.close()));
    });
    afterAll(async () => {
      await kept?.close();
      if (browser === 'own') await running?.session.close();
    });
    tests(scene, name);
  });
}

/**
 * Waits until the extension has read a page as it is and the background has answered to that: what the page teaches is
 * in the books then.
 */
export function isRead(scene: Scene, page: Page): Promise<OutputOf<'reading.say'> | null> {
  return until(
    () => scene.books.told(page.url()),
    (told) => told !== null && !told.settling,
    `the reading of ${page.url()}`,
  );
}

/**
 * Nothing of ours is in the page, now that the background has answered to what it shows. A notice takes a moment to be
 * brought, so the page is asked for a while.
 */
export async function staysQuiet(scene: Scene, page: Page): Promise<void> {
  await isRead(scene, page);
  const deadline = Date.now() + 300;
  while (Date.now() < deadline) {
    expect(await readNotice(page)).toEqual({ present: false, advice: [], recorded: null });
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)));
  }
}

/** Goes from the basket to the checkout, in the layout that the shop has. */
export async function toCheckout(scene: Scene, opening: Partial<ShopState> = {}): Promise<Page> {
  scene.shop.reopen({ ...scene.shop.state, ...opening });
  return scene.visit('/checkout/entry/cart?proceedToCheckout=1');
}

/** The path of the payment page of the order being paid. */
export const PAYMENT_PATH = '/checkout/p/p-106-0000000-0000000/pay?pipelineType=Chewbacca&referrer=spc';

/** Presses an element as a person with a mouse does. */
export async function press(page: Page, selector: string): Promise<void> {
  const element = await page.waitForSelector(selector, { visible: true });
  await element?.click();
}

/** Whether a press has just been held here: the focus is in the notice then. */
export async function isHeld(place: Page | Frame): Promise<void> {
  const inNotice = () => place.evaluate(() => document.activeElement?.localName === 'balance-first');
  await until(inNotice, Boolean, 'the focus in the notice');
}

/** Whether a press has just been held here: the notice says so. Where a key has pressed, the focus stays where it was. */
export async function saysHeld(place: Page | Frame): Promise<void> {
  const says = () =>
    place.evaluate(() => document.querySelector('balance-first')?.shadowRoot?.querySelector('.held') != null);
  await until(says, Boolean, 'words that a press was held');
}

/**
 * Lets as much time pass as a person needs between two presses at the least. Events that follow each other faster
 * belong to one press: a double click, or a click and the submit after it.
 */
export async function nextPressIsNew(place: Page | Frame): Promise<void> {
  const now = await place.evaluate(() => performance.now());
  await place.waitForFunction((then) => performance.now() - then > 750, { polling: 50 }, now);
}

/** What axe finds wrong inside an element, as short lines. The shop's own page is none of our business. */
export async function faultsIn(page: Page, selector: string): Promise<string[]> {
  await page.evaluate(axe.source);
  return page.evaluate(async (css) => {
    const { axe } = window as unknown as { axe: typeof import('axe-core') };
    const { violations } = await axe.run(css);
    return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
  }, selector);
}
