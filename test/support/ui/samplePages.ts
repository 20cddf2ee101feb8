import { money } from '../../../src/core/money/money';
import type { CheckoutFacts, PageReading } from '../../../src/core/page/pageReading';
import { ABSENT, read, unreadable } from '../../../src/core/page/reading';

const usd = (minor: number) => money(minor, 'USD');

/** All facts that a checkout can show, read. */
export const READ: CheckoutFacts = {
  toCharge: read(usd(6099), 'x'),
  giftBalance: read({ applied: true, amount: usd(4110) }, 'x'),
  offered: read(usd(5000), 'x'),
  promotion: read(usd(300), 'x'),
  goods: read('physical', 'x'),
};

export const UNREADABLE: CheckoutFacts = {
  toCharge: unreadable('contradiction'),
  giftBalance: unreadable('one-signal'),
  offered: unreadable('amount'),
  promotion: unreadable('several'),
  goods: unreadable('missing'),
};

const MISSING: CheckoutFacts = {
  toCharge: ABSENT,
  giftBalance: ABSENT,
  offered: ABSENT,
  promotion: ABSENT,
  goods: ABSENT,
};

const of = { marketplace: 'US' } as const;

/** Every kind of page, with all its facts in the same state. */
export const PAGES: Readonly<Record<'read' | 'absent' | 'unreadable', readonly PageReading[]>> = {
  read: [
    { ...of, kind: 'payment-selection', facts: READ },
    { ...of, kind: 'review', facts: { ...READ, cameFromBuyNow: true } },
    { ...of, kind: 'turbo', facts: { ...READ, order: read('turbo-order', 'x') } },
    {
      ...of,
      kind: 'product',
      facts: { buyNow: read('buy-now', 'x'), price: read(usd(2499), 'x'), turbo: read('eligible', 'x') },
    },
    { ...of, kind: 'digital-product', facts: { oneClick: read('digital-one-click', 'x'), price: read(usd(99), 'x') } },
    { ...of, kind: 'cart', facts: { subtotal: read(usd(7000), 'x') } },
    { ...of, kind: 'thank-you', facts: { placed: read(true, 'x') } },
    { ...of, kind: 'gift-balance', facts: { balance: read(usd(4110), 'x'), activity: read([], 'x') } },
  ],
  absent: [
    { ...of, kind: 'payment-selection', facts: MISSING },
    { ...of, kind: 'review', facts: { ...MISSING, cameFromBuyNow: false } },
    { ...of, kind: 'turbo', facts: { ...MISSING, order: ABSENT } },
    { ...of, kind: 'product', facts: { buyNow: ABSENT, price: ABSENT, turbo: ABSENT } },
    { ...of, kind: 'digital-product', facts: { oneClick: ABSENT, price: ABSENT } },
    { ...of, kind: 'cart', facts: { subtotal: ABSENT } },
    { ...of, kind: 'thank-you', facts: { placed: ABSENT } },
    { ...of, kind: 'gift-balance', facts: { balance: ABSENT, activity: ABSENT } },
  ],
  unreadable: [
    { ...of, kind: 'payment-selection', facts: UNREADABLE },
    { ...of, kind: 'review', facts: { ...UNREADABLE, cameFromBuyNow: false } },
    { ...of, kind: 'turbo', facts: { ...UNREADABLE, order: unreadable('missing') } },
    {
      ...of,
      kind: 'product',
      facts: { buyNow: unreadable('missing'), price: unreadable('amount'), turbo: unreadable('missing') },
    },
    { ...of, kind: 'digital-product', facts: { oneClick: unreadable('several'), price: unreadable('loading') } },
    { ...of, kind: 'cart', facts: { subtotal: unreadable('loading') } },
    { ...of, kind: 'thank-you', facts: { placed: unreadable('missing') } },
    { ...of, kind: 'gift-balance', facts: { balance: unreadable('amount'), activity: unreadable('missing') } },
  ],
};
