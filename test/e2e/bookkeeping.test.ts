import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { pick, pressButton, sees, seesNo, textOn, write } from '../browsers/hands';
import { adviceOf, until } from '../browsers/notice';
import { inEachBrowser, press, type Scene, staysQuiet, toCheckout, usd } from './scene';

const DRIFT = 'section[aria-label="Balance differs from your notes"]';

async function openBalancePage(scene: Scene): Promise<Page> {
  const page = await scene.visit('/gc/balance');
  await page.waitForSelector('>>> [data-recorded]');
  return page;
}

/** Until the extension has read a page that it says nothing on. */
async function isRead(scene: Scene, page: Page): Promise<void> {
  await until(
    () => scene.books.told(page.url()),
    (told) => told !== null,
    `the content script of ${page.url()}`,
  );
}

/** Places an order with the balance applied: $41.10 of the balance, $19.89 of the card. */
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

/** What a page says that it has written. */
async function recordedOn(page: Page): Promise<string> {
  const recorded = await page.waitForSelector('>>> [data-recorded]');
  return (await recorded?.evaluate((element) => (element as HTMLElement).innerText.replaceAll(/\s+/g, ' '))) ?? '';
}

async function pressIn(page: Page, selector: string): Promise<void> {
  const button = await page.waitForSelector(`>>> ${selector}`, { visible: true });
  await button?.click();
}

/** The shop sends a parcel of its last order and takes so much of the balance for it. */
function chargeParcel(scene: Scene, amount: number): void {
  const { state } = scene.shop;
  const orders = state.orders.map((order, at) =>
    at === state.orders.length - 1 ? { ...order, taken: [...(order.taken ?? []), amount] } : order,
  );
  scene.shop.reopen({ ...state, balance: state.balance - amount, orders });
}

async function standing(scene: Scene): Promise<{ pending: number; free: number | undefined }> {
  const { purses } = await scene.books.call('books.read', null);
  return { pending: purses[0]?.held?.pending.minor ?? 0, free: purses[0]?.free?.minor };
}

async function kinds(scene: Scene): Promise<string[]> {
  const { entries } = await scene.books.call('books.read', null);
  return entries.toSorted((a, b) => a.seq - b.seq).map(({ kind }) => kind);
}

inEachBrowser((scene) => {
  it('the ledger page lists what the balance page brought, and finds in it what is looked for', async () => {
    await openBalancePage(scene);
    await staysQuiet(scene, await scene.visit('/gc/balance'));
    const ledger = await scene.own('ledger.html');
    await sees(ledger, '3 lines');
    const table = await textOn(ledger, 'table.ledger');
    expect(table).toContain('amazon.com: $41.10');
    expect(table).toContain('Activity of May 12, 2026: spent -$19.48');
    // By their days, the latest first, each with the balance after it.
    const rows = await ledger.$$eval('table.ledger tbody tr', (lines) =>
      lines.map((line) => [
        line.querySelector('.entry-title')?.textContent,
        line.querySelector('.figure:nth-child(3)')?.textContent,
      ]),
    );
    expect(rows).toEqual([
      ['Read on the balance page', '$41.10'],
      ['Activity of May 12, 2026: spent -$19.48', '$41.10'],
      ['Activity of April 19, 2026: gift card added +$60.58', '$60.58'],
    ]);
    await pick(ledger, 'Kind', 'activity');
    await sees(ledger, '2 lines');
    await write(ledger, 'Search', 'april ADDED');
    await sees(ledger, '1 line');
    expect(await textOn(ledger, 'table.ledger')).toContain('Activity of April 19, 2026: gift card added +$60.58');
    await write(ledger, 'Search', 'april spent');
    await sees(ledger, 'No line fits.');
  });

  it('a balance that the notes cannot explain is asked about, likeliest cause first, and explained by one press', async () => {
    await openBalancePage(scene);
    scene.shop.reopen({ balance: 3611, unlisted: 499 });
    await openBalancePage(scene);
    const popup = await scene.own('popup.html');
    await sees(popup, 'Your balance page showed $4.99 less than your notes.', DRIFT);
    const causes = await popup.$$eval(`${DRIFT} .cause`, (all) => all.map((cause) => (cause as HTMLElement).innerText));
    expect(causes.map((cause) => cause.replaceAll(/\s+/g, ' '))).toEqual([
      'A temporary hold by the shop fits to the cent',
      'Small digital purchases likely',
      'An order that is not in your notes possible',
      'The page of another account possible',
    ]);
    await press(popup, `${DRIFT} li:nth-child(2) .cause`);
    await sees(popup, 'Difference explained.');
    expect(await popup.$(DRIFT)).toBeNull();
    await sees(popup, '$36.11', '.purse-body');
    const { drifts, purses } = await scene.books.call('books.read', null);
    expect(drifts).toEqual([]);
    expect(purses).toMatchObject([{ balance: { amount: usd(3611) } }]);
  });

  it('a difference that the page’s own rows explain is not asked about, and the page says so', async () => {
    await openBalancePage(scene);
    const { today, balance } = scene.shop.state;
    const book = { id: 'D00-0000000-0000001', day: today, products: [], fromBalance: 99, fromCard: 0 };
    scene.shop.reopen({ balance: balance + 2500 - 99, giftCards: [2500], orders: [book] });
    const told = await recordedOn(await openBalancePage(scene));
    expect(told).toContain('Balance noted: $65.11 (was $41.10).');
    expect(told).toContain("The page's own rows explain it: Gift card added +$25.00, Spent -$0.99.");
    expect((await scene.books.call('books.read', null)).drifts).toEqual([]);
    const popup = await scene.own('popup.html');
    expect(await popup.$(DRIFT)).toBeNull();
    await sees(popup, 'Explained by the page itself: Gift card added +$25.00');
  });

  describe('two accounts in one browser', () => {
    it('whose page it was is asked once, and their books are kept apart', async () => {
      await openBalancePage(scene);
      scene.shop.reopen({ account: 'other' });
      await adviceOf(await scene.visit('/gc/balance'), 'account-unclear');
      await adviceOf(await scene.visit('/gc/balance'), 'account-unclear');
      const popup = await scene.own('popup.html');
      await sees(popup, 'Whose balance page of amazon.com was this, with $12.50?');
      expect(await popup.$$('.ask-panel')).toHaveLength(1);
      expect(await kinds(scene)).toEqual(['activity', 'activity', 'observed']);

      await pressButton(popup, 'Another account');
      await write(popup, 'Your word for this account', 'me@example.org');
      await pressButton(popup, 'Save');
      await sees(popup, 'Write a word that is not an e-mail address.');
      await write(popup, 'Your word for this account', 'work');
      await pressButton(popup, 'Save');
      await sees(popup, 'Thank you. The balance is in the books of that account.');
      await seesNo(popup, 'Whose balance page');
      await sees(popup, 'amazon.com, work $12.50');
      await sees(popup, 'minute ago, amazon.com, work', '[aria-labelledby="recent"]');

      // Each page now finds its own books, whichever account comes next.
      scene.shop.reopen();
      await isRead(scene, await scene.visit('/gc/balance'));
      const { purses, questions, drifts } = await scene.books.call('books.read', null);
      expect([questions, drifts]).toEqual([[], []]);
      expect(purses.map(({ account, balance }) => [account ?? null, balance?.amount])).toEqual(
        expect.arrayContaining([
          [null, usd(4110)],
          ['work', usd(1250)],
        ]),
      );
      const ledger = await scene.own('ledger.html');
      await pick(ledger, 'Balance', 'US work');
      await sees(ledger, 'amazon.com, work: $12.50');
      expect(await textOn(ledger)).not.toContain('amazon.com: $41.10');
    });

    it('whether it is the right one is asked where a code is redeemed, and not where there is one', async () => {
      await staysQuiet(scene, await scene.visit('/gc/redeem'));
      await scene.books.call('purse.change', { marketplace: 'US', account: 'work', wish: 'save' });
      const { text, severity } = await adviceOf(await scene.visit('/gc/redeem'), 'redeem-elsewhere');
      expect(text).toContain('You keep books for the first account and “work” here. Is this the right account?');
      expect(severity).toBe('note');
    });
  });

  describe('an order with the balance applied', () => {
    it('is pending once however often its page is opened, and its own page settles it', async () => {
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
      expect(await textOn(after)).not.toContain('Pending orders');
      expect(await textOn(after, '.purse-body')).toContain('$0.00');
    });

    it('is settled by the balance page as well, with nothing left to explain', async () => {
      await openBalancePage(scene);
      await placeOrder(scene);
      await openBalancePage(scene);
      expect((await kinds(scene)).slice(3)).toEqual(['pending', 'activity', 'observed', 'settled']);
      const { purses, drifts } = await scene.books.call('books.read', null);
      expect(drifts).toEqual([]);
      expect(purses).toMatchObject([{ balance: { amount: usd(0) }, free: usd(0) }]);
    });

    it('is warned of on its own page where the card was charged instead', async () => {
      await openBalancePage(scene);
      scene.shop.reopen({ chargesCard: true });
      await placeOrder(scene);
      const advice = await adviceOf(await scene.visit(lastOrder(scene)), 'outcome-mismatch');
      expect(advice.severity).toBe('warn');
      expect(advice.text).toContain('This order charges your card $41.10 more than its review page showed.');
      expect(advice.text).toContain('choose “Change” beside its payment method, and tick your gift card balance.');
      const page = await scene.visit(lastOrder(scene));
      const link = await page.waitForSelector('>>> [data-advice="outcome-mismatch"] a');
      expect(await link?.evaluate((found) => (found as HTMLAnchorElement).href)).toBe(page.url());
      await pressIn(page, '[data-advice="outcome-mismatch"] [data-show]');
    });

    it('says in its own page that it is settled, and takes that back', async () => {
      await openBalancePage(scene);
      await placeOrder(scene);
      const page = await scene.visit(lastOrder(scene));
      expect(await recordedOn(page)).toContain('Order settled: your gift balance pays $41.10.');
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

    it('may be what a gift card goes to that is redeemed before it ships', async () => {
      await openBalancePage(scene);
      await scene.books.call('purse.change', { marketplace: 'US', wish: 'save' });
      const page = await toCheckout(scene, { useBalance: true });
      await adviceOf(page, 'reserve-drain');
      await Promise.all([page.waitForNavigation(), press(page, '#submitOrderButtonId input')]);
      await isRead(scene, page);
      const { text } = await adviceOf(await scene.visit('/gc/redeem'), 'unshipped-leak');
      expect(text).toContain("A gift card redeemed now may pay for your order that hasn't shipped.");
    });

    it('is settled parcel by parcel, and what is free stays right for the next order', async () => {
      scene.shop.reopen({ balance: 10_000, byParcel: true });
      await openBalancePage(scene);
      const review = await toCheckout(scene, { useBalance: true });
      await isRead(scene, review);
      await Promise.all([review.waitForNavigation(), press(review, '#submitOrderButtonId input')]);
      await isRead(scene, review);
      expect(await standing(scene)).toEqual({ pending: 6099, free: 3901 });

      chargeParcel(scene, 3500);
      expect(await recordedOn(await openBalancePage(scene))).toContain('Orders settled: $35.00 of your balance.');
      expect(await standing(scene)).toEqual({ pending: 2599, free: 3901 });

      chargeParcel(scene, 2599);
      await openBalancePage(scene);
      expect(await standing(scene)).toEqual({ pending: 0, free: 3901 });
      expect((await scene.books.call('books.read', null)).drifts).toEqual([]);
      scene.shop.reopen({ ...scene.shop.state, cart: ['B0DEMO0001'] });
      const { text } = await adviceOf(await toCheckout(scene), 'balance-unused');
      expect(text).toContain('$39.01 of gift balance stays unused');
    });

    it('lets go what a canceled item takes off', async () => {
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
      expect(await recordedOn(shrunk)).toContain('your gift balance pays $40.00; $20.99 is free again.');
      chargeParcel(scene, 4000);
      await openBalancePage(scene);
      expect(await standing(scene)).toEqual({ pending: 0, free: 6000 });
      expect((await scene.books.call('books.read', null)).drifts).toEqual([]);
    });
  });
});
