import type { RedeemReading } from '../../../../../src/core/page/pageReading';
import { ruleTable } from '../../../../support/core/ruleTable';
import { purse, review, situation } from '../../../../support/core/situations';

const redeem: RedeemReading = { kind: 'redeem', marketplace: 'US', facts: {} };

ruleTable('a code to be redeemed where books are kept apart', 'redeem-elsewhere', [
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
