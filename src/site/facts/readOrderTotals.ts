import type { Shop } from '../../core/marketplaces/marketplaces';
import type { LocatorId } from '../../core/page/reading';
import { certaintyOf } from '../words/labels';
import type { Certainty } from '../words/word';
import { having, LOWER_PRICE, promotionIn, takesOffShipping } from './addedRows';
import { type OrderList, type OrderRow, orderListsOn } from './orderRows';
import { type OrderSum, sumUp } from './orderSums';

/** The result of reading an order's totals. Amounts are in minor units of the shop's currency. */
export interface OrderTotals {
  readonly by: LocatorId;
  /** What the gift balance paid, as negative amounts. The shop was never seen to write more than one. */
  readonly gifts: readonly number[];
  /** How certain the words of the gift row are. */
  readonly giftWords: Certainty;
  /** Whether a running total stands directly above the gift row. */
  readonly giftBelowTotal: boolean;
  /** What other means were charged; null where no row is the total. */
  readonly total: number | null;
  readonly sum: OrderSum['sum'];
  /** Whether nothing was paid at all, for example after the whole order was canceled. */
  readonly nothing: boolean;
  /** Whether a row takes money off and no word explains it. */
  readonly unexplained: boolean;
  /** Whether that row mentions something to pay with. It may be the balance, in words that we do not know. */
  readonly mayBeGift: boolean;
  /**
   * What promotional credit took off, as a positive amount. Null where the words do not tell whether a credit was used.
   */
  readonly promotion: number | null;
  /**
   * Why the amounts can't be used: one is still loading, or one is not a clear amount. Where this is set, no other
   * field counts.
   */
  readonly unread: 'loading' | 'amount' | null;
}

/**
 * What promotional credit took off. Free shipping, savings and points are not credits. A promotion counts unless its
 * label names shipping or it takes off exactly what the shipping row costs.
 */
function promotionOf(parts: readonly OrderRow[]): number | null {
  const shipping = having(parts, 'shipping');
  const lowered = having(parts, ...LOWER_PRICE).filter((row) => row.minor < 0);
  return promotionIn(lowered.filter((row) => !takesOffShipping(row, shipping)));
}

/** Why the amounts can't be relied on; null where they can. An empty row matters only where the other rows need it. */
function unreadBecause(rows: readonly OrderRow[], { sum, isAdded }: OrderSum): OrderTotals['unread'] {
  const needed = rows.filter(({ empty, meaning }) => !empty || sum !== 'right' || isAdded || meaning === 'gift');
  const states = needed.map(({ text }) => text.state);
  if (states.includes('placeholder')) return 'loading';
  if (states.includes('unclear') || states.includes('none') || !states.includes('amount')) return 'amount';
  return rows.some(({ bracketed, minor }) => bracketed && minor !== 0) && sum !== 'right' ? 'amount' : null;
}

/**
 * The rows that make up the sum. Refunds and asides are left out. An amount in the currency of the card is also left
 * out where it stands below the last total in the shop's own currency.
 */
function rowsOfSum(all: readonly OrderRow[]): readonly OrderRow[] {
  const rows = all.filter(({ meaning }) => meaning !== 'refund' && meaning !== 'aside');
  const own = rows.slice(0, rows.findLastIndex(({ foreign, meaning }) => !foreign || meaning === 'gift') + 1);
  return sumUp(own.filter(({ empty }) => !empty)).total === null ? rows : own;
}

function totalsOf({ rows: all, by }: OrderList): OrderTotals | null {
  const rows = rowsOfSum(all);
  if (rows.length < 2) return null;
  const summed = sumUp(rows.filter(({ empty }) => !empty));
  const unexplained = summed.parts.filter(({ meaning, minor }) => meaning === 'other' && minor < 0);
  const gifts = summed.parts.filter(({ meaning, minor }) => meaning === 'gift' && minor < 0);
  return {
    by,
    gifts: gifts.map(({ minor }) => minor),
    giftWords: gifts.every(({ certainty }) => certainty === 'seen') ? 'seen' : 'guess',
    giftBelowTotal: summed.giftBelowTotal,
    total: summed.total,
    sum: summed.sum,
    nothing: rows.every(({ text, minor }) => text.state === 'amount' && minor === 0) && rows[0]?.meaning === 'items',
    unexplained: unexplained.length > 0,
    mayBeGift: unexplained.some(({ label }) => certaintyOf('means-of-payment', label) !== null),
    promotion: promotionOf(summed.parts),
    unread: unreadBecause(rows, summed),
  };
}

/** In these layouts, the last list is the order's own, because an invoice has a table for each parcel before it. */
const LAST_COUNTS: readonly LocatorId[] = ['order/invoice', 'order/lines'];

/**
 * Reads the totals of an order's page or invoice. On an invoice, the last list with a total counts. On an order page,
 * all lists must say the same.
 *
 * @returns null where there are none, `several` where lists differ.
 */
export function readOrderTotals(document: Document, of: Shop): OrderTotals | 'several' | null {
  const listTotals = orderListsOn(document, of)
    .map(totalsOf)
    .filter((totals) => totals !== null);
  const full = listTotals.filter(({ total }) => total !== null);
  const candidates = full.length > 0 ? full : listTotals;
  const [first, ...others] = candidates;
  if (!first) return null;
  if (LAST_COUNTS.includes(first.by)) return candidates.at(-1) ?? null;
  return others.every((other) => JSON.stringify(other) === JSON.stringify(first)) ? first : 'several';
}
