import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { BROWSERS } from '../../support/browsers/find.ts';
import { buildDir, contentScripts, filesOf } from './builds.ts';
import { licenseFaults } from './licenses.ts';
import { manifestFaults } from './manifest.ts';

/** What the scripts that run on every page may weigh together, gzipped. */
export const CONTENT_BUDGET = 12 * 1024;

/** Looks through both production builds. Faults are sentences; notes tell the weights. */
export function checkBuilds(): { readonly faults: readonly string[]; readonly notes: readonly string[] } {
  const faults: string[] = [];
  const notes: string[] = [];
  for (const browser of BROWSERS) {
    const dir = buildDir(browser, 'production');
    if (!existsSync(join(dir, 'manifest.json'))) {
      faults.push(`There is no build for ${browser} in ${dir}`);
      continue;
    }
    const manifest = JSON.parse(readFileSync(join(dir, 'manifest.json'), 'utf8'));
    faults.push(...manifestFaults(manifest).map((fault) => `${browser}: ${fault}`));
    const licenses = filesOf(dir).includes('licenses.txt') ? readFileSync(join(dir, 'licenses.txt'), 'utf8') : '';
    faults.push(...licenseFaults(licenses).map((fault) => `${browser}: ${fault}`));
    const scripts = contentScripts(dir);
    const total = scripts.reduce((sum, { gzip }) => sum + gzip, 0);
    notes.push(`${browser}: content scripts weigh ${total} of ${CONTENT_BUDGET} bytes (gzip)`);
    if (scripts.length === 0) faults.push(`${browser}: there is no content script`);
    if (total > CONTENT_BUDGET)
      faults.push(`${browser}: content scripts are ${total - CONTENT_BUDGET} bytes too heavy`);
    for (const file of filesOf(dir).filter((name) => /\.(js|html|css|json)$/.test(name))) {
      if (readFileSync(join(dir, file), 'utf8').includes(process.cwd()))
        faults.push(`${browser}: ${file} names a developer's machine`);
    }
  }
  return { faults, notes };
}
