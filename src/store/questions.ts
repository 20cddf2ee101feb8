import * as z from 'zod/mini';
import type { EpochMs } from '../core/calendarDay';
import { MARKETPLACE_IDS, type MarketplaceId } from '../core/marketplaces';
import { canonicalJson } from '../core/transfer/canonicalJson';
import { activityRow, activityWindow, balance, epochMs, id, inCurrencyOf, marketplaceId } from '../messages/values';
import type { BalancePage } from './balancePage';
import type { Transaction } from './connection';
import { parseRow } from './rows';

/** A balance page of which it is not known whose it is, as it was seen. */
export type OpenQuestion = BalancePage & { readonly at: EpochMs };

const questionRow: z.ZodMiniType<OpenQuestion> = inCurrencyOf(
  z.strictObject({
    marketplace: marketplaceId,
    visit: id,
    balance: z.nullable(balance),
    rows: z.array(activityRow),
    window: z.nullable(activityWindow),
    at: epochMs,
  }),
  ({ marketplace }) => marketplace,
);

/**
 * Keeps a page until the shopper says whose it is. A later page of the same purse takes its place; the same page
 * again does not: it is asked once.
 * @returns whether it is a new question
 */
export async function keepQuestion(
  transaction: Transaction<'readwrite'>,
  { marketplace, visit, balance: shown, rows, window }: BalancePage,
  at: EpochMs,
): Promise<boolean> {
  const open = await questionOf(transaction, marketplace);
  const sameContent = open && canonicalJson([open.balance, open.rows]) === canonicalJson([shown, rows]);
  if (sameContent) return false;
  const question: OpenQuestion = { marketplace, visit, balance: shown, rows, window, at };
  await transaction.objectStore('questions').put(question, marketplace);
  return true;
}

async function questionOf(transaction: Transaction, marketplace: MarketplaceId): Promise<OpenQuestion | null> {
  return parseRow(questionRow, await transaction.objectStore('questions').get(marketplace));
}

/** All pages that wait for an answer. */
export async function openQuestions(transaction: Transaction): Promise<OpenQuestion[]> {
  const found = await Promise.all(MARKETPLACE_IDS.map((of) => questionOf(transaction, of)));
  return found.filter((question) => question !== null);
}

export async function dropQuestion(transaction: Transaction<'readwrite'>, marketplace: MarketplaceId): Promise<void> {
  await transaction.objectStore('questions').delete(marketplace);
}
