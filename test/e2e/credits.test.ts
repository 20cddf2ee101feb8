import { expect, it } from 'vitest';
import { adviceIs, adviceOf, adviceSaying, readNotice, recordSaying, until } from '../support/browsers/notice';
import {
  dayIn,
  inEachBrowser,
  isHeld,
  isRead,
  nextPressIsNew,
  press,
  staysQuiet,
  toCheckout,
  usd,
} from '../support/e2e/scene';

inEachBrowser((scene) => {
  async function addCredit(days: number): Promise<void> {
    await scene.books.call('credit.add', {
      book: { marketplace: 'US' },
      kind: 'no-rush',
      left: usd(300),
      scope: 'any',
      ends: { on: dayIn(days) },
      note: '',
    });
  }

  it('warns at the checkout about a credit that ends tomorrow and fits the order', async () => {
    await addCredit(1);
    const page = await toCheckout(scene);
    await adviceSaying(page, 'credit-expiring', { severity: 'warn', words: ['$3.00', 'tomorrow'] });
  });

  it('notes the credits of the credit page and says so there, and an undo takes them back for good', async () => {
    scene.shop.reopen({ credit: 850 });
    const page = await scene.visit('/norushcredits');
    await recordSaying(page, 'Credit noted: $8.50.');
    const button = await page.waitForSelector('>>> [data-undo]', { visible: true });
    await button?.click();
    await until(
      () => scene.books.call('books.read', null),
      ({ credits }) => credits.every(({ left }) => left.minor === 0),
      'the credit to be taken back',
    );
    await until(
      () => readNotice(page),
      (notice) => notice.recorded === null,
      'the notice to go',
    );
  });

  it('says nothing about the credit where the shop already subtracts one', async () => {
    await scene.noteBalance(4110);
    await addCredit(1);
    const page = await toCheckout(scene, { promotion: 300 });
    await adviceSaying(page, 'balance-unused', { words: ['$57.99'] });
    await adviceIs(page, ['balance-unused']);
  });

  it('keeps a credit that an order does not use, even if the order has a saving of the same amount', async () => {
    await addCredit(1);
    const page = await toCheckout(scene, { saving: 300 });
    await adviceSaying(page, 'credit-expiring', { words: ['$3.00'] });
    await Promise.all([page.waitForNavigation(), press(page, '#submitOrderButtonId input')]);
    const told = await isRead(scene, page);
    expect(told?.reading).toMatchObject({ kind: 'thank-you', facts: { placed: { state: 'read' } } });
    const next = await toCheckout(scene, { saving: 300, cart: ['B0DEMO0001'] });
    await adviceSaying(next, 'credit-expiring', { words: ['$3.00'] });
    const { credits } = await scene.books.call('books.read', null);
    expect(credits.map(({ left }) => left.minor)).toEqual([300]);
  });

  it('notes the balance and the credit that an order uses, offers an undo, and warns at its return', async () => {
    await scene.noteBalance(4110);
    await addCredit(200);
    const page = await toCheckout(scene, { useBalance: true, promotion: 300 });
    const told = await isRead(scene, page);
    expect(told?.reading).toMatchObject({ kind: 'review', facts: { promotion: { state: 'read' } } });
    await Promise.all([page.waitForNavigation(), press(page, '#submitOrderButtonId input')]);
    await recordSaying(page, '$41.10 of your gift card balance and $3.00 of your credit go to this order.');

    // The order's own page must be opened, because only it links the purchase to the order that a return names.
    const order = scene.shop.state.orders.at(-1)?.id;
    await scene.visit(`/gp/your-account/order-details?orderID=${order}`);
    await until(
      () => scene.books.call('books.read', null),
      ({ pending }) => pending.length === 0,
      'the order to be settled',
    );
    const back = await scene.visit(`/spr/returns/cart?orderId=${order}`);
    await adviceSaying(back, 'return-loses-credit', { words: ['$3.00'] });

    await page.bringToFront();
    await press(page, '>>> [data-undo]');
    await until(
      () => scene.books.call('books.read', null),
      ({ credits }) => credits[0]?.left.minor === 300,
      'the undo',
    );
  });

  it('mentions a credit whose end is far away where the order can use it', async () => {
    await addCredit(200);
    const page = await toCheckout(scene);
    await adviceOf(page, 'credit-unused');
  });

  it('with the wish to save, warns where the order uses the balance, and says nothing where it does not', async () => {
    await scene.noteBalance(4110);
    await scene.books.call('purse.change', { book: { marketplace: 'US' }, wish: 'save' });
    const taken = await toCheckout(scene, { useBalance: true });
    await adviceSaying(taken, 'reserve-drain', { severity: 'warn', words: ['$41.10'] });

    await taken.close();

    const still = await toCheckout(scene, { useBalance: false });
    const told = await isRead(scene, still);
    expect(told?.reading.facts).toMatchObject({ giftBalance: { value: { applied: false } } });
    await staysQuiet(scene, still);
  });

  it('with the wish to save, holds a 1-Click that may use the balance', async () => {
    await scene.noteBalance(4110);
    await scene.books.call('purse.change', { book: { marketplace: 'US' }, wish: 'save' });
    const page = await scene.visit('/dp/B0DEMOKIN1');
    await adviceSaying(page, 'reserve-drain', {
      severity: 'stop',
      words: ['may spend $4.99 of the $41.10 you are saving.'],
    });
    await press(page, '#one-click-button');
    await isHeld(page);
    await nextPressIsNew(page);
    expect(scene.shop.state.orders).toEqual([]);
    await Promise.all([page.waitForNavigation(), page.click('#one-click-button')]);
    expect(scene.shop.state.orders).toHaveLength(1);
  });
});
