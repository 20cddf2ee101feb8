import type { PageUnreadable } from '../../../../../src/core/advice/rules/pageUnreadable/sayPageUnreadable';
import type { Money } from '../../../../../src/core/money/money';
import type { PageReading } from '../../../../../src/core/page/pageReading';
import { ABSENT, type Reading, unreadable, type WhyUnreadable } from '../../../../../src/core/page/reading';
import { type RuleCase, ruleTable } from '../../../../support/core/ruleTable';
import {
  APPLIED,
  digitalProduct,
  LOADING,
  paymentSelection,
  product,
  purse,
  QUIET_PAGES,
  review,
  situation,
  turbo,
  UNCLEAR,
} from '../../../../support/core/situations';

const balancePage = (balance: Reading<Money>): PageReading => ({
  kind: 'gift-balance',
  marketplace: 'US',
  facts: { balance, activity: ABSENT },
});

const REASONS: readonly WhyUnreadable[] = ['loading', 'amount', 'contradiction', 'one-signal', 'missing', 'several'];

ruleTable('a page on which an order is about to be paid, and', 'page-unreadable', [
  [
    'whether the balance is applied is unclear',
    situation(review({ giftBalance: UNCLEAR })),
    { rule: 'page-unreadable', page: 'review', why: 'contradiction' },
  ],
  ['the total is unclear', situation(paymentSelection({ toCharge: UNCLEAR })), { page: 'payment-selection' }],
  [
    'the order button is unclear',
    situation(turbo({ order: unreadable('several') })),
    { page: 'turbo', why: 'several' },
  ],
  [
    'several facts are unclear: the balance comes first',
    situation(review({ toCharge: unreadable('missing'), giftBalance: UNCLEAR })),
    { why: 'contradiction' },
  ],
  [
    'it only colors the badge',
    situation(review({ toCharge: UNCLEAR })),
    { place: 'badge', severity: 'note', holds: [] },
  ],
  [
    'the balance is applied, and the totals contradict each other',
    situation(paymentSelection({ giftBalance: APPLIED(null), toCharge: UNCLEAR })),
    { why: 'contradiction' },
  ],
  [
    'the balance is applied, and a review page does not say what is left',
    situation(review({ giftBalance: APPLIED(null), toCharge: LOADING })),
    { why: 'loading' },
  ],
  [
    'the balance is not applied, and the total is still loading',
    situation(paymentSelection({ toCharge: LOADING })),
    { why: 'loading' },
  ],
  [
    'also if no balance is kept',
    situation(review({ toCharge: UNCLEAR }), { purse: purse('use', null) }),
    { stake: null },
  ],
  ...REASONS.map(
    (why): RuleCase<PageUnreadable> => [why, situation(review({ giftBalance: unreadable(why) })), { why }],
  ),
]);

ruleTable('the balance page', 'page-unreadable', [
  ['it shows no balance in a known place', situation(balancePage(unreadable('missing'))), { page: 'gift-balance' }],
  ['it shows two balances', situation(balancePage(UNCLEAR)), { why: 'contradiction', place: 'badge' }],
]);

ruleTable('when the rule says nothing', 'page-unreadable', [
  ['everything is read', situation(review()), null],
  ['there is no sign of a balance', situation(review({ giftBalance: ABSENT })), null],
  [
    'the balance is applied, and the payment step does not say what is left',
    situation(paymentSelection({ giftBalance: APPLIED(null), toCharge: LOADING })),
    null,
  ],
  [
    'the balance is not applied, and the older payment step shows no total',
    situation(paymentSelection({ toCharge: unreadable('missing') })),
    null,
  ],
  ['only the credit or the goods are unclear', situation(review({ promotion: UNCLEAR, goods: UNCLEAR })), null],
  ['only the offered balance is unclear', situation(review({ offered: UNCLEAR })), null],
  ['a product page', situation(product({ price: UNCLEAR, buyNow: UNCLEAR })), null],
  ['a digital product page', situation(digitalProduct({ oneClick: UNCLEAR })), null],
  ...QUIET_PAGES.map((page): RuleCase<PageUnreadable> => [page.kind, situation(page), null]),
]);
