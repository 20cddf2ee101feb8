import { ledgerLines } from '../../core/history';
import { type Entry, type EntryId, inOrder, type Undone } from '../../core/ledger';
import { type Money, subtract } from '../../core/money';

/** One line of a book's history as it is shown. */
export interface EntryLine {
  readonly entry: Exclude<Entry, Undone>;
  /** What it did to the balance; null where the balance before it is not known, where it moves nothing, and for what was undone. */
  readonly change: Money | null;
  /** The balance after it; null while it is not known. */
  readonly balance: Money | null;
  /** The undo that took it out of the count, which can itself be undone; null where it counts. */
  readonly undoneBy: EntryId | null;
}

/** Entries that move the balance or tell it. All others only stand beside it. */
const MOVING: ReadonlySet<Entry['kind']> = new Set(['observed', 'stated', 'moved', 'settled']);

/**
 * The history of one book with its running balance, latest first.
 *
 * @param entries of one book, in any order, possibly only its latest ones: the balance then stays unknown until the
 *   first observation or statement among them.
 * @param undone the ids that do not count, as the background says.
 */
export function entryLines(entries: readonly Entry[], undone: ReadonlySet<EntryId>): readonly EntryLine[] {
  const inForce = new Map<EntryId, EntryId>();
  for (const entry of entries) {
    if (entry.kind === 'undone' && !undone.has(entry.id)) inForce.set(entry.target, entry.id);
  }
  const counting = new Map(ledgerLines(entries).map((line) => [line.entry.id, line]));
  const lines: EntryLine[] = [];
  let balance: Money | null = null;
  for (const entry of inOrder(entries)) {
    if (entry.kind === 'undone') continue;
    const line = counting.get(entry.id);
    if (!line) {
      const out = undone.has(entry.id);
      lines.push({ entry, change: null, balance: out ? null : balance, undoneBy: inForce.get(entry.id) ?? null });
      continue;
    }
    lines.push({ entry, change: changeBy(entry, balance, line.after), balance: line.after, undoneBy: null });
    balance = line.after;
  }
  return lines.reverse();
}

function changeBy(entry: Entry, before: Money | null, after: Money | null): Money | null {
  if (!MOVING.has(entry.kind)) return null;
  if (before && after) return subtract(after, before);
  return entry.kind === 'moved' ? entry.amount : null;
}
