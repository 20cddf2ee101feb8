import type { Page } from 'puppeteer-core';
import { until } from '../browsers/notice';
import type { Scene } from './scene';

// The first steps of several tests through the books.

/** Opens the balance page and waits until it says what it has recorded. */
export async function openBalancePage(scene: Scene): Promise<Page> {
  const page = await scene.visit('/gc/balance');
  await page.waitForSelector('>>> [data-recorded]');
  return page;
}

/** The kinds of all entries, in the order in which they were written. */
export async function kinds(scene: Scene): Promise<string[]> {
  const { entries } = await scene.books.call('books.read', null);
  return entries.toSorted((a, b) => a.seq - b.seq).map(({ kind }) => kind);
}

/** Waits until the books have entries of exactly these kinds, in this order. */
export async function kindsAre(scene: Scene, wanted: readonly string[]): Promise<void> {
  await until(
    () => kinds(scene),
    (all) => all.join() === wanted.join(),
    `entries of the kinds ${wanted.join(', ')}`,
  );
}

type Api = typeof chrome;

/** The badge text of the tab in front. */
export function badgeOf(scene: Scene): Promise<string> {
  return scene.books.page.evaluate(async () => {
    const { browser, chrome: own } = globalThis as unknown as { browser?: Api; chrome: Api };
    const { tabs, action } = browser ?? own;
    const shops = await tabs.query({ url: 'https://www.amazon.com/*' });
    const tab = shops.find(({ active }) => active) ?? shops.at(-1);
    return action.getBadgeText(tab?.id === undefined ? {} : { tabId: tab.id });
  });
}
