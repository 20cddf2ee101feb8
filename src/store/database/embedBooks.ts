import type { IDBPDatabase, IDBPTransaction } from 'idb';
import * as z from 'zod/mini';
import { bookOf } from '../../core/ledger/book';
import {
  creditFromFlat,
  entryFromFlat,
  purseFromFlat,
  reserveFromFlat,
  settingsFromFlat,
} from '../../core/transfer/flatRows';
import { bookKey, parseRow } from '../../schemas/rows';
import {
  accountLabel,
  balance,
  day,
  epochMs,
  id,
  inCurrencyOf,
  marketplaceId,
  purchaseKey,
} from '../../schemas/values';
import { flatCreditRow, flatEntryRow, flatKeptPurseRow, flatReserveRow, flatSettingsRow } from './flatSchemas';

/** A database during an upgrade. It has tables that later versions don't know. */
export type Climbing = IDBPTransaction<unknown, string[], 'versionchange'>;

/** A review page's row as versions 2 to 6 kept it. */
const flatIntentRow = inCurrencyOf(
  z.strictObject({
    purse: marketplaceId,
    account: z.exactOptional(accountLabel),
    purchase: purchaseKey,
    at: epochMs,
    gift: balance,
    charged: z.nullable(balance),
    named: z.boolean(),
    placed: z.boolean(),
    credits: z.exactOptional(z.array(z.strictObject({ lot: id, amount: balance }))),
    order: z.exactOptional(purchaseKey),
    mixed: z.exactOptional(z.literal(true)),
    digital: z.exactOptional(z.literal(true)),
    buyNow: z.exactOptional(z.literal(true)),
  }),
  ({ purse: shop }) => shop,
);

/** An order's row as versions 2 to 6 kept it. */
const flatOrderRow = inCurrencyOf(
  z.strictObject({
    purse: marketplaceId,
    at: epochMs,
    shipped: z.exactOptional(z.enum(['all', 'some', 'none'])),
    gift: z.exactOptional(balance),
  }),
  ({ purse: shop }) => shop,
);

/** A reminder's row as versions 2 to 6 kept it. */
const flatStepRow = z.strictObject({
  lot: id,
  ends: day,
  rung: z.int(),
  how: z.enum(['loud', 'silent']),
  at: epochMs,
});

/** How many entries are read at once, so that a long history is never in memory as a whole. */
const STRETCH = 1000;

/**
 * The rung from version 6 to 7. Each row gets its book, and lots are renamed to credits. A row that can't be parsed
 * stays as it is and is still counted as unreadable.
 */
export async function embedBooks(database: IDBPDatabase<unknown>, transaction: Climbing): Promise<void> {
  await embedEntries(transaction);
  await embedCredits(database, transaction);
  await change(transaction, 'purses', (row, key) => {
    const flat = parseRow(flatKeptPurseRow, row);
    const purse = flat && purseFromFlat(flat);
    return purse && bookKey(purse.book) === key ? purse : null;
  });
  await change(transaction, 'reserves', converted(flatReserveRow, reserveFromFlat));
  await change(transaction, 'intents', converted(flatIntentRow, intentFromFlat));
  await change(
    transaction,
    'orders',
    converted(flatOrderRow, ({ purse: shop, ...row }) => ({ ...row, marketplace: shop })),
  );
  await change(transaction, 'settings', (row, key) =>
    key === 'settings' ? converted(flatSettingsRow, settingsFromFlat)(row) : null,
  );
  await change(transaction, 'state', (row, key) =>
    key === 'told' && Array.isArray(row) ? row.map(stepFromFlat) : null,
  );
  // The mark of the former table of lots.
  await transaction.objectStore('state').delete('lots');
  // They only repeat what the entries say, so they are computed again.
  database.deleteObjectStore('folds');
  database.createObjectStore('projections');
}

/** Replaces each row with its new form. Where the new form is null, the row stays as it is. */
async function change(
  transaction: Climbing,
  table: string,
  now: (row: unknown, key: IDBValidKey) => unknown,
): Promise<void> {
  const store = transaction.objectStore(table);
  const [keys, rows] = await Promise.all([store.getAllKeys(), store.getAll()]);
  for (const [at, key] of keys.entries()) {
    const row = now(rows[at], key);
    if (row !== null) await (store.keyPath === null ? store.put(row, key) : store.put(row));
  }
}

/** Converts a flat row to the new form. Returns null if the flat row can't be parsed. */
function converted<Row>(schema: z.ZodMiniType<Row>, now: (row: Row) => unknown): (row: unknown) => unknown {
  return (row) => {
    const flat = parseRow(schema, row);
    return flat && now(flat);
  };
}

async function embedEntries(transaction: Climbing): Promise<void> {
  const entries = transaction.objectStore('entries');
  for (const index of ['by-purse', 'by-day', 'by-lot', 'by-cause', 'by-kind', 'by-amount']) entries.deleteIndex(index);
  const now = converted(flatEntryRow, entryFromFlat);
  for (let last: IDBValidKey = ''; ; ) {
    const rows: { readonly id: string }[] = await entries.getAll(IDBKeyRange.lowerBound(last, true), STRETCH);
    const changed = rows.map(now).filter((row) => row !== null);
    await Promise.all(
      changed.map(async (row) => {
        await entries.put(row);
      }),
    );
    const end = rows.at(-1);
    if (end === undefined) break;
    last = end.id;
  }
  entries.createIndex('by-marketplace', ['book.marketplace', 'seq']);
  entries.createIndex('by-day', ['book.marketplace', 'day']);
  entries.createIndex('by-credit', 'credit');
  entries.createIndex('by-cause', ['book.marketplace', 'cause', 'at']);
  entries.createIndex('by-kind', ['book.marketplace', 'kind', 'seq']);
  entries.createIndex('by-amount', ['book.marketplace', 'row', 'amount.minor', 'day']);
}

async function embedCredits(database: IDBPDatabase<unknown>, transaction: Climbing): Promise<void> {
  const rows = await transaction.objectStore('lots').getAll();
  const credits = database.createObjectStore('credits', { keyPath: 'id' });
  const now = converted(flatCreditRow, creditFromFlat);
  for (const row of rows) await credits.put(now(row) ?? row);
  database.deleteObjectStore('lots');
}

function intentFromFlat({ purse: shop, account, credits, ...intent }: z.output<typeof flatIntentRow>): unknown {
  const taken = credits?.map(({ lot, amount }) => ({ credit: lot, amount }));
  return { ...intent, book: bookOf(shop, account), ...(taken && { credits: taken }) };
}

function stepFromFlat(row: unknown): unknown {
  const step = parseRow(flatStepRow, row);
  if (step === null) return row;
  const { lot, ...rest } = step;
  return { ...rest, credit: lot };
}
