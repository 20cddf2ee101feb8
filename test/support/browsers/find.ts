import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** The two engines for all tests. `chrome` stands for Chrome, Chromium and Edge. */
export type BrowserName = 'chrome' | 'firefox';

export const BROWSERS: readonly BrowserName[] = ['chrome', 'firefox'];

/** The environment variable with the path of a browser's program, for machines that have it in another place. */
export const OVERRIDE: Readonly<Record<BrowserName, string>> = { chrome: 'CHROME_PATH', firefox: 'FIREFOX_PATH' };

/** The names to find on the PATH (Linux), and the usual full paths (macOS, Windows; `%NAME%` is a variable). */
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
 * Finds the program of an installed browser; null where there is none. A path in `CHROME_PATH` or `FIREFOX_PATH` comes
 * first. If that path does not exist, this throws instead of looking elsewhere.
 */
export function findBrowser(name: BrowserName): string | null {
  const given = process.env[OVERRIDE[name]];
  if (given) {
    if (!existsSync(given)) throw new Error(`${OVERRIDE[name]} is set to ${given}, and there is no such file.`);
    return given;
  }
  return candidates(name).find((path) => existsSync(path)) ?? null;
}
