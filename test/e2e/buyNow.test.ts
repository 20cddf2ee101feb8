import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { en } from '../../src/words/en/en';
import { adviceOf, adviceSaying, goneAdvice, until } from '../support/browsers/notice';
import { inEachBrowser, isHeld, nextPressIsNew, press, type Scene, saysHeld, staysQuiet } from '../support/e2e/scene';

const BUY_NOW = '#buy-now-button';
const MOUSE_PRESS = ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click'];

/** Returns the press events on Buy Now that the hostile page has seen so far. */
function seenBy(page: Page): Promise<string[]> {
  return page.evaluate(() => [...((window as unknown as { pressesSeen: string[] }).pressesSeen ?? [])]);
}

function orders(scene: Scene): Promise<number> {
  return until(
    async () => scene.shop.state.orders.length,
    (count) => count > 0,
    'an order',
  );
}

inEachBrowser((scene) => {
  async function hostileProduct(): Promise<Page> {
    await scene.noteBalance(4110);
    scene.shop.reopen({ hostile: true, buyNow: 'at-once' });
    const page = await scene.visit('/dp/B0DEMO0001');
    await adviceSaying(page, 'one-click-bypass', { severity: 'stop', words: ['$41.10'] });
    return page;
  }

  describe('on a page that listens before the extension and sends its form by script', () => {
    it('holds the first press before the page sees any of it, and lets all of the second through', async () => {
      const page = await hostileProduct();
      await page.click(BUY_NOW);
      await isHeld(page);
      await nextPressIsNew(page);
      expect(await seenBy(page)).toEqual([]);
      expect(scene.shop.state.orders).toEqual([]);

      await Promise.all([page.waitForNavigation(), page.click(BUY_NOW)]);
      expect(scene.shop.state.pressesSeen).toEqual(MOUSE_PRESS);
      expect(scene.shop.state.orders).toHaveLength(1);
    });

    it('counts a double click as one press', async () => {
      const page = await hostileProduct();
      await page.click(BUY_NOW, { count: 2 });
      await nextPressIsNew(page);
      expect(await seenBy(page)).toEqual([]);
      await Promise.all([page.waitForNavigation(), page.click(BUY_NOW)]);
      expect(scene.shop.state.orders).toHaveLength(1);
    });

    it.each([
      ['Enter', 'Enter'],
      ['the space bar', ' '],
    ] as const)('holds %s and its repeats, and lets the next press through', async (_, key) => {
      const page = await hostileProduct();
      await page.focus(BUY_NOW);
      await page.keyboard.down(key);
      await page.keyboard.down(key);
      await page.keyboard.up(key);
      await saysHeld(page);
      expect(await seenBy(page)).toEqual([]);

      // The second press is the same key again, without a pause and without moving the focus.
      await Promise.all([page.waitForNavigation(), page.keyboard.press(key)]);
      expect(scene.shop.state.pressesSeen[0]).toBe('keydown');
      expect(scene.shop.state.pressesSeen).toContain('click');
      expect(scene.shop.state.orders).toHaveLength(1);
    });
  });

  it('holds a press that is only a click event, because assistive technology sends only that', async () => {
    const page = await hostileProduct();
    const clickAlone = () => page.evaluate((css) => document.querySelector<HTMLElement>(css)?.click(), BUY_NOW);
    await clickAlone();
    await nextPressIsNew(page);
    expect(await seenBy(page)).toEqual([]);
    await clickAlone().catch(() => undefined);
    expect(await orders(scene)).toBe(1);
  });

  it('holds a form that a script submits with the control as the submitter', async () => {
    await scene.noteBalance(4110);
    scene.shop.reopen({ buyNow: 'at-once' });
    const page = await scene.visit('/dp/B0DEMO0001');
    await adviceOf(page, 'one-click-bypass');
    const submit = () =>
      page.evaluate((css) => {
        const control = document.querySelector<HTMLInputElement>(css);
        control?.form?.requestSubmit(control);
      }, BUY_NOW);
    await submit();
    await nextPressIsNew(page);
    expect(scene.shop.state.orders).toEqual([]);
    await submit().catch(() => undefined);
    expect(await orders(scene)).toBe(1);
  });

  it('leaves the other buttons of the same form alone', async () => {
    const page = await hostileProduct();
    await Promise.all([page.waitForNavigation(), page.click('#add-to-cart-button')]);
    expect(page.url()).toContain('/gp/cart/view.html');
  });

  it('holds digital 1-Click once', async () => {
    await scene.noteBalance(4110);
    const page = await scene.visit('/dp/B0DEMOKIN1');
    await adviceSaying(page, 'one-click-bypass', { words: ['$4.99'] });
    await page.click('#one-click-button');
    await isHeld(page);
    await nextPressIsNew(page);
    expect(scene.shop.state.orders).toEqual([]);
    await Promise.all([page.waitForNavigation(), page.click('#one-click-button')]);
    expect(scene.shop.state.orders).toHaveLength(1);
  });

  describe('a press is held even if the words were hidden', () => {
    it.each<[string, (page: Page) => Promise<void>]>([
      ['dismissed', (page) => press(page, '>>> [data-dismiss]')],
      ['silenced on this page', (page) => snooze(page, 'page')],
      ['silenced for an hour', (page) => snooze(page, 'hour')],
      ['silenced for a day', (page) => snooze(page, 'day')],
    ])('%s', async (_, hide) => {
      const page = await hostileProduct();
      await hide(page);
      await goneAdvice(page, 'one-click-bypass');
      await holdsOnce(page);
    });

    it.each([en.words.notice.snoozeFor.day, 'Until it is lifted'])(
      'by a snooze before the page was opened: %s',
      async (until) => {
        const snoozed = {
          rule: 'one-click-bypass',
          until: until === en.words.notice.snoozeFor.day ? Date.now() + 86_400_000 : 'lifted',
        } as const;
        await scene.books.call('settings.change', { snoozes: [snoozed] });
        await scene.noteBalance(4110);
        scene.shop.reopen({ hostile: true, buyNow: 'at-once' });
        const page = await scene.visit('/dp/B0DEMO0001');
        await staysQuiet(scene, page);
        await holdsOnce(page);
      },
    );

    /** Checks that the first press is held while its words are visible, and that the second press orders. */
    async function holdsOnce(page: Page): Promise<void> {
      await page.click(BUY_NOW);
      await isHeld(page);
      await adviceSaying(page, 'one-click-bypass', { words: ['$41.10'] });
      await nextPressIsNew(page);
      expect(await seenBy(page)).toEqual([]);
      await Promise.all([page.waitForNavigation(), page.click(BUY_NOW)]);
      expect(scene.shop.state.orders).toHaveLength(1);
    }

    async function snooze(page: Page, span: string): Promise<void> {
      await press(page, '>>> button[aria-controls^="snooze"]');
      await press(page, `>>> [data-span="${span}"]`);
    }
  });

  it('holds nothing where the shopper turned the hold off', async () => {
    await scene.books.call('settings.change', { hold: 'never' });
    await scene.noteBalance(4110);
    scene.shop.reopen({ hostile: true, buyNow: 'at-once' });
    const page = await scene.visit('/dp/B0DEMO0001');
    await adviceSaying(page, 'one-click-bypass', { severity: 'warn' });
    await Promise.all([page.waitForNavigation(), page.click(BUY_NOW)]);
    expect(scene.shop.state.orders).toHaveLength(1);
  });

  it('learns that a review page follows Buy Now, and then holds no press', async () => {
    await scene.noteBalance(4110);
    const first = await scene.visit('/dp/B0DEMO0001');
    await adviceOf(first, 'one-click-bypass');
    await first.click(BUY_NOW);
    await isHeld(first);
    await nextPressIsNew(first);
    await Promise.all([first.waitForNavigation(), first.click(BUY_NOW)]);
    await adviceOf(first, 'balance-unused');

    const second = await scene.visit('/dp/B0DEMO0001');
    await adviceSaying(second, 'one-click-bypass', { severity: 'note' });
    await Promise.all([second.waitForNavigation(), second.click(BUY_NOW)]);
    expect(second.url()).toContain('/spc');
  });

  it('says nothing on a product page where no money is at stake', async () => {
    scene.shop.reopen({ balance: 0 });
    await staysQuiet(scene, await scene.visit('/dp/B0DEMO0001'));
  });
});
