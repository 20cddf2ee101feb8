import type { Shop } from '../../core/marketplaces/marketplaces';
import { type Money, money } from '../../core/money/money';
import type { OrderDetailsReading, PurchaseKey, Share } from '../../core/page/pageReading';
import { ABSENT, type Reading, read, unreadable } from '../../core/page/reading';
import { allShown } from '../dom/interpret';
import { isShown, shownText } from '../dom/shown';
import { allIn, firstIn, fits } from '../dom/tree';
import { orderInAddress, purchaseKey } from '../facts/purchaseKey';
import { type OrderTotals, readOrderTotals } from '../facts/readOrderTotals';
import {
  CANCEL_LINK,
  DELIVERED,
  ITEM_RETURN,
  ORDER_NUMBERS,
  PARCEL_PARTS,
  PARCEL_STATUS,
  PARCELS,
  PAYMENT_METHODS,
  PUSHED_SCRIPTS,
} from '../locators/orders';
import { PUSHED_MARK, PUSHED_METHOD } from '../words/orderPhrases';
import { methodIs, parcelIs, returnIsClosed } from '../words/orderWords';

/** How many scripts are searched, and how long each may be. The text that we look for stands in short scripts. */
const MOST_SCRIPTS = 200;
const LONGEST_SCRIPT = 200_000;

/**
 * The names of payment methods that the newest widgets have in scripts. Only these few words are taken out of a script.
 */
function pushedMethods(document: Document): string[] {
  return [...allIn(document, PUSHED_SCRIPTS)]
    .slice(0, MOST_SCRIPTS)
    .map((script) => script.textContent ?? '')
    .filter((text) => text.length < LONGEST_SCRIPT && text.includes(PUSHED_MARK))
    .flatMap((text) => [...text.matchAll(PUSHED_METHOD)].map(([, name = '']) => name.trim()));
}

/**
 * What the list of payment methods tells: it names the gift balance (`yes`), it names only other means (`no`), or it is
 * unclear.
 */
type NamesBalance = 'yes' | 'no' | 'unclear';

function namesBalance(document: Document): NamesBalance {
  const shown = allShown(document, PAYMENT_METHODS).map(({ element }) => shownText(element));
  const methods = (shown.length > 0 ? shown : pushedMethods(document)).map(methodIs);
  if (methods.includes('balance')) return 'yes';
  return methods.length > 0 && methods.every((method) => method === 'card' || method === 'points') ? 'no' : 'unclear';
}

/**
 * Whether other evidence confirms a row that takes the gift balance off. If the row's words were seen, the rows must
 * lead to the total with it, or the list of methods must name the balance. If the words are guessed, the rows must lead
 * to the total. Also, the list must name the balance, or the row must stand where the shop puts it.
 */
function isBorneOut({ sum, giftWords, giftBelowTotal, total }: OrderTotals, names: NamesBalance): boolean {
  if (sum === 'before-gift') return names === 'yes' || (giftWords === 'seen' && total === 0);
  if (sum === 'last-steps') return names === 'yes';
  if (giftWords === 'seen') return sum === 'right' || names === 'yes';
  return sum === 'right' && (names === 'yes' || giftBelowTotal);
}

/**
 * What the gift balance paid. Two of three signals must agree, and none may contradict: a row takes the balance off,
 * the rows lead to the total with it, and the list of methods names it. A gift card that was bought is a positive row
 * and never counts. To say that nothing was taken, every row must be explained.
 */
function giftTakenOf(totals: OrderTotals, names: NamesBalance, of: Shop): Reading<Money> {
  const { gifts, sum, unexplained, mayBeGift, nothing, by } = totals;
  const [gift, ...more] = gifts;
  if (more.length > 0) return unreadable('several');
  if (sum === 'off') return unreadable('contradiction');
  if (gift !== undefined) {
    if (names === 'no') return unreadable('contradiction');
    return isBorneOut(totals, names) ? read(money(-gift, of.currency), by) : unreadable('one-signal');
  }
  // An order that was fully canceled still names how it would have been paid.
  if (nothing && sum === 'right') return ABSENT;
  if (names === 'yes') return unreadable(unexplained ? 'one-signal' : 'contradiction');
  const bearsOut = names === 'no' && !mayBeGift;
  const isKnown = sum === 'right' ? bearsOut || !unexplained : sum === 'last-steps' && bearsOut;
  return isKnown ? ABSENT : unreadable('one-signal');
}

/**
 * What other means paid. Where the list names the balance and no row takes it off, the total may be the one before the
 * balance.
 */
function chargedOf(totals: OrderTotals, names: NamesBalance, of: Shop): Reading<Money> {
  const { total, sum, gifts, unexplained, nothing, by } = totals;
  if (total === null) return unreadable('missing');
  if (names === 'yes' && gifts.length === 0 && !unexplained && !nothing) return unreadable('contradiction');
  if (total < 0) return unreadable('amount');
  const named = gifts.length > 0 ? 'yes' : 'no';
  // What is left of a total before the gift part is certain where nothing is left.
  const isLeft = sum === 'before-gift' && total === 0 && isBorneOut(totals, names);
  const isKnown = sum === 'right' || isLeft || (sum === 'last-steps' && names === named);
  return isKnown ? read(money(total, of.currency), by) : unreadable('contradiction');
}

function promotionOf({ promotion, unexplained, sum, by }: OrderTotals, of: Shop): Reading<Money> {
  if (sum === 'off') return unreadable('contradiction');
  if (unexplained || promotion === null || sum === 'last-steps') return unreadable('one-signal');
  return promotion > 0 ? read(money(promotion, of.currency), by) : ABSENT;
}

/** The order of the page. The address and the page may both name it, and they must not differ. */
function orderOf(document: Document, url: URL): Reading<PurchaseKey> {
  const named = orderInAddress(url);
  const shown = allShown(document, ORDER_NUMBERS)
    .map(({ by, element }) => ({ by, key: purchaseKey(shownText(element)) }))
    .filter(({ key }) => key !== null);
  const keys = new Set([...(named.state === 'read' ? [named.value] : []), ...shown.map(({ key }) => key)]);
  if (keys.size > 1) return unreadable('contradiction');
  const [first] = shown;
  return named.state === 'read' || !first?.key ? named : read(first.key, first.by);
}

/** Whether one parcel has left; null where its marks and words do not tell. */
function hasShipped(parcel: Element): boolean | 'contradiction' | null {
  const words = [...allIn(parcel, PARCEL_STATUS)].filter(isShown).map((part) => parcelIs(shownText(part)));
  const closed = [...allIn(parcel, ITEM_RETURN)].filter(isShown).some((part) => returnIsClosed(shownText(part)));
  const left = fits(parcel, DELIVERED) || words.includes('shipped') || closed;
  const waits = firstIn(parcel, CANCEL_LINK) !== null || words.includes('unshipped');
  if (left && waits) return 'contradiction';
  return left || waits ? left : null;
}

function shippedOf(document: Document): Reading<Share> {
  const parcels = allShown(document, PARCELS).filter(
    ({ element }, _, all) => !all.some((other) => other.element !== element && element.contains(other.element)),
  );
  const [first] = parcels;
  if (!first) return unreadable('missing');
  // A part of a parcel outside of all known parcels belongs to a parcel that we do not know.
  const parts = allShown(document, PARCEL_PARTS);
  if (!parts.every((part) => parcels.some(({ element }) => element.contains(part.element)))) {
    return unreadable('one-signal');
  }
  const states = parcels.map(({ element }) => hasShipped(element));
  if (states.includes('contradiction')) return unreadable('contradiction');
  if (states.includes(null)) return unreadable('one-signal');
  return read(states.every(Boolean) ? 'all' : states.some(Boolean) ? 'some' : 'none', first.by);
}

/**
 * Reads an order's own page or its invoice to learn how the order was really paid. It does not look at goods, names or
 * addresses.
 */
export function readOrderDetails(document: Document, of: Shop, url: URL): OrderDetailsReading['facts'] {
  const totals = readOrderTotals(document, of);
  const order = orderOf(document, url);
  const shipped = shippedOf(document);
  if (totals === null || totals === 'several' || totals.unread) {
    const none = unreadable(totals === null ? 'missing' : totals === 'several' ? totals : (totals.unread ?? 'missing'));
    return { order, giftTaken: none, charged: none, promotion: none, shipped };
  }
  const names = namesBalance(document);
  return {
    order,
    giftTaken: giftTakenOf(totals, names, of),
    charged: chargedOf(totals, names, of),
    promotion: promotionOf(totals, of),
    shipped,
  };
}
