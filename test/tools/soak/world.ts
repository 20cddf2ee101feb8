import type { Page } from 'puppeteer-core';
import { type OwnPage, openBooks } from '../../support/browsers/books.ts';
import type { BrowserName } from '../../support/browsers/find.ts';
import { addressOf, launch, type Session } from '../../support/browsers/launch.ts';
import { until } from '../../support/browsers/notice.ts';
import { Shop } from '../demo/shop.ts';
import type { Draws } from '../mutate/draws.ts';
import { buildDir } from '../package/builds.ts';

/** A shopper's browser with one profile, and the shop. The browser may be ended and started again. The shop stays. */
export class World {
  readonly name: BrowserName;
  readonly shop = new Shop({ balance: 20_000, cart: [] });
  readonly draws: Draws;
  readonly #profile: string;
  #session: Session | null = null;
  #books: OwnPage | null = null;
  /** A balance page that was opened earlier and is still open. */
  left: Page | null = null;
  /** How many names were given. Each name stands for only one thing. */
  named = 0;

  constructor(name: BrowserName, profile: string, draws: Draws) {
    this.name = name;
    this.#profile = profile;
    this.draws = draws;
  }

  get session(): Session {
    if (this.#session === null) throw new Error('No browser runs.');
    return this.#session;
  }

  get books(): OwnPage {
    if (this.#books === null) throw new Error('No browser runs.');
    return this.#books;
  }

  async start(): Promise<void> {
    const extensionDir = buildDir(this.name, 'e2e');
    this.#session = await launch(this.name, { extensionDir, shop: this.shop, profile: this.#profile });
    this.#books = await openBooks(this.#session);
  }

  async kill(): Promise<void> {
    const { session } = this;
    this.#session = null;
    this.#books = null;
    this.left = null;
    await session.kill();
  }

  async close(): Promise<void> {
    await this.#session?.close();
  }

  /** A name that nothing had before. */
  called(kind: string): string {
    this.named += 1;
    return `${kind} ${this.named}`;
  }

  /** An amount in US cents: at least one dollar, and less than `most`. */
  amount(most: number): number {
    return 100 + this.draws.below(most - 100);
  }

  async visit(path: string): Promise<Page> {
    const page = await this.session.open();
    await page.bringToFront();
    await page.goto(addressOf(path), { waitUntil: 'load' });
    return page;
  }

  /** Opens the popup, does something in it and closes it. */
  async popup<Result>(act: (popup: Page) => Promise<Result>): Promise<Result> {
    const popup = await this.session.openOwn('popup.html');
    try {
      await popup.bringToFront();
      return await act(popup);
    } finally {
      await popup.close().catch(() => undefined);
    }
  }

  /** Waits until the extension has read a page and the background has answered. */
  async isRead(page: Page): Promise<void> {
    await until(
      () => this.books.told(page.url()),
      (told) => told !== null && !told.settling,
      `the reading of ${page.url()}`,
    );
  }
}
