import type { RedeemReading } from '../../../../../src/core/page/pageReading';
import { ruleTable } from '../../../../support/core/ruleTable';
import { purse, review, situation } from '../../../../support/core/situations';

const redeem: RedeemReading = { kind: 'redeem', marketplace: 'US', facts: {} };

ruleTable('a code to be redeemed where books are kept apart', 'redeem-elsewhere', [
  [
    'the first account and a named one',
    situation(redeem, { accounts: [null, 'Work'] }),
    { accounts: [null, 'Work'], severity: 'note', stake: null, place: 'notice', restsOn: 'balance-stays-in-account' },
  ],
  ['three accounts', situation(redeem, { accounts: [null, 'Work', 'Home'] }), { holds: [] }],
  ['with any wish', situation(redeem, { accounts: [null, 'Work'], purse: purse('save', null) }), { show: null }],
  ['only one account', situation(redeem, { accounts: [null] }), null],
  ['the accounts are not known', situation(redeem), null],
  ['another page', situation(review(), { accounts: [null, 'Work'] }), null],
]);
