import type { Plugin } from 'vite';
import { runnerImport } from 'vite';

/**
 * Files that are tables and nothing else: what pages need of the records, where to look on a shop's pages and which
 * words mean what there. Such a file may be put together from records or say where each thing was seen; what pages get
 * is what comes out of it.
 */
const TABLES =
  /\/src\/(?:core\/.*PageTables|site\/locators\/(?!locator\.ts$)\w+|site\/words\/(?:[a-z]{2}|labelTable|titles|phrases|orderPhrases))\.ts$/;

/** Whether a file is drawn when the extension is built. */
export function isTable(file: string): boolean {
  return TABLES.test(file.replaceAll('\\', '/').split('?')[0] ?? '');
}

/** A value as the code that makes it. Fails on what is no plain data, because then the file is more than a table. */
export function codeOf(value: unknown): string {
  if (value instanceof RegExp || typeof value === 'boolean' || typeof value === 'number') return String(value);
  if (typeof value === 'string' || value === null) return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(codeOf).join()}]`;
  if (typeof value === 'object' && Object.getPrototypeOf(value) === Object.prototype) {
    const parts = Object.entries(value).map(([name, part]) => `${JSON.stringify(name)}:${codeOf(part)}`);
    return `{${parts.join()}}`;
  }
  throw new Error(`${String(value)} is no part of a table.`);
}

/** The code of a table that was drawn: its exports, each as plain data. */
export function codeOfTable(exports: object): string {
  return Object.entries(exports)
    .map(([name, value]) => `export const ${name} = ${codeOf(value)};`)
    .join('\n');
}

const drawn = new Map<string, Promise<string>>();

async function draw(file: string): Promise<string> {
  const { module } = await runnerImport<object>(file, { configFile: false, logLevel: 'error' });
  return codeOfTable(module);
}

/** Puts plain data in place of the files of tables, so that a page carries none of what they are made from. */
export const drawTables: Plugin = {
  name: 'draw-tables',
  load(id) {
    if (!isTable(id)) return null;
    const code = drawn.get(id) ?? draw(id);
    drawn.set(id, code);
    return code;
  },
  watchChange() {
    drawn.clear();
  },
};
