import * as z from 'zod/mini';
import type { EpochMs } from '../../core/days/calendarDay';
import { canonicalJson } from '../../core/encoding/canonicalJson';
import { importActivity } from '../../core/ledger/activity/activityImport';
import type { Entry } from '../../core/ledger/ledger';
import { MARKETPLACE_IDS, type MarketplaceId } from '../../core/marketplaces/marketplaces';
import { parseRow } from '../../schemas/rows';
import {
  activityRow,
  activityWindow,
  balance,
  containerId,
  epochMs,
  id,
  inCurrencyOf,
  marketplaceId,
} from '../../schemas/values';
import type { Transaction } from '../database/tables';
import type { BalancePage } from './openedPage';

/** A balance page whose account is not known, as it was seen. */
export type OpenQuestion = Omit<BalancePage, 'loadedAt'> & {
  /** When the page was loaded. */
  readonly at: EpochMs;
};

const questionRow: z.ZodMiniType<OpenQuestion> = inCurrencyOf(
  z.strictObject({
    marketplace: marketplaceId,
    visit: id,
    balance: z.nullable(balance),
    rows: z.nullable(z.array(activityRow)),
    window: z.nullable(activityWindow),
    at: epochMs,
    container: z.exactOptional(containerId),
  }),
  ({ marketplace }) => marketplace,
);

/**
 * Keeps a page until the shopper says whose it is. A later page of the same marketplace replaces it. The same page
 * again does not replace it, because the shopper is asked only once.
 *
 * @param at when the page was loaded
 * @returns whether it is a new question
 */
export async function keepQuestion(
  transaction: Transaction<'readwrite'>,
  { marketplace, visit, balance: shown, rows, window, container }: BalancePage,
  at: EpochMs,
): Promise<boolean> {
  const open = await questionOf(transaction, marketplace);
  const sameRows = open && canonicalJson(open.rows) === canonicalJson(rows);
  const sameContainer = open?.container === container;
  const sameBalance = open && canonicalJson(open.balance) === canonicalJson(shown);
  // A page is the same page if only its number changed. A page that was left open does not replace a later one.
  const isSame = sameContainer && sameRows && (sameBalance || open?.visit === visit);
  if (open && (isSame || open.at > at)) return false;
  const where = container === undefined ? {} : { container };
  const question: OpenQuestion = { marketplace, visit, balance: shown, rows, window, at, ...where };
  await transaction.objectStore('questions').put(question, marketplace);
  return true;
}

/** The page of a marketplace that waits for an answer. Null if none waits. */
export async function questionOf(transaction: Transaction, marketplace: MarketplaceId): Promise<OpenQuestion | null> {
  return parseRow(questionRow, await transaction.objectStore('questions').get(marketplace));
}

/** All pages that wait for an answer. */
export async function openQuestions(transaction: Transaction): Promise<OpenQuestion[]> {
  const found = await Promise.all(MARKETPLACE_IDS.map((of) => questionOf(transaction, of)));
  return found.filter((question) => question !== null);
}

/**
 * Converts the rows of a waiting page into the entries that they would become, so that other pages can be compared with
 * them.
 */
export function questionEntries({ marketplace, rows, at, ...page }: OpenQuestion): Entry[] {
  const outcome = importActivity({ marketplace: marketplace }, { ...page, rows: rows ?? [], loadedAt: at }, []);
  if (outcome.state !== 'fits') return [];
  return outcome.drafts.map((draft, place) => ({ ...draft, id: `row ${place}`, at, seq: place + 1 }));
}

/** Drops the question about one opening of a page. */
export async function dropQuestion(
  transaction: Transaction<'readwrite'>,
  marketplace: MarketplaceId,
  visit: string,
): Promise<void> {
  if ((await questionOf(transaction, marketplace))?.visit !== visit) return;
  await transaction.objectStore('questions').delete(marketplace);
}
