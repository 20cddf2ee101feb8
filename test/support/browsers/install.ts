import { spawnSync } from 'node:child_process';
import { BROWSERS, type BrowserName, findBrowser, OVERRIDE } from './find.ts';

const PACKAGE: Readonly<Record<BrowserName, string>> = { chrome: 'chromium', firefox: 'firefox-esr' };

const WHAT: Readonly<Record<BrowserName, string>> = {
  chrome: 'Chrome 144 or later, or Chromium or Edge of that age',
  firefox: 'Firefox 140 or later',
};

function mayUseApt(): boolean {
  const isRoot = process.platform === 'linux' && process.getuid?.() === 0;
  return isRoot && spawnSync('apt-get', ['--version'], { stdio: 'ignore' }).status === 0;
}

function apt(args: readonly string[]): boolean {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  return spawnSync('apt-get', args, { stdio: 'inherit', env }).status === 0;
}

/** What a person must do where the browsers can't be installed automatically. */
function howToInstall(missing: readonly BrowserName[]): string {
  const wanted = missing.map((name) => `${WHAT[name]} (or set ${OVERRIDE[name]} to its program)`).join('; and ');
  const packages = missing.map((name) => PACKAGE[name]).join(' ');
  return `Please install ${wanted}. On Debian: sudo apt-get update && sudo apt-get install -y ${packages}`;
}

/**
 * The programs of these browsers. A missing browser is installed with apt-get where this is possible (Debian and
 * related systems, as root). Elsewhere this throws an Error that says exactly what to install.
 */
export function ensureBrowsers(names: readonly BrowserName[] = BROWSERS): Record<BrowserName, string> {
  const missing = names.filter((name) => findBrowser(name) === null);
  if (missing.length > 0 && mayUseApt()) {
    apt(['update']);
    apt(['install', '-y', ...missing.map((name) => PACKAGE[name])]);
  }
  const still = names.filter((name) => findBrowser(name) === null);
  if (still.length > 0) throw new Error(howToInstall(still));
  return Object.fromEntries(names.map((name) => [name, findBrowser(name)])) as Record<BrowserName, string>;
}
