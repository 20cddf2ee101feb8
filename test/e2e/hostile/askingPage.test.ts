import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { addressOf } from '../../support/browsers/launch';
import { adviceOf, until } from '../../support/browsers/notice';
import { inEachBrowser, type Scene, staysQuiet } from '../../support/e2e/scene';

const REVIEW = '/checkout/p/p-106-0000000-0000000/spc?pipelineType=Chewbacca&referrer=cart';
const BALANCE = '/gc/balance';

/** Returns what the shop shows at an address, so that a script can write it into another page. */
function bodyOf(scene: Scene, path: string): string {
  const html = scene.shop.answer(addressOf(path))?.body ?? '';
  return html.slice(html.indexOf('<main'), html.indexOf('</main>') + '</main>'.length);
}

/** Lets a script of the page write an address and its content, at once or when a control is pressed. */
async function write(page: Page, path: string, body: string, at: string | null = null): Promise<void> {
  await page.evaluate(
    (to, content, css) => {
      const go = (event?: Event) => {
        event?.preventDefault();
        history.pushState({}, '', to);
        document.querySelector('main')?.replaceWith(document.createRange().createContextualFragment(content));
      };
      if (css === null) go();
      else document.querySelector(css)?.addEventListener('click', go);
    },
    path,
    body,
    at,
  );
}

const entries = async (scene: Scene) => (await scene.books.call('books.read', null)).entries;

inEachBrowser((scene) => {
  describe('a page whose script writes an address from which the page was not loaded', () => {
    it('learns nothing about the balance', async () => {
      await scene.noteBalance(11_237);
      const page = await scene.visit('/');
      await write(page, REVIEW, bodyOf(scene, REVIEW));
      await staysQuiet(scene, page);
    });

    it('writes nothing into the books', async () => {
      await scene.noteBalance(11_237);
      const page = await scene.visit('/');
      await write(page, BALANCE, bodyOf(scene, BALANCE));
      await staysQuiet(scene, page);
      expect(await entries(scene)).toHaveLength(1);
    });

    it('learns nothing after a press on a link that leads elsewhere, or on a place without a link', async () => {
      await scene.noteBalance(11_237);
      const page = await scene.visit('/');
      await write(page, BALANCE, bodyOf(scene, BALANCE), 'a[href="/gp/cart/view.html"]');
      await page.click('footer');
      await page.click('a[href="/gp/cart/view.html"]');
      await staysQuiet(scene, page);
      expect(await entries(scene)).toHaveLength(1);
    });

    it('learns nothing after a press that a script makes', async () => {
      await scene.noteBalance(11_237);
      const page = await scene.visit('/');
      await write(page, BALANCE, bodyOf(scene, BALANCE), `a[href="${BALANCE}"]`);
      await page.evaluate((css) => document.querySelector<HTMLElement>(css)?.click(), `a[href="${BALANCE}"]`);
      await staysQuiet(scene, page);
    });
  });

  describe('a page that changes its address without loading, after the shopper’s press', () => {
    it('is read at the new address: a link', async () => {
      const page = await scene.visit('/');
      await write(page, BALANCE, bodyOf(scene, BALANCE), `a[href="${BALANCE}"]`);
      await page.click(`a[href="${BALANCE}"]`);
      await until(
        () => entries(scene),
        (all) => all.some(({ kind }) => kind === 'observed'),
        'an observation',
      );
    });

    it('is read at the new address: a payment step', async () => {
      await scene.noteBalance(4110);
      const page = await scene.visit(REVIEW.replace('/spc', '/pay'));
      await adviceOf(page, 'balance-unused');
      await write(page, REVIEW, bodyOf(scene, REVIEW));
      const kind = async () => (await scene.books.told(page.url()))?.reading.kind;
      await until(kind, (read) => read === 'review', 'the review to be read');
      await adviceOf(page, 'balance-unused');
    });
  });
});
