import type { CalendarDay, EpochMs } from '../days/calendarDay';
import type { Money } from '../money/money';
import type { ActivityRow, PurchaseKey } from '../page/pageReading';
import type { Book, CreditId, ReserveId } from './book';

/** A random id given to an entry when it is written. */
export type EntryId = string;

interface EntryOf<Kind extends string> {
  readonly id: EntryId;
  readonly kind: Kind;
  readonly book: Book;
  /** When it was written. */
  readonly at: EpochMs;
  /** Its place in its marketplace's history: strictly rising, so entries of one millisecond keep their order. */
  readonly seq: number;
}

/** A balance read off the gift balance page. `visit` tells one opening of a page from the next. */
export type Observed = EntryOf<'observed'> & {
  readonly balance: Money;
  readonly visit: string;
  /** How much more the newest row of the same page closes with: a temporary hold. Absent where none is known. */
  readonly held?: Money;
};

/** A balance that the shopper typed in. */
export type Stated = EntryOf<'stated'> & { readonly balance: Money; readonly note: string };

export const MOVE_CAUSES = [
  'gift-card',
  'reload',
  'refund',
  'trade-in',
  'cash-back',
  'spent',
  'expired',
  'correction',
] as const;
export type MoveCause = (typeof MOVE_CAUSES)[number];

/** Money that came or went, typed in by the shopper; signed. */
export type Moved = EntryOf<'moved'> & {
  readonly amount: Money;
  readonly cause: MoveCause;
  readonly note: string;
  /** The day on which it happened, in the marketplace's zone; absent where it was typed on that day. */
  readonly ownDay?: CalendarDay;
};

/**
 * One row of the gift balance page's activity table. It tells what happened and never moves the balance by itself:
 * the balance shown on the same page says that better.
 */
export type Activity = EntryOf<'activity'> & {
  readonly row: ActivityRow['kind'];
  readonly day: CalendarDay;
  /** Signed: negative when money left the balance. */
  readonly amount: Money;
  /** The balance after the row; null in the older three-column layout. */
  readonly closing: Money | null;
  /** Its number, from 0, among rows of the same day, amount and closing balance. */
  readonly ordinal: number;
  /** Whether the row's order is known to be of digital goods; absent where the page does not tell. */
  readonly digital?: boolean;
  /** A hash of the order that the row names; absent where it names none. */
  readonly order?: PurchaseKey;
  readonly visit: string;
};

/** An order placed with balance applied, which no observation shows yet. It lowers what is free to spend. */
export type Pending = EntryOf<'pending'> & { readonly purchase: PurchaseKey; readonly amount: Money };

/** `remainder`: nothing more of the order is to come, so what was still held for it is let go. */
export const SETTLED_BY = ['observation', 'activity', 'order-details', 'shopper', 'remainder'] as const;
export type SettledBy = (typeof SETTLED_BY)[number];

/** Closes a pending order, as a whole or in part. */
export type Settled = EntryOf<'settled'> & {
  readonly target: EntryId;
  readonly by: SettledBy;
  /** How much of the pending amount is over; zero or more. */
  readonly covers: Money;
  /** What this takes off the balance: zero where the balance was observed after the money had gone. */
  readonly taken: Money;
  /** What showed it: an order's hash or an activity row's key. The same proof settles an order only once. */
  readonly proof: string;
  /** The opening of the balance page that showed it. Where its observation is undone, this does not count either. */
  readonly visit?: string;
};

/** What happened to a promotional credit: amounts are positive. The balance of its book is not touched. */
export type CreditGranted = EntryOf<'credit-granted'> & { readonly credit: CreditId; readonly amount: Money };
export type CreditUsed = EntryOf<'credit-used'> & {
  readonly credit: CreditId;
  readonly amount: Money;
  /** The order it went to, where known: a return of that order loses it. */
  readonly purchase: PurchaseKey | null;
};
export type CreditExpired = EntryOf<'credit-expired'> & { readonly credit: CreditId; readonly amount: Money };
/** The shopper says that so much more of a credit was there than the books had, or less; signed. */
export type CreditCorrected = EntryOf<'credit-corrected'> & { readonly credit: CreditId; readonly amount: Money };
/** Lost by returning the order that it was used on. */
export type CreditLost = EntryOf<'credit-lost'> & {
  readonly credit: CreditId;
  readonly amount: Money;
  readonly purchase: PurchaseKey | null;
};

/** Money set aside for a reserve (positive), or released from it (negative). The balance itself stays. */
export type Reserved = EntryOf<'reserved'> & {
  readonly reserve: ReserveId;
  readonly amount: Money;
  readonly note: string;
};

/** `hold`: money that the shop holds for a while, or lets go again, without a row for it. */
export const EXPLAINED_CAUSES = [...MOVE_CAUSES, 'hold'] as const;
export type ExplainedCause = (typeof EXPLAINED_CAUSES)[number];

/**
 * Why an observation differed from the books: the shopper's word, or what the page itself says. The observation
 * already moved the balance, so this moves nothing: it only takes its amount out of the unexplained.
 */
export type Explained = EntryOf<'explained'> & {
  readonly target: EntryId;
  readonly amount: Money;
  readonly cause: ExplainedCause;
  /** The opening of the balance page whose own rows explain it; absent where the shopper does. */
  readonly visit?: string;
};

/** Words only. */
export type Noted = EntryOf<'noted'> & {
  readonly text: string;
  /** The day that they are about, in the marketplace's zone; absent where they were typed on that day. */
  readonly ownDay?: CalendarDay;
};

/** Says an earlier entry's note anew. The earlier words stay in that entry, and count again once this is undone. */
export type Amended = EntryOf<'amended'> & { readonly target: EntryId; readonly note: string };

/** Takes an earlier entry out of the count; the entry itself stays. An undo can be undone. */
export type Undone = EntryOf<'undone'> & { readonly target: EntryId };

/** One line of the append-only ledger. Nothing is ever changed or removed; a mistake gets an `undone`. */
export type Entry =
  | Observed
  | Stated
  | Moved
  | Activity
  | Pending
  | Settled
  | CreditGranted
  | CreditUsed
  | CreditExpired
  | CreditCorrected
  | CreditLost
  | Reserved
  | Explained
  | Noted
  | Amended
  | Undone;

export type EntryKind = Entry['kind'];

type DraftOf<E> = E extends Entry ? Omit<E, 'id' | 'at' | 'seq'> : never;
/** An entry as the model proposes it: whoever writes it adds its id, its moment and its place. */
export type EntryDraft<Kind extends EntryKind = EntryKind> = DraftOf<Extract<Entry, { kind: Kind }>>;

/** A balance, with when and how it was learned. */
export interface KnownBalance {
  readonly amount: Money;
  /** When the latest observation or statement that it rests on was made. */
  readonly asOf: EpochMs;
  readonly how: 'page' | 'shopper';
}

/** Entries as they were written, earliest first, whatever order they come in. Returns a new array. */
export function inOrder<E extends Entry>(entries: readonly E[]): E[] {
  return [...entries].sort((a, b) => a.seq - b.seq || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
}

/** All amounts that an entry holds. */
export function amountsOf(entry: Entry): readonly Money[] {
  switch (entry.kind) {
    case 'observed':
      return entry.held ? [entry.balance, entry.held] : [entry.balance];
    case 'stated':
      return [entry.balance];
    case 'activity':
      return entry.closing ? [entry.amount, entry.closing] : [entry.amount];
    case 'settled':
      return [entry.covers, entry.taken];
    case 'noted':
    case 'amended':
    case 'undone':
      return [];
    default:
      return [entry.amount];
  }
}
