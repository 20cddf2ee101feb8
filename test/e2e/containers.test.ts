import type { BrowserContext } from 'puppeteer-core';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { en } from '../../src/words/en/en';
import { pressButton, sees, seesNo, write } from '../support/browsers/hands';
import { adviceOf, adviceSaying, goneAdvice } from '../support/browsers/notice';
import { kinds, openBalancePage } from '../support/e2e/bookSteps';
import { inEachBrowser, isRead, usd } from '../support/e2e/scene';

const CHECKOUT = '/checkout/entry/cart?proceedToCheckout=1';

// Chromium is left out, because it has no containers. Its other browser contexts are private windows.
inEachBrowser(
  (scene) => {
    let container: BrowserContext;
    beforeEach(async () => {
      container = await scene.session.browser.createBrowserContext();
    });
    afterEach(() => container.close());

    it('the popup asks once whose balance page a container shows, and the container keeps that account', async () => {
      await openBalancePage(scene);
      const known = await kinds(scene);
      // It is the same page with another balance, because a second set of cookies may belong to another account.
      scene.shop.reopen({ balance: 1234 });
      const page = await scene.visit('/gc/balance', { context: container });
      await adviceSaying(page, 'account-unclear', { words: ['This page may belong to another account.'] });
      await adviceOf(await scene.visit('/gc/balance', { context: container }), 'account-unclear');
      expect(await kinds(scene)).toEqual(known);

      const popup = await scene.own('popup.html');
      await sees(popup, 'Whose balance page of amazon.com was this, with $12.34?');
      expect(await popup.$$('.ask-panel')).toHaveLength(1);
      await pressButton(popup, en.own.account.other);
      await write(popup, en.own.account.label, 'work');
      await pressButton(popup, en.own.form.save);
      await seesNo(popup, 'Whose balance page');
      await page.bringToFront();
      await goneAdvice(page, 'account-unclear');

      const inside = await scene.visit(CHECKOUT, { context: container });
      await adviceSaying(inside, 'balance-unused', { words: ['$12.34'] });
      const outside = await scene.visit(CHECKOUT);
      await adviceSaying(outside, 'balance-unused', { words: ['$41.10'] });
    });

    it('each of two containers keeps its own account', async () => {
      await openBalancePage(scene);
      scene.shop.reopen({ account: 'other' });
      await adviceOf(await scene.visit('/gc/balance', { context: container }), 'account-unclear');
      const { questions } = await scene.books.call('books.read', null);
      await scene.books.call('account.say', { visit: questions[0]?.visit ?? '', account: 'work' });
      scene.shop.reopen({ account: 'other', balance: 4110 });
      await isRead(scene, await scene.visit('/gc/balance', { context: container }));
      scene.shop.reopen();
      await isRead(scene, await scene.visit('/gc/balance'));
      const { purses, questions: open } = await scene.books.call('books.read', null);
      expect(open).toEqual([]);
      expect(purses.map(({ book, balance }) => [book.account ?? null, balance?.amount])).toEqual(
        expect.arrayContaining([
          [null, usd(4110)],
          ['work', expect.anything()],
        ]),
      );
    });
  },
  ['firefox'],
);
