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
  /** Its place in its marketplace's history. It always rises, so that entries of one millisecond keep their order. */
  readonly seq: number;
}

/** A balance that was read from the gift card balance page. `visit` is the id of one opening of that page. */
export type Observed = EntryOf<'observed'> & {
  readonly balance: Money;
  readonly visit: string;
  /** The temporary hold: the newest row's closing balance minus this balance. Absent where no hold is known. */
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

/** Money that came or went, as the shopper typed it in; signed. */
export type Moved = EntryOf<'moved'> & {
  readonly amount: Money;
  readonly cause: MoveCause;
  readonly note: string;
  /** The day on which it happened, in the marketplace's zone; absent where the shopper typed it on that day. */
  readonly ownDay?: CalendarDay;
};

/**
 * One row of the activity table on the gift card balance page. It tells what happened and never changes the balance,
 * because the balance shown on the same page is the better source.
 */
export type Activity = EntryOf<'activity'> & {
  readonly row: ActivityRow['kind'];
  readonly day: CalendarDay;
  /** Signed: negative when money left the balance. */
  readonly amount: Money;
  /** The balance after the row; null in the older three-column layout. */
  readonly closing: Money | null;
  /** Its number, from 0, among rows with the same day, amount and closing balance. */
  readonly ordinal: number;
  /** Whether the row's order is known to be of digital goods; absent where the page does not tell. */
  readonly digital?: boolean;
  /** A hash of the order that the row names; absent where the row names no order. */
  readonly order?: PurchaseKey;
  readonly visit: string;
};

/** An order that the balance pays, but that no observation shows yet. It lowers the amount that is free to spend. */
export type Pending = EntryOf<'pending'> & { readonly purchase: PurchaseKey; readonly amount: Money };

/** `remainder`: no more charges of the order will come, so the rest of its pending amount is released. */
export const SETTLED_BY = ['observation', 'activity', 'order-details', 'shopper', 'remainder'] as const;
export type SettledBy = (typeof SETTLED_BY)[number];

/** Settles a pending order, as a whole or in part. */
export type Settled = EntryOf<'settled'> & {
  readonly target: EntryId;
  readonly by: SettledBy;
  /** How much of the pending amount it settles; zero or more. */
  readonly covers: Money;
  /** How much it subtracts from the balance. Zero where the balance was observed after the money had gone. */
  readonly taken: Money;
  /** What proved it: an order's hash or an activity row's key. The same proof settles an order only once. */
  readonly proof: string;
  /**
   * The opening of the balance page that proved it. If that opening's observation is undone, this settlement does not
   * count.
   */
  readonly visit?: string;
};

/**
 * The following entries tell what happened to a promotional credit. Their amounts are positive. They do not change the
 * balance of the book.
 */
export type CreditGranted = EntryOf<'credit-granted'> & { readonly credit: CreditId; readonly amount: Money };
export type CreditUsed = EntryOf<'credit-used'> & {
  readonly credit: CreditId;
  readonly amount: Money;
  /** The order that the credit was used on; null where it is not known. A return of that order loses the credit. */
  readonly purchase: PurchaseKey | null;
};
export type CreditExpired = EntryOf<'credit-expired'> & { readonly credit: CreditId; readonly amount: Money };
/** The shopper says that more (positive) or less (negative) of a credit is left than the books have. */
export type CreditCorrected = EntryOf<'credit-corrected'> & { readonly credit: CreditId; readonly amount: Money };
/** The credit was lost, because the shopper returned the order that it was used on. */
export type CreditLost = EntryOf<'credit-lost'> & {
  readonly credit: CreditId;
  readonly amount: Money;
  readonly purchase: PurchaseKey | null;
};

/** Money set aside for a reserve (positive), or released from it (negative). The balance itself does not change. */
export type Reserved = EntryOf<'reserved'> & {
  readonly reserve: ReserveId;
  readonly amount: Money;
  readonly note: string;
};

/** `hold`: the shop holds money for a while, or releases it again, without a row. */
export const EXPLAINED_CAUSES = [...MOVE_CAUSES, 'hold'] as const;
export type ExplainedCause = (typeof EXPLAINED_CAUSES)[number];

/**
 * Why an observation differed from the books, as the shopper or the page itself says. The observation has already
 * changed the balance, so this entry does not. It only lowers the unexplained amount.
 */
export type Explained = EntryOf<'explained'> & {
  readonly target: EntryId;
  readonly amount: Money;
  readonly cause: ExplainedCause;
  /** The opening of the balance page whose rows explain it; absent where the shopper explains it. */
  readonly visit?: string;
};

/** A note only. */
export type Noted = EntryOf<'noted'> & {
  readonly text: string;
  /** The day that the note is about, in the marketplace's zone; absent where the shopper typed it on that day. */
  readonly ownDay?: CalendarDay;
};

/**
 * Changes the note of an earlier entry. The old note stays in that entry, and it counts again when this change is
 * undone.
 */
export type Amended = EntryOf<'amended'> & { readonly target: EntryId; readonly note: string };

/** Makes an earlier entry no longer count. The entry itself stays. An undo can be undone. */
export type Undone = EntryOf<'undone'> & { readonly target: EntryId };

/**
 * One line of the append-only ledger. No entry is ever changed or removed. A mistake is corrected by an `undone` entry.
 */
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
/** An entry before it is written. The store adds its id, its moment and its place. */
export type EntryDraft<Kind extends EntryKind = EntryKind> = DraftOf<Extract<Entry, { kind: Kind }>>;

/** A balance, and when and how it was learned. */
export interface KnownBalance {
  readonly amount: Money;
  /** The moment of the latest observation or statement that the balance rests on. */
  readonly asOf: EpochMs;
  readonly how: 'page' | 'shopper';
}

/** Sorts entries by when they were written, earliest first. Returns a new array. */
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
