import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { adviceOf, goneAdvice, readNotice, until } from '../support/browsers/notice';
import { faultsIn, inEachBrowser, isHeld, nextPressIsNew, press, toCheckout } from '../support/e2e/scene';

const BUY_NOW = '#buy-now-button';

function activeInPage(page: Page): Promise<string> {
  return page.evaluate(() => document.activeElement?.id ?? '');
}

inEachBrowser((scene) => {
  async function heldProduct(): Promise<Page> {
    await scene.noteBalance(4110);
    const page = await scene.visit('/dp/B0DEMO0001');
    await adviceOf(page, 'one-click-bypass');
    await page.click(BUY_NOW);
    await isHeld(page);
    await nextPressIsNew(page);
    return page;
  }

  it('has no fault that axe can find: a warning', async () => {
    await scene.noteBalance(4110);
    const page = await toCheckout(scene);
    await adviceOf(page, 'balance-unused');
    expect(await faultsIn(page, 'balance-first')).toEqual([]);
  });

  it('has no fault that axe can find: a held press, and the record of a balance', async () => {
    const page = await heldProduct();
    expect(await faultsIn(page, 'balance-first')).toEqual([]);
    const balance = await scene.visit('/gc/balance');
    await balance.waitForSelector('>>> [data-recorded]');
    expect(await faultsIn(balance, 'balance-first')).toEqual([]);
  });

  it('does not take the focus when it appears by itself', async () => {
    await scene.noteBalance(4110);
    const page = await scene.visit('/dp/B0DEMO0001');
    await adviceOf(page, 'one-click-bypass');
    expect(await page.evaluate(() => document.activeElement?.localName)).toBe('body');
  });

  it('returns the focus to the control on Escape, and stays visible', async () => {
    const page = await heldProduct();
    await page.keyboard.press('Escape');
    await until(
      () => activeInPage(page),
      (id) => id === 'buy-now-button',
      'the focus on Buy Now',
    );
    await Promise.all([page.waitForNavigation(), page.keyboard.press('Enter')]);
    expect(page.url()).toContain('/spc');
  });

  it('returns the focus to the control when its main button is pressed', async () => {
    const page = await heldProduct();
    await page.keyboard.press('Enter');
    await until(
      () => activeInPage(page),
      (id) => id === 'buy-now-button',
      'the focus on Buy Now',
    );
    expect(scene.shop.state.paying).toEqual(['B0DEMO0001']);
    expect(page.url()).toContain('/dp/');
  });

  it('goes away when it is dismissed, and does not come back on this page', async () => {
    await scene.noteBalance(4110);
    const page = await toCheckout(scene);
    await adviceOf(page, 'balance-unused');
    await press(page, '>>> [data-dismiss]');
    await goneAdvice(page, 'balance-unused');
    // This change makes the extension read the page again.
    await page.evaluate(() =>
      document.querySelector('#subtotals-marketplace-table')?.append(document.createElement('li')),
    );
    await scene.books.call('books.read', null);
    expect((await readNotice(page)).advice).toEqual([]);
  });

  it('outlines the place that it speaks about, and changes nothing there', async () => {
    await scene.noteBalance(4110);
    const page = await toCheckout(scene);
    await adviceOf(page, 'balance-unused');
    const before = await page.evaluate(() => document.querySelector('main')?.innerHTML);
    await press(page, '>>> [data-show]');
    expect(await page.evaluate(() => document.querySelector('main')?.innerHTML)).toBe(before);
    expect(page.url()).toContain('/spc');
  });

  describe('where the page removes our element', () => {
    it('never holds a press where no notice can say why', async () => {
      await scene.noteBalance(4110);
      scene.shop.reopen({ buyNow: 'at-once' });
      const page = await scene.visit('/dp/B0DEMO0001');
      await adviceOf(page, 'one-click-bypass');
      await page.evaluate(() => {
        const remove = () => document.querySelector('balance-first')?.remove();
        new MutationObserver(remove).observe(document, { childList: true, subtree: true });
        remove();
      });
      expect((await readNotice(page)).present).toBe(false);
      await Promise.all([page.waitForNavigation(), page.click(BUY_NOW)]);
      expect(scene.shop.state.orders).toHaveLength(1);
    });
  });
});
