import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { adviceOf, until } from '../support/browsers/notice';
import { faultsIn, inEachBrowser, isHeld, nextPressIsNew, toCheckout, usd } from '../support/e2e/scene';

/** Waits until one of the extension's own pages says a sentence. Its tab may be in the background. */
async function says(own: Page, sentence: string): Promise<void> {
  const text = () => own.evaluate(() => document.body.textContent ?? '');
  await until(text, (all) => all.includes(sentence), `“${sentence}”`, 30_000);
}

inEachBrowser((scene, name) => {
  async function faults(): Promise<string[]> {
    const popup = await scene.own('popup.html');
    await popup.waitForSelector('main, [role="main"]');
    return faultsIn(popup, 'html');
  }

  it('the popup has no fault that axe can find, with nothing filled in', async () => {
    expect(await faults()).toEqual([]);
  });

  it('the popup has no fault that axe can find, with a balance, a note and credits', async () => {
    await scene.noteBalance(4110);
    await scene.books.call('note.write', { book: { marketplace: 'US' }, text: 'For the kettle.' });
    for (const ends of ['never', 'unknown'] as const) {
      const credit = {
        book: { marketplace: 'US' },
        kind: 'courtesy',
        left: usd(500),
        scope: 'any',
        ends,
        note: '',
      } as const;
      await scene.books.call('credit.add', credit);
    }
    expect(await faults()).toEqual([]);
  });

  it('shows the balance that was learned from a page', async () => {
    const page = await scene.visit('/gc/balance');
    await page.waitForSelector('>>> [data-recorded]');
    const popup = await scene.session.openOwn('popup.html');
    await popup.waitForFunction(() => document.body.textContent?.includes('$41.10'));
    await popup.close();
  });

  it('shows the amounts of a page even if they appear only after the page was called unreadable', async () => {
    await scene.noteBalance(4110);
    const popup = await scene.own('popup.html');
    const page = await toCheckout(scene, { amounts: 'when-asked' });
    await says(popup, "This page can't be read here");
    await page.evaluate('showAmounts()');
    await says(popup, '$41.10 of gift card balance stays unused; your card pays $60.99.');
  });

  it('an open page learns about a balance that is noted in the popup', async () => {
    const page = await toCheckout(scene);
    await scene.noteBalance(4110);
    await adviceOf(page, 'balance-unused');
  });

  // This runs only in Chromium, because a test can stop the worker only there. Firefox stops its event page by itself.
  if (name !== 'chrome') return;
  describe('when the worker was stopped in between', () => {
    it('a page that opens afterwards still gets advice', async () => {
      await scene.noteBalance(4110);
      await scene.session.stopWorker();
      await adviceOf(await toCheckout(scene), 'balance-unused');
    });

    it('a page that was already open still gets advice', async () => {
      await scene.noteBalance(4110);
      const page = await scene.visit('/checkout/p/p-106-0000000-0000000/pay');
      await adviceOf(page, 'balance-unused');
      await scene.session.stopWorker();
      await page.click('input[name="ppw-useBalance"]');
      await adviceOf(page, 'balance-partly-used');
    });

    it('a press is held from what the page remembers, without the worker', async () => {
      await scene.noteBalance(4110);
      scene.shop.reopen({ hostile: true, buyNow: 'at-once' });
      const page = await scene.visit('/dp/B0DEMO0001');
      await adviceOf(page, 'one-click-bypass');
      await scene.session.stopWorker();
      await page.click('#buy-now-button');
      await isHeld(page);
      await nextPressIsNew(page);
      expect(scene.shop.state.orders).toEqual([]);
      await Promise.all([page.waitForNavigation(), page.click('#buy-now-button')]);
      expect(scene.shop.state.orders).toHaveLength(1);
    });
  });
});
