import { type CalendarDay, daysIn } from '../days/calendarDay';
import { counted } from '../ledger/counted';
import { amendedNotes, noteOf } from '../ledger/entryNotes';
import { ledgerLines } from '../ledger/history';
import type { Entry, EntryId } from '../ledger/ledger';
import { entryDay } from '../ledger/ownDay';
import { marketplace } from '../marketplaces/marketplaces';
import { type Money, money } from '../money/money';

/** The other side of a change of the balance in double-entry books. */
export type Against = 'spending' | 'gift-cards' | 'refunds' | 'expired' | 'opening' | 'unexplained';

/** One part of a change of the balance. Its sign is the sign that it has in the change. */
export interface Part {
  readonly of: Against;
  readonly amount: Money;
}

/** What one entry changed in the balance of its book. */
export interface BalanceChange {
  readonly entry: Entry;
  /**
   * The day on which it happened, in the marketplace's zone. If the shopper did not say the day, it is the day of
   * writing.
   */
  readonly day: CalendarDay;
  /** Zero if the entry states the balance that the book already had. */
  readonly effect: Money;
  readonly after: Money;
  /** What explains the effect. The sum of all parts is the effect. */
  readonly parts: readonly Part[];
  /** The shopper's own words; possibly empty. */
  readonly note: string;
}

const AGAINST_CAUSE = {
  'gift-card': 'gift-cards',
  reload: 'gift-cards',
  'trade-in': 'gift-cards',
  'cash-back': 'gift-cards',
  refund: 'refunds',
  spent: 'spending',
  expired: 'expired',
  correction: 'unexplained',
  hold: 'unexplained',
} as const satisfies Record<string, Against>;

const MOVING: ReadonlySet<Entry['kind']> = new Set(['observed', 'stated', 'moved', 'settled']);

/**
 * Every entry that states or changes the balance, from the first known balance on, in the order of writing. The sum of
 * all effects is the book's balance. The effect of an observation is split into what explains it: settled orders, the
 * explanations that the shopper gave, and the rest.
 *
 * @param entries all entries of one book, in any order.
 */
export function balanceChanges(entries: readonly Entry[]): BalanceChange[] {
  const [first] = entries;
  if (!first) return [];
  const dayOf = daysIn(marketplace(first.book.marketplace).zone);
  const explained = explanations(entries);
  const notes = amendedNotes(entries);
  let known = false;
  return ledgerLines(entries).flatMap(({ entry, effect, after, takenAhead }) => {
    if (!after || !MOVING.has(entry.kind)) return [];
    const ahead: Part = { of: 'spending', amount: takenAhead };
    const parts = known ? [...(explained.get(entry.id) ?? []), ahead] : [];
    const rest = effect.minor - parts.reduce((total, { amount }) => total + amount.minor, 0);
    const of = known ? sideOf(entry) : 'opening';
    known = true;
    return [
      {
        entry,
        day: entryDay(entry, dayOf),
        effect,
        after,
        parts: [...parts, { of, amount: money(rest, effect.currency) }].filter(({ amount }) => amount.minor !== 0),
        note: noteOf(entry, notes),
      },
    ];
  });
}

function sideOf(entry: Entry): Against {
  if (entry.kind === 'moved') return AGAINST_CAUSE[entry.cause];
  return entry.kind === 'settled' ? 'spending' : 'unexplained';
}

/** The parts that explain the effect of each observation. */
function explanations(entries: readonly Entry[]): Map<EntryId, Part[]> {
  const parts = new Map<EntryId, Part[]>();
  let observation: EntryId | null = null;
  for (const entry of counted(entries)) {
    if (entry.kind === 'observed') observation = entry.id;
    if (entry.kind === 'stated') observation = null;
    const target = entry.kind === 'explained' ? entry.target : entry.kind === 'settled' ? observation : null;
    if (target === null) continue;
    const part = partOf(entry);
    if (part) parts.set(target, [...(parts.get(target) ?? []), part]);
  }
  return parts;
}

function partOf(entry: Entry): Part | null {
  if (entry.kind === 'explained') return { of: AGAINST_CAUSE[entry.cause], amount: entry.amount };
  if (entry.kind !== 'settled' || (entry.by !== 'observation' && entry.by !== 'activity')) return null;
  return { of: 'spending', amount: money(entry.taken.minor - entry.covers.minor, entry.covers.currency) };
}
