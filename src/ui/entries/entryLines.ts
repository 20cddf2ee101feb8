import { type CalendarDay, daysIn } from '../../core/days/calendarDay';
import { activityChain } from '../../core/ledger/activity/activityChain';
import { effectiveRows } from '../../core/ledger/activity/activityRows';
import { amendedNotes, noteOf } from '../../core/ledger/entryNotes';
import { ledgerLines } from '../../core/ledger/history';
import { type Entry, type EntryId, inOrder, type Undone } from '../../core/ledger/ledger';
import { entryDay } from '../../core/ledger/ownDay';
import { marketplace } from '../../core/marketplaces/marketplaces';
import { type Money, subtract } from '../../core/money/money';

/** One line of a book's history as it is shown. */
export interface EntryLine {
  readonly entry: Exclude<Entry, Undone>;
  /** What it did to the balance; null where the balance before it is not known, where it moves nothing, and for what was undone. */
  readonly change: Money | null;
  /**
   * The balance after it, null while it is not known. For a row of the shop's table, the closing balance that the table
   * showed; null where it showed none.
   */
  readonly balance: Money | null;
  /** The shopper's own words in it as they are now, possibly empty. */
  readonly note: string;
  /** Of a changed note, the entry that it belongs to; absent where that is not among these entries. */
  readonly about?: Exclude<Entry, Undone>;
  /** The undo that took it out of the count, which can itself be undone; null where it counts. */
  readonly undoneBy: EntryId | null;
}

/** Entries that move the balance or tell it. All others only stand beside it. */
const MOVING: ReadonlySet<Entry['kind']> = new Set(['observed', 'stated', 'moved', 'settled']);

/**
 * The history of one book by days, latest first: rows of the shop's table on their own days and in its order, all
 * other entries on the days that they tell of. Each has the balance after it.
 *
 * @param entries of one book, in any order, possibly only its latest ones: the balance then stays unknown until the
 *   first observation or statement among them.
 * @param undone the ids that do not count, as the background says.
 */
export function entryLines(entries: readonly Entry[], undone: ReadonlySet<EntryId>): readonly EntryLine[] {
  return byDay(linesWritten(entries, undone), entries).reverse();
}

/** The lines as they were written, earliest first. */
function linesWritten(entries: readonly Entry[], undone: ReadonlySet<EntryId>): EntryLine[] {
  const inForce = new Map<EntryId, EntryId>();
  for (const entry of entries) {
    if (entry.kind === 'undone' && !undone.has(entry.id)) inForce.set(entry.target, entry.id);
  }
  const counting = new Map(ledgerLines(entries).map((line) => [line.entry.id, line]));
  const notes = amendedNotes(entries);
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  const lines: EntryLine[] = [];
  let balance: Money | null = null;
  for (const entry of inOrder(entries)) {
    if (entry.kind === 'undone') continue;
    const line = counting.get(entry.id);
    const about = entry.kind === 'amended' ? byId.get(entry.target) : undefined;
    const said = { note: noteOf(entry, notes), ...(about && about.kind !== 'undone' && { about }) };
    if (!line) {
      const out = undone.has(entry.id);
      lines.push({
        entry,
        ...said,
        change: null,
        balance: out ? null : balance,
        undoneBy: inForce.get(entry.id) ?? null,
      });
      continue;
    }
    // A move that a balance had already stands before that balance, so what it led to is not known.
    if (entry.kind === 'moved' && line.effect.minor === 0 && line.after) {
      lines.push({ entry, ...said, change: entry.amount, balance: null, undoneBy: null });
      continue;
    }
    const after = entry.kind === 'activity' ? entry.closing : line.after;
    lines.push({ entry, ...said, change: changeBy(entry, balance, line.after), balance: after, undoneBy: null });
    balance = line.after;
  }
  return lines;
}

function changeBy(entry: Entry, before: Money | null, after: Money | null): Money | null {
  if (!MOVING.has(entry.kind)) return null;
  if (before && after) return subtract(after, before);
  return entry.kind === 'moved' ? entry.amount : null;
}

/** What stands on one day: rows of the shop's table, and all else. */
interface DayLines {
  readonly rows: EntryLine[];
  readonly others: EntryLine[];
}

/** Lines by their days, earliest first. */
function byDay(written: readonly EntryLine[], entries: readonly Entry[]): EntryLine[] {
  const [first] = written;
  if (!first) return [];
  const dayOf = daysIn(marketplace(first.entry.book.marketplace).zone);
  const days = new Map<CalendarDay, DayLines>();
  for (const line of written) {
    const day = entryDay(line.entry, dayOf);
    const known = days.get(day) ?? { rows: [], others: [] };
    days.set(day, known);
    (line.entry.kind === 'activity' ? known.rows : known.others).push(line);
  }
  const places = new Map(activityChain(effectiveRows(entries)).rows.map(({ id }, place) => [id, place]));
  return [...days].sort(([a], [b]) => (a < b ? -1 : 1)).flatMap(([, day]) => withinDay(day, places));
}

/** A day's rows in the order of the table, those that do not count last; another entry comes after the rows that it knew. */
function withinDay({ rows, others }: DayLines, places: ReadonlyMap<EntryId, number>): EntryLine[] {
  const placeOf = ({ entry }: EntryLine) => places.get(entry.id) ?? places.size;
  const ordered = rows.sort((a, b) => placeOf(a) - placeOf(b) || a.entry.seq - b.entry.seq);
  const lines: EntryLine[] = [];
  let next = others.length;
  // From the day's end, since an entry belongs after the last of the rows that were read before it was written.
  for (const row of ordered.toReversed()) {
    for (let other = others[next - 1]; other && other.entry.seq > row.entry.seq; other = others[next - 1]) {
      lines.push(other);
      next -= 1;
    }
    lines.push(row);
  }
  return [...others.slice(0, next), ...lines.reverse()];
}
