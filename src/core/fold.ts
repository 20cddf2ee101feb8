import { type Entry, type EntryId, inOrder, type KnownBalance, type Moved, type Observed, type Stated } from './ledger';
import { marketplace } from './marketplaces';
import { add, type Money, zero } from './money';
import type { Purse, PurseStanding } from './purse';

/**
 * The entries that no longer count. An undo takes its target out, unless that undo was itself undone later.
 * Only an earlier entry of the same purse can be undone, so the answer never runs in circles. Entries of several
 * purses may be given at once, in any order.
 */
export function undoneIds(entries: readonly Entry[]): ReadonlySet<EntryId> {
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  const undone = new Set<EntryId>();
  // Latest first: whether an undo counts is settled before its target is looked at.
  for (const entry of inOrder(entries).reverse()) {
    if (entry.kind !== 'undone' || undone.has(entry.id)) continue;
    const target = byId.get(entry.target);
    if (target && target.purse === entry.purse && target.seq < entry.seq) undone.add(target.id);
  }
  return undone;
}

type Anchor = Observed | Stated;

function isAnchor(entry: Entry): entry is Anchor {
  return entry.kind === 'observed' || entry.kind === 'stated';
}

function isMove(entry: Entry): entry is Moved {
  return entry.kind === 'moved';
}

/** Whether an entry's amount is in its purse's own currency; one that is not can't be part of the balance. */
function inOwnCurrency(entry: Anchor | Moved): boolean {
  const amount = entry.kind === 'moved' ? entry.amount : entry.balance;
  return amount.currency === marketplace(entry.purse).currency;
}

/**
 * The balance of one purse: the latest observation or statement that was not undone, plus the moves written after
 * it. Null where there is neither. May be negative when more was noted as spent than was there.
 *
 * @param entries all entries of one purse, in any order: `seq` decides what is later. Entries in another currency
 *   than the purse's are left out.
 */
export function balanceOf(entries: readonly Entry[]): KnownBalance | null {
  const undone = undoneIds(entries);
  const counted = inOrder(entries).filter((entry) => !undone.has(entry.id));
  const anchor = counted.filter(isAnchor).filter(inOwnCurrency).at(-1);
  if (!anchor) return null;
  const moves = counted.filter(isMove).filter((move) => move.seq > anchor.seq && inOwnCurrency(move));
  return {
    amount: moves.reduce((total, move) => add(total, move.amount), anchor.balance),
    asOf: anchor.at,
    how: anchor.kind === 'observed' ? 'page' : 'shopper',
  };
}

/**
 * A purse with what its ledger says: balance, and what of it is free to spend (never less than zero).
 *
 * @param entries may hold other purses' entries too; they are left out.
 */
export function standing(purse: Purse, entries: readonly Entry[]): PurseStanding {
  const balance = balanceOf(entries.filter((entry) => entry.purse === purse.marketplace));
  return { ...purse, balance, free: balance && notBelowZero(balance.amount) };
}

function notBelowZero(amount: Money): Money {
  return amount.minor > 0 ? amount : zero(amount.currency);
}

/** What the shopper is about to write, before it is written. */
export type BalanceDraft =
  | { readonly kind: 'stated'; readonly balance: Money }
  | { readonly kind: 'moved'; readonly amount: Money };

/**
 * The balance that a draft would lead to, for a preview. Null where it stays unknown (a move on an unknown balance)
 * or where the draft is in another currency.
 */
export function balanceAfter(known: KnownBalance | null, draft: BalanceDraft): Money | null {
  if (draft.kind === 'stated') return draft.balance;
  if (!known || known.amount.currency !== draft.amount.currency) return null;
  return add(known.amount, draft.amount);
}
