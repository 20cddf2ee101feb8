import { parseArgs } from 'node:util';
import type { BrowserName } from '../../support/browsers/find.ts';
import { launch, type Session } from '../../support/browsers/launch.ts';
import { ROOT } from '../../support/places.ts';
import { type BuildMode, build, buildDir } from '../package/builds.ts';
import { Shop } from './shop.ts';
import { photographVariants, walk } from './walk.ts';

// Opens a real browser with the extension and goes through its three warnings on the demo shop.

const USAGE = `npm start [-- options]
  --browser chrome|firefox   which browser (chrome)
  --headless                 without a window; ends by itself
  --shots DIR                writes pictures of each step as PNG
  --live                     opens the real shop instead of the demo, with the network, and no walk
`;

const { values } = parseArgs({
  options: {
    browser: { type: 'string', default: 'chrome' },
    headless: { type: 'boolean', default: false },
    shots: { type: 'string' },
    live: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
});

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

function untilClosed(session: Session): Promise<void> {
  return new Promise((resolve) => session.browser.once('disconnected', () => resolve()));
}

/** The real shop. Nothing is between it and the browser. */
async function live(name: BrowserName, extensionDir: string): Promise<number> {
  const session = await launch(name, { extensionDir, shop: null, headless: false });
  const page = await session.browser.newPage();
  await page.goto('https://www.amazon.com/gc/balance').catch(() => say('The shop could not be reached.'));
  say('This is the real shop. Nothing is pressed for you. Close the browser to end.');
  await untilClosed(session);
  return 0;
}

async function demo(name: BrowserName, extensionDir: string): Promise<number> {
  const { headless, shots } = values;
  const session = await launch(name, { extensionDir, shop: new Shop(), headless });
  try {
    const seen = await walk(session, { say, pause: headless ? 0 : 3_000, shots: shots ?? null });
    say(`\n${seen} of 3 warnings seen.`);
    if (!headless) {
      say('The shop stays open: look around. Close the browser to end.');
      await untilClosed(session);
    }
    return seen === 3 ? 0 : 1;
  } finally {
    if (session.browser.connected) await session.close();
  }
}

async function photograph(name: BrowserName, extensionDir: string, shots: string): Promise<void> {
  const session = await launch(name, { extensionDir, shop: new Shop(), dark: true });
  await photographVariants(session, shots).finally(() => session.close());
  say(`Pictures are in ${shots}.`);
}

async function main(): Promise<number> {
  const { browser, headless, shots } = values;
  if (values.help || (browser !== 'chrome' && browser !== 'firefox')) {
    say(USAGE);
    return values.help ? 0 : 1;
  }
  process.chdir(ROOT);
  // Only in Chromium can a test read a closed root. So Firefox without a window gets the build with the open one.
  const mode: BuildMode = browser === 'firefox' && headless ? 'e2e' : 'production';
  if (!build(browser, mode)) return 1;
  const dir = buildDir(browser, mode);
  if (values.live) return live(browser, dir);
  const code = await demo(browser, dir);
  if (shots) await photograph(browser, dir, shots);
  return code;
}

process.exitCode = await main().catch((error: unknown) => {
  say(error instanceof Error ? error.message : String(error));
  return 1;
});
