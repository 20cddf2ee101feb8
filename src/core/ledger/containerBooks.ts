import type { MarketplaceId } from '../marketplaces/marketplaces';
import { type AccountLabel, type Book, bookOf, sameBook } from './book';

/**
 * The id of a cookie store in Firefox, as a tab has it (`cookieStoreId`): the default store, or a container's. Pages in
 * two stores may be signed in to two accounts at once. Browsers without containers have no such id.
 */
export type ContainerId = string;

/**
 * The accounts whose balance pages were seen in one container, for one shop; the latest is last. Null is the first
 * account.
 */
export interface ContainerAccounts {
  readonly container: ContainerId;
  readonly accounts: readonly (AccountLabel | null)[];
}

/** Which books a page may belong to, judged by its container. */
export type InContainer =
  /** No container has been seen yet, or the browser has none. */
  | { readonly state: 'untold' }
  /** Other containers are known, but this one is not. Only the shopper can say which account it has. */
  | { readonly state: 'new' }
  | { readonly state: 'known'; readonly latest: Book; mayBe(book: Book): boolean };

/**
 * Tells which books a page in a container may belong to: all books except those that were only seen in other
 * containers.
 *
 * @param known the shop's containers.
 * @param container the page's own container; undefined where the browser does not tell it.
 */
export function booksInContainer(
  marketplace: MarketplaceId,
  known: readonly ContainerAccounts[],
  container: ContainerId | undefined,
): InContainer {
  if (container === undefined || known.length === 0) return { state: 'untold' };
  const booksOf = (at: readonly ContainerAccounts[]) =>
    at.flatMap(({ accounts }) => accounts.map((account) => bookOf(marketplace, account)));
  const here = booksOf(known.filter((each) => each.container === container));
  const latest = here.at(-1);
  if (latest === undefined) return { state: 'new' };
  const elsewhere = booksOf(known.filter((each) => each.container !== container));
  const isAmong = (books: readonly Book[], book: Book) => books.some((each) => sameBook(each, book));
  return { state: 'known', latest, mayBe: (book) => isAmong(here, book) || !isAmong(elsewhere, book) };
}

/**
 * The most containers that are kept for a shop. There is a limit because some people open a new container for every
 * tab.
 */
const MOST_CONTAINERS = 100;

/** Adds that an account's page was seen in a container. */
export function withSeen(
  known: readonly ContainerAccounts[],
  container: ContainerId,
  account: AccountLabel | null,
): readonly ContainerAccounts[] {
  const before = known.find((each) => each.container === container)?.accounts ?? [];
  const accounts = [...before.filter((each) => each !== account), account];
  return [...known.filter((each) => each.container !== container), { container, accounts }].slice(-MOST_CONTAINERS);
}
