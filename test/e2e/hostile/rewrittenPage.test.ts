import { resolve } from 'node:path';
import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { BROWSERS } from '../../support/browsers/find';
import { adviceOf, until } from '../../support/browsers/notice';
import { aWhile, middleOf, openProduct } from '../../support/e2e/pressedProduct';
import { inEachBrowser, isHeld, nextPressIsNew, press } from '../../support/e2e/scene';
import { buildDir } from '../../tools/package/builds';

const BUY_NOW = '#buy-now-button';

inEachBrowser(
  (scene, name) => {
    /** Lets the page rewrite itself with its own content. Its form then counts the orders instead of sending them. */
    function rewrite(page: Page): Promise<void> {
      return page.evaluate(() => {
        document.querySelector('balance-first')?.remove();
        const html = document.documentElement.outerHTML;
        document.open();
        document.write(html);
        document.close();
        const kept = window as unknown as { ordered: number };
        kept.ordered = 0;
        document.querySelector('#addToCart')?.addEventListener('submit', (event) => {
          event.preventDefault();
          kept.ordered += 1;
        });
      });
    }
    const ordered = (page: Page) => page.evaluate(() => (window as unknown as { ordered: number }).ordered);

    it('a press in a rewritten page is held, and the notice can be used', async () => {
      const page = await openProduct(scene);
      for (let time = 0; time < 2; time++) {
        await rewrite(page);
        await adviceOf(page, 'one-click-bypass');
        await until(
          () => middleOf(page),
          (at) => at !== null,
          'the notice in sight',
        );
      }
      await page.click(BUY_NOW);
      await isHeld(page);
      expect(await ordered(page)).toBe(0);
      await nextPressIsNew(page);
      await press(page, '>>> [data-main]');
      await until(
        () => page.evaluate(() => document.activeElement?.id),
        (id) => id === 'buy-now-button',
        'the focus back',
      );
      await page.click(BUY_NOW);
      expect(await ordered(page)).toBe(1);
    });

    it('a page with an invisible root element and a visible body is read', async () => {
      await scene.noteBalance(4110);
      const page = await scene.visit('/');
      await page.evaluateOnNewDocument(`
      new MutationObserver(() => { document.documentElement.style.visibility = 'hidden'; if (document.body) document.body.style.visibility = 'visible'; }).observe(document, { childList: true, subtree: true });
    `);
      await page.goto('https://www.amazon.com/dp/B0DEMO0001');
      await adviceOf(page, 'one-click-bypass');
    });

    if (name === 'firefox') {
      const install = () => scene.session.browser.installExtension(resolve(buildDir(name, 'e2e')));

      // This must be the last test, because it removes the extension.
      it("an update or removal of the extension leaves no notice in an open page that can't be closed", async () => {
        const page = await openProduct(scene);
        const hosts = () => page.evaluate(() => document.querySelectorAll('balance-first').length);
        const id = await install();
        await until(hosts, (count) => count <= 1, 'one notice at most');
        await aWhile(page, 1500);
        expect(await hosts()).toBeLessThanOrEqual(1);
        if ((await hosts()) === 1) await press(page, '>>> [data-dismiss]');
        await until(hosts, (count) => count === 0, 'the notice to go');

        await page.reload();
        await until(
          () => middleOf(page),
          (at) => at !== null,
          'the notice',
        );
        await scene.session.browser.uninstallExtension(id);
        await until(
          () => middleOf(page),
          (at) => at === null,
          'the notice to go',
        );
      });
    }
  },
  BROWSERS,
  'e2e',
  'own',
);
