import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { launch, type Session } from '../support/browsers/launch';
import { readClosedNotice, until } from '../support/browsers/notice';
import { inEachBrowser, PAYMENT_PATH, staysQuiet } from '../support/e2e/scene';
import { Shop } from '../tools/demo/shop';
import { buildDir } from '../tools/package/builds';

/** Pages where the extension must show nothing, even if there is a balance and a credit. */
const QUIET = [
  ['the first page', '/'],
  ['an error page', '/gp/no/such/page'],
  ['the order history', '/gp/your-account/order-history'],
  ['an empty basket', '/gp/cart/view.html'],
] as const;

/** Hosts that the browsers themselves contact, with or without the extension. The extension has nothing on them. */
const BROWSERS_OWN = /(^|\.)(google|googleapis|gstatic|gvt1|mozilla|firefox)\.(com|org|net)$/;

inEachBrowser((scene, name) => {
  it.each(QUIET)('shows nothing on %s', async (_, path) => {
    await scene.noteBalance(4110);
    scene.shop.reopen({ cart: [] });
    await staysQuiet(scene, await scene.visit(path));
  });

  it('shows nothing at a checkout where the balance is unknown and none is offered', async () => {
    scene.shop.reopen({ balance: 0 });
    await staysQuiet(scene, await scene.visit('/checkout/entry/cart?proceedToCheckout=1'));
  });

  it('makes no requests: the same walk makes the same requests with the extension and without it', async () => {
    const walk = [
      '/',
      '/gc/balance',
      '/dp/B0DEMO0001',
      '/dp/B0DEMOKIN1',
      '/gp/cart/view.html',
      '/checkout/entry/cart',
      PAYMENT_PATH,
    ];
    const requestsOf = async (session: Session, hasExtension: boolean) => {
      const [asked, reached] = [session.asked.length, session.reached.length];
      const page = await session.open();
      for (const path of walk) {
        await page.goto(`https://www.amazon.com${path}`, { waitUntil: 'load' });
        // The notice is the last step. When it is there, the extension has done everything that it does on this page.
        if (hasExtension && !['/', '/gp/cart/view.html'].includes(path))
          await page.waitForSelector('>>> [data-advice], >>> [data-recorded]');
      }
      const popup = hasExtension ? await session.openOwn('popup.html') : null;
      await popup?.close();
      await page.close();
      return {
        // The shop's icon is left out, because the browser may request it at any time by itself.
        asked: session.asked
          .slice(asked)
          .filter(({ url }) => !url.endsWith('/favicon.ico'))
          .map(({ method, url }) => `${method} ${url}`)
          .sort(),
        strange: session.reached.slice(reached).filter((host) => host !== 'www.amazon.com' && !BROWSERS_OWN.test(host)),
      };
    };
    const bare = await launch(name, { extensionDir: null, shop: new Shop() });
    const without = await requestsOf(bare, false).finally(() => bare.close());
    const withIt = await requestsOf(scene.session, true);
    expect(withIt.asked).toEqual(without.asked);
    expect(withIt.strange).toEqual([]);
  });
});

describe('the shipped build', () => {
  it('keeps its shadow root closed to the page and still shows its notice', async () => {
    const session = await launch('chrome', { extensionDir: buildDir('chrome', 'production'), shop: new Shop() });
    try {
      const page = await session.open('/checkout/p/p-106-0000000-0000000/pay');
      const speaks = ({ advice }: Awaited<ReturnType<typeof readClosedNotice>>) => advice.length > 0;
      const notice = await until(() => readClosedNotice(page), speaks, 'advice in the closed root');
      expect(notice.advice[0]).toMatchObject({ rule: 'balance-unused', severity: 'warn' });
      expect(notice.advice[0]?.text).toContain('$41.10');
      expect(await page.evaluate(() => document.querySelector('balance-first')?.shadowRoot ?? null)).toBeNull();
    } finally {
      await session.close();
    }
  });

  it.each(['chrome', 'firefox'] as const)('declares a policy that allows no connections for %s', (browser) => {
    const manifest = JSON.parse(readFileSync(`${buildDir(browser, 'production')}/manifest.json`, 'utf8'));
    expect(manifest.content_security_policy.extension_pages).toContain("connect-src 'none'");
  });
});
