import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { en } from '../../src/words/en/en';
import { pressBehind, sees, seesNo } from '../support/browsers/hands';
import { adviceOf, adviceSaying, goneAdvice } from '../support/browsers/notice';
import {
  inEachBrowser,
  isHeld,
  isRead,
  nextPressIsNew,
  PAYMENT_PATH,
  press,
  staysQuiet,
  toCheckout,
  usd,
} from '../support/e2e/scene';

const CHECKOUT = 'https://www.amazon.com/checkout/entry/cart?proceedToCheckout=1';
const PRODUCT = '/dp/B0DEMO0001';

inEachBrowser((scene) => {
  /** Returns the purse's present wish. */
  const wish = async () => (await scene.books.call('books.read', null)).purses[0]?.wish;

  async function order(page: Page): Promise<void> {
    await Promise.all([page.waitForNavigation(), press(page, '#submitOrderButtonId input')]);
  }

  describe('“this time only”', () => {
    it('in the notice stops the advice at this checkout, but not at the next one', async () => {
      await scene.noteBalance(4110);
      await scene.books.call('sight.settle', { layout: 'US payment-selection gift-control/apx', matches: true });
      const page = await toCheckout(scene);
      await adviceOf(page, 'balance-unused');
      // A press in the notice counts only after the notice was visible for a while.
      await nextPressIsNew(page);
      await press(page, '>>> [data-this-time="leave"]');
      await goneAdvice(page, 'balance-unused');
      await page.goto(`https://www.amazon.com${PAYMENT_PATH}`, { waitUntil: 'load' });
      await staysQuiet(scene, page);
      expect(await wish()).toBe('use');

      await page.goto(CHECKOUT, { waitUntil: 'load' });
      await staysQuiet(scene, page);
      await order(page);
      await isRead(scene, page);
      scene.shop.reopen();
      await page.goto(CHECKOUT, { waitUntil: 'load' });
      await adviceSaying(page, 'balance-unused', { words: ['$41.10'] });
    });

    it('before Buy Now ends the hold, and no longer counts at the next product', async () => {
      await scene.noteBalance(4110);
      scene.shop.reopen({ buyNow: 'at-once' });
      const page = await scene.visit(PRODUCT);
      await adviceOf(page, 'one-click-bypass');
      await page.click('#buy-now-button');
      await isHeld(page);
      await nextPressIsNew(page);
      await press(page, '>>> [data-this-time="leave"]');
      await goneAdvice(page, 'one-click-bypass');
      await staysQuiet(scene, page);
      await Promise.all([page.waitForNavigation(), page.click('#buy-now-button')]);
      expect(scene.shop.state.orders).toHaveLength(1);
      await page.goto('https://www.amazon.com/dp/B0DEMO0002', { waitUntil: 'load' });
      await adviceSaying(page, 'one-click-bypass', { severity: 'stop' });
    });

    it('in the popup is shown there and can be taken back', async () => {
      await scene.noteBalance(4110);
      await scene.books.call('purse.change', { book: { marketplace: 'US' }, wish: 'save' });
      const page = await toCheckout(scene, { useBalance: true });
      await adviceOf(page, 'reserve-drain');
      const popup = await scene.own('popup.html');
      await page.bringToFront();
      await sees(popup, en.words.notice.thisTime.use);
      await pressBehind(popup, en.words.notice.thisTime.use);
      await goneAdvice(page, 'reserve-drain');
      await sees(popup, en.own.thisTime.said.use);
      expect(await wish()).toBe('save');
      await pressBehind(popup, en.own.thisTime.takeBack);
      await adviceOf(page, 'reserve-drain');
      await seesNo(popup, 'You asked to use');
    });
  });

  it('the shopper’s answer about Buy Now in the popup changes the advice about Buy Now', async () => {
    await scene.noteBalance(4110);
    const page = await scene.visit(PRODUCT);
    await adviceSaying(page, 'one-click-bypass', { words: ["depends on your account's settings"] });
    const popup = await scene.own('popup.html');
    await page.bringToFront();
    await sees(popup, en.own.buyNowTakes.question);
    await pressBehind(popup, en.own.buyNowTakes.took.card);
    await adviceSaying(page, 'one-click-bypass', { words: [en.words.reason.buyNowTook.shopper.card] });
    await scene.books.call('purse.change', { book: { marketplace: 'US' }, buyNowTakes: 'balance' });
    await goneAdvice(page, 'one-click-bypass');
    await sees(popup, en.own.forecast.basis.habit);
    await scene.books.call('purse.change', { book: { marketplace: 'US' }, wish: 'save' });
    await adviceSaying(page, 'reserve-drain', { words: [en.words.reason.buyNowTook.shopper.balance] });
  });

  it('the page of an order that was placed with Buy Now shows what Buy Now took', async () => {
    await scene.noteBalance(4110);
    const page = await scene.visit(PRODUCT);
    await adviceOf(page, 'one-click-bypass');
    await page.click('#buy-now-button');
    await isHeld(page);
    await nextPressIsNew(page);
    await Promise.all([page.waitForNavigation(), page.click('#buy-now-button')]);
    await adviceOf(page, 'balance-unused');
    await order(page);
    // The advice is a note, because the extension also learned which page follows Buy Now here.
    const details = `/gp/your-account/order-details?orderID=${scene.shop.state.orders.at(-1)?.id}`;
    await staysQuiet(scene, await scene.visit(details));
    const next = await scene.visit(PRODUCT);
    await adviceSaying(next, 'one-click-bypass', { words: [en.words.reason.buyNowTook.order.card] });
  });

  it('the forecast says to the cent what pays and what is left', async () => {
    await scene.noteBalance(5000);
    const page = await toCheckout(scene, { balance: 5000, useBalance: true });
    await adviceOf(page, 'balance-partly-used');
    const popup = await scene.own('popup.html');
    await page.bringToFront();
    await sees(popup, en.own.forecast.title);
    await sees(popup, 'Gift card balance $50.00');
    await sees(popup, 'Your card pays $10.99');
    await sees(popup, 'After this order: gift card balance $0.00.');
    const reserve = { book: { marketplace: 'US' }, name: 'Tea set', target: null, floor: usd(1234), by: null } as const;
    await scene.books.call('reserve.add', reserve);
    await sees(popup, 'The balance that pays includes $12.34 you set aside.');
  });
});
