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

ruleTable('what the rule says', 'balance-unused', [
  ['the usual case', situation(review()), { rule: 'balance-unused', unused: usd(4110), toCard: usd(6099) }],
  ['it is shown in the page', situation(review()), { place: 'notice', severity: 'warn', holds: [], restsOn: null }],
  ['the stake is what the balance could pay', situation(review()), { stake: usd(4110) }],
  [
    'the stake is the charge if that is less',
    situation(review({ toCharge: 3820 })),
    { stake: usd(3820), unused: usd(4110) },
  ],
  ['one cent to charge', situation(review({ toCharge: 1 })), { toCard: usd(1), stake: usd(1) }],
  ['a card pays unless the page names something else', situation(review()), { paidWith: 'card', sure: true }],
  ['an invoice pays', situation(review({ paidWith: 'invoice' })), { paidWith: 'invoice', toCard: usd(6099) }],
  ['payment selection: shows the control on this page', situation(paymentSelection()), { show: 'gift-control' }],
  ['review: shows where to go back to the control', situation(review()), { show: 'change-payment' }],
]);

const noTotal = { toCharge: unreadable('missing') };
ruleTable('a page without a total', 'balance-unused', [
  [
    'the older payment selection: something is to be paid, but no amount is shown',
    situation(paymentSelection(noTotal)),
    { toCard: null, unused: usd(4110), stake: usd(4110), severity: 'warn' },
  ],
  ['a review page always has a total, so a page without one was not read', situation(review(noTotal)), null],
  ['a total that is still loading: the rule waits', situation(paymentSelection({ toCharge: LOADING })), null],
]);

ruleTable('which balance the rule speaks of', 'balance-unused', [
  ['the balance from the balance page', situation(review()), { source: { from: 'balance-page', at: NOW - DAY } }],
  [
    'the balance that the shopper entered',
    situation(review(), { purse: noted }),
    { source: { from: 'shopper', at: 7 } },
  ],
  [
    'the balance that the page offers goes before the ledger’s',
    situation(paymentSelection({ offered: 5000 })),
    { unused: usd(5000), source: { from: 'this-page' } },
  ],
  [
    'the page offers a balance, and none is kept',
    situation(review({ offered: 5000 }), { purse: unknown }),
    { unused: usd(5000) },
  ],
  [
    'a balance offered in euros is not of this shop',
    situation(review({ offered: read(eur(1), 'test') })),
    { unused: usd(4110) },
  ],
]);

const ask = { purse: purse('ask') };
const noHolds = { settings: settings({ hold: 'never' }) };
ruleTable('how severe the advice is', 'balance-unused', [
  ['wish ask: a note', situation(review(), ask), { severity: 'note', holds: [] }],
  ['the pop-up: one press orders, so it is held', situation(turbo()), { severity: 'stop', holds: ['turbo-order'] }],
  [
    'the pop-up, wish ask: held, but less severe',
    situation(turbo(), ask),
    { severity: 'warn', holds: ['turbo-order'] },
  ],
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
    'a membership, about which the sources disagree',
    situation(holding({ membership: true })),
    { sure: false, payable: 'unsure', severity: 'note' },
  ],
  [
    'an order that is read as goods only',
    situation(holding({ made: { of: 'goods', by: 'delivery' } })),
    { sure: true, payable: 'all', severity: 'warn' },
  ],
  ['the pop-up, button in sight', situation(turbo()), { show: 'order-control' }],
  ['the pop-up, no button read', situation(turbo({ order: ABSENT })), { severity: 'warn', holds: [], show: 'total' }],
]);

ruleTable('when the rule says nothing', 'balance-unused', [
  ['wish save', situation(review(), { purse: purse('save') }), null],
  ['all gift cards, which the balance can’t pay for', situation(holding({ giftCards: 'all' })), null],
  ['applied', situation(review({ giftBalance: APPLIED(4110) })), null],
  ['applied, the amount is not shown', situation(review({ giftBalance: APPLIED(null) })), null],
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
  ['the ledger’s balance is below zero', situation(review(), { purse: purse('use', -300) }), null],
  ['the page offers zero, whatever the ledger says', situation(review({ offered: 0 })), null],
  ['the ledger is in euros', situation(review(), { purse: purse('use', 0, { free: eur(4110) }) }), null],
  ['another marketplace', situation(review(), { purse: purse('use', 4110, { book: { marketplace: 'CA' } }) }), null],
  ['a product page', situation(product()), null],
  ...QUIET_PAGES.map((page): RuleCase<never> => [page.kind, situation(page), null]),
]);
