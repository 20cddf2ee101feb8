import { writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { PAGE_FAMILIES } from '../../../src/core/page/pageFamily.ts';
import { launch, type Session } from '../../support/browsers/launch.ts';
import { ROOT } from '../../support/places.ts';
import { Shop } from '../demo/shop.ts';
import { build, buildDir, contentScripts, gzipSize } from '../package/builds.ts';
import { CONTENT_BUDGET } from '../package/check.ts';
import { measureBooks } from './booksBench.ts';
import { adviceLatency, loadTime, median } from './measure.ts';
import { measureReading } from './readingBench.ts';

// Measures what the extension costs and how fast it speaks, in a real Chromium on the demo shop. Two additional runs
// warm everything up and do not count. Times are medians.

const RUNS = 15;
const WARM_UP = 2;
const LARGE = 2_300_000;
const REVIEW = '/checkout/p/p-106-0000000-0000000/spc?pipelineType=Chewbacca&referrer=cart';
const PAYMENT = '/checkout/p/p-106-0000000-0000000/pay?pipelineType=Chewbacca&referrer=spc';
const PRODUCT = '/dp/B0DEMO0001';

interface Row {
  readonly what: string;
  readonly value: number;
  readonly unit: 'ms' | 'bytes' | 'times';
  readonly limit: number | null;
  readonly runs: readonly number[];
}

function rowOf(what: string, unit: Row['unit'], runs: readonly number[], limit: number | null = null): Row {
  return { what, value: median(runs), unit, limit, runs };
}

async function repeat(measure: () => Promise<number>): Promise<number[]> {
  const values: number[] = [];
  for (let turn = -WARM_UP; turn < RUNS; turn += 1) {
    const value = await measure();
    if (turn >= 0) values.push(value);
  }
  return values;
}

/** Lets the extension learn the balance as it does from a shopper: the balance page is opened. */
async function teachBalance(session: Session): Promise<void> {
  const page = await session.open('/gc/balance');
  await page.waitForSelector('>>> [data-recorded]');
  await page.close();
}

async function latencies(session: Session): Promise<Row[]> {
  await teachBalance(session);
  const rows: Row[] = [];
  for (const [name, path] of [
    ['review', REVIEW],
    ['payment', PAYMENT],
    ['product', PRODUCT],
  ] as const) {
    rows.push(rowOf(`advice on the ${name} page`, 'ms', await repeat(() => adviceLatency(session, path)), 150));
  }
  const cold = await repeat(async () => {
    await session.stopWorker();
    return adviceLatency(session, REVIEW);
  });
  return [...rows, rowOf('advice on the review page, worker stopped before', 'ms', cold)];
}

/**
 * Load times with and without the extension. The runs take turns, so that a busy machine slows both in the same way.
 */
async function loads(shop: Shop, withIt: Session): Promise<Row[]> {
  const without = await launch('chrome', { extensionDir: null, shop });
  try {
    const rows: Row[] = [];
    for (const [name, path, filler] of [
      ['product page', PRODUCT, 0],
      ['product page of 2.3 MB', PRODUCT, LARGE],
      ['review page of 2.3 MB', REVIEW, LARGE],
    ] as const) {
      shop.reopen({ filler });
      const plain: number[] = [];
      const measurePlain = async () => void plain.push(await loadTime(without, path));
      const laden = await repeat(async () => {
        // Each browser is first every other time, so that neither gains from being second.
        const plainFirst = plain.length % 2 === 0;
        if (plainFirst) await measurePlain();
        const taken = await loadTime(withIt, path);
        if (!plainFirst) await measurePlain();
        return taken;
      });
      const counted = plain.slice(WARM_UP);
      const ratio = { what: `${name}: load time, with to without`, value: median(laden) / median(counted) };
      rows.push(rowOf(`${name}: load without the extension`, 'ms', counted));
      rows.push(rowOf(`${name}: load with the extension`, 'ms', laden));
      rows.push({
        ...ratio,
        unit: 'times',
        limit: null,
        runs: laden.map((value, turn) => value / (counted[turn] ?? Number.NaN)),
      });
    }
    return rows;
  } finally {
    await without.close();
  }
}

function weights(): Row[] {
  const dir = buildDir('chrome', 'production');
  const content = contentScripts(dir).reduce((sum, { gzip }) => sum + gzip, 0);
  return [
    rowOf('content script, gzip', 'bytes', [content], CONTENT_BUDGET),
    ...PAGE_FAMILIES.map((family) =>
      rowOf(`reader of ${family} pages, gzip (loaded there alone)`, 'bytes', [
        gzipSize(join(dir, `${family}Reader.js`)),
      ]),
    ),
    rowOf('notice, gzip (loaded only with advice)', 'bytes', [gzipSize(join(dir, 'notice.js'))]),
  ];
}

function tell({ what, value, unit, limit, runs }: Row): string {
  const shown = unit === 'bytes' ? String(value) : value.toFixed(unit === 'times' ? 3 : 1);
  const spread = runs.length > 1 ? `${Math.min(...runs).toFixed(1)} to ${Math.max(...runs).toFixed(1)}` : '';
  const bound = limit === null ? '' : `limit ${limit}${value <= limit ? '' : ', NOT MET'}`;
  return [what.padEnd(72), shown.padStart(10), unit.padEnd(6), spread.padEnd(18), bound].join(' ').trimEnd();
}

process.chdir(ROOT);
if (!build('chrome', 'production') || !build('chrome', 'e2e')) throw new Error('The extension does not build.');
const shop = new Shop();
const session = await launch('chrome', { extensionDir: buildDir('chrome', 'e2e'), shop });
try {
  const rows = [
    ...(await latencies(session)),
    ...(await loads(shop, session)),
    ...(await measureReading()),
    ...(await measureBooks()),
    ...weights(),
  ];
  const browser = await session.browser.version();
  const machine = `${cpus().length} cores, ${browser}`;
  process.stdout.write(`\n${machine}, medians of ${RUNS} runs\n\n${rows.map(tell).join('\n')}\n`);
  const results = { taken: new Date().toISOString(), machine, rows };
  writeFileSync(join(ROOT, 'test/tools/bench/results.json'), `${JSON.stringify(results, null, 2)}\n`);
} finally {
  await session.close();
}
