import { launch } from '../support/browsers/launch.ts';
import { readNotice, until } from '../support/browsers/notice.ts';
import { Shop } from './demo/shop.ts';
import { build, buildDir } from './package/builds.ts';
import { loadWhileStopping, reviewOf } from './stoppedWorker.ts';

// Loads a checkout page many times, stops the extension's worker at a random moment of each load, and counts the pages
// on which the extension says nothing: `npx node test/tools/lostAnswers.ts [loads]`.

const LOADS = Number(process.argv[2] ?? 200);
const LATEST_MOMENT = 300;
/** A page counts as silent when the extension says nothing for this many milliseconds. */
const PATIENCE = 5000;

if (!build('chrome', 'e2e')) process.exit(1);
const shop = new Shop();
const session = await launch('chrome', { extensionDir: buildDir('chrome', 'e2e'), shop });
const silent: number[] = [];
const waits: number[] = [];
try {
  const page = await session.open('/gc/balance');
  await page.waitForSelector('>>> [data-recorded]');
  for (let load = 0; load < LOADS; load += 1) {
    const moment = Math.round(Math.random() * LATEST_MOMENT);
    await loadWhileStopping(session, page, reviewOf(shop), moment);
    const loaded = performance.now();
    await until(
      () => readNotice(page),
      ({ advice }) => advice.length > 0,
      'a warning',
      PATIENCE,
    ).then(
      () => waits.push(performance.now() - loaded),
      () => silent.push(moment),
    );
  }
} finally {
  await session.close();
}
const slowest = Math.round(Math.max(0, ...waits));
process.stdout.write(`${LOADS} loads: ${silent.length} silent (stopped after ${silent.join(', ') || '-'} ms); `);
process.stdout.write(`the latest warning came ${slowest} ms after the page had loaded\n`);
process.exitCode = silent.length === 0 ? 0 : 1;
