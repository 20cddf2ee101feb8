import { type CalendarDay, daysIn } from '../../core/days/calendarDay';
import { activityChain } from '../../core/ledger/activity/activityChain';
import { effectiveRows } from '../../core/ledger/activity/activityRows';
import { amendedNotes, noteOf } from '../../core/ledger/entryNotes';
import { ledgerLines } from '../../core/ledger/history';
import { type Entry, type EntryId, inOrder, type Undone } from '../../core/ledger/ledger';
import { entryDay } from '../../core/ledger/ownDay';
import { marketplace } from '../../core/marketplaces/marketplaces';
import { type Money, subtract } from '../../core/money/money';

/** One line of a book's history, as it is shown. */
export interface EntryLine {
  readonly entry: Exclude<Entry, Undone>;
  /**
   * What the entry changed in the balance. Null if the balance before is not known, if the entry changes nothing, or if
   * it is undone.
   */
  readonly change: Money | null;
  /**
   * The balance after it; null while it is not known. For a row of the shop's table, it is the closing balance in the
   * table; null if the table showed none.
   */
  readonly balance: Money | null;
  /** The shopper's own words in it, in their latest form; possibly empty. */
  readonly note: string;
  /** For a changed note, the entry that it belongs to. Absent if that entry is not among these entries. */
  readonly about?: Exclude<Entry, Undone>;
  /** The undo of this entry, which can itself be undone; null if the entry counts. */
  readonly undoneBy: EntryId | null;
}

/** Entries that change or state the balance. All other entries do not. */
const MOVING: ReadonlySet<Entry['kind']> = new Set(['observed', 'stated', 'moved', 'settled']);

/**
 * The history of one book by days, latest first. Rows of the shop's table stand on their own days, in the order of the
 * table. All other entries stand on the days that they are about. Each line has the balance after it.
 *
 * @param entries entries of one book, in any order. They may be only its latest entries. The balance is then unknown
 * until the first observation or statement among them.
 * @param undone the ids of entries that do not count, from the background.
 */
export function entryLines(entries: readonly Entry[], undone: ReadonlySet<EntryId>): readonly EntryLine[] {
  return byDay(linesWritten(entries, undone), entries).reverse();
}

/** The lines in the order of writing, earliest first. */
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
    // If a balance already included a move, the move stands before that balance. So the balance after the move is not
    // known.
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

/** The lines of one day: rows of the shop's table, and all others. */
interface DayLines {
  readonly rows: EntryLine[];
  readonly others: EntryLine[];
}

/** The lines sorted by day, earliest first. */
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

/**
 * The lines of one day. Rows stand in the order of the table, and rows that do not count stand last. Another entry
 * stands after the rows that were read before it.
 */
function withinDay({ rows, others }: DayLines, places: ReadonlyMap<EntryId, number>): EntryLine[] {
  const placeOf = ({ entry }: EntryLine) => places.get(entry.id) ?? places.size;
  const ordered = rows.sort((a, b) => placeOf(a) - placeOf(b) || a.entry.seq - b.entry.seq);
  const lines: EntryLine[] = [];
  let next = others.length;
  // Start at the end of the day, because an entry stands after the last row that was read before it was written.
  for (const row of ordered.toReversed()) {
    for (let other = others[next - 1]; other && other.entry.seq > row.entry.seq; other = others[next - 1]) {
      lines.push(other);
      next -= 1;
    }
    lines.push(row);
  }
  return [...others.slice(0, next), ...lines.reverse()];
}
