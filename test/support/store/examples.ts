import 'fake-indexeddb/auto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { FIXTURES_FOLDER } from '../places';
import { freshName } from './books';

/** A database as one version of the program left it. */
export interface Example {
  readonly version: number;
  readonly tables: Readonly<
    Record<
      string,
      {
        readonly keyPath: string | null;
        readonly indexes?: Readonly<Record<string, string | string[]>>;
        readonly rows: readonly { readonly key?: string; readonly row: unknown }[];
      }
    >
  >;
}

export function exampleOf(version: number): Example {
  return JSON.parse(readFileSync(join(FIXTURES_FOLDER, `stored/v${version}.json`), 'utf8'));
}

/** Creates a database as that version of the program left it, without using any code of the program. */
export function laidOut({ version, tables }: Example): Promise<string> {
  const name = freshName();
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(name, version);
    request.onerror = () => reject(request.error);
    request.onupgradeneeded = () => {
      for (const [table, { keyPath, indexes = {}, rows }] of Object.entries(tables)) {
        const made = request.result.createObjectStore(table, { keyPath });
        for (const [index, path] of Object.entries(indexes)) made.createIndex(index, path);
        for (const { key, row } of rows) made.add(row, key);
      }
    };
    request.onsuccess = () => {
      request.result.close();
      resolve(name);
    };
  });
}
