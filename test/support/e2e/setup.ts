import { mkdtempSync } from 'node:fs';
import { readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** The variables that tell the system and Node where temporary files go. */
const PLACES = ['TMPDIR', 'TEMP', 'TMP'];

/** The beginning of the name of a file that marks a running browser. Its process id follows. */
export const RUNNING = 'browser-';

/**
 * Gives the end-to-end tests a folder of their own for all temporary files, such as profiles and downloads. After the
 * tests, it ends the shared browsers and removes the folder.
 */
export default function setUp(): () => Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'balance-first-e2e-'));
  for (const place of PLACES) process.env[place] = folder;
  return async () => {
    for (const file of await readdir(folder)) if (file.startsWith(RUNNING)) end(Number(file.slice(RUNNING.length)));
    await rm(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
  };
}

/** Ends a browser and everything that it started, if it still runs. */
function end(id: number): void {
  try {
    // Except on Windows, puppeteer starts each browser as the leader of a process group.
    process.kill(process.platform === 'win32' ? id : -id, 'SIGKILL');
  } catch {
    // It has already ended.
  }
}
