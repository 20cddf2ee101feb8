import { expect, test } from 'vitest';
import type { CreditKind, Fit, FitReason, Scope } from '../../../src/core/credits/credit';
import { fitOf } from '../../../src/core/credits/fit';
import type { Goods } from '../../../src/core/page/pageReading';
import { ABSENT, type Reading } from '../../../src/core/page/reading';
import {
  creditOf,
  DIGITAL,
  MIXED,
  ofGoods,
  PHYSICAL,
  paymentSelection,
  review,
  turbo,
  UNCLEAR,
} from '../../support/core/situations';

test.for<[kind: CreditKind, scope: Scope, goods: Reading<Goods>, fit: Fit, why: FitReason]>([
  ['no-rush', 'any', PHYSICAL, 'may', 'goods-not-read'],
  ['no-rush', 'any', ABSENT, 'may', 'goods-not-read'],
  ['no-rush', 'any', DIGITAL, 'fits', 'any-goods'],
  ['no-rush', 'digital', DIGITAL, 'fits', 'digital-order'],
  ['no-rush', 'digital', MIXED, 'may', 'partly-digital'],
  ['no-rush', 'digital', PHYSICAL, 'cannot', 'not-digital'],
  ['no-rush', 'digital', ABSENT, 'may', 'goods-not-read'],
  ['no-rush', 'digital', UNCLEAR, 'may', 'goods-not-read'],
  ['courtesy', 'sold-by-amazon', PHYSICAL, 'may', 'seller-not-read'],
  ['courtesy', 'sold-by-amazon', DIGITAL, 'may', 'seller-not-read'],
  ['other', 'unsure', PHYSICAL, 'may', 'scope-unsure'],
  ['other', 'unsure', DIGITAL, 'may', 'scope-unsure'],
  ['ebook', 'digital', DIGITAL, 'may', 'ebooks-only'],
  ['ebook', 'unsure', DIGITAL, 'may', 'ebooks-only'],
  ['ebook', 'unsure', PHYSICAL, 'cannot', 'not-digital'],
  ['ebook', 'any', PHYSICAL, 'may', 'goods-not-read'],
])('%s credit for %s, on goods %j: the fit is %s', ([kind, scope, goods, fit, why]) => {
  for (const page of [paymentSelection({ goods }), review({ goods }), turbo({ goods })]) {
    expect(fitOf(creditOf(300, 'never', { kind, scope }), page)).toEqual({ fit, why });
  }
});

test('a credit for anything fits an order that is known to be goods', () => {
  for (const page of [paymentSelection(), review(), turbo()]) {
    expect(fitOf(creditOf(300, 'never'), ofGoods(page))).toEqual({ fit: 'fits', why: 'any-goods' });
  }
});
