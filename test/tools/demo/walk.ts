import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { addressOf, type Session } from '../../support/browsers/launch.ts';
import { readClosedNotice, readNotice, type SeenNotice, until } from '../../support/browsers/notice.ts';

const CHECKOUT = '/checkout/entry/cart?proceedToCheckout=1';
const PAYMENT = '/checkout/p/p-106-0000000-0000000/pay?pipelineType=Chewbacca&referrer=spc';
const BUY_NOW = '#buy-now-button';

/** How the walk is made: for a person who watches, or only with text and pictures. */
export interface Manner {
  readonly say: (line: string) => void;
  /** How many milliseconds a person gets to look at each step; 0 where nobody watches. */
  readonly pause: number;
  /** The folder for pictures; null where none are taken. */
  readonly shots: string | null;
}

/** Reads the notice. Its root may be open. If it is closed, only Chromium's debugger can read it. */
async function read(session: Session, page: Page): Promise<SeenNotice> {
  const open = await readNotice(page);
  const isClosed = open.present && open.advice.length === 0 && open.recorded === null;
  return isClosed && session.name === 'chrome' ? readClosedNotice(page) : open;
}

/** The verdict of a piece of advice: its first sentence, without the words above it that say how urgent it is. */
function verdictIn(text: string): string {
  const sentences = text.replace(/^(Before you (pay|press)|Good to know)\s/, '');
  return sentences.match(/^.*?\.(?=\s|$)/)?.[0] ?? sentences;
}

/** Goes through the three warnings. Returns how many of them were seen. */
export async function walk(session: Session, manner: Manner): Promise<number> {
  const { say, shots } = manner;
  if (shots) mkdirSync(shots, { recursive: true });
  const page = await session.open('/');
  let seen = 0;

  const shot = async (name: string, of = page) => {
    const path = join(shots ?? '', `${name}.png`) as `${string}.png`;
    if (shots) await of.screenshot({ path, fullPage: of !== page });
  };
  const look = () => new Promise((resolve) => setTimeout(resolve, manner.pause));
  const go = (path: string) => page.goto(addressOf(path), { waitUntil: 'load' });

  /**
   * Waits until the extension says something. In Firefox's closed root, the words stay unknown, but a test can see that
   * they are there.
   */
  async function heard(what: string, rule: string | null): Promise<void> {
    const isSaid = ({ present, advice, recorded }: SeenNotice) => {
      if (present && advice.length === 0 && recorded === null) return true;
      return rule === null ? recorded !== null : advice.some((one) => one.rule === rule);
    };
    const notice = await until(() => read(session, page), isSaid, what).catch(() => null);
    if (notice === null) {
      say(`   MISSING: ${what}`);
      return;
    }
    const text = rule === null ? notice.recorded : notice.advice.find((one) => one.rule === rule)?.text;
    say(`   seen: ${text ? verdictIn(text) : what}`);
    if (rule !== null) seen += 1;
    await look();
  }

  say('1. You open your gift balance page once.');
  await go('/gc/balance');
  await heard('the balance is written down', null);
  await shot('balance-recorded');

  say('2. You go to the checkout. The balance is not applied there.');
  await go(CHECKOUT);
  await heard('the balance stays unused', 'balance-unused');
  await shot('checkout');

  say('3. You press Buy Now. The press is held once.');
  await go('/dp/B0DEMO0001');
  await heard('Buy Now may go past the balance', 'one-click-bypass');
  await page.click(BUY_NOW);
  await page.waitForFunction(() => document.activeElement?.localName === 'balance-first');
  await shot('buy-now-held');
  await look();
  say('   You press it again, and it goes through.');
  await page.waitForFunction(
    (then) => performance.now() - then > 750,
    { polling: 50 },
    await page.evaluate(() => performance.now()),
  );
  await Promise.all([page.waitForNavigation(), page.click(BUY_NOW)]);
  say(`   now at: ${new URL(page.url()).pathname}`);

  say('4. In the popup you note a credit of $3.00 that ends tomorrow.');
  const popup = await addCredit(session);
  await shot('popup', popup);
  await look();
  await popup.close();

  say('5. You tick the balance, and come back to the review page.');
  await page.bringToFront();
  await go(PAYMENT);
  await page.click('input[name="ppw-useBalance"]');
  await page.waitForFunction(() => document.querySelector('.total')?.textContent?.includes('$19.89'));
  await look();
  await Promise.all([page.waitForNavigation(), page.click('#checkout-primary-continue-button-id input')]);
  await heard('the credit ends soon', 'credit-expiring');
  await shot('credit');
  return seen;
}

/** Adds a credit with the popup's own form, as a person does. */
async function addCredit(session: Session): Promise<Page> {
  const popup = await session.openOwn('popup.html');
  await popup.setViewport({ width: 400, height: 600 });
  const section = 'section[aria-labelledby="credits"]';
  await (await popup.waitForSelector(`${section} button[aria-expanded]`))?.click();
  await (await popup.waitForSelector(`${section} form input[inputmode="decimal"]`))?.type('3.00');
  await popup.select(`${section} form select:has(option[value="any"])`, 'any');
  await popup.evaluate((css) => {
    const day = document.querySelector<HTMLInputElement>(css);
    // The day after today in the shop's zone. The field's value is set, because typing a date differs between
    // languages.
    const inShop = new Date(Date.now() + 86_400_000).toLocaleDateString('sv-SE', { timeZone: 'America/Los_Angeles' });
    if (day) day.value = inShop;
    day?.dispatchEvent(new Event('input', { bubbles: true }));
  }, `${section} form input[type="date"]`);
  await (await popup.waitForSelector(`${section} form button[type="submit"]`))?.click();
  await popup.waitForFunction((css) => document.querySelector(css) === null, {}, `${section} form`);
  return popup;
}

/** Two more pictures of the checkout: one in dark mode, one on a small screen. */
export async function photographVariants(dark: Session, shots: string): Promise<void> {
  const balance = await dark.open('/gc/balance');
  await balance.waitForSelector('balance-first');
  await balance.close();
  const page = await dark.open();
  for (const [name, viewport] of [
    ['checkout-dark', { width: 1280, height: 813 }],
    ['checkout-narrow', { width: 360, height: 740 }],
  ] as const) {
    await page.setViewport(viewport);
    await page.goto(addressOf(CHECKOUT), { waitUntil: 'load' });
    await page.waitForSelector('balance-first');
    await page.screenshot({ path: join(shots, `${name}.png`) as `${string}.png` });
  }
}
