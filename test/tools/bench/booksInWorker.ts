import { adviseOn } from '../../../src/core/advice/adviseOn';
import type { PageReading } from '../../../src/core/page/pageReading';
import { read } from '../../../src/core/page/reading';
import type { Result } from '../../../src/core/result/result';
import type { Stamp } from '../../../src/store/ledger/entries';
import { openStore } from '../../../src/store/openStore';
import type { Store } from '../../../src/store/store';
import { digitalProduct, product, review } from '../../support/core/situations';
import { activityPage, seededBooks, usd } from './seededBooks';

// Runs in the extension's own worker, on its own database or on another one beside it. Times are in milliseconds.

/** Page kinds that need different things from the books. Kinds that only need the purse count as one. */
const PAGES: readonly PageReading[] = [
  product(),
  digitalProduct(),
  review(),
  { kind: 'return', marketplace: 'US', facts: { order: read('order-1', 'bench') } },
  { kind: 'redeem', marketplace: 'US', facts: {} },
];

const stores = new Map<string, Store>();

function storeOf(name: string): Store {
  const store = stores.get(name) ?? openStore(name);
  stores.set(name, store);
  return store;
}

function kept<T>(stored: Result<T>): T {
  if (!stored.ok) throw new Error(stored.why.code);
  return stored.value;
}

const now = (): Stamp => ({ at: Date.now(), newId: () => crypto.randomUUID() });

async function timed(work: () => Promise<unknown>): Promise<number> {
  const began = performance.now();
  await work();
  return performance.now() - began;
}

/** Fills a database as the import of an export file does. */
export function seed(name: string, entries: number, credits: number): Promise<number> {
  return timed(async () => kept(await storeOf(name).importBooks(seededBooks(entries, credits, Date.now()), 'replace')));
}

/** How long the situation of a page and the advice about it take. Several books take turns. */
export async function situations(names: readonly string[], turns: number): Promise<Record<string, number[]>> {
  const taken: Record<string, number[]> = Object.fromEntries(names.map((name) => [name, []]));
  for (let turn = 0; turn < turns; turn += 1) {
    // Each database is first as often as the other.
    for (const name of turn % 2 === 0 ? names : names.toReversed()) {
      const each = await timed(async () => {
        for (const page of PAGES) adviseOn(kept(await storeOf(name).takeIn({ page }, null, now())).situation);
      });
      taken[name]?.push(each / PAGES.length);
    }
  }
  return taken;
}

/**
 * How long the books take to learn an activity table, page by page.
 *
 * @param pages the number of pages. Together they have a thousand rows.
 * @param opening a number of days that no earlier table used.
 */
export async function importRows(name: string, pages: number, opening: number): Promise<number> {
  const size = 1000 / pages;
  const stamp = now();
  let changes = 0;
  const taken = await timed(async () => {
    for (let page = 0; page < pages; page += 1) {
      const { rows, window, visit } = activityPage(page, size, opening, stamp.at);
      const shown = { marketplace: 'US', visit, balance: usd(1_000_000), rows, window } as const;
      const shows = { page: { kind: 'other', marketplace: 'US', facts: {} } } as const;
      const lesson = { of: 'balance-page', page: shown } as const;
      const { learned } = kept(await storeOf(name).takeIn(shows, [lesson], stamp));
      if (learned.changed && learned.recorded) changes += 1;
    }
  });
  if (changes !== pages) throw new Error(`Only ${changes} of ${pages} pages were taken in.`);
  return taken;
}
