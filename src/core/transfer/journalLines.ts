import { booksOf } from '../accounts';
import { type CalendarDay, dayAt } from '../calendarDay';
import { counted, entriesOf } from '../fold';
import { ledgerLines } from '../history';
import type { BookId, Entry, EntryId } from '../ledger';
import { marketplace } from '../marketplaces';
import { type Money, money } from '../money';

/** What stands against a change of the balance in double-entry books. */
export type Against = 'spending' | 'gift-cards' | 'refunds' | 'expired' | 'opening' | 'unexplained';

/** One change of a gift balance, for bookkeeping programs. */
export interface JournalLine {
  readonly book: BookId;
  /** In the marketplace's zone. */
  readonly day: CalendarDay;
  readonly kind: Entry['kind'];
  readonly effect: Money;
  readonly after: Money;
  /** The other side: these amounts and the effect come to zero. */
  readonly against: readonly { readonly of: Against; readonly amount: Money }[];
  /** The shopper's own words, possibly empty. */
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

/**
 * Every change of every gift balance, book by book, earliest first. The effects of a book come to its balance. What
 * an observation changed is split by what explains it: settled orders, the shopper's explanations, the rest.
 */
export function journalLines(entries: readonly Entry[]): JournalLine[] {
  const purses = [...new Set(entries.map(({ purse }) => purse))].sort();
  return purses.flatMap((purse) => booksOf(purse, entries)).flatMap((book) => linesOf(book, entriesOf(book, entries)));
}

function linesOf(book: BookId, entries: readonly Entry[]): JournalLine[] {
  const { zone } = marketplace(book.purse);
  const explained = explanations(entries);
  let known = false;
  return ledgerLines(entries).flatMap(({ entry, effect, after, takenAhead }) => {
    if (!after) return [];
    const opening = !known;
    known = true;
    if (effect.minor === 0) return [];
    const ahead = { of: 'spending', amount: takenAhead } as const;
    const parts = opening ? [] : [...(explained.get(entry.id) ?? []), ahead];
    const rest = effect.minor - parts.reduce((total, { amount }) => total + amount.minor, 0);
    const sides = [
      ...parts,
      { of: opening ? 'opening' : sideOf(entry), amount: money(rest, effect.currency) } as const,
    ];
    return [
      {
        book,
        day: dayAt(entry.at, zone),
        kind: entry.kind,
        effect,
        after,
        against: sides
          .filter(({ amount }) => amount.minor !== 0)
          .map(({ of, amount }) => ({ of, amount: money(-amount.minor, amount.currency) })),
        note: 'note' in entry ? entry.note : '',
      },
    ];
  });
}

function sideOf(entry: Entry): Against {
  if (entry.kind === 'moved') return AGAINST_CAUSE[entry.cause];
  return entry.kind === 'settled' ? 'spending' : 'unexplained';
}

/** What accounts for the step of each observation. */
function explanations(entries: readonly Entry[]): Map<EntryId, { of: Against; amount: Money }[]> {
  const parts = new Map<EntryId, { of: Against; amount: Money }[]>();
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

function partOf(entry: Entry): { of: Against; amount: Money } | null {
  if (entry.kind === 'explained') return { of: AGAINST_CAUSE[entry.cause], amount: entry.amount };
  if (entry.kind !== 'settled' || (entry.by !== 'observation' && entry.by !== 'activity')) return null;
  return { of: 'spending', amount: money(entry.taken.minor - entry.covers.minor, entry.covers.currency) };
}
