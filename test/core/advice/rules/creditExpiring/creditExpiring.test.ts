import type { CreditExpiring } from '../../../../../src/core/advice/rules/creditExpiring/sayCreditExpiring';
import { ABSENT, unreadable } from '../../../../../src/core/page/reading';
import { type RuleCase, ruleTable } from '../../../../support/core/ruleTable';
import {
  APPLIED,
  creditOf,
  DIGITAL,
  digitalProduct,
  eur,
  ofGoods,
  PHYSICAL,
  paymentSelection,
  product,
  QUIET_PAGES,
  review,
  settings,
  situation,
  turbo,
  UNCLEAR,
  usd,
} from '../../../../support/core/situations';

const MISSING = unreadable('missing');

// Today is 21 November 2026 in the marketplace's zone. The ladder is 30, 7, 3, 1, 0 days.
const any = (ends: string) => ({ credits: [creditOf(300, ends)] });

ruleTable('how near the end is', 'credit-expiring', [
  ['thirty-one days: not yet', situation(review(), any('2026-12-22')), null],
  ['thirty days', situation(review(), any('2026-12-21')), { rule: 'credit-expiring', days: 30, severity: 'note' }],
  ['between two rungs', situation(review(), any('2026-12-11')), { days: 20 }],
  ['four days', situation(review(), any('2026-11-25')), { days: 4, severity: 'note' }],
  [
    'three days: this order may be the last one before the end',
    situation(review(), any('2026-11-24')),
    { days: 3, severity: 'warn' },
  ],
  [
    'today, because the hour of the end is not known',
    situation(review(), any('2026-11-21')),
    { days: 0, severity: 'warn' },
  ],
  ['yesterday: it has ended', situation(review(), any('2026-11-20')), null],
  ['no end', situation(review(), any('never')), null],
  ['end not known', situation(review(), any('unknown')), null],
  ['a ladder of one week', situation(review(), { ...any('2026-11-29'), settings: settings({ ladder: [7] }) }), null],
  [
    'a ladder with only the end day itself',
    situation(review(), { ...any('2026-11-21'), settings: settings({ ladder: [0] }) }),
    { days: 0 },
  ],
  ['an empty ladder', situation(review(), { ...any('2026-11-21'), settings: settings({ ladder: [] }) }), null],
]);

const friday = '2026-11-27';
const digitalCredit = { credits: [creditOf(300, friday, { scope: 'digital', note: 'from the toaster' })] };
ruleTable('where the rule speaks', 'credit-expiring', [
  [
    'this order can use it: in the page',
    situation(ofGoods(review()), any(friday)),
    { place: 'notice', fit: 'fits', show: 'total' },
  ],
  ['payment selection', situation(paymentSelection(), any(friday)), { place: 'notice' }],
  ['the pop-up, without a hold', situation(turbo(), any(friday)), { place: 'notice', holds: [] }],
  [
    'goods not read: this order may use it',
    situation(review(), digitalCredit),
    { place: 'notice', fit: 'may', fitReason: 'goods-not-read' },
  ],
  [
    'this order can’t use it: badge',
    situation(review({ goods: PHYSICAL }), digitalCredit),
    { place: 'badge', fit: null },
  ],
  [
    'a credit is taken already: badge',
    situation(review({ promotion: 300 }), any(friday)),
    { place: 'badge', fit: null },
  ],
  ['a promotion row of zero takes none', situation(review({ promotion: 0 }), any(friday)), { place: 'notice' }],
  ['whether one is taken is unclear', situation(review({ promotion: UNCLEAR }), any(friday)), { place: 'notice' }],
  ['a free order: badge', situation(review({ toCharge: 0 }), any(friday)), { place: 'badge', severity: 'note' }],
  [
    'nothing to charge, and who pays is unclear: badge',
    situation(review({ toCharge: 0, giftBalance: UNCLEAR }), any(friday)),
    { place: 'badge' },
  ],
  [
    'the balance pays for everything: badge',
    situation(review({ toCharge: 0, giftBalance: APPLIED(2000) }), any(friday)),
    { place: 'badge' },
  ],
  [
    'an error page at the checkout’s address, where nothing is read: badge',
    situation(review({ toCharge: MISSING, giftBalance: MISSING, promotion: MISSING }), any(friday)),
    { place: 'badge' },
  ],
  [
    'a payment page without a total, where the balance is offered: in the page',
    situation(paymentSelection({ toCharge: MISSING, offered: 4110 }), any(friday)),
    { place: 'notice' },
  ],
  [
    '1-Click for an e-book: in the page',
    situation(digitalProduct(), digitalCredit),
    { place: 'notice', fit: 'fits', show: 'order-control' },
  ],
  [
    '1-Click for an e-book and a credit that ends tomorrow',
    situation(digitalProduct(), { credits: [creditOf(300, '2026-11-22', { scope: 'digital' })] }),
    { place: 'notice', severity: 'warn', holds: [] },
  ],
  ['a free e-book: badge', situation(digitalProduct({ price: 0 }), digitalCredit), { place: 'badge' }],
  [
    'an e-book without 1-Click: badge',
    situation(digitalProduct({ oneClick: ABSENT }), digitalCredit),
    { place: 'badge' },
  ],
  [
    'eight days before the end, and it may not apply: badge',
    situation(review(), { credits: [creditOf(150, '2026-11-29', { scope: 'digital' })] }),
    { place: 'badge', fit: null },
  ],
  [
    'a product page: badge, and no more severe on the last day',
    situation(product(), any('2026-11-21')),
    { place: 'badge', severity: 'note' },
  ],
  ...QUIET_PAGES.map(
    (page): RuleCase<CreditExpiring> => [
      `${page.kind}: badge`,
      situation(page, any(friday)),
      { place: 'badge', fit: null },
    ],
  ),
]);

const soonSmall = creditOf(100, '2026-11-23', { id: 'a', kind: 'courtesy' });
const soonLarge = creditOf(500, '2026-11-23', { id: 'b', kind: 'trade-in' });
const later = creditOf(900, '2026-11-30', { id: 'c', kind: 'other' });
const soonDigital = creditOf(200, '2026-11-22', { id: 'd', scope: 'digital' });
ruleTable('which of several credits the rule names', 'credit-expiring', [
  [
    'the one that ends first',
    situation(product(), { credits: [later, soonSmall] }),
    { days: 2, credit: { kind: 'courtesy', left: usd(100), scope: 'any' } },
  ],
  [
    'of two that end on one day, the largest',
    situation(product(), { credits: [soonSmall, soonLarge, later] }),
    { stake: usd(500) },
  ],
  [
    'at a checkout, one that can be used',
    situation(review({ goods: PHYSICAL }), { credits: [soonDigital, soonSmall] }),
    { stake: usd(100) },
  ],
  [
    'if all can be used, the one that ends first',
    situation(review({ goods: DIGITAL }), { credits: [soonDigital, soonSmall] }),
    { stake: usd(200) },
  ],
]);

ruleTable('what the rule never names', 'credit-expiring', [
  [
    'the shopper’s own words',
    situation(product(), digitalCredit),
    { credit: { kind: 'no-rush', left: usd(300), scope: 'digital' } },
  ],
  ['a used-up credit', situation(product(), { credits: [creditOf(0, friday)] }), null],
  ['a credit in euros', situation(product(), { credits: [{ ...creditOf(1, friday), left: eur(300) }] }), null],
  [
    'a credit of another marketplace',
    situation(product(), { credits: [{ ...creditOf(300, friday), book: { marketplace: 'CA' } }] }),
    null,
  ],
  ['anything, if there is no credit', situation(review({ promotion: ABSENT })), null],
]);
