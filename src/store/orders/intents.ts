import * as z from 'zod/mini';
import type { CreditTaken } from '../../core/advice/creditsTaken';
import type { EpochMs } from '../../core/days/calendarDay';
import type { Book } from '../../core/ledger/book';
import type { ContainerId } from '../../core/ledger/containerBooks';
import { type Intent, intentOn, type Outcome } from '../../core/ledger/outcome';
import type { MarketplaceId } from '../../core/marketplaces/marketplaces';
import { equal } from '../../core/money/money';
import type { CheckoutReading, PurchaseKey } from '../../core/page/pageReading';
import { valueOrNull } from '../../core/page/reading';
import { parseRow, parseRows } from '../../schemas/rows';
import { balance, book as bookRow, epochMs, id, inCurrencyOf, marketplaceOf, purchaseKey } from '../../schemas/values';
import type { Transaction } from '../database/tables';
import { REMEMBERED } from './ordersSeen';

const HOUR: EpochMs = 3_600_000;
/** How long after it was placed an order may be on its way if its own page was not opened. */
const ON_ITS_WAY: EpochMs = 14 * 24 * HOUR;

/** What a review page showed, with the credits that its order takes. */
export type IntentWithCredits = Intent & { readonly credits?: readonly CreditTaken[] };

/** What a review page showed about its goods. */
interface GoodsReviewed {
  /** Whether they have several sellers, so that the purchase may become several orders. */
  readonly mixed?: true;
  /** Whether all goods are digital, so that nothing ships. */
  readonly digital?: true;
}

/** Whether the order will show what Buy Now takes, once it is placed. */
interface BuyNowReviewed {
  readonly buyNow?: true;
}

/** The intent of an order that was placed. */
export type PlacedIntent = Intent & Pick<KeptIntent, 'mixed' | 'order' | 'buyNow'>;

/** `named`: the page named the purchase, so the key is the shop's own. */
type KeptIntent = IntentWithCredits &
  GoodsReviewed &
  BuyNowReviewed & {
    readonly named: boolean;
    readonly placed: boolean;
    /** The order whose own page showed that it is the whole purchase. */
    readonly order?: PurchaseKey;
  };

const intentRow: z.ZodMiniType<KeptIntent> = inCurrencyOf(
  z.strictObject({
    book: bookRow,
    purchase: purchaseKey,
    at: epochMs,
    gift: balance,
    charged: z.nullable(balance),
    named: z.boolean(),
    placed: z.boolean(),
    credits: z.exactOptional(z.array(z.strictObject({ credit: id, amount: balance }))),
    order: z.exactOptional(purchaseKey),
    mixed: z.exactOptional(z.literal(true)),
    digital: z.exactOptional(z.literal(true)),
    buyNow: z.exactOptional(z.literal(true)),
  }),
  marketplaceOf,
);

/** Each tab has at most one order that is about to be placed. */
const openKey = (shop: MarketplaceId, tab: number) => `${shop} tab ${tab}`;
const placedKey = (shop: MarketplaceId, purchase: PurchaseKey) => `${shop} placed ${purchase}`;
const ofShop = (shop: MarketplaceId) => IDBKeyRange.bound(`${shop} `, `${shop} \uffff`);

/** A page on which an order is about to be placed, and where it was seen. */
export interface ReviewSeen {
  readonly page: CheckoutReading;
  readonly tab: number;
  /** Identifies the purchase if the page does not name it. */
  readonly visit: string;
  /** Where the tab keeps its cookies. Absent if the browser does not say. */
  readonly container?: ContainerId | undefined;
}

/** Keeps the split that a review page shows. It replaces what the same tab showed before. */
export async function keepIntent(
  transaction: Transaction<'readwrite'>,
  book: Book,
  { page, tab, visit }: ReviewSeen,
  { credits, buyNow }: { readonly credits: readonly CreditTaken[]; readonly buyNow: boolean },
  now: EpochMs,
): Promise<void> {
  const named = page.facts.purchase ? valueOrNull(page.facts.purchase) : null;
  const intent = intentOn(page, book, named ?? visit, now);
  if (intent === null) return;
  const intents = transaction.objectStore('intents');
  await forgetOld(transaction, book.marketplace, now);
  const taken = { ...(credits.length > 0 && { credits }), ...(buyNow && ({ buyNow } as const)) };
  const kept: KeptIntent = { ...intent, ...taken, ...goodsOn(page), named: named !== null, placed: false };
  await intents.put(kept, openKey(book.marketplace, tab));
}

function goodsOn({ facts: { contents, goods } }: CheckoutReading): GoodsReviewed {
  const sold = contents ? valueOrNull(contents)?.soldByAmazon : null;
  return {
    ...(sold && sold !== 'all' && ({ mixed: true } as const)),
    ...(valueOrNull(goods) === 'digital' && ({ digital: true } as const)),
  };
}

async function forgetOld(transaction: Transaction<'readwrite'>, shop: MarketplaceId, now: EpochMs): Promise<void> {
  let cursor = await transaction.objectStore('intents').openCursor(ofShop(shop));
  for (; cursor !== null; cursor = await cursor.continue()) {
    const intent = parseRow(intentRow, cursor.value);
    if (intent !== null && now - intent.at > (intent.placed ? REMEMBERED : HOUR)) await cursor.delete();
  }
}

/**
 * Finds the intent of the order that a page thanks for, and keeps it as placed. Null if none is known. If both pages
 * name the purchase, it is the newest intent of that purchase. Otherwise it is the intent of the same tab, at most an
 * hour old.
 *
 * @param purchase as the page names it, or null
 */
export async function placeIntent(
  transaction: Transaction<'readwrite'>,
  shop: MarketplaceId,
  tab: number,
  purchase: PurchaseKey | null,
  now: EpochMs,
): Promise<IntentWithCredits | null> {
  const intents = transaction.objectStore('intents');
  const keys = await intents.getAllKeys(ofShop(shop));
  const known = await Promise.all(
    keys.map(async (key) => ({ key, intent: parseRow(intentRow, await intents.get(key)) })),
  );
  const open = known.flatMap(({ key, intent }) => (intent && !intent.placed ? [{ key, intent }] : []));
  // The purchase may have been open in several tabs, or in a tab that was restored when the browser restarted.
  const named = open
    .filter(({ intent }) => intent.named && intent.purchase === purchase)
    .toSorted((one, other) => other.intent.at - one.intent.at);
  const sameTab = open.find(
    ({ key, intent }) =>
      key === openKey(shop, tab) && Math.abs(now - intent.at) <= HOUR && !(intent.named && purchase !== null),
  );
  const found = named[0] ?? sameTab;
  if (found === undefined) return null;
  const placed = { ...found.intent, purchase: purchase ?? found.intent.purchase, placed: true };
  await Promise.all([...named, found].map(({ key }) => intents.delete(key)));
  await intents.put(placed, placedKey(shop, placed.purchase));
  return bare(placed);
}

function bare({ named: _, placed: __, digital: ___, ...intent }: KeptIntent) {
  return intent;
}

async function keptPlaced(transaction: Transaction, shop: MarketplaceId): Promise<KeptIntent[]> {
  const rows = await transaction.objectStore('intents').getAll(ofShop(shop));
  return parseRows(intentRow, rows).read.filter(({ placed }) => placed);
}

/** The intents of the placed orders of a marketplace. */
export async function placedIntents(
  transaction: Transaction,
  shop: MarketplaceId,
  now: EpochMs,
): Promise<PlacedIntent[]> {
  return (await keptPlaced(transaction, shop)).filter(({ at }) => now - at <= REMEMBERED).map(bare);
}

/** For each placed purchase, the order that is known to be the whole of it. */
export async function ordersKnown(
  transaction: Transaction,
  shop: MarketplaceId,
): Promise<ReadonlyMap<PurchaseKey, PurchaseKey>> {
  const placed = await keptPlaced(transaction, shop);
  return new Map(placed.flatMap(({ order, purchase }) => (order === undefined ? [] : [[order, purchase]])));
}

/**
 * How many purchases were placed lately whose card part may not be charged yet, because nothing shows that they have
 * shipped.
 */
export async function placedUnseen(transaction: Transaction, shop: MarketplaceId, now: EpochMs): Promise<number> {
  const isOnItsWay = ({ at, charged, order, digital }: KeptIntent) =>
    now - at <= ON_ITS_WAY && charged?.minor !== 0 && order === undefined && !digital;
  return (await keptPlaced(transaction, shop)).filter(isOnItsWay).length;
}

/** Whether the total of an order equals the total of an intent. */
export function totalIs(intent: Intent, { gift, charged }: Pick<Outcome, 'gift' | 'charged'>): boolean {
  if (intent.charged === null) return false;
  const minor = gift.minor + charged.minor;
  return equal({ ...gift, minor }, { ...intent.gift, minor: intent.gift.minor + intent.charged.minor });
}

/**
 * Keeps which order is the whole of a purchase. This is needed because pages of returns name orders and not purchases.
 * Also, an order that shrinks later can't be found by its total.
 */
export async function keepOrderOf(
  transaction: Transaction<'readwrite'>,
  intent: Intent,
  { order }: Outcome,
): Promise<void> {
  const key = placedKey(intent.book.marketplace, intent.purchase);
  const kept = parseRow(intentRow, await transaction.objectStore('intents').get(key));
  if (!kept || kept.order !== undefined) return;
  await transaction.objectStore('intents').put({ ...kept, order }, key);
}

/** The purchase that is known to be the whole of an order. Null if none is known. */
export async function purchaseBehind(
  transaction: Transaction,
  shop: MarketplaceId,
  order: PurchaseKey,
): Promise<PurchaseKey | null> {
  const rows = await transaction.objectStore('intents').getAll(ofShop(shop));
  return parseRows(intentRow, rows).read.find((intent) => intent.order === order)?.purchase ?? null;
}
