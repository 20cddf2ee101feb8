import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { BROWSERS } from '../../support/browsers/find.ts';
import { FIXTURES_FOLDER } from '../../support/places.ts';
import { buildDir, contentScripts, filesOf, gzipSize } from './builds.ts';
import { licenseFaults } from './licenses.ts';
import { manifestFaults } from './manifest.ts';

/** The limit for the scripts that run on every page, together and gzipped. */
export const CONTENT_BUDGET = 12 * 1024;

/**
 * The limits for scripts that only some pages get, gzipped. The last two mostly contain the words of twelve languages.
 */
const BROUGHT_BUDGETS: Readonly<Record<string, number>> = {
  'productReader.js': 8 * 1024,
  'checkoutReader.js': 24 * 1024,
  'booksReader.js': 22 * 1024,
};

/** The hand-written pages, by name. Pages whose name is only their kind are left out. */
const FIXTURES = new Set(
  readdirSync(FIXTURES_FOLDER)
    .filter((file) => file.endsWith('.html'))
    .map((file) => file.slice(0, -'.html'.length))
    .filter((name) => JSON.parse(readFileSync(join(FIXTURES_FOLDER, `${name}.json`), 'utf8')).kind !== name),
);

/** Finds provenance in a script. No script may carry it, because only people who repair the readers need it. */
export function provenanceIn(script: string): string[] {
  const texts = [...script.matchAll(/(["'`])([\w-]{4,80})\1/g)].map(([, , text = '']) => text);
  return texts.filter((text) => FIXTURES.has(text) || /^(?:capture|synthetic|us-[a-z]+-[a-z-]+)$/.test(text));
}

/** Checks both production builds. Faults are sentences. Notes tell the sizes. */
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
    for (const [file, budget] of Object.entries(BROUGHT_BUDGETS)) {
      const size = gzipSize(join(dir, file));
      notes.push(`${browser}: ${file} weighs ${size} of ${budget} bytes (gzip)`);
      if (size > budget) faults.push(`${browser}: ${file} is ${size - budget} bytes too heavy`);
    }
    if (scripts.length === 0) faults.push(`${browser}: there is no content script`);
    if (total > CONTENT_BUDGET)
      faults.push(`${browser}: content scripts are ${total - CONTENT_BUDGET} bytes too heavy`);
    for (const file of filesOf(dir).filter((name) => /\.(js|html|css|json)$/.test(name))) {
      const text = readFileSync(join(dir, file), 'utf8');
      if (text.includes(process.cwd())) faults.push(`${browser}: ${file} names a developer's machine`);
      const seen = file.endsWith('.js') ? provenanceIn(text) : [];
      if (seen.length > 0) faults.push(`${browser}: ${file} says where something was seen: ${seen.join(', ')}`);
    }
  }
  return { faults, notes };
}
