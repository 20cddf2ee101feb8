import { type CalendarDay, daysIn, laterDay } from '../../core/days/calendarDay';
import { counted } from '../../core/ledger/counted';
import { dailyBalances } from '../../core/ledger/history';
import type { Entry } from '../../core/ledger/ledger';
import { heldBack, projectBook, withCounted } from '../../core/ledger/projection';
import type { HeldBack } from '../../core/ledger/purse';
import { freeOf } from '../../core/ledger/reserveProjection';
import type { Reserve } from '../../core/ledger/reserves';
import { marketplace } from '../../core/marketplaces/marketplaces';
import { type Money, zero } from '../../core/money/money';
import type { Span } from '../../words/ledgerChoices';

/** The balance of a book at the end of one day. */
export interface BalancePoint {
  readonly day: CalendarDay;
  readonly balance: Money;
  readonly setAside: Money;
  readonly free: Money;
}

const DAYS_OF: Record<Exclude<Span, 'all'>, number> = { quarter: 92, year: 366 };

/**
 * The balance of one book over time, with the amounts that were set aside and free. There is one point for each day on
 * which something changed, earliest first. Days without a known balance have no point.
 *
 * @param entries all entries of one book, in any order.
 * @param reserves the reserves that still exist. The money of a removed reserve counts as set aside until it was
 * released. If its removal released nothing, as in another browser, it is not known until when it was set aside, so it
 * counts as free.
 */
export function balanceSeries(entries: readonly Entry[], reserves: readonly Reserve[]): readonly BalancePoint[] {
  const balances = new Map(dailyBalances(entries).map(({ day, balance }) => [day, balance]));
  const held = heldByDay(entries, reserves);
  const points: BalancePoint[] = [];
  let balance: Money | null = null;
  let now: HeldBack | null = null;
  for (const day of [...new Set([...balances.keys(), ...held.keys()])].sort()) {
    balance = balances.get(day) ?? balance;
    now = held.get(day) ?? now;
    const free: Money | null = balance && now && freeOf(balance, now);
    if (balance && now && free) points.push({ day, balance, setAside: now.reserves, free });
    else if (balance) points.push({ day, balance, setAside: { ...balance, minor: 0 }, free: balance });
  }
  return points;
}

/** What was set aside at the end of each day on which an entry was written. */
function heldByDay(entries: readonly Entry[], reserves: readonly Reserve[]): ReadonlyMap<CalendarDay, HeldBack> {
  const [first] = entries;
  const days = new Map<CalendarDay, HeldBack>();
  if (!first) return days;
  const dayOf = daysIn(marketplace(first.book.marketplace).zone);
  let projection = projectBook(first.book, []);
  const inForce = counted(entries);
  const removed = removedReserves(inForce, reserves);
  for (const [at, entry] of inForce.entries()) {
    projection = withCounted(projection, entry);
    const next = inForce[at + 1];
    const day = dayOf(entry.at);
    // Only the end of a day counts.
    if (next && dayOf(next.at) === day) continue;
    const begun = reserves.filter(({ began }) => began <= entry.at);
    days.set(day, heldBack(projection, [...begun, ...removed]));
  }
  return days;
}

/** Reserves that no longer exist. Only those are returned that hold nothing according to the entries. */
function removedReserves(books: readonly Entry[], reserves: readonly Reserve[]): readonly Reserve[] {
  const moves = Map.groupBy(
    books.filter((entry) => entry.kind === 'reserved'),
    ({ reserve }) => reserve,
  );
  return [...moves].flatMap(([id, [first, ...rest]]) => {
    if (!first || reserves.some((reserve) => reserve.id === id)) return [];
    const left = rest.reduce((total, { amount }) => total + amount.minor, first.amount.minor);
    const { book, at: began } = first;
    const bare = { id, book, name: '', target: null, floor: zero(first.amount.currency), by: null, began };
    return left === 0 ? [bare] : [];
  });
}

/**
 * The latest part of a series. If it is cut, the values before the cut stand at the first day of the span, so that the
 * line begins at the edge.
 *
 * @param today in the marketplace's zone. The line continues to this day.
 */
export function withinSpan(points: readonly BalancePoint[], span: Span, today: CalendarDay): readonly BalancePoint[] {
  const last = points.at(-1);
  if (!last) return [];
  const whole = last.day < today ? [...points, { ...last, day: today }] : points;
  if (span === 'all') return whole;
  const from = laterDay(today, -DAYS_OF[span]);
  const before = whole.findLast(({ day }) => day < from);
  return [...(before ? [{ ...before, day: from }] : []), ...whole.filter(({ day }) => day >= from)];
}
