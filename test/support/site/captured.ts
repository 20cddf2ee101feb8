import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Facts } from '../../tools/mutate/expectation';
import { SHARED } from '../places';

/** Saved pages beside the repository. They are never part of it, and they may be missing. */
export const CAPTURES = join(SHARED, 'captures');

interface Amount {
  readonly minor: number;
  readonly currency: string;
}

/** What a person read on a saved page. */
export interface Captured {
  readonly file: string;
  readonly url: string;
  readonly marketplace: string;
  readonly pageKind: string;
  readonly truth: {
    readonly orderTotal?: Amount | null;
    readonly giftCardRow?: Amount | null;
    readonly giftCardBalanceOption?: Amount | null;
    readonly promotionsRow?: { readonly label: string; readonly amount: Amount } | null;
    readonly balance?: Amount | null;
    readonly activity?: readonly { readonly date: string; readonly amount: Amount; readonly closing: Amount }[];
    readonly subtotal?: Amount;
    readonly price?: Amount;
    readonly hasBuyNow?: boolean;
    readonly isTurboEligible?: boolean;
    readonly isDigital?: boolean;
    readonly orderPlaced?: boolean;
    readonly giftCardAmount?: Amount | null;
  };
}

const index = join(CAPTURES, 'index.json');

/** The saved pages on this machine; empty where the folder is missing. */
export const CAPTURED: readonly Captured[] = existsSync(index) ? JSON.parse(readFileSync(index, 'utf8')) : [];

const KINDS: Readonly<Record<string, string>> = {
  spc: 'review',
  payselect: 'payment-selection',
  thankyou: 'thank-you',
  product: 'product',
  cart: 'cart',
  'gc-balance': 'gift-balance',
  'order-details': 'order-details',
};

/** Facts of the saved pages that their index does not have: who sells the items, and whether parcels have left. */
const SOLD_BY_AMAZON: Readonly<Record<string, string>> = {
  'us-spc-promotions-row.html': 'all',
  'us-spc-saved-page.html': 'some',
  'us-spc-multi-group-bundle.html': 'some',
  'us-spc-choose-delivery-option.html': 'some',
  'us-product-echo-spot.html': 'all',
};
const SHIPPED: Readonly<Record<string, string>> = {
  'us-order-details-gift-card-full.html': 'all',
  'us-order-details-gift-card-part.html': 'all',
  'us-order-details-bought-egift.html': 'all',
  'us-order-details-no-gift-card.html': 'none',
};

function contentsOf(file: string): unknown {
  const soldByAmazon = SOLD_BY_AMAZON[file];
  if (!soldByAmazon) return 'absent';
  const seller = { giftCards: null, soldByAmazon, membership: null };
  return file.includes('-product-') ? seller : { ...seller, made: { of: 'goods', by: 'delivery' } };
}

const minor = (amount: Amount | null | undefined) => amount?.minor ?? 'absent';

function factsOf({ file, pageKind, truth }: Captured): Facts {
  switch (pageKind) {
    case 'spc':
    case 'payselect': {
      const free = truth.promotionsRow?.label.includes('Shipping');
      return {
        toCharge: minor(truth.orderTotal),
        giftBalance: pageKind === 'spc' && !truth.giftCardRow ? { applied: false } : 'absent',
        offered: minor(truth.giftCardBalanceOption),
        promotion: free ? 'absent' : minor(truth.promotionsRow?.amount),
        goods: truth.isDigital ? 'digital' : 'physical',
        cameFromBuyNow: false,
        contents: contentsOf(file),
      };
    }
    case 'thankyou':
      return { placed: truth.orderPlaced ?? 'absent' };
    case 'product':
      return {
        buyNow: truth.hasBuyNow ? 'buy-now' : 'absent',
        price: minor(truth.price),
        turbo: truth.isTurboEligible ? 'eligible' : 'not-eligible',
        contents: contentsOf(file),
      };
    case 'order-details': {
      return {
        giftTaken: truth.giftCardAmount ? -truth.giftCardAmount.minor : 'absent',
        charged: minor(truth.orderTotal),
        // Coupons and Subscribe & Save are savings. They are not credits of the account.
        promotion: 'absent',
        shipped: SHIPPED[file] ?? 'absent',
      };
    }
    case 'cart':
      return { subtotal: minor(truth.subtotal) };
    case 'gc-balance': {
      const rows = (truth.activity ?? []).map(({ date, amount, closing }) => [
        new Date(`${date} UTC`).toISOString().slice(0, 10),
        'any',
        amount.minor,
        closing.minor,
      ]);
      return {
        balance: minor(truth.balance),
        activity: rows.length > 0 ? rows : 'absent',
        // On the page itself, only "Next" is a link.
        window: rows.length > 0 ? { newest: true, oldest: false } : 'absent',
      };
    }
    default:
      return {};
  }
}

/** What a person reads on a saved page, in the short form of the files beside the hand-written pages. */
export function truthOf(capture: Captured): { readonly kind: string; readonly facts: Facts } {
  return { kind: KINDS[capture.pageKind] ?? 'other', facts: factsOf(capture) };
}
