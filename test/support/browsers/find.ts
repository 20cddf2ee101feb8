import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** The two engines that everything is tried in. `chrome` stands for Chrome, Chromium and Edge alike. */
export type BrowserName = 'chrome' | 'firefox';

export const BROWSERS: readonly BrowserName[] = ['chrome', 'firefox'];

/** The environment variable that names a browser's program, for machines where it lies elsewhere. */
export const OVERRIDE: Readonly<Record<BrowserName, string>> = { chrome: 'CHROME_PATH', firefox: 'FIREFOX_PATH' };

/** What to look for on the PATH (Linux), and the usual full paths (macOS, Windows; `%NAME%` is a variable). */
const PLACES: Readonly<
  Record<BrowserName, { commands: readonly string[]; mac: readonly string[]; win: readonly string[] }>
> = {
  chrome: {
    commands: [
      'chromium',
      'chromium-browser',
      'google-chrome-stable',
      'google-chrome',
      'microsoft-edge-stable',
      'microsoft-edge',
    ],
    mac: [
      'Google Chrome.app/Contents/MacOS/Google Chrome',
      'Chromium.app/Contents/MacOS/Chromium',
      'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    ],
    win: [
      'Google\\Chrome\\Application\\chrome.exe',
      'Chromium\\Application\\chrome.exe',
      'Microsoft\\Edge\\Application\\msedge.exe',
    ],
  },
  firefox: {
    commands: ['firefox', 'firefox-esr', 'firefox-developer-edition'],
    mac: ['Firefox.app/Contents/MacOS/firefox', 'Firefox Developer Edition.app/Contents/MacOS/firefox'],
    win: ['Mozilla Firefox\\firefox.exe', 'Firefox Developer Edition\\firefox.exe'],
  },
};

const WINDOWS_ROOTS = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'];

function candidates(name: BrowserName): string[] {
  const { commands, mac, win } = PLACES[name];
  if (process.platform === 'darwin') {
    const roots = ['/Applications', join(process.env.HOME ?? '', 'Applications')];
    return roots.flatMap((root) => mac.map((place) => join(root, place)));
  }
  if (process.platform === 'win32') {
    const roots = WINDOWS_ROOTS.flatMap((variable) => process.env[variable] ?? []);
    return roots.flatMap((root) => win.map((place) => join(root, place)));
  }
  const folders = [...(process.env.PATH ?? '').split(delimiter), '/usr/bin', '/usr/local/bin', '/snap/bin'];
  return commands.flatMap((command) => folders.filter(Boolean).map((folder) => join(folder, command)));
}

/**
 * The program of an installed browser, or null. A path given by `CHROME_PATH` or `FIREFOX_PATH` wins;
 * one that does not exist is an error rather than a reason to look elsewhere.
 */
export function findBrowser(name: BrowserName): string | null {
  const given = process.env[OVERRIDE[name]];
  if (given) {
    if (!existsSync(given)) throw new Error(`${OVERRIDE[name]} is set to ${given}, and there is no such file.`);
    return given;
  }
  return candidates(name).find((path) => existsSync(path)) ?? null;
}
