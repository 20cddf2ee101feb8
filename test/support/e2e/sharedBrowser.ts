import { readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Shop } from '../../tools/demo/shop';
import { type BuildMode, buildDir } from '../../tools/package/builds';
import { type OwnPage, openBooks } from '../browsers/books';
import type { BrowserName } from '../browsers/find';
import { launch, type Session } from '../browsers/launch';
import { RUNNING } from './setup';

/** A browser with the extension, the shop that it sees, and the extension's books. */
export interface Running {
  readonly session: Session;
  readonly shop: Shop;
  readonly books: OwnPage;
}

export async function startBrowser(name: BrowserName, mode: BuildMode): Promise<Running> {
  const shop = new Shop();
  const session = await launch(name, { extensionDir: buildDir(name, mode), shop });
  return { session, shop, books: await openBooks(session) };
}

/** The running browsers. All test files share this module and its state, because they are not isolated. */
const running = new Map<BrowserName, Running>();

/**
 * The browser that all test files share, because starting one takes as long as several tests. It is started where it
 * does not run yet or no longer runs. Only the page for the books is open in it. It ends after the last file.
 */
export async function sharedBrowser(name: BrowserName): Promise<Running> {
  const known = running.get(name);
  if (known?.session.browser.connected && !known.books.page.isClosed()) {
    const others = (await known.session.browser.pages()).filter((page) => page !== known.books.page);
    await Promise.all(others.map((page) => page.close()));
    return known;
  }
  await known?.session.close().catch(() => undefined);
  // If the runner is gone, nobody ends the browsers. Then puppeteer ends them when this process exits.
  if (running.size === 0) process.once('disconnect', () => process.exit());
  const started = await startBrowser(name, 'e2e');
  writeFileSync(join(tmpdir(), `${RUNNING}${started.session.browser.process()?.pid}`), '');
  running.set(name, started);
  return started;
}

/**
 * Prepares the browser for the next test: the shop is reopened, nothing is stored, and the downloads folder is empty.
 */
export async function tidy({ session, shop, books }: Running): Promise<void> {
  shop.reopen();
  for (const file of readdirSync(session.downloads)) rmSync(join(session.downloads, file), { force: true });
  await books.clear();
}
