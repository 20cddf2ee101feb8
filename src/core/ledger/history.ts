import { type CalendarDay, daysIn } from '../days/calendarDay';
import { marketplace } from '../marketplaces/marketplaces';
import { add, type Money, subtract, sum, zero } from '../money/money';
import { activityChain } from './activity/activityChain';
import { effectiveRows } from './activity/activityRows';
import { counted } from './counted';
import type { Activity, Entry } from './ledger';
import { projectBook, withCounted } from './projection';

/** One line of a book: an entry, its effect on the balance, and the balance after it. */
export interface LedgerLine {
  readonly entry: Entry;
  /**
   * Zero where the entry does not change the balance. For an observation or statement: how far it moved the books'
   * balance.
   */
  readonly effect: Money;
  /** Null before the first balance was observed or stated. */
  readonly after: Money | null;
  /**
   * The part of the effect that the books had subtracted for orders before the shop did. Only observations have one; it
   * is zero for all others.
   */
  readonly takenAhead: Money;
}

/**
 * Lists a book line by line, earliest first. The sum of all effects is the balance. Undone entries have no line.
 *
 * @param entries all entries of one book, in any order.
 */
export function ledgerLines(entries: readonly Entry[]): LedgerLine[] {
  const [first] = entries;
  if (!first) return [];
  const none = zero(marketplace(first.book.marketplace).currency);
  let projection = projectBook(first.book, []);
  return counted(entries).map((entry) => {
    const before = projection.balance?.amount ?? null;
    const ahead = entry.kind === 'observed' ? projection.ahead : [];
    projection = withCounted(projection, entry);
    const after = projection.balance?.amount ?? null;
    const takenAhead = sum(
      ahead.map(({ open }) => open),
      none.currency,
    );
    return { entry, effect: after ? subtract(after, before ?? none) : none, after, takenAhead };
  });
}

/** The balance at the end of one day. */
export interface DayBalance {
  readonly day: CalendarDay;
  readonly balance: Money;
  /** `row`: a closing balance of the activity table. `books`: observations, statements and moves. */
  readonly from: 'row' | 'books';
}

/**
 * Lists the balance at the end of each day that something is known of, earliest first. Closing balances of imported
 * rows tell of days before the books began. Days are in the marketplace's zone. Where a day has both a row and an
 * observation, the row counts if it was learned after the day's last observation. Otherwise the observation counts.
 *
 * @param entries all entries of one book, in any order.
 */
export function dailyBalances(entries: readonly Entry[]): DayBalance[] {
  const [first] = entries;
  if (!first) return [];
  const dayOf = daysIn(marketplace(first.book.marketplace).zone);
  const days = new Map<CalendarDay, Evidence>();
  const of = (day: CalendarDay): Evidence => {
    const known = days.get(day) ?? { lines: [], dated: [], row: null, sum: null };
    days.set(day, known);
    return known;
  };
  for (const line of ledgerLines(entries)) {
    const { entry } = line;
    if (entry.kind === 'moved' && entry.ownDay !== undefined)
      of(entry.ownDay).dated.push({ amount: entry.amount, effect: line.effect });
    else if (MOVING.has(entry.kind)) of(dayOf(entry.at)).lines.push(line);
  }
  for (const row of activityChain(effectiveRows(entries)).rows) {
    const evidence = of(row.day);
    if (row.closing) Object.assign(evidence, { row, sum: null });
    else evidence.sum = evidence.sum ? add(evidence.sum, row.amount) : row.amount;
  }
  const balances: DayBalance[] = [];
  let before: Money | null = null;
  for (const day of [...days.keys()].sort()) {
    const end: Omit<DayBalance, 'day'> | null = endOfDay(before, of(day));
    if (!end) continue;
    balances.push({ day, ...end });
    before = end.balance;
  }
  return balances;
}

/** The kinds of entries that change the balance or tell it. */
const MOVING: ReadonlySet<Entry['kind']> = new Set(['observed', 'stated', 'moved', 'settled']);

interface Evidence {
  readonly lines: LedgerLine[];
  /** Moves that the shopper typed later, for this day. A move without effect was already part of a known balance. */
  readonly dated: { readonly amount: Money; readonly effect: Money }[];
  /** The day's last row with a closing balance. */
  row: Activity | null;
  /** The sum of the rows without a closing balance that come after the last row with one. */
  sum: Money | null;
}

function endOfDay(before: Money | null, { lines, dated, row, sum }: Evidence): Omit<DayBalance, 'day'> | null {
  const anchor = lines.findLastIndex(({ entry }) => entry.kind === 'observed' || entry.kind === 'stated');
  const anchorSeq = lines[anchor]?.entry.seq ?? 0;
  if (row?.closing && row.seq > anchorSeq) return { balance: sum ? add(row.closing, sum) : row.closing, from: 'row' };
  if (anchor >= 0) {
    const { after } = lines.at(-1) as LedgerLine;
    return after && { balance: dated.reduce((total, { effect }) => add(total, effect), after), from: 'books' };
  }
  const moves = [...lines.map(({ effect }) => effect), ...dated.map(({ amount }) => amount)];
  const balance = before && moves.reduce(add, before);
  return balance && { balance: sum ? add(balance, sum) : balance, from: sum ? 'row' : 'books' };
}
