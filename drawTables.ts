import type { Plugin } from 'vite';
import { runnerImport } from 'vite';

/**
 * Matches the files that hold only tables: what pages need from the records, where to look on a shop's pages, and what
 * the words there mean. Such a file may build its tables from records, and may say where each thing was seen. Pages
 * receive only the resulting tables.
 */
const TABLES =
  /\/src\/(?:core\/.*PageTables|site\/locators\/(?!locator\.ts$)\w+|site\/words\/(?:[a-z]{2}|labelTable|titles|phrases|orderPhrases))\.ts$/;

/** Whether the build replaces a file by the plain data that the file exports. */
export function isTable(file: string): boolean {
  return TABLES.test(file.replaceAll('\\', '/').split('?')[0] ?? '');
}

/**
 * Returns the code that makes a value.
 *
 * @throws where the value is not plain data, because then the file holds more than tables.
 */
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

/** Returns the code that replaces a file of tables: each export as plain data. */
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

/** Replaces files of tables by plain data, so that a page loads nothing of what the tables are made from. */
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
