import type { Page } from 'puppeteer-core';
import { addressOf, type Session } from '../support/browsers/launch.ts';
import type { Shop } from './demo/shop.ts';

/** Opens the shop's review page again. The balance is not applied there, so the page needs a warning. */
export function reviewOf(shop: Shop): string {
  shop.reopen({ ...shop.state, useBalance: false });
  return '/checkout/p/p-106-0000000-0000000/spc?pipelineType=Chewbacca&referrer=cart';
}

/** Loads an address, and stops the extension's worker this many milliseconds after the request. Chromium only. */
export async function loadWhileStopping(session: Session, page: Page, path: string, after: number): Promise<void> {
  const debug = await page.createCDPSession();
  await debug.send('ServiceWorker.enable').catch(() => undefined);
  const loaded = page.goto(addressOf(path), { waitUntil: 'load' });
  await new Promise((resolve) => setTimeout(resolve, after));
  await session.stopWorker();
  await loaded;
  await debug.detach();
}
