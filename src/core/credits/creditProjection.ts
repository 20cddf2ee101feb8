import type { CalendarDay } from '../days/calendarDay';
import type { CreditId } from '../ledger/book';
import { counted } from '../ledger/counted';
import type { CreditExpired, CreditLost, CreditUsed, Entry, EntryDraft } from '../ledger/ledger';
import type { Currency } from '../money/currency';
import { type Money, money, smaller, subtract, zero } from '../money/money';
import type { PurchaseKey } from '../page/pageReading';
import type { Credit } from './credit';
import { hasEnded } from './creditEnd';

/** What happened to one credit. All amounts are zero or more, and left + used + expired + lost = granted. */
export interface CreditProjection {
  /** The credit's whole amount, with the shopper's corrections. */
  readonly granted: Money;
  readonly used: Money;
  readonly expired: Money;
  readonly lost: Money;
  readonly left: Money;
}

/**
 * Adds up one credit's entries. Null where the books have no grant of it, because it came by sync without its history.
 * Use beyond what was left does not count.
 *
 * @param entries all entries of the credit's book.
 */
export function projectCredit(credit: CreditId, entries: readonly Entry[]): CreditProjection | null {
  let history: CreditProjection | null = null;
  let isGranted = false;
  for (const entry of counted(entries)) {
    if (!('credit' in entry) || entry.credit !== credit) continue;
    isGranted ||= entry.kind === 'credit-granted' && entry.amount.minor > 0;
    history = after(history ?? emptyHistory(entry.amount.currency), entry);
  }
  return isGranted ? history : null;
}

function emptyHistory(currency: Currency): CreditProjection {
  const none: Money = zero(currency);
  return { granted: none, used: none, expired: none, lost: none, left: none };
}

type CreditEntry = Extract<Entry, { credit: CreditId }>;

function after(before: CreditProjection, entry: CreditEntry): CreditProjection {
  const plus = (amount: Money, by: Money) => money(amount.minor + by.minor, amount.currency);
  const part = smaller(entry.amount, before.left);
  const left = money(before.left.minor - part.minor, before.left.currency);
  switch (entry.kind) {
    case 'credit-granted':
      return { ...before, granted: plus(before.granted, entry.amount), left: plus(before.left, entry.amount) };
    case 'credit-corrected': {
      const by = money(Math.max(entry.amount.minor, -before.left.minor), entry.amount.currency);
      return { ...before, granted: plus(before.granted, by), left: plus(before.left, by) };
    }
    case 'credit-used':
      return { ...before, used: plus(before.used, part), left };
    case 'credit-expired':
      return { ...before, expired: plus(before.expired, part), left };
    case 'credit-lost': {
      // A return loses an amount that was used before. That amount does not come back, and it is not subtracted twice.
      const gone = smaller(entry.amount, before.used);
      return { ...before, used: money(before.used.minor - gone.minor, gone.currency), lost: plus(before.lost, gone) };
    }
  }
}

/** The amount that one entry took from its credit. */
export interface Taking {
  readonly entry: CreditUsed | CreditExpired | CreditLost;
  /**
   * At most the amount that was left, because another browser may have written the same end, or an end without knowing
   * of a use.
   */
  readonly amount: Money;
}

/**
 * Lists what the entries that count took from their credits, earliest first. For a credit without a grant in the books,
 * the whole amount counts, because what was left is not known.
 *
 * @param entries of any books.
 */
export function takingsOf(entries: readonly Entry[]): Taking[] {
  const histories = new Map<CreditId, CreditProjection>();
  return counted(entries).flatMap((entry) => {
    if (!('credit' in entry)) return [];
    const before = histories.get(entry.credit) ?? emptyHistory(entry.amount.currency);
    const known = entry.kind === 'credit-granted' || histories.has(entry.credit);
    const now = known ? after(before, entry) : before;
    if (known) histories.set(entry.credit, now);
    if (entry.kind === 'credit-granted' || entry.kind === 'credit-corrected') return [];
    if (!known) return [{ entry, amount: entry.amount }];
    const taken =
      entry.kind === 'credit-lost' ? now.lost.minor - before.lost.minor : before.left.minor - now.left.minor;
    return [{ entry, amount: money(taken, entry.amount.currency) }];
  });
}

/** The grant with which a new credit's history begins. */
export function grantOf(credit: Credit): EntryDraft<'credit-granted'> {
  return { book: credit.book, kind: 'credit-granted', credit: credit.id, amount: credit.left };
}

/** Drafts the use of a credit, at most of what is left. Null where nothing is left. */
export function useOf(credit: Credit, amount: Money, purchase: PurchaseKey | null): EntryDraft<'credit-used'> | null {
  if (amount.currency !== credit.left.currency || amount.minor <= 0 || credit.left.minor <= 0) return null;
  return { book: credit.book, kind: 'credit-used', credit: credit.id, amount: smaller(amount, credit.left), purchase };
}

/** Drafts the correction after which the given amount is left of a credit. Null where that amount is already left. */
export function correctionOf(credit: Credit, left: Money): EntryDraft<'credit-corrected'> | null {
  const amount = subtract(left, credit.left);
  return amount.minor === 0 ? null : { book: credit.book, kind: 'credit-corrected', credit: credit.id, amount };
}

/** Drafts the ends of credits whose day is over and that had something left. */
export function endsDue(
  credits: readonly Credit[],
  todayOf: (credit: Credit) => CalendarDay,
): EntryDraft<'credit-expired'>[] {
  return credits
    .filter((credit) => credit.left.minor > 0 && hasEnded(credit, todayOf(credit)))
    .map((credit) => ({ book: credit.book, kind: 'credit-expired', credit: credit.id, amount: credit.left }));
}

/** A credit that was used on an order. */
export interface CreditUse {
  readonly credit: CreditId;
  readonly amount: Money;
  readonly purchase: PurchaseKey;
}

/** Lists the credits that were used on each purchase, without those that a return has already lost. */
export function creditUses(entries: readonly Entry[]): CreditUse[] {
  return usesLeft(entries).map(({ credit, amount, purchase }) => ({ credit, amount, purchase }));
}

/** Drafts the loss of credits by a return of the orders that they were used on. */
export function lossesOf(entries: readonly Entry[]): EntryDraft<'credit-lost'>[] {
  return usesLeft(entries).map(({ book, credit, amount, purchase }) => ({
    book,
    kind: 'credit-lost',
    credit,
    amount,
    purchase,
  }));
}

function usesLeft(entries: readonly Entry[]): (CreditUsed & { readonly purchase: PurchaseKey })[] {
  const books = counted(entries);
  return books.flatMap((entry) => {
    if (entry.kind !== 'credit-used' || entry.purchase === null) return [];
    const { credit, purchase } = entry;
    const lost = books.some(
      (other) =>
        other.kind === 'credit-lost' && other.credit === credit && other.purchase === purchase && other.seq > entry.seq,
    );
    return lost ? [] : [{ ...entry, purchase }];
  });
}
