import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from '../package/builds.ts';
import { soak } from './soak.ts';

// Shops at random while workers and browsers are killed, and compares the books with an independent model after each
// step: `npm run soak`. The environment variables are SOAK_SEED, SOAK_STEPS, SOAK_SECONDS and SOAK_BROWSER (chrome or
// firefox).

const { SOAK_SEED, SOAK_STEPS, SOAK_SECONDS, SOAK_BROWSER } = process.env;
const browser = SOAK_BROWSER === 'firefox' ? 'firefox' : 'chrome';
const seed = Number(SOAK_SEED ?? Date.now() % 1_000_000);
const say = (line: string) => void process.stdout.write(`${line}\n`);

if (!build(browser, 'e2e')) process.exit(1);
const profile = mkdtempSync(join(tmpdir(), 'balance-first-soak-'));
try {
  const tally = await soak(
    {
      browser,
      seed,
      steps: Number(SOAK_STEPS ?? 1000),
      kills: (_, draws) => {
        if (draws.chance(0.035)) return 'browser';
        return browser === 'chrome' && draws.chance(0.45) ? 'worker' : null;
      },
      profile,
      ...(SOAK_SECONDS === undefined ? {} : { time: Number(SOAK_SECONDS) * 1000 }),
    },
    say,
  );
  for (const [name, count] of Object.entries(tally.byStep)) say(`  ${String(count).padStart(5)}  ${name}`);
  const { lost = [], doubled = [], overwritten = [] } = tally.faults ?? {};
  say('browser  seed    steps  worker kills  browser kills  taken again  lost  doubled  overwritten');
  say(
    [
      browser.padEnd(7),
      String(seed).padEnd(6),
      ...[
        tally.steps,
        tally.workerKills,
        tally.browserKills,
        tally.again,
        lost.length,
        doubled.length,
        overwritten.length,
      ].map((count, at) => String(count).padStart([5, 12, 13, 11, 4, 7, 11][at] ?? 0)),
    ].join('  '),
  );
  if (tally.where) say(`${tally.where}\n  ${[...lost, ...doubled, ...overwritten].join('\n  ')}`);
  process.exitCode = tally.where === null ? 0 : 1;
} finally {
  rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
}
