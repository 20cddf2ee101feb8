import type { Shop } from '../../core/marketplaces/marketplaces';
import type { LocatorId } from '../../core/page/reading';
import { certaintyOf } from '../words/labels';
import type { Certainty } from '../words/word';
import { having, LOWER_PRICE, promotionIn, takesOffShipping } from './addedRows';
import { type OrderList, type OrderRow, orderListsOn } from './orderRows';
import { type OrderSum, sumUp } from './orderSums';

/** What an order's totals come to. Amounts are in minor units of the shop's currency. */
export interface OrderTotals {
  readonly by: LocatorId;
  /** What the gift balance paid, as negative amounts: more than one is nothing the shop was seen to write. */
  readonly gifts: readonly number[];
  /** How certain the words of the gift row are. */
  readonly giftWords: Certainty;
  /** Whether a total on the way stands right above the gift row. */
  readonly giftBelowTotal: boolean;
  /** What was charged otherwise; null where no row is the total. */
  readonly total: number | null;
  readonly sum: OrderSum['sum'];
  /** Whether nothing was paid at all, as after a whole order was canceled. */
  readonly nothing: boolean;
  /** Whether something is taken off that no word explains. */
  readonly unexplained: boolean;
  /** Whether that speaks of something to pay with, so that it may be the balance in words that are not known. */
  readonly mayBeGift: boolean;
  /** What promotional credit took off, as a positive amount; null where words leave open whether a credit was used. */
  readonly promotion: number | null;
  /** Set where an amount is still coming, or is not one clear sum. Then nothing above counts. */
  readonly unread: 'loading' | 'amount' | null;
}

/**
 * Free shipping is no credit, and neither are savings and points: a promotion counts unless it is named after shipping
 * or takes off exactly that row.
 */
function promotionOf(parts: readonly OrderRow[]): number | null {
  const shipping = having(parts, 'shipping');
  const lowered = having(parts, ...LOWER_PRICE).filter((row) => row.minor < 0);
  return promotionIn(lowered.filter((row) => !takesOffShipping(row, shipping)));
}

/** Why the amounts can't be relied on; null where they can. A row left empty matters only where the others need it. */
function unreadBecause(rows: readonly OrderRow[], { sum, isAdded }: OrderSum): OrderTotals['unread'] {
  const needed = rows.filter(({ empty, meaning }) => !empty || sum !== 'right' || isAdded || meaning === 'gift');
  const states = needed.map(({ text }) => text.state);
  if (states.includes('placeholder')) return 'loading';
  if (states.includes('unclear') || states.includes('none') || !states.includes('amount')) return 'amount';
  return rows.some(({ bracketed, minor }) => bracketed && minor !== 0) && sum !== 'right' ? 'amount' : null;
}

/**
 * The rows that make the sum. What came back and remarks are left out, and so is what the order comes to in the currency
 * of the card, where it stands below the last total in the shop's own.
 */
function rowsOfSum(all: readonly OrderRow[]): readonly OrderRow[] {
  const rows = all.filter(({ meaning }) => meaning !== 'refund' && meaning !== 'aside');
  const own = rows.slice(0, rows.findLastIndex(({ foreign, meaning }) => !foreign || meaning === 'gift') + 1);
  return sumUp(own.filter(({ empty }) => !empty)).total === null ? rows : own;
}

function totalsOf({ rows: all, by }: OrderList): OrderTotals | null {
  const rows = rowsOfSum(all);
  if (rows.length < 2) return null;
  const told = sumUp(rows.filter(({ empty }) => !empty));
  const unexplained = told.parts.filter(({ meaning, minor }) => meaning === 'other' && minor < 0);
  const gifts = told.parts.filter(({ meaning, minor }) => meaning === 'gift' && minor < 0);
  return {
    by,
    gifts: gifts.map(({ minor }) => minor),
    giftWords: gifts.every(({ certainty }) => certainty === 'seen') ? 'seen' : 'guess',
    giftBelowTotal: told.giftBelowTotal,
    total: told.total,
    sum: told.sum,
    nothing: rows.every(({ text, minor }) => text.state === 'amount' && minor === 0) && rows[0]?.meaning === 'items',
    unexplained: unexplained.length > 0,
    mayBeGift: unexplained.some(({ label }) => certaintyOf('means-of-payment', label) !== null),
    promotion: promotionOf(told.parts),
    unread: unreadBecause(rows, told),
  };
}

/** Lists of which the last one is the order's own: an invoice has a table for each parcel before it. */
const LAST_COUNTS: readonly LocatorId[] = ['order/invoice', 'order/lines'];

/**
 * Reads the totals of an order's page or invoice. Of an invoice the last list with a total counts; the lists of an
 * order page must say the same.
 *
 * @returns null where there are none, `several` where lists differ
 */
export function readOrderTotals(document: Document, of: Shop): OrderTotals | 'several' | null {
  const told = orderListsOn(document, of)
    .map(totalsOf)
    .filter((totals) => totals !== null);
  const full = told.filter(({ total }) => total !== null);
  const candidates = full.length > 0 ? full : told;
  const [first, ...others] = candidates;
  if (!first) return null;
  if (LAST_COUNTS.includes(first.by)) return candidates.at(-1) ?? null;
  return others.every((other) => JSON.stringify(other) === JSON.stringify(first)) ? first : 'several';
}
