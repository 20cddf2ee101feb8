import type { MarketplaceId } from '../marketplaces/marketplaces';
import { type AccountLabel, type Book, bookOf, sameBook } from './book';

/**
 * A cookie store of Firefox, as its tabs carry it (`cookieStoreId`): the default one, or a container's. Pages in two of
 * them may be signed in to two accounts at once. Absent in browsers that have no containers.
 */
export type ContainerId = string;

/** The accounts whose balance pages were seen in one container of one shop, the latest last. Null is the first one. */
export interface ContainerAccounts {
  readonly container: ContainerId;
  readonly accounts: readonly (AccountLabel | null)[];
}

/** Which books a page may belong to, as far as its container tells. */
export type InContainer =
  /** Nothing tells containers apart yet. */
  | { readonly state: 'untold' }
  /** Other containers are known, and this one is not: only the shopper can say which account it is. */
  | { readonly state: 'new' }
  | { readonly state: 'known'; readonly latest: Book; mayBe(book: Book): boolean };

/**
 * Tells the books that a page in a container may belong to: all but those that were seen in other containers alone.
 *
 * @param known the shop's containers.
 * @param container the page's own; undefined where the browser does not say.
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

/** So many containers of a shop are remembered. Some people open a new one for every tab. */
const MOST_CONTAINERS = 100;

/** The containers of a shop after an account's page was seen in one of them. */
export function withSeen(
  known: readonly ContainerAccounts[],
  container: ContainerId,
  account: AccountLabel | null,
): readonly ContainerAccounts[] {
  const before = known.find((each) => each.container === container)?.accounts ?? [];
  const accounts = [...before.filter((each) => each !== account), account];
  return [...known.filter((each) => each.container !== container), { container, accounts }].slice(-MOST_CONTAINERS);
}
