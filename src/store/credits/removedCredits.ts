import * as z from 'zod/mini';
import type { Credit } from '../../core/credits/credit';
import type { NoRushCredit } from '../../core/credits/noRush';
import type { Book } from '../../core/ledger/book';
import { bookKey, parseRows } from '../../schemas/rows';
import { balance, creditFields } from '../../schemas/values';
import type { Transaction } from '../database/tables';

const { scope, ends } = creditFields;
const creditRow: z.ZodMiniType<NoRushCredit> = z.strictObject({ left: balance, scope, ends });

const keyOf = (book: Book) => `removed credits of ${bookKey(book)}`;

/** The credits of a book that came from a page and that the shopper removed, as they were at that time. */
export async function readRemoved(transaction: Transaction, book: Book): Promise<NoRushCredit[]> {
  const rows: unknown = await transaction.objectStore('state').get(keyOf(book));
  return parseRows(creditRow, Array.isArray(rows) ? rows : []).read;
}

export async function keepRemoved(
  transaction: Transaction<'readwrite'>,
  book: Book,
  removed: readonly NoRushCredit[],
): Promise<void> {
  const state = transaction.objectStore('state');
  if (removed.length === 0) await state.delete(keyOf(book));
  else await state.put(removed, keyOf(book));
}

/** Keeps that a credit was removed, so that its page does not add it again. */
export async function keepRemoval(
  transaction: Transaction<'readwrite'>,
  credit: Pick<Credit, 'book' | 'source' | 'left' | 'scope' | 'ends' | 'shownAs'>,
): Promise<void> {
  if (credit.source !== 'no-rush-page') return;
  const { left } = credit;
  const { scope: of, ends: until } = credit.shownAs ?? credit;
  const book = credit.book;
  await keepRemoved(transaction, book, [...(await readRemoved(transaction, book)), { left, scope: of, ends: until }]);
}
