import * as z from 'zod/mini';
import { canonicalJson } from '../../core/encoding/canonicalJson';
import type { Book } from '../../core/ledger/book';
import {
  booksInContainer,
  type ContainerAccounts,
  type ContainerId,
  type InContainer,
  withSeen,
} from '../../core/ledger/containerBooks';
import type { MarketplaceId } from '../../core/marketplaces/marketplaces';
import { parseRow } from '../../schemas/rows';
import { accountLabel, containerId } from '../../schemas/values';
import type { Transaction } from '../database/tables';
import type { Projections } from './purseProjections';

/** The containers of a shop are kept in the table `state`. Neither exports nor sync include it. */
const keyOf = (shop: MarketplaceId) => `containers ${shop}`;

const containersRow: z.ZodMiniType<readonly ContainerAccounts[]> = z.array(
  z.strictObject({ container: containerId, accounts: z.array(z.nullable(accountLabel)) }),
);

async function readContainers(transaction: Transaction, shop: MarketplaceId): Promise<readonly ContainerAccounts[]> {
  return parseRow(containersRow, await transaction.objectStore('state').get(keyOf(shop))) ?? [];
}

/** The books of a marketplace that a page in a container may belong to. Accounts that were deleted are left out. */
export async function inContainer(
  transaction: Transaction,
  projections: Projections,
  container: ContainerId | undefined,
): Promise<InContainer> {
  if (container === undefined) return { state: 'untold' };
  const known = await readContainers(transaction, projections.marketplace);
  if (known.length === 0) return { state: 'untold' };
  const accounts = [null, ...projections.books.map(({ book }) => book.account ?? null)];
  const there = known.map((each) => ({ ...each, accounts: each.accounts.filter((name) => accounts.includes(name)) }));
  return booksInContainer(projections.marketplace, there, container);
}

/** The book that a page in a container is about. Null if only the shopper can say. */
export async function bookInContainer(
  transaction: Transaction,
  projections: Projections,
  container: ContainerId | undefined,
): Promise<Book | null> {
  const where = await inContainer(transaction, projections, container);
  if (where.state === 'new') return null;
  return where.state === 'known' ? where.latest : projections.lastSeen;
}

/** Forgets what was seen in containers, because it names accounts whose books are no longer here. */
export async function forgetContainers(transaction: Transaction<'readwrite'>): Promise<void> {
  await transaction.objectStore('state').delete(IDBKeyRange.bound('containers ', 'containers \uffff'));
}

/** Keeps that a page of an account was seen in a container. */
export async function learnContainer(
  transaction: Transaction<'readwrite'>,
  { marketplace: shop, account }: Book,
  container: ContainerId | undefined,
): Promise<void> {
  if (container === undefined) return;
  const known = await readContainers(transaction, shop);
  const after = withSeen(known, container, account ?? null);
  if (canonicalJson(after) !== canonicalJson(known)) await transaction.objectStore('state').put(after, keyOf(shop));
}
