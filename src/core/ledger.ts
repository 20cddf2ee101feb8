import type { EpochMs } from './calendarDay';
import type { MarketplaceId } from './marketplaces';
import type { Money } from './money';

/** A random id given to an entry when it is written. */
export type EntryId = string;

interface EntryOf<Kind extends string> {
  readonly id: EntryId;
  readonly kind: Kind;
  /** The purse it belongs to: there is one per marketplace. */
  readonly purse: MarketplaceId;
  /** When it was written. */
  readonly at: EpochMs;
  /** Its place in the purse's history: strictly rising, so entries of one millisecond keep their order. */
  readonly seq: number;
}

/** A balance read off the gift balance page. `visit` tells one opening of a page from the next. */
export type Observed = EntryOf<'observed'> & { readonly balance: Money; readonly visit: string };

/** A balance that the shopper typed in. */
export type Stated = EntryOf<'stated'> & { readonly balance: Money; readonly note: string };

export const MOVE_CAUSES = ['gift-card', 'reload', 'refund', 'trade-in', 'spent', 'correction'] as const;
export type MoveCause = (typeof MOVE_CAUSES)[number];

/** Money that came or went, typed in by the shopper; signed. */
export type Moved = EntryOf<'moved'> & { readonly amount: Money; readonly cause: MoveCause; readonly note: string };

/** Words only. */
export type Noted = EntryOf<'noted'> & { readonly text: string };

/** Takes an earlier entry out of the count; the entry itself stays. An undo can be undone. */
export type Undone = EntryOf<'undone'> & { readonly target: EntryId };

/** One line of the append-only ledger. Nothing is ever changed or removed; a mistake gets an `undone`. */
export type Entry = Observed | Stated | Moved | Noted | Undone;

/** A balance, with when and how it was learned. */
export interface KnownBalance {
  readonly amount: Money;
  /** When the latest observation or statement that it rests on was made. */
  readonly asOf: EpochMs;
  readonly how: 'page' | 'shopper';
}

/** Entries as they were written, earliest first, whatever order they come in. Returns a new array. */
export function inOrder(entries: readonly Entry[]): Entry[] {
  return [...entries].sort((a, b) => a.seq - b.seq || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
}
