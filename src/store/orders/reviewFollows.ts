import type { ContainerId } from '../../core/ledger/containerBooks';
import type { MarketplaceId } from '../../core/marketplaces/marketplaces';
import { changeRow, purseRowOf, readRow } from '../database/rowChanges';
import type { Transaction } from '../database/tables';
import { bookInContainer } from '../ledger/containers';
import { projectionsOf } from '../ledger/entries';

const LEARNED = { buyNow: 'review-follows', buyNowSettled: true } as const;

/** Keeps that a review page follows Buy Now, unless that was learned or set before. Returns true if it is new. */
export async function learnReviewFollows(
  transaction: Transaction<'readwrite'>,
  shop: MarketplaceId,
  container: ContainerId | undefined,
): Promise<boolean> {
  const book = await bookInContainer(transaction, await projectionsOf(transaction, shop), container);
  if (book === null) return false;
  const row = purseRowOf(book);
  if ((await readRow(transaction, row))?.buyNowSettled) return false;
  await changeRow(transaction, row, (before) => ({ ...before, ...LEARNED }));
  return true;
}
