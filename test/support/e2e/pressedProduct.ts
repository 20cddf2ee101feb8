import type { Page } from 'puppeteer-core';
import { addressOf } from '../browsers/launch';
import { adviceOf } from '../browsers/notice';
import type { Scene } from './scene';

const PRODUCT = '/dp/B0DEMO0001';

/**
 * What the page keeps for the test: our host, the number of clicks that reached the page, and how many of them ordered.
 */
export interface Kept {
  host: HTMLElement;
  heard: number;
  ordered: number;
}

/**
 * Opens a product page with a notice. Its form reports an order instead of sending it.
 *
 * @param prepare what to do with the tab before the page is loaded.
 */
export async function openProduct(scene: Scene, prepare?: (page: Page) => Promise<void>): Promise<Page> {
  await scene.noteBalance(4110);
  const page = await (prepare ? scene.visit('/') : scene.visit(PRODUCT, { again: true }));
  if (prepare) {
    await prepare(page);
    await page.goto(addressOf(PRODUCT));
  }
  await adviceOf(page, 'one-click-bypass');
  await page.evaluate(() => {
    const kept = window as unknown as Kept;
    kept.host = document.querySelector('balance-first') as HTMLElement;
    kept.heard = 0;
    kept.ordered = 0;
    const hear = () => {
      kept.heard += 1;
    };
    for (const type of ['mousedown', 'click']) window.addEventListener(type, hear, true);
    (document.querySelector('#addToCart') as HTMLFormElement).addEventListener('submit', (event) => {
      event.preventDefault();
      kept.ordered += 1;
    });
  });
  return page;
}

/** How many presses ordered. */
export const ordered = (page: Page) => page.evaluate(() => (window as unknown as Kept).ordered);

/** How many events of a press reached the page. */
export const reached = (page: Page) => page.evaluate(() => (window as unknown as Kept).heard);

/** Waits this many milliseconds in the page, because a test is about what the page does by a timer. */
export async function aWhile(page: Page, time = 80): Promise<void> {
  await page.evaluate((long) => new Promise((done) => setTimeout(done, long)), time);
}

/**
 * Presses Buy Now with the mouse as a hand does: the mouse comes from elsewhere and stays down for about 60 ms. False
 * where there is no button.
 */
export async function pressBuyNow(page: Page): Promise<boolean> {
  const place = await page.evaluate(() => {
    const box = document.querySelector('#buy-now-button')?.getBoundingClientRect();
    const [x, y] = box ? [box.x + box.width / 2, box.y + box.height / 2] : [0, 0];
    return box && box.width > 0 && x > 12 && x < innerWidth && y > 0 && y < innerHeight ? { x, y } : null;
  });
  if (place === null) return false;
  await page.mouse.move(place.x - 12, place.y);
  await page.mouse.move(place.x, place.y);
  await page.mouse.down();
  await aWhile(page, 60);
  await page.mouse.up();
  await aWhile(page, 30);
  return true;
}

/**
 * The middle of our element according to the browser, found in a way that a page can use too; null where there is none.
 */
export function middleOf(page: Page): Promise<{ x: number; y: number } | null> {
  return page.evaluate(() => {
    const hits: { x: number; y: number }[] = [];
    for (let x = 10; x < innerWidth; x += 20) {
      for (let y = 10; y < innerHeight; y += 20) {
        if (document.elementFromPoint(x, y)?.localName === 'balance-first') hits.push({ x, y });
      }
    }
    const middle = (values: number[]) => (Math.min(...values) + Math.max(...values)) / 2;
    return hits.length === 0 ? null : { x: middle(hits.map(({ x }) => x)), y: middle(hits.map(({ y }) => y)) };
  });
}
