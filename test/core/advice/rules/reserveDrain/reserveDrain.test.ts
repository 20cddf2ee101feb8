import type { Purse } from '../../../../../src/core/ledger/purse';
import { ABSENT, read } from '../../../../../src/core/page/reading';
import { type RuleCase, ruleTable } from '../../../../support/core/ruleTable';
import {
  APPLIED,
  DAY,
  digitalProduct,
  eur,
  LOADING,
  NOT_APPLIED,
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

// Unless a row says otherwise, the shopper is saving $41.10.
const saving = { purse: purse('save') };
const asking = { purse: purse('ask') };
const savingUnknown = { purse: purse('save', null) };

ruleTable('a checkout that takes the balance', 'reserve-drain', [
  [
    'the part of saved money that is taken',
    situation(review({ giftBalance: APPLIED(2000) }), saving),
    { rule: 'reserve-drain', how: 'applied', saved: usd(4110), taken: usd(2000), stake: usd(2000) },
  ],
  [
    'it warns and holds nothing',
    situation(review({ giftBalance: APPLIED(1) }), saving),
    { severity: 'warn', holds: [] },
  ],
  [
    'the amount is not shown: all of it may be taken',
    situation(review({ giftBalance: APPLIED(null) }), saving),
    { taken: null, stake: usd(4110), source: { from: 'balance-page', at: NOW - DAY } },
  ],
  [
    'an amount in euros is not known',
    situation(review({ giftBalance: read({ applied: true, amount: eur(5) }, 'test') }), saving),
    { taken: null },
  ],
  [
    'more is taken than the ledger has: the page proves that it was there',
    situation(review({ giftBalance: APPLIED(5000) }), saving),
    { saved: usd(5000), source: { from: 'this-page' } },
  ],
  [
    'no balance is kept, and the page takes some',
    situation(review({ giftBalance: APPLIED(500) }), savingUnknown),
    { saved: usd(500), taken: usd(500), source: { from: 'this-page' } },
  ],
  ['payment selection', situation(paymentSelection({ giftBalance: APPLIED(500) }), saving), { show: 'gift-control' }],
  ['review', situation(review({ giftBalance: APPLIED(500) }), saving), { show: 'gift-row', control: null }],
  [
    'the rule it rests on',
    situation(review({ giftBalance: APPLIED(5) }), saving),
    { restsOn: 'balance-applied-unless-unticked' },
  ],
  ['wish ask: a note', situation(review({ giftBalance: APPLIED(500) }), asking), { severity: 'note', holds: [] }],
]);

const taking = turbo({ giftBalance: APPLIED(500) });
ruleTable('the pop-up that takes the balance', 'reserve-drain', [
  [
    'held',
    situation(taking, saving),
    { how: 'applied', severity: 'stop', holds: ['turbo-order'], control: 'turbo-order' },
  ],
  ['wish ask: held, but less severe', situation(taking, asking), { severity: 'warn', holds: ['turbo-order'] }],
  [
    'holds turned off',
    situation(taking, { ...saving, settings: settings({ hold: 'never' }) }),
    { severity: 'warn', holds: [] },
  ],
]);

const reviewFollows = { purse: purse('save', 4110, { buyNow: 'review-follows' }) };
ruleTable('a press that may take saved money', 'reserve-drain', [
  [
    'digital 1-Click at $0.99',
    situation(digitalProduct(), saving),
    { how: 'may', severity: 'stop', holds: ['digital-one-click'], taken: usd(99), stake: usd(99), saved: usd(4110) },
  ],
  ['Buy Now', situation(product(), saving), { holds: ['buy-now'], control: 'buy-now', show: 'order-control' }],
  ['the price is not read', situation(product({ price: ABSENT }), saving), { stake: usd(4110) }],
  ['a review is known to follow', situation(product(), reviewFollows), { severity: 'note', holds: [] }],
  [
    'the pop-up, balance unclear',
    situation(turbo({ giftBalance: UNCLEAR }), saving),
    { how: 'may', holds: ['turbo-order'] },
  ],
  ['the pop-up, no sign of a balance', situation(turbo({ giftBalance: ABSENT }), saving), { how: 'may' }],
  ['Buy Now rests on the rule about 1-Click', situation(product(), saving), { restsOn: 'one-click-uses-balance' }],
  [
    'digital goods have their own rule',
    situation(digitalProduct(), saving),
    { restsOn: 'digital-one-click-draws-balance' },
  ],
]);

ruleTable('when the rule says nothing', 'reserve-drain', [
  ['wish use', situation(review({ giftBalance: APPLIED(500) })), null],
  ['wish use, at a press', situation(product()), null],
  ['wish ask, at a press: one-click-bypass speaks', situation(product(), asking), null],
  ['wish ask, and the pop-up is unclear', situation(turbo({ giftBalance: UNCLEAR }), asking), null],
  ['not applied', situation(review({ giftBalance: NOT_APPLIED }), saving), null],
  ['not applied in the pop-up', situation(turbo({ giftBalance: NOT_APPLIED }), saving), null],
  ['applied, with an amount of zero', situation(review({ giftBalance: APPLIED(0) }), saving), null],
  ['whether it is applied is unclear', situation(review({ giftBalance: UNCLEAR }), saving), null],
  ['still loading', situation(paymentSelection({ giftBalance: LOADING }), saving), null],
  [
    'applied, but neither the amount nor the balance is known',
    situation(review({ giftBalance: APPLIED(null) }), savingUnknown),
    null,
  ],
  ['at a press, balance unknown', situation(product(), savingUnknown), null],
  ['at a press, balance zero', situation(product(), { purse: purse('save', 0) }), null],
  ['at a press that costs nothing', situation(digitalProduct({ price: 0 }), saving), null],
  ['no button read', situation(product({ buyNow: ABSENT }), saving), null],
  ...QUIET_PAGES.map((page): RuleCase<never> => [page.kind, situation(page, saving), null]),
]);

const takes = (wish: 'use' | 'save' | 'ask', what: 'card' | 'balance', more: Partial<Purse> = {}) => ({
  purse: purse(wish, 4110, { ...more, buyNowPayment: { takes: what, by: 'order', at: 0 } }),
});
const held = { free: usd(1110), held: { pending: usd(0), reserves: usd(3000) } };
ruleTable('what Buy Now is known to take goes before the general rule', 'reserve-drain', [
  ['not known', situation(product(), saving), { habit: null }],
  [
    'the balance: the advice says what this rests on',
    situation(product(), takes('save', 'balance')),
    { severity: 'stop', holds: ['buy-now'], habit: { takes: 'balance', by: 'order' }, restsOn: null },
  ],
  ['the card: no saved money is taken', situation(product(), takes('save', 'card')), null],
  ['the card: no reserve is cut', situation(product(), takes('use', 'card', held)), null],
  ['the balance: a reserve is cut', situation(product(), takes('use', 'balance', held)), { stake: usd(3000) }],
  [
    'the balance, and the shopper wants to be asked',
    situation(product(), takes('ask', 'balance')),
    { severity: 'warn' },
  ],
  ['digital goods', situation(digitalProduct(), takes('save', 'card')), { habit: null }],
  [
    'what is read on the page goes before the habit',
    situation(turbo({ giftBalance: APPLIED(500) }), takes('save', 'card')),
    { habit: null },
  ],
]);
