import { vi } from 'vitest';
import { TABLE_NAMES } from '../../../src/store/database/tables';
import { rawDatabase } from './books';

const REQUESTS = [
  'get',
  'getAll',
  'getAllKeys',
  'count',
  'openCursor',
  'openKeyCursor',
  'add',
  'put',
  'delete',
  'clear',
];

/**
 * Aborts the transaction of the n-th request when that request is answered. The returned function tells how many
 * requests there were.
 */
export function cutAt(nth: number, error: string): () => number {
  let requests = 0;
  for (const prototype of [IDBObjectStore.prototype, IDBIndex.prototype]) {
    const doors = prototype as unknown as Record<string, (...what: unknown[]) => IDBRequest>;
    for (const name of REQUESTS.filter((each) => Object.hasOwn(prototype, each))) {
      const done = doors[name] as (...what: unknown[]) => IDBRequest;
      vi.spyOn(doors, name).mockImplementation(function (this: unknown, ...what) {
        requests += 1;
        const request = done.apply(this, what);
        const door = this as IDBObjectStore | IDBIndex;
        const transaction = 'objectStore' in door ? door.objectStore.transaction : door.transaction;
        const abort = Reflect.get(transaction, '_abort') as (name: string) => void;
        if (requests === nth) request.addEventListener('success', () => abort.call(transaction, error));
        return request;
      });
    }
  }
  return () => requests;
}

/** All rows of all tables. */
export async function everything(name: string): Promise<unknown> {
  const database = await rawDatabase(name);
  const transaction = database.transaction(TABLE_NAMES);
  const requests = TABLE_NAMES.map((table) => transaction.objectStore(table).getAll());
  await new Promise((resolve) => {
    transaction.oncomplete = resolve;
  });
  database.close();
  return requests.map(({ result }) => result);
}
