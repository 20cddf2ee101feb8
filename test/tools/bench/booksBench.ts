import { join } from 'node:path';
import type { CDPSession, Page, WebWorker } from 'puppeteer-core';
import { build as bundle } from 'vite';
import { launch, type Session } from '../../support/browsers/launch.ts';
import { ROOT } from '../../support/places.ts';
import { Shop } from '../demo/shop.ts';
import { buildDir } from '../package/builds.ts';
import { median } from './measure.ts';
import type { ReadingRow as Row } from './readingBench.ts';

// Measures how fast long books answer: on the real database, in the extension's own worker and on its own pages.

const ENTRIES = 100_000;
const FEW = 100;
const CREDITS = 1000;
/** The long books are the extension's own. The short ones are in a database beside them. */
const LONG = 'balance-first';
const SHORT = 'short books';
/** How many times a situation is asked for. Each time, it is asked for several pages. */
const TURNS = 200;
/** How many times every slower thing is measured. The first two times do not count. */
const RUNS = 15;
const WARM_UP = 2;
/** How many times a thousand rows are imported in each way. The rows are new each time. */
const IMPORTS = 3;
/** The days of the rows of one import, plus one day before the next import. */
const DAYS_OF_AN_IMPORT = 26;

type InWorker = typeof import('./booksInWorker.ts');

/** The worker's side of the measurements, as one script. */
async function askingScript(): Promise<string> {
  const built = await bundle({
    configFile: false,
    root: ROOT,
    logLevel: 'error',
    build: {
      lib: { entry: join(ROOT, 'test/tools/bench/booksInWorker.ts'), formats: ['iife'], name: 'BalanceFirstBooks' },
      write: false,
      minify: true,
    },
  });
  const [first] = Array.isArray(built) ? built : [built];
  const chunk = first && 'output' in first ? first.output[0] : undefined;
  if (chunk?.type !== 'chunk') throw new Error('The script for the worker could not be bundled.');
  return `${chunk.code};globalThis.BalanceFirstBooks = BalanceFirstBooks`;
}

/** Calls the functions of `booksInWorker.ts` in the extension's worker. */
class Worker {
  readonly #worker: WebWorker;

  private constructor(worker: WebWorker) {
    this.#worker = worker;
  }

  static async of(session: Session): Promise<Worker> {
    const target = await session.browser.waitForTarget(
      (each) => each.type() === 'service_worker' && each.url().startsWith('chrome-extension:'),
    );
    const worker = await target.worker();
    if (!worker) throw new Error('The extension has no worker.');
    await worker.evaluate(await askingScript());
    return new Worker(worker);
  }

  ask<Name extends keyof InWorker>(name: Name, ...input: Parameters<InWorker[Name]>): ReturnType<InWorker[Name]> {
    const script = `BalanceFirstBooks.${name}(...${JSON.stringify(input)})`;
    return this.#worker.evaluate(script) as ReturnType<InWorker[Name]>;
  }
}

/**
 * Runs in one of the extension's own pages before its scripts. It stores the time at which an element has been painted.
 */
function stampPaint(selector: string, name: string): void {
  const stamp = (observer: MutationObserver) => {
    if (document.querySelector(selector) === null) return;
    observer.disconnect();
    // A message that is sent in a frame's last step before painting arrives after the painting.
    const channel = new MessageChannel();
    channel.port1.onmessage = () => performance.mark(name);
    requestAnimationFrame(() => channel.port2.postMessage(null));
  };
  new MutationObserver((_, observer) => stamp(observer)).observe(document, { childList: true, subtree: true });
}

interface Painted {
  /** Milliseconds from the start of the navigation until anything was painted. */
  readonly first: number;
  /** The same, until the books were painted. */
  readonly books: number;
  /** The same, until everything was there. */
  readonly all: number;
}

async function paintOf(session: Session, address: string, books: string, all = books): Promise<Painted> {
  const page = await session.browser.newPage();
  try {
    await page.evaluateOnNewDocument(stampPaint, books, 'bench:books');
    await page.evaluateOnNewDocument(stampPaint, all, 'bench:all');
    await page.bringToFront();
    await page.goto(address);
    // Whatever is still being read for this page would delay the next one.
    await page.waitForFunction(() => performance.getEntriesByName('bench:all').length > 0, { polling: 20 });
    return await page.evaluate(() => {
      const at = (name: string) => performance.getEntriesByName(name)[0]?.startTime ?? Number.NaN;
      return { first: at('first-contentful-paint'), books: at('bench:books'), all: at('bench:all') };
    });
  } finally {
    await page.close();
  }
}

/** A page of the shop. Messages are sent from the world of the extension's content scripts in it. */
class ShopTab {
  readonly #cdp: CDPSession;
  readonly #world: number;

  private constructor(cdp: CDPSession, world: number) {
    this.#cdp = cdp;
    this.#world = world;
  }

  static async open(page: Page): Promise<ShopTab> {
    const cdp = await page.createCDPSession();
    const worlds: { readonly id: number; readonly origin: string }[] = [];
    cdp.on('Runtime.executionContextCreated', ({ context }) => void worlds.push(context));
    await cdp.send('Runtime.enable');
    const own = worlds.find(({ origin }) => origin.startsWith('chrome-extension:'));
    if (!own) throw new Error(`No content script runs at ${page.url()}.`);
    return new ShopTab(cdp, own.id);
  }

  /** Milliseconds from a message about a page until its answer has arrived. */
  async answerTo(input: unknown): Promise<number> {
    const message = JSON.stringify({ call: 'page.read', input });
    const expression = `(async () => {
      const began = performance.now();
      const answer = await chrome.runtime.sendMessage(${message});
      if (!answer?.ok) throw new Error(answer?.why.code ?? 'There was no answer.');
      return performance.now() - began;
    })()`;
    const asked = { expression, contextId: this.#world, awaitPromise: true, returnByValue: true };
    const { result, exceptionDetails } = await this.#cdp.send('Runtime.evaluate', asked);
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value as number;
  }
}

function row(what: string, runs: readonly number[], limit: number | null): Row {
  return { what, value: median(runs), unit: 'ms', limit, runs };
}

async function repeat<T>(measure: () => Promise<T>): Promise<T[]> {
  const values: T[] = [];
  for (let turn = -WARM_UP; turn < RUNS; turn += 1) {
    const value = await measure();
    if (turn >= 0) values.push(value);
  }
  return values;
}

/** The ratio of two measurements that belong together, because both were made directly one after the other. */
function ratioRow(what: string, long: readonly number[], short: readonly number[], limit: number): Row {
  const runs = long.map((value, turn) => value / (short[turn] ?? Number.NaN));
  return { what, value: median(long) / median(short), unit: 'times', limit, runs };
}

async function situationRows(worker: Worker): Promise<Row[]> {
  await worker.ask('situations', [SHORT, LONG], TURNS / 10);
  const { [SHORT]: short = [], [LONG]: long = [] } = await worker.ask('situations', [SHORT, LONG], TURNS);
  return [
    row(`situation and advice of a page, ${FEW} entries, ${CREDITS} credits`, short, 5),
    row(`situation and advice of a page, ${ENTRIES} entries, ${CREDITS} credits`, long, 5),
    ratioRow(`situation and advice: ${ENTRIES} entries to ${FEW}`, long, short, 1.5),
  ];
}

/** What a cart page waits for: the messages in both directions, the situation, the advice and the badge's number. */
async function answerRow(session: Session): Promise<Row> {
  const page = await session.open('/gp/cart/view.html');
  const tab = await ShopTab.open(page);
  const reading = { kind: 'cart', marketplace: 'US', facts: { subtotal: { state: 'absent' } } };
  const taken = await repeat(() => tab.answerTo({ visit: 'cart', reading, noticeRuns: true }));
  await page.close();
  return row(`answer to a page, ${ENTRIES} entries, with its messages`, taken, null);
}

async function paintRows(session: Session, root: string): Promise<Row[]> {
  const ledger = () => paintOf(session, `${root}ledger.html`, 'table.ledger tbody tr', '.filters');
  const popup = () => paintOf(session, `${root}popup.html`, '[aria-labelledby="recent"] .entry');
  const popups = await repeat(popup);
  const ledgers = await repeat(ledger);
  const cold = await repeat(async () => {
    await session.stopWorker();
    return popup();
  });
  const at = (painted: readonly Painted[], what: keyof Painted) => painted.map((each) => each[what]);
  return [
    row(`pop-up: first paint, ${ENTRIES} entries`, at(popups, 'first'), 150),
    row('pop-up: books painted', at(popups, 'books'), 150),
    row('pop-up: books painted, worker stopped before', at(cold, 'books'), null),
    row(`ledger: first paint, ${ENTRIES} entries`, at(ledgers, 'first'), 150),
    row('ledger: latest entries painted', at(ledgers, 'books'), 1000),
    row('ledger: whole history painted', at(ledgers, 'all'), null),
  ];
}

async function importRows(worker: Worker): Promise<Row[]> {
  const ways: readonly [pages: number, what: string][] = [
    [5, 'as five openings of the page, 200 rows each'],
    [1, 'at once'],
  ];
  const rows: Row[] = [];
  for (const [way, [pages, what]] of ways.entries()) {
    const taken: number[] = [];
    for (let turn = 0; turn < IMPORTS; turn += 1) {
      taken.push(await worker.ask('importRows', LONG, pages, (way * IMPORTS + turn) * DAYS_OF_AN_IMPORT));
    }
    rows.push(row(`import of 1000 activity rows into ${ENTRIES} entries, ${what}`, taken, 1000));
  }
  return rows;
}

/** Fills the extension's own books as an import does, and measures everything that uses them. */
export async function measureBooks(): Promise<Row[]> {
  const session = await launch('chrome', { extensionDir: buildDir('chrome', 'e2e'), shop: new Shop() });
  try {
    const own = await session.openOwn('popup.html');
    const worker = await Worker.of(session);
    await worker.ask('seed', SHORT, FEW, CREDITS);
    const seeded = await worker.ask('seed', LONG, ENTRIES, CREDITS);
    return [
      row(`import of a file of ${ENTRIES} entries`, [seeded], null),
      ...(await situationRows(worker)),
      await answerRow(session),
      ...(await importRows(worker)),
      // This comes last, because it stops the worker.
      ...(await paintRows(session, new URL('/', own.url()).href)),
    ];
  } finally {
    await session.close();
  }
}
