import { ABSENT, read } from '../../../../../src/core/page/reading';
import { type RuleCase, ruleTable } from '../../../../support/core/ruleTable';
import {
  APPLIED,
  creditOf,
  DIGITAL,
  digitalProduct,
  eur,
  LOADING,
  ofGoods,
  PHYSICAL,
  paymentSelection,
  product,
  QUIET_PAGES,
  review,
  situation,
  turbo,
  UNCLEAR,
  usd,
} from '../../../../support/core/situations';

// Unless a row says otherwise, $60.99 is to be charged, and the page has no promotion row.
const digital = { goods: DIGITAL };
const physical = { goods: PHYSICAL };
const one = { credits: [creditOf(300, 'unknown')] };
const digitalCredit = { credits: [creditOf(300, 'never', { scope: 'digital' })] };

ruleTable('a credit that this order can or may use', 'credit-unused', [
  [
    'the order can use it: a warning',
    situation(ofGoods(review()), one),
    { rule: 'credit-unused', severity: 'warn', fit: 'fits', fitReason: 'any-goods', stake: usd(300), place: 'notice' },
  ],
  [
    'the order may use it, because its contents are not shown: a note',
    situation(review(), one),
    { severity: 'note', fit: 'may', fitReason: 'goods-not-read' },
  ],
  [
    'the order may use it: a note',
    situation(review(), digitalCredit),
    { severity: 'note', fit: 'may', fitReason: 'goods-not-read' },
  ],
  [
    'digital credit, digital order',
    situation(review(digital), digitalCredit),
    { fit: 'fits', fitReason: 'digital-order' },
  ],
  ['the credit is more than the order', situation(review({ toCharge: 120 }), one), { stake: usd(120) }],
  ['a promotion row of zero', situation(ofGoods(review({ promotion: 0 })), one), { fit: 'fits' }],
  ['payment selection', situation(paymentSelection(), one), { fit: 'may' }],
  ['the pop-up, without a hold', situation(turbo(), one), { holds: [] }],
  ['it ends today', situation(ofGoods(review()), { credits: [creditOf(300, '2026-11-21')] }), { fit: 'fits' }],
]);

ruleTable('what the advice rests on', 'credit-unused', [
  [
    'courtesy credit',
    situation(review(), { credits: [creditOf(300, 'never', { kind: 'courtesy' })] }),
    { restsOn: 'courtesy-credit-scope' },
  ],
  [
    'promo code',
    situation(review(), { credits: [creditOf(300, 'never', { kind: 'promo-code' })] }),
    { restsOn: 'promo-code-not-on-gift-cards' },
  ],
  ['digital No-Rush', situation(review(), digitalCredit), { restsOn: 'no-rush-digital-scope' }],
  [
    'ebook credit',
    situation(review(), { credits: [creditOf(300, 'never', { kind: 'ebook' })] }),
    { restsOn: 'ebook-credit-scope' },
  ],
  ['another No-Rush credit: only what was read', situation(review(), one), { restsOn: null }],
  [
    'other kinds of credits: only what was read',
    situation(review(), { credits: [creditOf(300, 'never', { kind: 'other' })] }),
    { restsOn: null },
  ],
]);

const fits = creditOf(100, 'never', { id: 'a', kind: 'courtesy' });
const may = creditOf(900, '2026-11-22', { id: 'b', scope: 'unsure' });
const fitsSooner = creditOf(50, '2027-05-01', { id: 'c', kind: 'other' });
const fitsLarger = creditOf(700, '2027-05-01', { id: 'd', kind: 'trade-in' });
ruleTable('which of several credits the rule names', 'credit-unused', [
  [
    'one that fits goes before one that may fit',
    situation(ofGoods(review()), { credits: [may, fits] }),
    { stake: usd(100) },
  ],
  ['then the one that ends first', situation(review(), { credits: [fits, fitsSooner] }), { stake: usd(50) }],
  ['then the largest', situation(review(), { credits: [fits, fitsSooner, fitsLarger] }), { stake: usd(700) }],
]);

ruleTable('when the rule says nothing', 'credit-unused', [
  ['there is no credit', situation(review()), null],
  ['a credit is taken off', situation(review({ promotion: 300 }), one), null],
  ['a credit in another currency is taken off', situation(review({ promotion: read(eur(300), 'test') }), one), null],
  ['whether one is taken is unclear', situation(review({ promotion: UNCLEAR }), one), null],
  ['still loading', situation(review({ promotion: LOADING }), one), null],
  ['the total is still loading', situation(review({ toCharge: LOADING }), one), null],
  ['the total is in euros', situation(review({ toCharge: read(eur(5), 'test') }), one), null],
  ['the balance pays for everything', situation(review({ toCharge: 0, giftBalance: APPLIED(2000) }), one), null],
  ['a free order', situation(review({ toCharge: 0 }), one), null],
  ['nothing to charge, and who pays is unclear', situation(review({ toCharge: 0, giftBalance: UNCLEAR }), one), null],
  ['the order can’t use it', situation(review(physical), digitalCredit), null],
  ['it has ended', situation(review(), { credits: [creditOf(300, '2026-11-20')] }), null],
  ['it is used up', situation(review(), { credits: [creditOf(0, 'never')] }), null],
  ['it is in euros', situation(review(), { credits: [{ ...creditOf(1, 'never'), left: eur(300) }] }), null],
  [
    'it is of another marketplace',
    situation(review(), { credits: [{ ...creditOf(300, 'never'), book: { marketplace: 'CA' } }] }),
    null,
  ],
  ['a product page', situation(product(), one), null],
  ['a digital product page', situation(digitalProduct({ price: ABSENT }), one), null],
  ...QUIET_PAGES.map((page): RuleCase<never> => [page.kind, situation(page, one), null]),
]);
