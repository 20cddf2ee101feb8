import { type Entry, type EntryId, inOrder, type Undone } from '../../core/ledger';
import { marketplace } from '../../core/marketplaces';
import { add, type Money, subtract } from '../../core/money';

/** One line of a purse's history as it is shown. */
export interface EntryLine {
  readonly entry: Exclude<Entry, Undone>;
  /** What it did to the balance; null where the balance before it is not known, for notes, and for what was undone. */
  readonly change: Money | null;
  /** The balance after it; null while it is not known. */
  readonly balance: Money | null;
  /** The undo that took it out of the count, which can itself be undone; null where it counts. */
  readonly undoneBy: EntryId | null;
}

/**
 * The history of one purse with its running balance, latest first.
 *
 * @param entries of one purse, in any order, possibly only its latest ones: the balance then stays unknown until the
 *   first observation or statement among them.
 * @param undone the ids that do not count, as the background says.
 */
export function entryLines(entries: readonly Entry[], undone: ReadonlySet<EntryId>): readonly EntryLine[] {
  const inForce = new Map<EntryId, EntryId>();
  for (const entry of entries) {
    if (entry.kind === 'undone' && !undone.has(entry.id)) inForce.set(entry.target, entry.id);
  }
  const lines: EntryLine[] = [];
  let balance: Money | null = null;
  for (const entry of inOrder(entries)) {
    if (entry.kind === 'undone') continue;
    if (undone.has(entry.id)) {
      lines.push({ entry, change: null, balance: null, undoneBy: inForce.get(entry.id) ?? null });
      continue;
    }
    const step = stepOf(entry, balance);
    lines.push({ entry, ...step, undoneBy: null });
    balance = step.balance;
  }
  return lines.reverse();
}

/** An entry in another currency than its purse's counts for nothing, as in the balance itself. */
function stepOf(entry: Exclude<Entry, Undone>, before: Money | null): Pick<EntryLine, 'change' | 'balance'> {
  if (entry.kind === 'noted') return { change: null, balance: before };
  const amount = entry.kind === 'moved' ? entry.amount : entry.balance;
  if (amount.currency !== marketplace(entry.purse).currency) return { change: null, balance: before };
  return entry.kind === 'moved'
    ? { change: amount, balance: before && add(before, amount) }
    : { change: before && subtract(amount, before), balance: amount };
}
