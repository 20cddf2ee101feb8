import { marketplace } from '../marketplaces/marketplaces';
import { add, type Money } from '../money/money';
import { type Book, sameBook } from './book';
import { amountsOf, type Entry, type EntryId, inOrder, type KnownBalance, type Moved, type Stated } from './ledger';
import { projectBook } from './projection';

/**
 * Finds the entries that no longer count. An undo removes its target from the count, unless the undo itself was undone
 * later. An undo can only reach an earlier entry of the same book, so undos never form a circle. The entries may come
 * from several books, in any order.
 */
export function undoneIds(entries: readonly Entry[]): ReadonlySet<EntryId> {
  const undone = new Set<EntryId>();
  const undos = inOrder(entries.filter((entry) => entry.kind === 'undone'));
  if (undos.length === 0) return undone;
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  // The latest undo comes first, because we must know whether an undo counts before we look at its target.
  for (const undo of undos.reverse()) {
    if (undone.has(undo.id)) continue;
    const target = byId.get(undo.target);
    if (target && sameBook(target.book, undo.book) && target.seq < undo.seq) undone.add(target.id);
  }
  return undone;
}

/** Whether all amounts of an entry are in its marketplace's currency. An entry in another currency does not count. */
function inOwnCurrency(entry: Entry): boolean {
  const { currency } = marketplace(entry.book.marketplace);
  return amountsOf(entry).every((amount) => amount.currency === currency);
}

/**
 * The entries that count, earliest first. It leaves out undone entries, the undos, entries in another currency, and
 * settlements and explanations that came from an undone observation.
 */
export function counted(entries: readonly Entry[]): Entry[] {
  const undone = undoneIds(entries);
  const takenBack = entries.filter((entry) => entry.kind === 'observed' && undone.has(entry.id));
  const visits = new Set(takenBack.flatMap((entry) => (entry.kind === 'observed' ? [entry.visit] : [])));
  const observations = new Set(takenBack.map(({ id }) => id));
  const wentWith = (entry: Entry) =>
    (entry.kind === 'settled' && entry.visit !== undefined && visits.has(entry.visit)) ||
    (entry.kind === 'explained' && observations.has(entry.target));
  return inOrder(entries).filter(
    (entry) => entry.kind !== 'undone' && !undone.has(entry.id) && inOwnCurrency(entry) && !wentWith(entry),
  );
}

/** The entries of one book. */
export function entriesOf(book: Book, entries: readonly Entry[]): Entry[] {
  return entries.filter((entry) => sameBook(entry.book, book));
}

/**
 * The balance of one book: the latest observation or statement that was not undone, plus all moves and settlements
 * after it. Null where there is no observation and no statement. It may be negative, when the shopper noted more as
 * spent than there was.
 *
 * @param entries all entries of one book, in any order, because `seq` tells which is later. Entries in another currency
 *   than the marketplace's are left out.
 */
export function balanceOf(entries: readonly Entry[]): KnownBalance | null {
  const [first] = entries;
  return first ? projectBook(first.book, counted(entries)).balance : null;
}

/** What the shopper is about to write, before it is written. */
export type BalanceDraft =
  | { readonly kind: Stated['kind']; readonly balance: Money }
  | { readonly kind: Moved['kind']; readonly amount: Money };

/**
 * The balance that a draft would lead to, for a preview. Null where the draft is a move on an unknown balance, or is in
 * another currency.
 */
export function balanceAfter(known: KnownBalance | null, draft: BalanceDraft): Money | null {
  if (draft.kind === 'stated') return draft.balance;
  if (!known || known.amount.currency !== draft.amount.currency) return null;
  return add(known.amount, draft.amount);
}
