import { describe, it } from 'vitest';
import { adviceIs, adviceOf, adviceSaying, goneAdvice } from '../support/browsers/notice';
import { inEachBrowser, PAYMENT_PATH, press, staysQuiet, toCheckout } from '../support/e2e/scene';

inEachBrowser((scene) => {
  /** Confirms a layout. Without this, the shopper would be asked about it, because no saved page proves the layout. */
  async function confirmLayout(layout: string): Promise<void> {
    await scene.books.call('sight.settle', { layout, matches: true });
  }

  it('warns on the review page with both amounts after the balance page was opened once', async () => {
    const balance = await scene.visit('/gc/balance');
    await balance.waitForSelector('>>> [data-recorded]');
    const page = await toCheckout(scene);
    await adviceSaying(page, 'balance-unused', { severity: 'warn', words: ['$41.10', '$60.99'] });
  });

  it('says only what the card pays where the balance is applied to a part of the order', async () => {
    await scene.noteBalance(4110);
    const page = await toCheckout(scene, { useBalance: true });
    await adviceSaying(page, 'balance-partly-used', { words: ['$19.89'] });
    await adviceIs(page, ['balance-partly-used']);
  });

  it('says nothing where the balance pays the whole order', async () => {
    await scene.noteBalance(10_000);
    const page = await toCheckout(scene, { balance: 10_000, useBalance: true });
    await staysQuiet(scene, page);
  });

  it('waits for amounts that appear after the page', async () => {
    await scene.noteBalance(4110);
    const page = await toCheckout(scene, { amounts: 'late' });
    await adviceSaying(page, 'balance-unused', { words: ['$60.99'] });
  });

  it.each([
    ['a check box, where the balance covers a part', 4110, 'input[name="ppw-useBalance"]', 'balance-partly-used'],
    ['a radio button, where the balance covers all', 10_000, 'input[value="paymentMethod=GC"]', null],
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
    // The shopper chooses the card again, and the warning comes back.
    await press(page, balance === 4110 ? control : 'input[value*="paymentMethod=CC"]');
    await adviceOf(page, 'balance-unused');
  });

  it('uses the balance that the payment page offers, even where none is noted', async () => {
    const page = await scene.visit(PAYMENT_PATH);
    await adviceSaying(page, 'balance-unused', { words: ['$41.10'] });
  });

  it('warns in the layout with cards, and follows the switch in it', async () => {
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

    it('says nothing on the review page where the balance pays the whole order', async () => {
      await scene.noteBalance(10_000);
      await confirmLayout('US review summary/table');
      const page = await toCheckout(scene, { layout: 'older', balance: 10_000, useBalance: true });
      await staysQuiet(scene, page);
    });

    it('stops warning when the box on the payment page is checked', async () => {
      await scene.noteBalance(4110);
      scene.shop.reopen({ layout: 'older' });
      const page = await scene.visit('/gp/buy/payselect/handlers/display.html?hasWorkingJavascript=1');
      await adviceOf(page, 'balance-unused');
      await press(page, '#pm_gc_checkbox');
      await goneAdvice(page, 'balance-unused');
    });
  });
});
