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

/** What a test works with: a browser with the extension, the shop that it sees, and the extension's books. */
export interface Scene {
  readonly session: Session;
  readonly shop: Shop;
  readonly books: OwnPage;
  /**
   * Opens an address of the shop in a tab in front. The tab is closed after the test.
   *
   * @param how `again` uses a tab that stays open for later tests, because this takes less time than a new tab.
   * `context` is the browser's context, which is a container in Firefox; without it, the default one.
   */
  visit(path: string, how?: { readonly again?: boolean; readonly context?: BrowserContext }): Promise<Page>;
  /** Opens one of the extension's own pages in a tab in front. The tab is closed after the test. */
  own(path: string): Promise<Page>;
  /** Writes a gift balance (US cents) into the books, as the popup does. */
  noteBalance(cents: number): Promise<void>;
}

export function usd(minor: number): { minor: number; currency: 'USD' } {
  return { minor, currency: 'USD' };
}

/** The day this many days from today, in the shop's own zone. */
export function dayIn(days: number): CalendarDay {
  const today = dayAt(Date.now(), 'America/Los_Angeles');
  return Temporal.PlainDate.from(today).add({ days }).toString() as CalendarDay;
}

/**
 * Runs tests in every browser. All test files share one running browser, and before each test the shop is reopened and
 * the books are emptied.
 *
 * @param mode `production` is the shipped build. Its notice can't be read, and some tests are about that.
 * @param browser `own` starts a browser for this file alone, because its tests do what other tests could not stand.
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
 * Waits until the extension has read the page as it is and the background has answered. Then the books have what the
 * page teaches.
 */
export function isRead(scene: Scene, page: Page): Promise<OutputOf<'reading.say'> | null> {
  return until(
    () => scene.books.told(page.url()),
    (told) => told !== null && !told.settling,
    `the reading of ${page.url()}`,
  );
}

/**
 * Checks that our element is not in the page after the background has answered. The page is asked for a while, because
 * a notice needs a moment to come.
 */
export async function staysQuiet(scene: Scene, page: Page): Promise<void> {
  await isRead(scene, page);
  const deadline = Date.now() + 300;
  while (Date.now() < deadline) {
    expect(await readNotice(page)).toEqual({ present: false, advice: [], recorded: null });
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)));
  }
}

/** Goes from the cart to the checkout, in the layout that the shop has. */
export async function toCheckout(scene: Scene, opening: Partial<ShopState> = {}): Promise<Page> {
  scene.shop.reopen({ ...scene.shop.state, ...opening });
  return scene.visit('/checkout/entry/cart?proceedToCheckout=1');
}

/** The path of the payment page of the current order. */
export const PAYMENT_PATH = '/checkout/p/p-106-0000000-0000000/pay?pipelineType=Chewbacca&referrer=spc';

/** Presses an element as a person with a mouse does. */
export async function press(page: Page, selector: string): Promise<void> {
  const element = await page.waitForSelector(selector, { visible: true });
  await element?.click();
}

/** Waits until a press was held here. Then the focus is in the notice. */
export async function isHeld(place: Page | Frame): Promise<void> {
  const inNotice = () => place.evaluate(() => document.activeElement?.localName === 'balance-first');
  await until(inNotice, Boolean, 'the focus in the notice');
}

/** Waits until the notice says that a press was held. Where a key pressed the button, the focus stays where it was. */
export async function saysHeld(place: Page | Frame): Promise<void> {
  const says = () =>
    place.evaluate(() => document.querySelector('balance-first')?.shadowRoot?.querySelector('.held') != null);
  await until(says, Boolean, 'words that a press was held');
}

/**
 * Waits as long as a person needs between two presses at least. Events that follow each other faster belong to one
 * press: a double click, or a click and the submit after it.
 */
export async function nextPressIsNew(place: Page | Frame): Promise<void> {
  const now = await place.evaluate(() => performance.now());
  await place.waitForFunction((then) => performance.now() - then > 750, { polling: 50 }, now);
}

/** What axe finds wrong inside an element, as short lines. The shop's own page is not checked. */
export async function faultsIn(page: Page, selector: string): Promise<string[]> {
  await page.evaluate(axe.source);
  return page.evaluate(async (css) => {
    const { axe } = window as unknown as { axe: typeof import('axe-core') };
    const { violations } = await axe.run(css);
    return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
  }, selector);
}
