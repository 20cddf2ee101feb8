// @vitest-environment happy-dom

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import type { PageKind, PageReading } from '../../src/core/page/pageReading';
import { purchaseKey } from '../../src/site/facts/purchaseKey';
import { readPage } from '../../src/site/readPage';
import { describeBeside } from '../support/beside';
import { CAPTURES } from '../support/site/captured';
import { pageFrom } from '../support/site/pageFrom';

interface Amount {
  readonly minor: number;
  readonly currency: string;
}

/** What a person read on a saved page. */
interface Capture {
  readonly file: string;
  readonly url: string;
  readonly pageKind: string;
  readonly truth: {
    readonly orderTotal?: Amount | null;
    readonly giftCardRow?: Amount | null;
    readonly giftCardBalanceOption?: Amount | null;
    readonly promotionsRow?: { readonly label: string; readonly amount: Amount } | null;
    readonly paymentMethods?: readonly { readonly kind: string }[];
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

const KINDS: Readonly<Record<string, PageKind>> = {
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
  const seller = soldByAmazon && { giftCards: null, soldByAmazon, membership: null };
  return seller && !file.includes('-product-') ? { ...seller, made: { of: 'goods', by: 'delivery' } } : seller;
}

const negated = (amount: Amount | null | undefined) => (amount ? { ...amount, minor: -amount.minor } : undefined);

/** What each fact must be if it is read on a page; `undefined` where it must not be read. */
function truthOf({ file, url, pageKind, truth }: Capture): Record<string, unknown> {
  const purchase = purchaseKey(
    /\/p\/(p-[\d-]+)|[?&](?:purchaseId|orderID)=([\d-]+)/.exec(url)?.slice(1).join('') ?? '',
  );
  switch (pageKind) {
    case 'spc':
    case 'payselect': {
      const free = truth.promotionsRow?.label.includes('Shipping');
      return {
        toCharge: truth.orderTotal,
        giftBalance: pageKind === 'spc' && !truth.giftCardRow ? { applied: false } : undefined,
        offered: truth.giftCardBalanceOption ?? undefined,
        promotion: free ? undefined : (truth.promotionsRow?.amount ?? undefined),
        goods: truth.isDigital === true ? 'digital' : 'physical',
        cameFromBuyNow: false,
        purchase,
        contents: contentsOf(file),
      };
    }
    case 'thankyou':
      return { placed: truth.orderPlaced, purchase };
    case 'product':
      return {
        buyNow: truth.hasBuyNow ? 'buy-now' : undefined,
        price: truth.price,
        turbo: truth.isTurboEligible ? 'eligible' : 'not-eligible',
        contents: contentsOf(file),
      };
    case 'order-details': {
      return {
        order: purchase,
        giftTaken: negated(truth.giftCardAmount),
        charged: truth.orderTotal,
        // Coupons and Subscribe & Save are savings. They are not credits of the account.
        promotion: undefined,
        shipped: SHIPPED[file],
      };
    }
    case 'cart':
      return { subtotal: truth.subtotal };
    case 'gc-balance':
      return {
        balance: truth.balance,
        activity: truth.activity?.length
          ? truth.activity.map(({ date, amount, closing }) => ({
              date: new Date(`${date} UTC`).toISOString().slice(0, 10),
              amount,
              closing,
            }))
          : undefined,
        // The index names no end on the first page. On the page itself, only "Next" is a link.
        window: truth.activity?.length ? { newest: true, oldest: false } : undefined,
      };
    default:
      return {};
  }
}

type Verdict = 'right' | "can't tell" | 'wrong';

/** Compares one fact with the truth. Silence is right where there is nothing to see. Elsewhere it is only not wrong. */
function judge(fact: unknown, truth: unknown): Verdict {
  const reading = fact as { state?: string; value?: unknown };
  if (reading.state === undefined) return JSON.stringify(fact) === JSON.stringify(truth) ? 'right' : 'wrong';
  if (reading.state !== 'read') return truth === undefined && reading.state === 'absent' ? 'right' : "can't tell";
  const value = Array.isArray(reading.value)
    ? reading.value.map(({ day, amount, closing }) => ({ date: day, amount, closing }))
    : reading.value;
  try {
    expect(value).toEqual(truth);
    return 'right';
  } catch {
    return 'wrong';
  }
}

const index = join(CAPTURES, 'index.json');
const captures: readonly Capture[] = existsSync(index) ? JSON.parse(readFileSync(index, 'utf8')) : [];
const counts = new Map<string, Record<Verdict, number>>();

describeBeside('saved pages', '../shared/captures', captures.length > 0, () => {
  it.each(captures.map((capture) => [capture.file, capture] as const))('%s', (file, capture) => {
    const document = pageFrom(readFileSync(join(CAPTURES, file), 'utf8'));
    const reading = readPage(document, new URL(capture.url))?.reading as PageReading;
    expect(reading.kind).toBe(KINDS[capture.pageKind] ?? 'other');
    // These stand for the names and addresses on the pages. No reading may contain them.
    expect(JSON.stringify(reading)).not.toMatch(/Jane|Example|EX 00000|Visa/);

    const count = counts.get(capture.pageKind) ?? { right: 0, "can't tell": 0, wrong: 0 };
    counts.set(capture.pageKind, count);
    const truths = truthOf(capture);
    const wrong: unknown[] = [];
    if (reading.kind === 'other') count.right++;
    for (const [name, fact] of Object.entries(reading.facts)) {
      const verdict = judge(fact, truths[name]);
      count[verdict]++;
      if (verdict === 'wrong') wrong.push({ name, fact, truth: truths[name] });
      if (verdict === "can't tell") process.stdout.write(`  ${file} ${name}: ${JSON.stringify(fact)}\n`);
    }
    expect(wrong).toEqual([]);
  });
});

afterAll(() => {
  if (captures.length === 0) process.stdout.write('No saved pages at hand: nothing was compared.\n');
  for (const [kind, count] of counts) {
    const said = Object.entries(count).map(([verdict, times]) => `${times} ${verdict}`);
    process.stdout.write(`${kind.padEnd(18)}${said.join(', ')}\n`);
  }
});
