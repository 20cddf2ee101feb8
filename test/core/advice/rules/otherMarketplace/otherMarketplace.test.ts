import type { Purse } from '../../../../../src/core/ledger/purse';
import type { MarketplaceId } from '../../../../../src/core/marketplaces/marketplaces';
import { marketplace } from '../../../../../src/core/marketplaces/marketplaces';
import { type RuleCase, ruleTable } from '../../../../support/core/ruleTable';
import { APPLIED, NOW, purse, QUIET_PAGES, review, situation, usd } from '../../../../support/core/situations';

function elsewhere(id: MarketplaceId, minor: number, more: Partial<Purse> = {}): Purse {
  const amount = { minor, currency: marketplace(id).currency };
  return {
    ...{ book: { marketplace: id }, wish: 'use', smallest: { ...amount, minor: 100 }, buyNow: 'unknown', free: amount },
    balance: { amount, asOf: NOW, how: 'page' },
    ...more,
  };
}
const poor = { purse: purse('use', 0) };
const uk = elsewhere('UK', 2500);

ruleTable('a balance in another marketplace', 'other-marketplace', [
  [
    'nothing to spend here, and a charge',
    situation(review(), { ...poor, otherPurses: [uk] }),
    {
      other: 'UK',
      free: uk.free as never,
      stake: usd(6099),
      severity: 'note',
      restsOn: 'balance-stays-in-marketplace',
    },
  ],
  [
    'the balance here is unknown',
    situation(review(), { purse: purse('use', null), otherPurses: [uk] }),
    { other: 'UK' },
  ],
  [
    'the balance that was read last',
    situation(review(), {
      ...poor,
      otherPurses: [
        uk,
        elsewhere('JP', 900, { balance: { amount: { minor: 900, currency: 'JPY' }, asOf: NOW + 1, how: 'page' } }),
      ],
    }),
    { other: 'JP' },
  ],
  ['there is something to spend here', situation(review(), { otherPurses: [uk] }), null],
  ['a balance is applied here', situation(review({ giftBalance: APPLIED(5) }), { ...poor, otherPurses: [uk] }), null],
  ['nothing is charged', situation(review({ toCharge: 0 }), { ...poor, otherPurses: [uk] }), null],
  [
    'the balance there is saved',
    situation(review(), { ...poor, otherPurses: [elsewhere('UK', 2500, { wish: 'save' })] }),
    null,
  ],
  ['the balance there is too small', situation(review(), { ...poor, otherPurses: [elsewhere('UK', 99)] }), null],
  [
    'the balance there is unknown',
    situation(review(), { ...poor, otherPurses: [elsewhere('UK', 5, { balance: null, free: null })] }),
    null,
  ],
  ['the same marketplace', situation(review(), { ...poor, otherPurses: [elsewhere('US', 5000)] }), null],
  ['no other purses', situation(review(), poor), null],
  ...QUIET_PAGES.map((page): RuleCase<never> => [page.kind, situation(page, { ...poor, otherPurses: [uk] }), null]),
]);
