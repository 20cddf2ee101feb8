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

/** The browsers that run: the test files share the module, and so its state, since they are not isolated. */
const running = new Map<BrowserName, Running>();

/**
 * The browser that all test files share, since starting one takes as long as several tests. It is started where it does
 * not run, or no longer, and has no page open but the books. It ends after the last file.
 */
export async function sharedBrowser(name: BrowserName): Promise<Running> {
  const known = running.get(name);
  if (known?.session.browser.connected && !known.books.page.isClosed()) {
    const others = (await known.session.browser.pages()).filter((page) => page !== known.books.page);
    await Promise.all(others.map((page) => page.close()));
    return known;
  }
  await known?.session.close().catch(() => undefined);
  // Where the runner is gone nobody ends them: puppeteer does as this process exits.
  if (running.size === 0) process.once('disconnect', () => process.exit());
  const started = await startBrowser(name, 'e2e');
  writeFileSync(join(tmpdir(), `${RUNNING}${started.session.browser.process()?.pid}`), '');
  running.set(name, started);
  return started;
}

/** Empties the browser for the next test: the shop is opened anew, nothing is stored, nothing lies among the downloads. */
export async function tidy({ session, shop, books }: Running): Promise<void> {
  shop.reopen();
  for (const file of readdirSync(session.downloads)) rmSync(join(session.downloads, file), { force: true });
  await books.clear();
}
