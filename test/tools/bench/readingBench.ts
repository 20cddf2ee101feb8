import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import puppeteer, { type Browser, type CDPSession, type Page } from 'puppeteer-core';
import { build as bundle } from 'vite';
import { drawTables } from '../../../drawTables.ts';
import { findBrowser } from '../../support/browsers/find.ts';
import { FIXTURES_FOLDER, ROOT } from '../../support/places.ts';
import { median } from './measure.ts';

/** Measures how long reading a page blocks its thread, in a real browser. All times are in milliseconds. */

const LARGE = 2_300_000;
const RUNS = 40;
const FRAMES = 120;

/** One line of the bench's table: the median of its runs, and the limit. */
export interface ReadingRow {
  readonly what: string;
  readonly value: number;
  readonly unit: 'ms' | 'times';
  readonly limit: number | null;
  readonly runs: readonly number[];
}

/**
 * The cost of one page: the first reading, the same again, and the reading after a change. Also whether the page was
 * laid out for it.
 */
interface Measured {
  readonly fresh: readonly number[];
  readonly again: readonly number[];
  readonly changed: readonly number[];
  readonly followed: readonly number[];
  readonly layouts: number;
  readonly elements: number;
  readonly bytes: number;
}

type Readings = Pick<Measured, 'fresh' | 'again' | 'changed' | 'elements'>;

const CARD =
  '<div class="a-carousel-card a-section" data-csa-c-type="item" data-csa-c-slot-id="similar"><a class="a-link-normal" href="/dp/B000000002?ref_=similar"><span class="a-size-base a-truncate">A blue thing for the kitchen, in four parts, with a lid</span></a><div class="a-row"><i class="a-icon a-icon-star a-star-4-5"><span class="a-icon-alt">4.5 out of 5 stars</span></i><span class="a-size-small">1,204</span></div><span class="a-price" data-a-size="base"><span class="a-offscreen">$14.00</span><span aria-hidden="true"><span class="a-price-symbol">$</span><span class="a-price-whole">14<span class="a-price-decimal">.</span></span><span class="a-price-fraction">00</span></span></span></div>';
const SCRIPT = `<script type="text/plain">${'{"asin":"B000000002","weblab":"T1","slots":[1,2,3]},'.repeat(60)}</script>`;

/**
 * A page of 2.3 MB with a hand-written page in it. The rest is cards of other goods, and the scripts that are most of
 * such a page.
 */
function enlarged(fixture: string): string {
  const html = readFileSync(join(FIXTURES_FOLDER, `${fixture}.html`), 'utf8');
  const card = CARD.repeat(2);
  const count = Math.ceil((LARGE - html.length) / (card.length + SCRIPT.length) / 2);
  const filler = `<div class="a-container">${(card + SCRIPT).repeat(count)}</div>`;
  const hides = '<style>.aok-hidden,.a-hidden,.hide{display:none}.a-offscreen{position:absolute;left:-9999px}</style>';
  return html
    .replace('</head>', `${hides}</head>`)
    .replace('<body>', `<body>${filler}`)
    .replace('</body>', `${filler}</body>`);
}

/** The readers as one script, minified like the shipped one. */
async function readersAsScript(): Promise<string> {
  const lib = {
    entry: join(ROOT, 'test/tools/bench/watchedReading.ts'),
    formats: ['iife' as const],
    name: 'BalanceFirstReaders',
  };
  const built = await bundle({
    configFile: false,
    root: ROOT,
    logLevel: 'error',
    plugins: [drawTables],
    build: { lib, write: false, minify: true },
  });
  const [first] = Array.isArray(built) ? built : [built];
  const chunk = first && 'output' in first ? first.output[0] : undefined;
  if (chunk?.type !== 'chunk') throw new Error('The readers could not be bundled.');
  return chunk.code;
}

/** Runs in the page. The bundle left `BalanceFirstReaders` there. */
async function readAgainAndAgain(runs: number): Promise<Readings> {
  const { readPage } = (globalThis as unknown as { BalanceFirstReaders: typeof import('./watchedReading.ts') })
    .BalanceFirstReaders;
  const url = new URL(location.href);
  const frame = () => new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
  const read = (): number => {
    performance.mark('reading:begins');
    const began = performance.now();
    const sight = readPage(document, url);
    const took = performance.now() - began;
    performance.mark('reading:ends');
    if (!sight || sight.reading.kind === 'other') throw new Error('The page was not recognized.');
    return took;
  };
  const again: number[] = [];
  const changed: number[] = [];
  await frame();
  const fresh = [read()];
  for (let turn = 0; turn < runs; turn++) {
    await frame();
    again.push(read());
  }
  const cards = [...document.querySelectorAll<HTMLElement>('.a-carousel-card')];
  for (let turn = 0; turn < runs; turn++) {
    await frame();
    // Pages do this all the time: one card is added, another shows that it is hovered over, a third changes its text.
    const [one, other] = [cards[turn * 3], cards[turn * 3 + 1]];
    one?.after(one.cloneNode(true));
    other?.classList.toggle('a-hover');
    const text = cards[turn * 3 + 2]?.querySelector('.a-size-small');
    if (text) text.textContent = String(turn);
    changed.push(read());
  }
  return { fresh, again, changed, elements: document.querySelectorAll('*').length };
}

/**
 * Runs in the page, as `readAgainAndAgain` does. It lets the page change in each of this many frames, while the page is
 * watched as the content script watches it.
 * @returns the time for noticing and reading, divided by the number of changes.
 */
async function followChanges(frames: number): Promise<number> {
  const { readPage, watchPage, REAL_TIME } = (
    globalThis as unknown as { BalanceFirstReaders: typeof import('./watchedReading.ts') }
  ).BalanceFirstReaders;
  const url = new URL(location.href);
  let spent = 0;
  const timed = <Result>(work: () => Result): Result => {
    const began = performance.now();
    const result = work();
    spent += performance.now() - began;
    return result;
  };
  const Plain = window.MutationObserver;
  window.MutationObserver = class extends Plain {
    constructor(callback: MutationCallback) {
      super((records, observer) => timed(() => callback(records, observer)));
    }
  };
  const watch = watchPage(
    window,
    { look: () => timed(() => readPage(document, url) !== null), restored() {}, unheard() {} },
    REAL_TIME,
  );
  spent = 0;
  const cards = [...document.querySelectorAll<HTMLElement>('.a-carousel-card')];
  for (let turn = 0; turn < frames; turn++) {
    await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
    cards[turn]?.after(document.createElement('p'));
  }
  watch.stop();
  window.MutationObserver = Plain;
  return spent / frames;
}

interface TraceEvent {
  readonly name: string;
  readonly ts: number;
  readonly pid: number;
  readonly tid: number;
}

/** How many times the page was laid out between the marks of a reading, on the thread that read. */
function layoutsWhileReading(events: readonly TraceEvent[]): number {
  const begins = events.filter(({ name }) => name === 'reading:begins');
  const ends = events.filter(({ name }) => name === 'reading:ends');
  const within = ({ ts, pid, tid }: TraceEvent) =>
    begins.some((begin, turn) => begin.pid === pid && begin.tid === tid && ts > begin.ts && ts < (ends[turn]?.ts ?? 0));
  return events.filter((event) => event.name === 'Layout' && within(event)).length;
}

async function traced<Result>(cdp: CDPSession, work: () => Promise<Result>): Promise<[Result, readonly TraceEvent[]]> {
  const events: TraceEvent[] = [];
  cdp.on('Tracing.dataCollected', ({ value }) => void events.push(...(value as unknown as TraceEvent[])));
  await cdp.send('Tracing.start', { categories: 'devtools.timeline,blink.user_timing', transferMode: 'ReportEvents' });
  const result = await work();
  const complete = new Promise((done) => cdp.once('Tracing.tracingComplete', done));
  await cdp.send('Tracing.end');
  await complete;
  return [result, events.sort((a, b) => a.ts - b.ts)];
}

async function openAt(browser: Browser, address: string, html: string): Promise<Page> {
  const page = await browser.newPage();
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    const ours = request.url() === address;
    void (ours ? request.respond({ contentType: 'text/html; charset=utf-8', body: html }) : request.abort());
  });
  await page.goto(address, { waitUntil: 'load' });
  return page;
}

async function measurePage(browser: Browser, readers: string, address: string, html: string): Promise<Measured> {
  const fresh: number[] = [];
  const followed: number[] = [];
  let last: Readings | undefined;
  let layouts = 0;
  // The first reading of a page matters most, so several pages are opened for it.
  for (let turn = 0; turn < 5; turn++) {
    const page = await openAt(browser, address, html);
    const cdp = await page.createCDPSession();
    await page.evaluate(`${readers};globalThis.BalanceFirstReaders = BalanceFirstReaders`);
    const [measured, events] = await traced(cdp, () => page.evaluate(readAgainAndAgain, turn === 0 ? RUNS : 1));
    last ??= measured;
    fresh.push(...measured.fresh);
    layouts += layoutsWhileReading(events);
    followed.push(await page.evaluate(followChanges, FRAMES));
    await page.close();
  }
  if (!last) throw new Error('Nothing was measured.');
  return { ...last, fresh, followed, layouts, bytes: html.length };
}

const PAGES = [
  { name: 'product page', fixture: 'product-turbo', limit: 8, address: 'https://www.amazon.com/dp/B000000001' },
  {
    name: 'review page',
    fixture: 'review-applied',
    limit: 4,
    address: 'https://www.amazon.com/checkout/p/p-106-0000000-0000000/spc?pipelineType=Chewbacca',
  },
] as const;

/** Opens a product page and a review page of 2.3 MB each in Chromium and reads them many times. */
export async function measureReading(): Promise<ReadingRow[]> {
  const executablePath = findBrowser('chrome');
  if (!executablePath) throw new Error('No Chromium was found. Set CHROME_PATH to one.');
  const readers = await readersAsScript();
  const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const quiet = ['--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'];
  const browser = await puppeteer.launch({ executablePath, args: [...sandbox, ...quiet, '--disable-quic'] });
  try {
    const rows: ReadingRow[] = [];
    for (const { name, fixture, limit, address } of PAGES) {
      const measured = await measurePage(browser, readers, address, enlarged(fixture));
      const size = `${(measured.bytes / 1e6).toFixed(1)} MB, ${measured.elements} elements`;
      const row = (what: string, runs: readonly number[], most: number | null): ReadingRow => ({
        what: `${name}: ${what}`,
        value: median(runs),
        unit: 'ms',
        limit: most,
        runs,
      });
      rows.push(
        row(`first reading, cold code (${size})`, measured.fresh, null),
        row('reading', measured.again, limit),
        row('reading after a change elsewhere', measured.changed, null),
        row(`each change, where one comes with every frame (${FRAMES})`, measured.followed, 1),
        { what: `${name}: layouts forced by readings`, value: measured.layouts, unit: 'times', limit: 0, runs: [] },
      );
    }
    return rows;
  } finally {
    await browser.close();
  }
}
