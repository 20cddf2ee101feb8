import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { type PayForecast, payForecast } from '../../../src/core/advice/payForecast';
import type { Situation } from '../../../src/core/advice/situation';
import type { BuyNowPayment, BuyNowTakes } from '../../../src/core/ledger/purse';
import { ABSENT, read } from '../../../src/core/page/reading';
import { anySituation } from '../../support/core/anySituation';
import {
  APPLIED,
  creditOf,
  digitalProduct,
  LIKELY_NOT_APPLIED,
  LOADING,
  NOT_APPLIED,
  NOW,
  paymentSelection,
  product,
  purse,
  QUIET_PAGES,
  review,
  situation,
  turbo,
  UNCLEAR,
  usd,
} from '../../support/core/situations';

const takes = (what: BuyNowTakes): BuyNowPayment => ({ takes: what, by: 'order', at: NOW });
const held = purse('use', 4110, { free: usd(1110), held: { pending: usd(0), reserves: usd(3000) } });

type Part = 'total' | 'credit' | 'balance' | 'rest' | 'balanceAfter' | 'creditAfter' | 'fromReserves';
type Cents = Partial<Record<Part, number | null>> & Partial<Pick<PayForecast, 'basis' | 'paidWith'>>;

function cents(forecast: PayForecast | null) {
  if (forecast === null) return null;
  return Object.fromEntries(
    Object.entries(forecast).map(([name, part]) => [name, typeof part === 'object' && part ? part.minor : part]),
  );
}

// Unless a row says otherwise, the balance is $41.10 and the order is $60.99.
test.each<[when: string, given: Situation, says: Cents | null]>([
  [
    'the balance is applied and used up',
    situation(review({ giftBalance: APPLIED(4110), toCharge: 1989 })),
    { total: 6099, credit: 0, balance: 4110, rest: 1989, balanceAfter: 0, fromReserves: null, basis: 'page' },
  ],
  [
    'the balance pays all of it',
    situation(review({ giftBalance: APPLIED(2880), toCharge: 0 })),
    { total: 2880, balance: 2880, rest: 0, balanceAfter: 1230 },
  ],
  ['the card pays all of it', situation(review()), { total: 6099, balance: 0, rest: 6099, balanceAfter: 4110 }],
  ['an invoice pays all of it', situation(review({ paidWith: 'invoice' })), { rest: 6099, paidWith: 'invoice' }],
  [
    'credit, balance and card',
    situation(review({ giftBalance: APPLIED(4110), toCharge: 1000, promotion: 300 }), {
      credits: [creditOf(300, 'never'), creditOf(200, 'never')],
    }),
    { total: 5410, credit: 300, balance: 4110, rest: 1000, creditAfter: 200 },
  ],
  [
    'a coupon that is no kept credit',
    situation(review({ promotion: 77 }), { credits: [creditOf(300, 'never')] }),
    { total: 6176, credit: 77, creditAfter: null },
  ],
  [
    'applied without an amount: the whole balance is taken',
    situation(review({ giftBalance: APPLIED(null), toCharge: 1989 })),
    { balance: 4110, balanceAfter: 0 },
  ],
  [
    'applied without its amount, nothing left to charge',
    situation(review({ giftBalance: APPLIED(null), toCharge: 0 })),
    null,
  ],
  [
    'the page offers another balance than the ledger has',
    situation(review({ giftBalance: APPLIED(1000), toCharge: 0, offered: 5000 })),
    { balanceAfter: 4000 },
  ],
  [
    'more is taken than is known',
    situation(review({ giftBalance: APPLIED(5000), toCharge: 0 })),
    { balance: 5000, balanceAfter: null },
  ],
  [
    'the part that comes out of reserves',
    situation(review({ giftBalance: APPLIED(2880), toCharge: 0 }), { purse: held }),
    { balance: 2880, balanceAfter: 1230, fromReserves: 1770 },
  ],
  ['an unknown balance', situation(review(), { purse: purse('use', null) }), { rest: 6099, balanceAfter: null }],
  ['no sign of a balance', situation(review({ giftBalance: ABSENT })), { balance: 0, rest: 6099 }],
  ['only weak signs of the balance', situation(review({ giftBalance: LIKELY_NOT_APPLIED })), null],
  ['a balance that can\u2019t be read', situation(review({ giftBalance: UNCLEAR })), null],
  ['a total that still loads', situation(paymentSelection({ toCharge: LOADING })), null],
  ['a promotion that can\u2019t be read', situation(review({ promotion: UNCLEAR })), null],
  ['an order that costs nothing', situation(review({ toCharge: 0, giftBalance: NOT_APPLIED })), null],
  ['the pop-up', situation(turbo({ giftBalance: APPLIED(4110), toCharge: 1989 })), { basis: 'page', balance: 4110 }],
  ['Buy Now, nothing known', situation(product()), { basis: 'if-used', balance: 4110, rest: 1989, balanceAfter: 0 }],
  ['Buy Now, and the shopper leaves the balance this time', situation(product(), { thisTime: 'leave' }), null],
  ['Buy Now, no balance', situation(product(), { purse: purse('use', 0) }), null],
  [
    'Buy Now takes the card',
    situation(product(), { purse: purse('use', 4110, { buyNowPayment: takes('card') }) }),
    { basis: 'habit', balance: 0, rest: 6099, balanceAfter: 4110 },
  ],
  [
    'Buy Now takes the balance',
    situation(product({ price: 2880 }), { purse: { ...held, buyNowPayment: takes('balance') } }),
    { basis: 'habit', balance: 2880, rest: 0, balanceAfter: 1230, fromReserves: 1770 },
  ],
  ['Buy Now, no price', situation(product({ price: ABSENT })), null],
  [
    'Buy Now of a gift card',
    situation({
      ...product(),
      facts: { ...product().facts, contents: read({ giftCards: 'all', soldByAmazon: null, membership: null }, 'test') },
    }),
    null,
  ],
  [
    'digital goods and a credit for them',
    situation(digitalProduct({ price: 499 }), {
      credits: [creditOf(300, 'never', { scope: 'digital' }), creditOf(100, 'never', { scope: 'sold-by-amazon' })],
    }),
    { basis: 'if-used', credit: 300, balance: 199, rest: 0, balanceAfter: 3911, creditAfter: 100 },
  ],
  [
    'what Buy Now took says nothing about digital goods',
    situation(digitalProduct(), { purse: purse('use', 4110, { buyNowPayment: takes('card') }) }),
    { basis: 'if-used', balance: 99 },
  ],
  ...QUIET_PAGES.map((page): [string, Situation, null] => [`a page of kind ${page.kind}`, situation(page), null]),
])('%s', (_, given, says) => {
  const forecast = cents(payForecast(given));
  if (says === null) expect(forecast).toBeNull();
  else expect(forecast).toMatchObject(says);
});

describe('whatever the page and the ledger say', () => {
  it('the sources add up to the total to the cent, and nothing is below zero', () => {
    let made = 0;
    fc.assert(
      fc.property(anySituation, (given) => {
        const forecast = payForecast(given);
        if (forecast === null) return;
        made += 1;
        const { total, credit, balance, rest, balanceAfter, creditAfter, fromReserves } = forecast;
        expect(credit.minor + balance.minor + rest.minor).toBe(total.minor);
        for (const part of [total, credit, balance, rest, balanceAfter, creditAfter, fromReserves]) {
          if (part === null) continue;
          expect(part.minor).toBeGreaterThanOrEqual(0);
          expect(part.currency).toBe(total.currency);
        }
        if (fromReserves) expect(fromReserves.minor).toBeLessThanOrEqual(balance.minor);
      }),
      { numRuns: 500 },
    );
    expect(made).toBeGreaterThan(30);
  });

  it('a source pays at most what it holds, and the card only the rest', () => {
    const amount = fc.integer({ min: -100, max: 100_000 });
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 100_000 }), amount, amount, (total, credit, balance) => {
        const credits = [creditOf(credit, 'never', { scope: 'digital' })];
        const at = (page: Situation['page']) =>
          payForecast(situation(page, { credits, purse: purse('use', balance, { buyNowPayment: takes('balance') }) }));
        // It is not known what digital goods take, so nothing is said about them if there is no balance.
        const digital = at(digitalProduct({ price: total }));
        const other = at(product({ price: total }));
        expect(digital === null).toBe(total === 0 || balance <= 0);
        expect(other === null).toBe(total === 0);
        for (const [split, usable] of [[digital, credit] as const, [other, 0] as const]) {
          if (split === null) continue;
          expect(split.credit.minor).toBeLessThanOrEqual(Math.max(0, usable));
          expect(split.balance.minor).toBeLessThanOrEqual(Math.max(0, balance));
          expect(split.credit.minor + split.balance.minor + split.rest.minor).toBe(total);
          if (split.rest.minor > 0) expect(split.balance.minor).toBe(Math.max(0, balance));
          if (split.balance.minor > 0) expect(split.credit.minor).toBe(Math.max(0, usable));
        }
      }),
    );
  });
});
