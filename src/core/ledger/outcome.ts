import type { EpochMs } from '../days/calendarDay';
import { marketplace } from '../marketplaces/marketplaces';
import { add, equal, type Money, money, subtract, zero } from '../money/money';
import type { CheckoutReading, OrderDetailsReading, PurchaseKey } from '../page/pageReading';
import { isLikely } from '../page/reading';
import type { Book } from './book';

/** How an order was meant to be paid: the split that the last review page before the order showed. */
export interface Intent {
  readonly book: Book;
  /** The purchase's hash. It is the same on the review page and on the thank-you page. */
  readonly purchase: PurchaseKey;
  readonly at: EpochMs;
  /** What the gift card balance was meant to pay; zero where it was not applied. */
  readonly gift: Money;
  /** What was meant to be charged to another method; null where that could not be read. */
  readonly charged: Money | null;
}

/** Reads the intent from a page. Null where the page does not tell the split for certain and to the cent. */
export function intentOn(page: CheckoutReading, book: Book, purchase: PurchaseKey, at: EpochMs): Intent | null {
  const { giftBalance, toCharge } = page.facts;
  if (giftBalance.state !== 'read' || isLikely(giftBalance) || page.marketplace !== book.marketplace) return null;
  const { currency } = marketplace(page.marketplace);
  const gift = giftBalance.value.applied ? giftBalance.value.amount : zero(currency);
  if (!gift || gift.currency !== currency || gift.minor < 0) return null;
  const charged = toCharge.state === 'read' && toCharge.value.currency === currency ? toCharge.value : null;
  return { book, purchase, at, gift, charged };
}

/** How an order was really paid, as the order's own page shows it. */
export interface Outcome {
  readonly order: PurchaseKey;
  readonly gift: Money;
  readonly charged: Money;
  readonly shipped: 'all' | 'some' | 'none' | null;
}

/** Reads the outcome from an order page. Null where the order, its balance part or its charge can't be told. */
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
 * Finds the intent that an order came from. The hash alone rarely tells it, because a purchase has its own number and
 * may become several orders. Without the hash, it is the only intent with exactly this split or this total. Null where
 * no intent or several intents fit.
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

/** How an order compares with its intent. */
export type Comparison =
  | { readonly as: 'meant' }
  /** More went to the card than was meant. */
  | { readonly as: 'card-instead'; readonly by: Money }
  /** More was taken from the balance than was meant. */
  | { readonly as: 'balance-instead'; readonly by: Money }
  | { readonly as: 'cannot-tell' };

/**
 * Compares an order with the intent of its purchase. Where the totals are equal, the splits must be equal.
 *
 * An order with a smaller total is one of several orders of the purchase. It differs for certain only if it alone takes
 * more from the balance or from the card than was meant for all of them.
 *
 * An order with a larger total may have a changed price or tax. It differs for certain only if it takes no balance
 * although some was meant, or takes balance although none was meant.
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
