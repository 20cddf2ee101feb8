import type { Situation } from '../../../src/core/advice/situation';
import type { Credit, CreditEnd, CreditKind, Scope } from '../../../src/core/credits/credit';
import { type CalendarDay, calendarDay } from '../../../src/core/days/calendarDay';
import type { Intent } from '../../../src/core/ledger/outcome';
import type { Purse } from '../../../src/core/ledger/purse';
import type { Money } from '../../../src/core/money/money';
import type {
  CheckoutFacts,
  CheckoutReading,
  Contents,
  DigitalProductReading,
  GiftBalanceUse,
  Goods,
  OrderControl,
  OrderDetailsReading,
  PageReading,
  PaidWith,
  PaymentSelectionReading,
  ProductReading,
  ReviewReading,
  TurboReading,
} from '../../../src/core/page/pageReading';
import { ABSENT, type Reading, read, readLikely, unreadable } from '../../../src/core/page/reading';
import { DEFAULT_SETTINGS, type Settings } from '../../../src/core/settings/settings';

/** Noon of 21 November 2026 in Los Angeles. */
export const NOW = Date.parse('2026-11-21T20:00:00Z');
export const DAY = 86_400_000;

export function usd(minor: number): Money {
  return { minor, currency: 'USD' };
}

export function eur(minor: number): Money {
  return { minor, currency: 'EUR' };
}

export function day(text: string): CalendarDay {
  const found = calendarDay(text);
  if (!found) throw new Error(`${text} is not a day`);
  return found;
}

export const TODAY = day('2026-11-21');

/** A reading of an amount in US dollars: a number of cents where it was read, or else the reading itself. */
type Cents = number | Reading<Money>;

function cents(of: Cents): Reading<Money> {
  return typeof of === 'number' ? read(usd(of), 'test') : of;
}

export const APPLIED = (amount: number | null): Reading<GiftBalanceUse> =>
  read({ applied: true, amount: amount === null ? null : usd(amount) }, 'test');
export const NOT_APPLIED: Reading<GiftBalanceUse> = read({ applied: false }, 'test');
export const LIKELY_NOT_APPLIED: Reading<GiftBalanceUse> = readLikely({ applied: false }, 'test');
export const INELIGIBLE: Reading<GiftBalanceUse> = read({ applied: false, ineligible: true }, 'test');
export const DIGITAL: Reading<Goods> = read('digital', 'test');
export const MIXED: Reading<Goods> = read('mixed', 'test');
export const PHYSICAL: Reading<Goods> = read('physical', 'test');
/** All items are visible, and none is a gift card or a membership. */
const GOODS: Reading<Contents> = read(
  { giftCards: null, soldByAmazon: null, membership: null, made: { of: 'goods', by: 'delivery' } },
  'test',
);
export const LOADING = unreadable('loading');
export const UNCLEAR = unreadable('contradiction');

interface Facts {
  readonly toCharge?: Cents;
  readonly giftBalance?: Reading<GiftBalanceUse>;
  readonly offered?: Cents;
  readonly promotion?: Cents;
  readonly goods?: CheckoutFacts['goods'];
  readonly paidWith?: PaidWith;
}

/** An order of $60.99 that takes no balance and no credit, on a page that offers no balance. `facts` replaces facts. */
function checkoutFacts(facts: Facts): CheckoutFacts {
  return {
    toCharge: cents(facts.toCharge ?? 6099),
    giftBalance: facts.giftBalance ?? NOT_APPLIED,
    offered: cents(facts.offered ?? ABSENT),
    promotion: cents(facts.promotion ?? ABSENT),
    goods: facts.goods ?? ABSENT,
    ...(facts.paidWith ? { paidWith: read(facts.paidWith, 'test') } : {}),
  };
}

export function paymentSelection(facts: Facts = {}): PaymentSelectionReading {
  return { kind: 'payment-selection', marketplace: 'US', facts: checkoutFacts(facts) };
}

/** The same page for an order that is known to be goods. */
export function ofGoods<Page extends CheckoutReading>(page: Page): Page {
  return { ...page, facts: { ...page.facts, contents: GOODS } };
}

export function review(facts: Facts & { readonly cameFromBuyNow?: boolean } = {}): ReviewReading {
  return {
    kind: 'review',
    marketplace: 'US',
    facts: { ...checkoutFacts(facts), cameFromBuyNow: facts.cameFromBuyNow ?? false },
  };
}

/** A review page that tells only this about the contents of the order. */
export function holding(contents: Partial<Contents>, page = review()): ReviewReading {
  const value: Contents = { giftCards: null, soldByAmazon: null, membership: null, ...contents };
  return { ...page, facts: { ...page.facts, contents: read(value, 'test') } };
}

export function turbo(facts: Facts & { readonly order?: Reading<'turbo-order'> } = {}): TurboReading {
  return {
    kind: 'turbo',
    marketplace: 'US',
    facts: { ...checkoutFacts(facts), order: facts.order ?? read('turbo-order', 'test') },
  };
}

export function product(
  facts: { readonly buyNow?: ProductReading['facts']['buyNow']; readonly price?: Cents } = {},
): ProductReading {
  return {
    kind: 'product',
    marketplace: 'US',
    facts: { buyNow: facts.buyNow ?? read('buy-now', 'test'), price: cents(facts.price ?? 6099), turbo: ABSENT },
  };
}

export function digitalProduct(
  facts: { readonly oneClick?: DigitalProductReading['facts']['oneClick']; readonly price?: Cents } = {},
): DigitalProductReading {
  return {
    kind: 'digital-product',
    marketplace: 'US',
    facts: { oneClick: facts.oneClick ?? read('digital-one-click', 'test'), price: cents(facts.price ?? 99) },
  };
}

/** Pages on which nothing is about to be paid. All their facts are read. */
export const QUIET_PAGES: readonly PageReading[] = [
  { kind: 'cart', marketplace: 'US', facts: { subtotal: read(usd(6099), 'test') } },
  { kind: 'thank-you', marketplace: 'US', facts: { placed: read(true, 'test') } },
  { kind: 'gift-balance', marketplace: 'US', facts: { balance: read(usd(4110), 'test'), activity: ABSENT } },
  { kind: 'other', marketplace: 'US', facts: {} },
];

/** A US purse whose balance was read on the balance page yesterday. `balance` is in cents; null where it is unknown. */
export function purse(wish: Purse['wish'] = 'use', balance: number | null = 4110, more: Partial<Purse> = {}): Purse {
  return {
    book: { marketplace: 'US' },
    wish,
    smallest: usd(100),
    buyNow: 'unknown',
    balance: balance === null ? null : { amount: usd(balance), asOf: NOW - DAY, how: 'page' },
    free: balance === null ? null : usd(Math.max(0, balance)),
    ...more,
  };
}

let credits = 0;

/** A credit of this many cents. `ends` is a day or a word. */
export function creditOf(
  left: number,
  ends: string,
  more: { readonly kind?: CreditKind; readonly scope?: Scope; readonly id?: string; readonly note?: string } = {},
): Credit {
  credits += 1;
  const end: CreditEnd = ends === 'never' || ends === 'unknown' ? ends : { on: day(ends) };
  return {
    id: more.id ?? `lot-${credits}`,
    book: { marketplace: 'US' },
    kind: more.kind ?? 'no-rush',
    left: usd(left),
    scope: more.scope ?? 'any',
    ends: end,
    note: more.note ?? '',
    addedAt: NOW - 10 * DAY,
  };
}

export function settings(more: Partial<Settings> = {}): Settings {
  return { ...DEFAULT_SETTINGS, ...more };
}

/** A shopper on the given page, with $41.10 to use. */
export function situation(page: PageReading, more: Partial<Omit<Situation, 'page'>> = {}): Situation {
  return { now: NOW, today: TODAY, page, purse: purse(), credits: [], settings: DEFAULT_SETTINGS, ...more };
}

/** The order controls that the reading of a page found. */
export function controlsOf(page: PageReading): OrderControl[] {
  const found =
    page.kind === 'product'
      ? page.facts.buyNow
      : page.kind === 'digital-product'
        ? page.facts.oneClick
        : page.kind === 'turbo'
          ? page.facts.order
          : ABSENT;
  const subscribes = page.kind === 'product' && page.facts.subscribe?.state === 'read';
  return [...(found.state === 'read' ? [found.value] : []), ...(subscribes ? (['subscribe'] as const) : [])];
}

/** What a shopper intended to pay with, in US cents. `charged` is null where the charge was not read. */
export function intent(purchase: string, gift: number, charged: number | null = 500): Intent {
  return {
    book: { marketplace: 'US' },
    purchase,
    at: NOW,
    gift: usd(gift),
    charged: charged === null ? null : usd(charged),
  };
}

/**
 * The page of an order. It takes `gift` cents from the balance, or has no such row where that is null. It charges
 * `charged` cents.
 */
export function orderDetails(
  gift: number | null,
  charged: number,
  more: Partial<OrderDetailsReading['facts']> = {},
): OrderDetailsReading {
  return {
    kind: 'order-details',
    marketplace: 'US',
    facts: {
      order: read('order-1', 'test'),
      giftTaken: gift === null ? ABSENT : read(usd(gift), 'test'),
      charged: read(usd(charged), 'test'),
      promotion: ABSENT,
      shipped: read('none', 'test'),
      ...more,
    },
  };
}
