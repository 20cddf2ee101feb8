import type { EpochMs } from '../days/calendarDay';
import { marketplace } from '../marketplaces/marketplaces';
import { add, equal, type Money, money, subtract, zero } from '../money/money';
import type { CheckoutReading, OrderDetailsReading, PurchaseKey } from '../page/pageReading';
import { isLikely } from '../page/reading';
import type { Book } from './book';

/** What the last review page before an order showed: the split that the shopper agreed to. */
export interface Intent {
  readonly book: Book;
  /** The purchase's hash: the same on the review page and on the page that thanks for it. */
  readonly purchase: PurchaseKey;
  readonly at: EpochMs;
  /** What the gift balance was to pay; zero where it was not applied. */
  readonly gift: Money;
  /** What was to be charged otherwise; null where that could not be read. */
  readonly charged: Money | null;
}

/** The intent that a page shows, or null where the page does not tell the split for certain and to the cent. */
export function intentOn(page: CheckoutReading, book: Book, purchase: PurchaseKey, at: EpochMs): Intent | null {
  const { giftBalance, toCharge } = page.facts;
  if (giftBalance.state !== 'read' || isLikely(giftBalance) || page.marketplace !== book.marketplace) return null;
  const { currency } = marketplace(page.marketplace);
  const gift = giftBalance.value.applied ? giftBalance.value.amount : zero(currency);
  if (!gift || gift.currency !== currency || gift.minor < 0) return null;
  const charged = toCharge.state === 'read' && toCharge.value.currency === currency ? toCharge.value : null;
  return { book, purchase, at, gift, charged };
}

/** What an order's own page shows of its split. */
export interface Outcome {
  readonly order: PurchaseKey;
  readonly gift: Money;
  readonly charged: Money;
  readonly shipped: 'all' | 'some' | 'none' | null;
}

/** The outcome that an order page shows, or null where its order, balance part or charge can't be told. */
export function outcomeOn(page: OrderDetailsReading): Outcome | null {
  const { order, giftTaken, charged, shipped } = page.facts;
  const { currency } = marketplace(page.marketplace);
  if (order.state !== 'read' || charged.state !== 'read' || giftTaken.state === 'unreadable') return null;
  const gift = giftTaken.state === 'read' ? giftTaken.value : zero(currency);
  if ([gift, charged.value].some((amount) => amount.currency !== currency || amount.minor < 0)) return null;
  return {
    order: order.value,
    gift,
    charged: charged.value,
    shipped: shipped.state === 'read' ? shipped.value : null,
  };
}

/**
 * The intent that an order came from. A purchase has a number of its own and may become several orders, so the hash
 * alone rarely tells: otherwise it is the only intent with exactly this split or this total. Null where none or
 * several could be meant.
 */
export function intentOf(outcome: Outcome, intents: readonly Intent[]): Intent | null {
  const { currency } = outcome.gift;
  const same = intents.filter(({ gift, charged }) =>
    [gift, charged ?? gift].every((amount) => amount.currency === currency && amount.minor >= 0),
  );
  const named = same.find(({ purchase }) => purchase === outcome.order);
  if (named) return named;
  const ofTotal = same.filter((intent) => {
    const total = totalOf(intent);
    return total !== null && equal(total, add(outcome.gift, outcome.charged));
  });
  return ofTotal.length === 1 ? (ofTotal[0] ?? null) : null;
}

function totalOf({ gift, charged }: Intent): Money | null {
  return charged && add(gift, charged);
}

/** How an order compares with what was meant. */
export type Comparison =
  | { readonly as: 'meant' }
  /** More went to the card than was meant. */
  | { readonly as: 'card-instead'; readonly by: Money }
  /** More was taken from the balance than was meant. */
  | { readonly as: 'balance-instead'; readonly by: Money }
  | { readonly as: 'cannot-tell' };

/**
 * Compares an order with the intent of its purchase. An order of the same total must have the same split. One of a
 * smaller total is one of several orders of the purchase: it differs for certain only where it alone takes more from
 * one side than was meant for all. Of a larger total (a price or tax that changed) only a balance part that is gone
 * altogether, or came from nowhere, is certain.
 */
export function compareOutcome(intent: Intent, outcome: Outcome): Comparison {
  const total = totalOf(intent);
  if (!total || !intent.charged || total.currency !== outcome.gift.currency) return { as: 'cannot-tell' };
  const size = outcome.gift.minor + outcome.charged.minor - total.minor;
  const more = subtract(outcome.gift, intent.gift);
  if (size === 0) {
    if (more.minor === 0) return { as: 'meant' };
    return more.minor > 0
      ? { as: 'balance-instead', by: more }
      : { as: 'card-instead', by: money(-more.minor, more.currency) };
  }
  if (size < 0) {
    if (more.minor > 0) return { as: 'balance-instead', by: more };
    const overcharged = subtract(outcome.charged, intent.charged);
    return overcharged.minor > 0 ? { as: 'card-instead', by: overcharged } : { as: 'cannot-tell' };
  }
  if (intent.gift.minor > 0 && outcome.gift.minor === 0) return { as: 'card-instead', by: intent.gift };
  if (intent.gift.minor === 0 && outcome.gift.minor > 0) return { as: 'balance-instead', by: outcome.gift };
  return { as: 'cannot-tell' };
}
