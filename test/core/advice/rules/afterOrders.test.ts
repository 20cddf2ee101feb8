import { balanceDrift } from '../../../../src/core/advice/rules/balanceDrift';
import { outcomeMismatch } from '../../../../src/core/advice/rules/outcomeMismatch';
import { redeemElsewhere } from '../../../../src/core/advice/rules/redeemElsewhere';
import { returnLosesCredit } from '../../../../src/core/advice/rules/returnLosesCredit';
import { unshippedLeak } from '../../../../src/core/advice/rules/unshippedLeak';
import type { Drift } from '../../../../src/core/ledger/drift';
import type { Intent } from '../../../../src/core/ledger/outcome';
import type { OrderDetailsReading, RedeemReading, ReturnReading } from '../../../../src/core/page/pageReading';
import { ABSENT, read, unreadable } from '../../../../src/core/page/reading';
import { type RuleCase, ruleTable } from '../../../support/core/ruleTable';
import { eur, NOW, purse, QUIET_PAGES, review, situation, usd } from '../../../support/core/situations';

const drift: Drift = {
  observation: 'e2',
  at: NOW,
  amount: usd(-299),
  causes: [{ cause: 'digital-buys', likelihood: 'likely', mend: [] }],
  gap: null,
};

ruleTable('an observation that the books can’t account for', balanceDrift, [
  [
    'told in the badge, wherever the shopper is',
    situation(review(), { drift }),
    {
      place: 'badge',
      severity: 'note',
      amount: usd(-299),
      stake: usd(299),
      causes: [{ cause: 'digital-buys', likelihood: 'likely' }],
    },
  ],
  ['none', situation(review()), null],
  ['explained', situation(review(), { drift: null }), null],
  ['of nothing', situation(review(), { drift: { ...drift, amount: usd(0) } }), null],
  [
    'of another marketplace',
    situation(review(), { drift, purse: purse('use', 100, { book: { marketplace: 'CA' } }) }),
    null,
  ],
]);

const details = (
  gift: number | null,
  charged: number,
  more: Partial<OrderDetailsReading['facts']> = {},
): OrderDetailsReading => ({
  kind: 'order-details',
  marketplace: 'US',
  facts: {
    order: read('order-1', 'test'),
    giftTaken: gift === null ? ABSENT : read(usd(gift), 'test'),
    charged: read(usd(charged), 'test'),
    promotion: ABSENT,
    shipped: read('none', 'test'),
    ...more,
  },
});
const meant: Intent = { book: { marketplace: 'US' }, purchase: 'p1', at: NOW, gift: usd(2000), charged: usd(500) };
const intents = { intents: [meant] };

ruleTable('an order that took another split', outcomeMismatch, [
  [
    'the card paid all, and nothing has shipped: it may still be changed',
    situation(details(null, 2500), intents),
    {
      severity: 'warn',
      how: 'card-instead',
      by: usd(2000),
      meant: usd(2000),
      took: usd(0),
      changeable: 'yes',
      place: 'notice',
    },
  ],
  [
    'the balance paid although the card was meant',
    situation(details(2500, 0), { intents: [{ ...meant, gift: usd(0), charged: usd(2500) }] }),
    { how: 'balance-instead', by: usd(2500) },
  ],
  [
    'it has shipped',
    situation(details(null, 2500, { shipped: read('some', 'test') }), intents),
    { severity: 'note', changeable: 'no' },
  ],
  [
    'whether it has shipped is not read',
    situation(details(null, 2500, { shipped: ABSENT }), intents),
    { severity: 'note', changeable: 'unsure' },
  ],
  ['as meant', situation(details(2000, 500), intents), null],
  ['nothing is known of what was meant', situation(details(null, 2500)), null],
  ['another order', situation(details(null, 9900), intents), null],
  [
    'meant in another marketplace',
    situation(details(null, 2500), { intents: [{ ...meant, book: { marketplace: 'CA' } }] }),
    null,
  ],
  ['the balance row is unclear', situation(details(null, 2500, { giftTaken: unreadable('amount') }), intents), null],
  ['charged in euros', situation(details(null, 1, { charged: read(eur(2500), 'test') }), intents), null],
  ...QUIET_PAGES.map((page): RuleCase<never> => [page.kind, situation(page, intents), null]),
]);

const returning = (order = read('order-1', 'test')): ReturnReading => ({
  kind: 'return',
  marketplace: 'US',
  facts: { order },
});
const used = { credit: 'a', amount: usd(1000), purchase: 'order-1' };

ruleTable('a return', returnLosesCredit, [
  [
    'of an order that a credit was used on',
    situation(returning(), { creditUses: [used, { ...used, credit: 'b', amount: usd(50) }] }),
    { lost: usd(1050), stake: usd(1050), severity: 'warn', restsOn: 'return-loses-credit' },
  ],
  ['of another order', situation(returning(), { creditUses: [{ ...used, purchase: 'order-2' }] }), null],
  ['order not read', situation({ ...returning(), facts: { order: ABSENT } }, { creditUses: [used] }), null],
  ['no credit used', situation(returning()), null],
  ['a credit in euros', situation(returning(), { creditUses: [{ ...used, amount: eur(5) }] }), null],
  ['another page', situation(details(1, 1), { creditUses: [used] }), null],
]);

const redeem: RedeemReading = { kind: 'redeem', marketplace: 'US', facts: {} };
const reserve = { held: { pending: usd(0), reserves: usd(500) } };

ruleTable('a code to be redeemed', unshippedLeak, [
  [
    'while an order has not shipped, and the balance is saved',
    situation(redeem, { unshipped: 2, purse: purse('save') }),
    { orders: 2, severity: 'note', stake: null, restsOn: 'card-may-pay-unshipped' },
  ],
  ['the shopper wants to be asked', situation(redeem, { unshipped: 1, purse: purse('ask') }), { orders: 1 }],
  ['some of it is reserved', situation(redeem, { unshipped: 1, purse: purse('use', 4110, reserve) }), { orders: 1 }],
  ['it is to be used first anyway', situation(redeem, { unshipped: 1 }), null],
  ['all has shipped', situation(redeem, { unshipped: 0, purse: purse('save') }), null],
  ['nothing known', situation(redeem, { purse: purse('save') }), null],
  ['another page', situation(review(), { unshipped: 1, purse: purse('save') }), null],
]);

ruleTable('a code to be redeemed where books are kept apart', redeemElsewhere, [
  [
    'of the first account and a named one',
    situation(redeem, { accounts: [null, 'Work'] }),
    { accounts: [null, 'Work'], severity: 'note', stake: null, place: 'notice', restsOn: 'balance-stays-in-account' },
  ],
  ['of three accounts', situation(redeem, { accounts: [null, 'Work', 'Home'] }), { holds: [] }],
  ['whatever the wish', situation(redeem, { accounts: [null, 'Work'], purse: purse('save', null) }), { show: null }],
  ['no: there is one account', situation(redeem, { accounts: [null] }), null],
  ['not known', situation(redeem), null],
  ['another page', situation(review(), { accounts: [null, 'Work'] }), null],
]);
