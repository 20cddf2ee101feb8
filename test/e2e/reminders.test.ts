import { describe, expect, it } from 'vitest';
import { type OwnPage, openBooks } from '../support/browsers/books';
import { launch, type Session } from '../support/browsers/launch';
import { until } from '../support/browsers/notice';
import { dayIn, inEachBrowser, usd } from '../support/e2e/scene';
import { Shop } from '../tools/demo/shop';
import { buildDir } from '../tools/package/builds';

type Api = typeof chrome;

/** Returns the number in the badge and the names of the alarms that are set. */
async function standing({ page }: OwnPage): Promise<{ badge: string; alarms: string[] }> {
  return page.evaluate(async () => {
    const { browser, chrome: own } = globalThis as unknown as { browser?: Api; chrome: Api };
    const { action, alarms } = browser ?? own;
    return { badge: await action.getBadgeText({}), alarms: (await alarms.getAll()).map(({ name }) => name).sort() };
  });
}

const stands = (books: OwnPage, badge: string) =>
  until(
    () => standing(books),
    (now) => now.badge === badge && now.alarms.includes('reminder') && now.alarms.includes('ends'),
    `the badge ${badge}, and the alarms`,
  );

async function addCredit(books: OwnPage, days: number): Promise<void> {
  const terms = { kind: 'no-rush', scope: 'any', note: '' } as const;
  await books.call('credit.add', { book: { marketplace: 'US' }, left: usd(300), ends: { on: dayIn(days) }, ...terms });
}

inEachBrowser((scene, name) => {
  it('counts a credit near its end in the badge, and sets an alarm for its next step', async () => {
    await addCredit(scene.books, 2);
    expect((await stands(scene.books, '1')).alarms).toEqual(['ends', 'reminder']);
  });

  it.runIf(name === 'chrome')(
    'counts again when the worker starts, whatever happened to the badge in the meantime',
    async () => {
      await addCredit(scene.books, 2);
      await stands(scene.books, '1');
      await scene.session.stopWorker();
      await scene.books.page.evaluate(() => chrome.action.setBadgeText({ text: '' }));
      await scene.books.call('books.read', null);
      await stands(scene.books, '1');
    },
  );
});

describe.each(['chrome', 'firefox'] as const)('a system with an unknown time zone, in %s', (name) => {
  async function inZone(zone: string, work: (session: Session) => Promise<void>): Promise<void> {
    const session = await launch(name, { extensionDir: buildDir(name, 'e2e'), shop: new Shop(), zone });
    try {
      await work(session);
    } finally {
      await session.close();
    }
  }

  it.each(['Etc/Unknown', ''])('TZ=%j: the badge, the alarm and the pages work as in any other zone', async (zone) => {
    await inZone(zone, async (session) => {
      const books = await openBooks(session);
      await addCredit(books, 2);
      await stands(books, '1');
      for (const path of ['popup.html', 'ledger.html', 'options.html']) {
        const page = await session.openOwn(path);
        const words = () => page.evaluate(() => document.body.innerText);
        await until(words, (text) => text.includes(path === 'options.html' ? 'Settings' : '$3.00'), `${path} to show`);
        await page.close();
      }
    });
  });
});

describe('an extension that is switched off and on again', () => {
  it('restores its badge without a page and without a press', async () => {
    const session = await launch('chrome', { extensionDir: buildDir('chrome', 'e2e'), shop: new Shop() });
    try {
      const books = await openBooks(session);
      await addCredit(books, 2);
      await stands(books, '1');
      const id = new URL(books.page.url()).host;
      const manager = await session.browser.newPage();
      await manager.goto('chrome://extensions');
      const set = (on: boolean) =>
        manager.evaluate((extension, enabled) => chrome.management.setEnabled(extension, enabled), id, on);
      await set(false);
      await set(true);
      const again = { ...books, page: await session.openOwn('options.html') };
      await stands(again, '1');
    } finally {
      await session.close();
    }
  });
});
