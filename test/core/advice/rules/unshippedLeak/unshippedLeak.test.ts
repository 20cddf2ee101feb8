import type { RedeemReading } from '../../../../../src/core/page/pageReading';
import { ruleTable } from '../../../../support/core/ruleTable';
import { purse, review, situation, usd } from '../../../../support/core/situations';

const redeem: RedeemReading = { kind: 'redeem', marketplace: 'US', facts: {} };
const reserve = { held: { pending: usd(0), reserves: usd(500) } };

ruleTable('a code to be redeemed', 'unshipped-leak', [
  [
    'an order has not shipped, and the balance is saved',
    situation(redeem, { unshipped: 2, purse: purse('save') }),
    { orders: 2, severity: 'note', stake: null, restsOn: 'card-may-pay-unshipped' },
  ],
  ['the shopper wants to be asked', situation(redeem, { unshipped: 1, purse: purse('ask') }), { orders: 1 }],
  [
    'some of the balance is reserved',
    situation(redeem, { unshipped: 1, purse: purse('use', 4110, reserve) }),
    { orders: 1 },
  ],
  ['the wish is to use the balance first', situation(redeem, { unshipped: 1 }), null],
  ['everything has shipped', situation(redeem, { unshipped: 0, purse: purse('save') }), null],
  ['no order is known', situation(redeem, { purse: purse('save') }), null],
  ['another page', situation(review(), { unshipped: 1, purse: purse('save') }), null],
]);
