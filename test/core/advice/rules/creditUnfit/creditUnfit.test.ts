import { type RuleCase, ruleTable } from '../../../../support/core/ruleTable';
import {
  creditOf,
  DIGITAL,
  holding,
  PHYSICAL,
  paymentSelection,
  QUIET_PAGES,
  review,
  settings,
  situation,
  UNCLEAR,
  usd,
} from '../../../../support/core/situations';

const books = creditOf(300, '2026-11-28', { scope: 'digital' });

ruleTable('a credit near its end that this order can’t use', 'credit-unfit', [
  [
    'goods that ship',
    situation(review({ goods: PHYSICAL }), { credits: [books] }),
    {
      credit: { kind: 'no-rush', left: usd(300), scope: 'digital' },
      ends: '2026-11-28' as never,
      days: 7,
      why: 'not-digital',
      severity: 'note',
    },
  ],
  [
    'an order that is too small',
    situation(review({ toCharge: 500 }), {
      credits: [{ ...creditOf(300, '2026-11-28'), terms: { threshold: usd(3900) } }],
    }),
    { why: 'below-threshold', threshold: usd(3900) },
  ],
  [
    'goods that others sell',
    situation(holding({ soldByAmazon: 'none' }), {
      credits: [creditOf(300, '2026-11-28', { scope: 'sold-by-amazon' })],
    }),
    { why: 'not-sold-by-amazon', threshold: null },
  ],
  [
    'gift cards alone',
    situation(holding({ giftCards: 'all' }), {
      credits: [{ ...creditOf(300, '2026-11-28'), terms: { notGiftCards: true } }],
    }),
    { why: 'gift-cards-only' },
  ],
  [
    'of several credits, the one that ends first',
    situation(review({ goods: PHYSICAL }), { credits: [books, creditOf(200, '2026-11-22', { scope: 'digital' })] }),
    { days: 1 },
  ],
  ['it fits', situation(review({ goods: DIGITAL }), { credits: [books] }), null],
  ['it may fit', situation(review(), { credits: [books] }), null],
  [
    'another credit near its end may be used here',
    situation(review({ goods: PHYSICAL }), { credits: [books, creditOf(200, '2026-12-01')] }),
    null,
  ],
  ['a credit is taken already', situation(review({ goods: PHYSICAL, promotion: 100 }), { credits: [books] }), null],
  [
    'its end is far away',
    situation(review({ goods: PHYSICAL }), { credits: [books], settings: settings({ ladder: [3] }) }),
    null,
  ],
  [
    'it has ended',
    situation(review({ goods: PHYSICAL }), { credits: [creditOf(300, '2026-11-20', { scope: 'digital' })] }),
    null,
  ],
  ['the order costs nothing', situation(review({ goods: PHYSICAL, toCharge: 0 }), { credits: [books] }), null],
  [
    'the balance is unclear, but the charge is read',
    situation(paymentSelection({ goods: PHYSICAL, giftBalance: UNCLEAR }), { credits: [books] }),
    { why: 'not-digital' },
  ],
  ...QUIET_PAGES.map((page): RuleCase<never> => [page.kind, situation(page, { credits: [books] }), null]),
]);
