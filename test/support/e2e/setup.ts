import { mkdtempSync } from 'node:fs';
import { readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** What the system and Node ask for where temporary files go. */
const PLACES = ['TMPDIR', 'TEMP', 'TMP'];

/** What a file is called by which a running browser is known, before its process id. */
export const RUNNING = 'browser-';

/**
 * Gives the end-to-end tests a folder of their own for everything temporary, profiles and downloads among it. When they
 * are over, the browsers that the tests shared are ended and the folder is removed.
 */
export default function setUp(): () => Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'balance-first-e2e-'));
  for (const place of PLACES) process.env[place] = folder;
  return async () => {
    for (const file of await readdir(folder)) if (file.startsWith(RUNNING)) end(Number(file.slice(RUNNING.length)));
    await rm(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
  };
}

/** Ends a browser with all that it has started, where it still runs. */
function end(id: number): void {
  try {
    // Elsewhere than on Windows puppeteer starts each browser as the head of a group of processes.
    process.kill(process.platform === 'win32' ? id : -id, 'SIGKILL');
  } catch {
    // It has ended by itself.
  }
}
