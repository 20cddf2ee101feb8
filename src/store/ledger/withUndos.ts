import type { Entry } from '../../core/ledger/ledger';
import type { MarketplaceId } from '../../core/marketplaces/marketplaces';
import { entryRow } from '../../schemas/entryRow';
import { parseRows } from '../../schemas/rows';
import type { Transaction } from '../database/tables';

/** Up to this many entries, the undos of each entry are read by a request of their own. */
const FEW = 10;

/** Adds the undos of the entries, and the undos of those undos. So it is known which entries are undone. */
export async function withUndos(transaction: Transaction, entries: readonly Entry[]): Promise<Entry[]> {
  const found = await Promise.all(
    [...Map.groupBy(entries, ({ book }) => book.marketplace)].map(
      async ([shop, own]) => (await laterUndos(transaction, shop, own)) ?? undosOfEach(transaction, own),
    ),
  );
  const all = new Map([...entries, ...found.flat()].map((entry) => [entry.id, entry]));
  return [...all.values()];
}

/**
 * Finds the undos of one marketplace's entries among all undos that were written after the earliest entry. This is one
 * request instead of hundreds. Null if it would read more rows than asking for each entry.
 */
async function laterUndos(
  transaction: Transaction,
  shop: MarketplaceId,
  entries: readonly Entry[],
): Promise<Entry[] | null> {
  if (entries.length <= FEW) return null;
  const first = Math.min(...entries.map(({ seq }) => seq));
  const later = IDBKeyRange.bound([shop, 'undone', first], [shop, 'undone', Number.MAX_SAFE_INTEGER]);
  const rows = await transaction
    .objectStore('entries')
    .index('by-kind')
    .getAll(later, entries.length + 1);
  if (rows.length > entries.length) return null;
  // They are in order, and an undo always comes after its target.
  const taken = new Set(entries.map(({ id }) => id));
  return parseRows(entryRow, rows).read.filter((undo) => {
    const reaches = undo.kind === 'undone' && taken.has(undo.target);
    if (reaches) taken.add(undo.id);
    return reaches;
  });
}

async function undosOfEach(transaction: Transaction, entries: readonly Entry[]): Promise<Entry[]> {
  const index = transaction.objectStore('entries').index('by-target');
  const known = new Set(entries.map(({ id }) => id));
  const undos: Entry[] = [];
  for (let fresh = entries; fresh.length > 0; ) {
    const rows = await Promise.all(fresh.map(({ id }) => index.getAll(id)));
    fresh = parseRows(entryRow, rows.flat()).read.filter(({ kind, id }) => kind === 'undone' && !known.has(id));
    for (const undo of fresh) known.add(undo.id);
    undos.push(...fresh);
  }
  return undos;
}
