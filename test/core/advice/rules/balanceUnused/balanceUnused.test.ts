import { ABSENT, read, unreadable } from '../../../../../src/core/page/reading';
import { type RuleCase, ruleTable } from '../../../../support/core/ruleTable';
import {
  APPLIED,
  DAY,
  eur,
  holding,
  INELIGIBLE,
  LIKELY_NOT_APPLIED,
  LOADING,
  NOW,
  paymentSelection,
  product,
  purse,
  QUIET_PAGES,
  review,
  settings,
  situation,
  turbo,
  UNCLEAR,
  usd,
} from '../../../../support/core/situations';

// Unless a row says otherwise, $41.10 is free to use, $60.99 is to be charged, and the page does not apply the balance.
const noted = purse('use', 900, { balance: { amount: usd(900), asOf: 7, how: 'shopper' } });
const unknown = purse('use', null);

ruleTable('what it says', 'balance-unused', [
  ['the usual case', situation(review()), { rule: 'balance-unused', unused: usd(4110), toCard: usd(6099) }],
  ['it is shown in the page', situation(review()), { place: 'notice', severity: 'warn', holds: [], restsOn: null }],
  ['the stake is what the balance could pay', situation(review()), { stake: usd(4110) }],
  [
    '… or the charge, where that is less',
    situation(review({ toCharge: 3820 })),
    { stake: usd(3820), unused: usd(4110) },
  ],
  ['one cent to charge', situation(review({ toCharge: 1 })), { toCard: usd(1), stake: usd(1) }],
  ['a card pays unless the page names something else', situation(review()), { paidWith: 'card', sure: true }],
  ['an invoice pays', situation(review({ paidWith: 'invoice' })), { paidWith: 'invoice', toCard: usd(6099) }],
  ['payment selection: the control is here', situation(paymentSelection()), { show: 'gift-control' }],
  ['review: the control is a page back', situation(review()), { show: 'change-payment' }],
]);

const noTotal = { toCharge: unreadable('missing') };
ruleTable('a page without a total', 'balance-unused', [
  [
    'payment selection of the older layout: something is to pay, how much is not said',
    situation(paymentSelection(noTotal)),
    { toCard: null, unused: usd(4110), stake: usd(4110), severity: 'warn' },
  ],
  ['a review page has one, so its lack is no reading', situation(review(noTotal)), null],
  ['a total that is still loading is awaited', situation(paymentSelection({ toCharge: LOADING })), null],
]);

ruleTable('which balance it speaks of', 'balance-unused', [
  ['read off the balance page', situation(review()), { source: { from: 'balance-page', at: NOW - DAY } }],
  ['noted by the shopper', situation(review(), { purse: noted }), { source: { from: 'shopper', at: 7 } }],
  [
    'offered by the page, which goes before the ledger',
    situation(paymentSelection({ offered: 5000 })),
    { unused: usd(5000), source: { from: 'this-page' } },
  ],
  ['offered, and nothing noted', situation(review({ offered: 5000 }), { purse: unknown }), { unused: usd(5000) }],
  ['offered in euros: not this shop', situation(review({ offered: read(eur(1), 'test') })), { unused: usd(4110) }],
]);

const ask = { purse: purse('ask') };
const noHolds = { settings: settings({ hold: 'never' }) };
ruleTable('how strongly', 'balance-unused', [
  ['wish ask: a note', situation(review(), ask), { severity: 'note', holds: [] }],
  ['the pop-up: one press orders, so it is held', situation(turbo()), { severity: 'stop', holds: ['turbo-order'] }],
  ['the pop-up, wish ask: held, less loud', situation(turbo(), ask), { severity: 'warn', holds: ['turbo-order'] }],
  ['the pop-up, holds turned off', situation(turbo(), noHolds), { severity: 'warn', holds: [] }],
  [
    'the signs are weak: "may", and a note',
    situation(review({ giftBalance: LIKELY_NOT_APPLIED })),
    { sure: false, severity: 'note', holds: [] },
  ],
  [
    'the pop-up, the signs are weak: nothing is held',
    situation(turbo({ giftBalance: LIKELY_NOT_APPLIED })),
    { sure: false, severity: 'note', holds: [] },
  ],
  [
    'a gift card among goods: it may not pay for all',
    situation(holding({ giftCards: 'some' })),
    { sure: false, payable: 'unsure', severity: 'note', holds: [] },
  ],
  [
    'a membership, of which sources disagree',
    situation(holding({ membership: true })),
    { sure: false, payable: 'unsure', severity: 'note' },
  ],
  [
    'goods, told to be such',
    situation(holding({ made: { of: 'goods', by: 'delivery' } })),
    { sure: true, payable: 'all', severity: 'warn' },
  ],
  ['the pop-up, button in sight', situation(turbo()), { show: 'order-control' }],
  ['the pop-up, no button read', situation(turbo({ order: ABSENT })), { severity: 'warn', holds: [], show: 'total' }],
]);

ruleTable('when it keeps quiet', 'balance-unused', [
  ['wish save', situation(review(), { purse: purse('save') }), null],
  ['gift cards alone, which it pays for none of', situation(holding({ giftCards: 'all' })), null],
  ['applied', situation(review({ giftBalance: APPLIED(4110) })), null],
  ['applied, amount not said', situation(review({ giftBalance: APPLIED(null) })), null],
  ['whether it is applied is unclear', situation(review({ giftBalance: UNCLEAR })), null],
  ["the page says that this order can't take it", situation(review({ giftBalance: INELIGIBLE })), null],
  ['no sign of a balance', situation(review({ giftBalance: ABSENT })), null],
  ['nothing left to charge', situation(review({ toCharge: 0 })), null],
  ['the total is still loading', situation(review({ toCharge: LOADING })), null],
  ['no total', situation(review({ toCharge: ABSENT })), null],
  ['the total is in euros', situation(review({ toCharge: read(eur(6099), 'test') })), null],
  ['the total is below zero', situation(review({ toCharge: -5 })), null],
  ['the balance is unknown', situation(review(), { purse: unknown }), null],
  ['the balance is zero', situation(review(), { purse: purse('use', 0) }), null],
  ['the books are below zero', situation(review(), { purse: purse('use', -300) }), null],
  ['the page offers zero, whatever the ledger says', situation(review({ offered: 0 })), null],
  ['the ledger is in euros', situation(review(), { purse: purse('use', 0, { free: eur(4110) }) }), null],
  ['another marketplace', situation(review(), { purse: purse('use', 4110, { book: { marketplace: 'CA' } }) }), null],
  ['a product page', situation(product()), null],
  ...QUIET_PAGES.map((page): RuleCase<never> => [page.kind, situation(page), null]),
]);
