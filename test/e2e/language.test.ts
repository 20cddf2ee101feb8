import { describe, expect, it } from 'vitest';
import { openBooks } from '../support/browsers/books';
import { BROWSERS } from '../support/browsers/find';
import { launch } from '../support/browsers/launch';
import { readNotice, until } from '../support/browsers/notice';
import { usd } from '../support/e2e/scene';
import { Shop } from '../tools/demo/shop';
import { buildDir } from '../tools/package/builds';

const CHECKOUT = '/checkout/p/p-106-0000000-0000000/spc';

describe.each(BROWSERS)('%s, where pages are read in German and the menus are in English', (name) => {
  it('the notice and the popup speak German', async () => {
    const session = await launch(name, { extensionDir: buildDir(name, 'e2e'), shop: new Shop(), language: 'de-DE' });
    try {
      const books = await openBooks(session);
      await books.call('balance.state', { book: { marketplace: 'US' }, balance: usd(4110), note: '' });
      const page = await session.open(CHECKOUT);
      const speaks = ({ advice }: Awaited<ReturnType<typeof readNotice>>) => advice.length > 0;
      const { advice } = await until(() => readNotice(page), speaks, 'advice');
      expect(advice[0]?.text).toContain('Geschenkguthaben bleiben ungenutzt');
      const popup = await session.openOwn('popup.html');
      const language = () => popup.evaluate(() => document.documentElement.lang);
      expect(await until(language, (lang) => lang === 'de-DE', 'the popup to speak German')).toBe('de-DE');
    } finally {
      await session.close();
    }
  });
});
