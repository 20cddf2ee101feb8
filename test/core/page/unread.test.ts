import { expect, test } from 'vitest';
import type { PageReading } from '../../../src/core/page/pageReading';
import { ABSENT, read, unreadable } from '../../../src/core/page/reading';
import { yieldsNothing } from '../../../src/core/page/unread';
import { product, QUIET_PAGES, review, UNCLEAR } from '../../support/core/situations';

const NONE = unreadable('missing');
const cart = (subtotal: typeof NONE): PageReading => ({ kind: 'cart', marketplace: 'US', facts: { subtotal } });
const checkout = { toCharge: NONE, giftBalance: NONE, offered: ABSENT, promotion: NONE, goods: ABSENT };

test.each<[string, PageReading, boolean]>([
  ['a cart without its subtotal', cart(NONE), true],
  ['a cart whose subtotal is unclear', cart(UNCLEAR), false],
  ['a product without price and buttons', product({ buyNow: ABSENT, price: NONE }), true],
  ['a product with a button alone', product({ buyNow: read('buy-now', 'x'), price: NONE }), false],
  [
    'a review page without anything',
    { kind: 'review', marketplace: 'US', facts: { ...checkout, cameFromBuyNow: true } },
    true,
  ],
  ['a review page', review(), false],
  ...QUIET_PAGES.map((page): [string, PageReading, boolean] => [page.kind, page, false]),
])('yieldsNothing is right for %s, case %#', (_, page, nothing) => {
  expect(yieldsNothing(page)).toBe(nothing);
});
