import { describe, it } from 'vitest';
import { adviceIs, adviceOf, adviceSaying, goneAdvice } from '../support/browsers/notice';
import { inEachBrowser, PAYMENT_PATH, press, staysQuiet, toCheckout } from '../support/e2e/scene';

inEachBrowser((scene) => {
  /** No saved page proves this layout, so the shopper would be asked whether it is read right. */
  async function confirmLayout(layout: string): Promise<void> {
    await scene.books.call('sight.settle', { layout, matches: true });
  }

  it('warns on the review page with the two amounts, after the balance page was opened once', async () => {
    const balance = await scene.visit('/gc/balance');
    await balance.waitForSelector('>>> [data-recorded]');
    const page = await toCheckout(scene);
    await adviceSaying(page, 'balance-unused', { severity: 'warn', words: ['$41.10', '$60.99'] });
  });

  it('says what the card pays once the balance is applied to a part, and no more than that', async () => {
    await scene.noteBalance(4110);
    const page = await toCheckout(scene, { useBalance: true });
    await adviceSaying(page, 'balance-partly-used', { words: ['$19.89'] });
    await adviceIs(page, ['balance-partly-used']);
  });

  it('is silent where the balance pays all', async () => {
    await scene.noteBalance(10_000);
    const page = await toCheckout(scene, { balance: 10_000, useBalance: true });
    await staysQuiet(scene, page);
  });

  it('awaits amounts that come after the page', async () => {
    await scene.noteBalance(4110);
    const page = await toCheckout(scene, { amounts: 'late' });
    await adviceSaying(page, 'balance-unused', { words: ['$60.99'] });
  });

  it.each([
    ['a check box, where the balance covers a part', 4110, 'input[name="ppw-useBalance"]', 'balance-partly-used'],
    ['a radio, where it covers all', 10_000, 'input[value="paymentMethod=GC"]', null],
  ])('follows the payment page without a reload: %s', async (_, balance, control, after) => {
    await scene.noteBalance(balance);
    await confirmLayout('US payment-selection gift-control/apx');
    scene.shop.reopen({ balance });
    const page = await scene.visit(PAYMENT_PATH);
    await adviceSaying(page, 'balance-unused', { words: ['$60.99'] });
    await press(page, control);
    await goneAdvice(page, 'balance-unused');
    if (after === null) await staysQuiet(scene, page);
    else {
      await adviceSaying(page, after, { severity: 'note', words: ['$19.89'] });
      await adviceIs(page, [after]);
    }
    // Back to the card: the warning comes back as well.
    await press(page, balance === 4110 ? control : 'input[value*="paymentMethod=CC"]');
    await adviceOf(page, 'balance-unused');
  });

  it('goes by what the payment page offers, also where nothing was noted', async () => {
    const page = await scene.visit(PAYMENT_PATH);
    await adviceSaying(page, 'balance-unused', { words: ['$41.10'] });
  });

  it('warns where the payment step is made of cards, and follows the switch', async () => {
    scene.shop.reopen({ layout: 'cards' });
    const page = await scene.visit(PAYMENT_PATH);
    await adviceSaying(page, 'balance-unused', { severity: 'warn', words: ['$41.10'] });
    await press(page, '[role="switch"]');
    await goneAdvice(page, 'balance-unused');
    await press(page, '[role="switch"]');
    await adviceOf(page, 'balance-unused');
  });

  describe('in the older layout', () => {
    it('warns on the review page', async () => {
      await scene.noteBalance(4110);
      const page = await toCheckout(scene, { layout: 'older' });
      await adviceSaying(page, 'balance-unused', { words: ['$60.99'] });
    });

    it('is silent on the review page where the balance pays all', async () => {
      await scene.noteBalance(10_000);
      await confirmLayout('US review summary/table');
      const page = await toCheckout(scene, { layout: 'older', balance: 10_000, useBalance: true });
      await staysQuiet(scene, page);
    });

    it('goes quiet when the box is ticked on the payment page', async () => {
      await scene.noteBalance(4110);
      scene.shop.reopen({ layout: 'older' });
      const page = await scene.visit('/gp/buy/payselect/handlers/display.html?hasWorkingJavascript=1');
      await adviceOf(page, 'balance-unused');
      await press(page, '#pm_gc_checkbox');
      await goneAdvice(page, 'balance-unused');
    });
  });
});
