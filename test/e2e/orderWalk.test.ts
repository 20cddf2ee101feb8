import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { en } from '../../src/words/en/en';
import { pick, sees, seesNo, textOn } from '../support/browsers/hands';
import { adviceOf, adviceSaying, recordSaying, until } from '../support/browsers/notice';
import { kinds, kindsAre, openBalancePage } from '../support/e2e/bookSteps';
import { inEachBrowser, isRead, press, type Scene, toCheckout, usd } from '../support/e2e/scene';

/** Places an order with the balance applied: the balance pays $41.10, and the card pays $19.89. */
async function placeOrder(scene: Scene): Promise<Page> {
  const page = await toCheckout(scene, { useBalance: true });
  await adviceOf(page, 'balance-partly-used');
  await Promise.all([page.waitForNavigation(), press(page, '#submitOrderButtonId input')]);
  await isRead(scene, page);
  return page;
}

function lastOrder(scene: Scene): string {
  return `/gp/your-account/order-details?orderID=${scene.shop.state.orders.at(-1)?.id}`;
}

async function pressIn(page: Page, selector: string): Promise<void> {
  const button = await page.waitForSelector(`>>> ${selector}`, { visible: true });
  await button?.click();
}

/** Makes the shop send a parcel of its last order and subtract an amount from the balance for it. */
function chargeParcel(scene: Scene, amount: number): void {
  const { state } = scene.shop;
  const orders = state.orders.map((order, at) =>
    at === state.orders.length - 1 ? { ...order, taken: [...(order.taken ?? []), amount] } : order,
  );
  scene.shop.reopen({ ...state, balance: state.balance - amount, orders });
}

/** Waits until the given amounts are pending and free, in US cents. */
async function stands(scene: Scene, wanted: { readonly pending: number; readonly free: number }): Promise<void> {
  await until(
    async () => {
      const { purses } = await scene.books.call('books.read', null);
      return { pending: purses[0]?.held?.pending.minor ?? 0, free: purses[0]?.free?.minor };
    },
    ({ pending, free }) => pending === wanted.pending && free === wanted.free,
    `${wanted.pending} pending and ${wanted.free} free`,
  );
}

inEachBrowser((scene) => {
  describe('an order with the balance applied', () => {
    it('is pending only once, even if its page is opened many times, and its own page settles it', async () => {
      await openBalancePage(scene);
      const page = await placeOrder(scene);
      const thanks = page.url();
      for (const reload of [1, 2]) {
        await page.goto(`${thanks}&isRefresh=${reload}`, { waitUntil: 'load' });
        await isRead(scene, page);
      }
      const popup = await scene.own('popup.html');
      await sees(popup, 'Pending orders $41.10');
      await sees(popup, 'Free to spend $0.00');
      const ledger = await scene.own('ledger.html');
      await pick(ledger, 'Kind', 'orders');
      await sees(ledger, '1 line');
      await sees(ledger, 'Order placed with $41.10 of balance');

      await scene.visit(lastOrder(scene));
      await until(
        () => kinds(scene),
        (all) => all.at(-1) === 'settled',
        'the order to be settled',
      );
      const after = await scene.own('popup.html');
      await sees(after, 'Order of $41.10 settled');
      await seesNo(after, en.own.held.pending);
      expect(await textOn(after, '.purse-body')).toContain('$0.00');
    });

    it('can be settled by the balance page too, and no difference is left', async () => {
      await openBalancePage(scene);
      await placeOrder(scene);
      await openBalancePage(scene);
      await kindsAre(scene, ['activity', 'activity', 'observed', 'pending', 'activity', 'observed', 'settled']);
      const { purses, drifts } = await scene.books.call('books.read', null);
      expect(drifts).toEqual([]);
      expect(purses).toMatchObject([{ balance: { amount: usd(0) }, free: usd(0) }]);
    });

    it('gets a warning on its own page where the card was charged instead', async () => {
      await openBalancePage(scene);
      scene.shop.reopen({ chargesCard: true });
      await placeOrder(scene);
      await adviceSaying(await scene.visit(lastOrder(scene)), 'outcome-mismatch', {
        severity: 'warn',
        words: [
          'This order charges your card $41.10 more than its review page showed.',
          'choose “Change” beside its payment method, and tick your gift card balance.',
        ],
      });
      const page = await scene.visit(lastOrder(scene));
      const link = await page.waitForSelector('>>> [data-advice="outcome-mismatch"] a');
      expect(await link?.evaluate((found) => (found as HTMLAnchorElement).href)).toBe(page.url());
      await pressIn(page, '[data-advice="outcome-mismatch"] [data-show]');
    });

    it('is shown as settled on its own page, and an undo takes that back', async () => {
      await openBalancePage(scene);
      await placeOrder(scene);
      const page = await scene.visit(lastOrder(scene));
      await recordSaying(page, 'Order settled: your gift card balance pays $41.10.');
      await pressIn(page, '[data-undo]');
      await until(
        () => scene.books.call('books.read', null),
        ({ pending }) => pending.length === 1,
        'the order to be pending again',
      );
      await page.reload({ waitUntil: 'load' });
      await isRead(scene, page);
      expect((await scene.books.call('books.read', null)).pending).toHaveLength(1);
    });

    it('gets a warning where a gift card is redeemed before the order ships', async () => {
      await openBalancePage(scene);
      await scene.books.call('purse.change', { book: { marketplace: 'US' }, wish: 'save' });
      const page = await toCheckout(scene, { useBalance: true });
      await adviceOf(page, 'reserve-drain');
      await Promise.all([page.waitForNavigation(), press(page, '#submitOrderButtonId input')]);
      await isRead(scene, page);
      await adviceSaying(await scene.visit('/gc/redeem'), 'unshipped-leak', {
        words: ["A gift card redeemed now may pay for your order that hasn't shipped."],
      });
    });

    it('is settled parcel by parcel, and the free amount stays right for the next order', async () => {
      scene.shop.reopen({ balance: 10_000, byParcel: true });
      await openBalancePage(scene);
      const review = await toCheckout(scene, { useBalance: true });
      await isRead(scene, review);
      await Promise.all([review.waitForNavigation(), press(review, '#submitOrderButtonId input')]);
      await isRead(scene, review);
      await stands(scene, { pending: 6099, free: 3901 });

      chargeParcel(scene, 3500);
      await recordSaying(await openBalancePage(scene), 'Orders settled: $35.00 of your balance.');
      await stands(scene, { pending: 2599, free: 3901 });

      chargeParcel(scene, 2599);
      await openBalancePage(scene);
      await stands(scene, { pending: 0, free: 3901 });
      expect((await scene.books.call('books.read', null)).drifts).toEqual([]);
      scene.shop.reopen({ ...scene.shop.state, cart: ['B0DEMO0001'] });
      await adviceSaying(await toCheckout(scene), 'balance-unused', {
        words: ['$39.01 of gift card balance stays unused'],
      });
    });

    it('releases the money of an item that is canceled', async () => {
      scene.shop.reopen({ balance: 10_000, byParcel: true });
      await openBalancePage(scene);
      const page = await toCheckout(scene, { useBalance: true });
      await isRead(scene, page);
      await Promise.all([page.waitForNavigation(), press(page, '#submitOrderButtonId input')]);
      await isRead(scene, page);
      await isRead(scene, await scene.visit(lastOrder(scene)));
      const { orders } = scene.shop.state;
      scene.shop.reopen({ ...scene.shop.state, orders: orders.map((order) => ({ ...order, fromBalance: 4000 })) });
      const shrunk = await scene.visit(lastOrder(scene));
      await recordSaying(shrunk, 'your gift card balance pays $40.00; $20.99 is free again.');
      chargeParcel(scene, 4000);
      await openBalancePage(scene);
      await stands(scene, { pending: 0, free: 6000 });
      expect((await scene.books.call('books.read', null)).drifts).toEqual([]);
    });
  });
});
