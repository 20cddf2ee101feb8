import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Draft } from './draft.ts';

/** A report has at most 300 KB. A much larger file is not a report. */
const MOST_BYTES = 2_000_000;

/** The text of a report's file, or a plain sentence where there is none. */
export function openReport(path: string | undefined): { readonly text: string } | string {
  if (path === undefined) return 'Say which report: npm run fixture -- report.html [name]';
  if (!existsSync(path)) return `There is no file ${path}.`;
  const { size } = statSync(path);
  if (!statSync(path).isFile()) return `${path} is no file.`;
  if (size > MOST_BYTES) return `${path} is far larger than a page report.`;
  return { text: readFileSync(path, 'utf8') };
}

/** The name that the name of a report's file suggests. */
export function suggestedName(path: string): string {
  return basename(path)
    .replace(/\.[^.]*$/, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
}

/** Writes both files of a draft into a folder, or says why this is not possible. It never overwrites a file. */
export function keepDraft({ name, html, json }: Draft, folder: string): { readonly written: string[] } | string {
  const files = [
    [join(folder, `${name}.html`), html],
    [join(folder, `${name}.json`), json],
  ] as const;
  const taken = files.find(([path]) => existsSync(path));
  if (taken) return `${taken[0]} is there already. Give another name: npm run fixture -- report.html other-name`;
  for (const [path, text] of files) writeFileSync(path, text, { flag: 'wx' });
  return { written: files.map(([path]) => path) };
}
