import { creditUnfit } from '../../../../src/core/advice/rules/creditUnfit';
import { ineligibleItem } from '../../../../src/core/advice/rules/ineligibleItem';
import { otherMarketplace } from '../../../../src/core/advice/rules/otherMarketplace';
import type { Purse } from '../../../../src/core/ledger/purse';
import type { MarketplaceId } from '../../../../src/core/marketplaces/marketplaces';
import { marketplace } from '../../../../src/core/marketplaces/marketplaces';
import { type RuleCase, ruleTable } from '../../../support/core/ruleTable';
import {
  APPLIED,
  creditOf,
  DIGITAL,
  holding,
  NOW,
  PHYSICAL,
  paymentSelection,
  purse,
  QUIET_PAGES,
  review,
  settings,
  situation,
  UNCLEAR,
  usd,
} from '../../../support/core/situations';

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

ruleTable('a balance in another marketplace', otherMarketplace, [
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
  ['balance here unknown', situation(review(), { purse: purse('use', null), otherPurses: [uk] }), { other: 'UK' }],
  [
    'the one last seen',
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
  ['it is applied here', situation(review({ giftBalance: APPLIED(5) }), { ...poor, otherPurses: [uk] }), null],
  ['nothing is charged', situation(review({ toCharge: 0 }), { ...poor, otherPurses: [uk] }), null],
  ['saved there', situation(review(), { ...poor, otherPurses: [elsewhere('UK', 2500, { wish: 'save' })] }), null],
  ['next to nothing there', situation(review(), { ...poor, otherPurses: [elsewhere('UK', 99)] }), null],
  [
    'unknown there',
    situation(review(), { ...poor, otherPurses: [elsewhere('UK', 5, { balance: null, free: null })] }),
    null,
  ],
  ['the same marketplace', situation(review(), { ...poor, otherPurses: [elsewhere('US', 5000)] }), null],
  ['no others', situation(review(), poor), null],
  ...QUIET_PAGES.map((page): RuleCase<never> => [page.kind, situation(page, { ...poor, otherPurses: [uk] }), null]),
]);

const MEMBERSHIP_PAGE = { kind: 'membership-payment', marketplace: 'US', facts: {} } as const;

ruleTable('something that the balance can’t pay', ineligibleItem, [
  [
    'gift cards',
    situation(holding({ giftCards: 'all' })),
    {
      item: 'gift-cards',
      share: 'all',
      has: 'balance',
      restsOn: 'gift-cards-not-by-balance',
      stake: usd(6099),
      severity: 'note',
    },
  ],
  ['some gift cards', situation(holding({ giftCards: 'some' })), { share: 'some' }],
  [
    'a membership, of which sources disagree',
    situation(holding({ membership: true })),
    { item: 'membership', restsOn: 'membership-not-by-balance' },
  ],
  [
    'gift cards, told by the words of their titles',
    situation(holding({ giftCards: 'all', made: { of: 'gift-cards', by: 'titles' } })),
    { item: 'gift-cards', share: 'all', told: 'titles' },
  ],
  [
    'a membership, told by a field of the page',
    situation(holding({ membership: true, made: { of: 'membership', by: 'field' } })),
    { item: 'membership', told: 'page' },
  ],
  [
    'the page on which a membership is begun, told by its address',
    situation(MEMBERSHIP_PAGE),
    { item: 'membership', told: 'address', stake: null, restsOn: 'membership-not-by-balance', has: 'balance' },
  ],
  ['no balance on that page', situation(MEMBERSHIP_PAGE, poor), null],
  ['a balance that is saved', situation(MEMBERSHIP_PAGE, { purse: purse('save') }), null],
  ['gift cards go first', situation(holding({ giftCards: 'some', membership: true })), { item: 'gift-cards' }],
  [
    'no balance, but a credit',
    situation(holding({ giftCards: 'all' }), { ...poor, credits: [creditOf(300, 'never')] }),
    { has: 'credit' },
  ],
  ['neither', situation(holding({ giftCards: 'all' }), poor), null],
  ['nothing of the kind', situation(holding({ giftCards: 'none', membership: false })), null],
  ['not told', situation(holding({})), null],
  ['contents not read', situation(review()), null],
  ['nothing is charged', situation(holding({ giftCards: 'all' }, review({ toCharge: 0 }))), null],
]);

const books = creditOf(300, '2026-11-28', { scope: 'digital' });

ruleTable('a credit near its end that this order can’t use', creditUnfit, [
  [
    'goods that ship',
    situation(review({ goods: PHYSICAL }), { credits: [books] }),
    {
      credit: { kind: 'no-rush', left: usd(300), scope: 'digital' },
      ends: '2026-11-28' as never,
      days: 7,
      why: 'not-digital',
      severity: 'note',
    },
  ],
  [
    'too small an order',
    situation(review({ toCharge: 500 }), {
      credits: [{ ...creditOf(300, '2026-11-28'), terms: { threshold: usd(3900) } }],
    }),
    { why: 'below-threshold', threshold: usd(3900) },
  ],
  [
    'sold by others',
    situation(holding({ soldByAmazon: 'none' }), {
      credits: [creditOf(300, '2026-11-28', { scope: 'sold-by-amazon' })],
    }),
    { why: 'not-sold-by-amazon', threshold: null },
  ],
  [
    'gift cards alone',
    situation(holding({ giftCards: 'all' }), {
      credits: [{ ...creditOf(300, '2026-11-28'), terms: { notGiftCards: true } }],
    }),
    { why: 'gift-cards-only' },
  ],
  [
    'of several the soonest',
    situation(review({ goods: PHYSICAL }), { credits: [books, creditOf(200, '2026-11-22', { scope: 'digital' })] }),
    { days: 1 },
  ],
  ['it fits', situation(review({ goods: DIGITAL }), { credits: [books] }), null],
  ['it may fit', situation(review(), { credits: [books] }), null],
  [
    'another near its end may be used here',
    situation(review({ goods: PHYSICAL }), { credits: [books, creditOf(200, '2026-12-01')] }),
    null,
  ],
  ['a credit is taken already', situation(review({ goods: PHYSICAL, promotion: 100 }), { credits: [books] }), null],
  [
    'its end is far',
    situation(review({ goods: PHYSICAL }), { credits: [books], settings: settings({ ladder: [3] }) }),
    null,
  ],
  [
    'it has ended',
    situation(review({ goods: PHYSICAL }), { credits: [creditOf(300, '2026-11-20', { scope: 'digital' })] }),
    null,
  ],
  ['nothing costs anything', situation(review({ goods: PHYSICAL, toCharge: 0 }), { credits: [books] }), null],
  [
    'the balance is unclear, the charge is read',
    situation(paymentSelection({ goods: PHYSICAL, giftBalance: UNCLEAR }), { credits: [books] }),
    { why: 'not-digital' },
  ],
  ...QUIET_PAGES.map((page): RuleCase<never> => [page.kind, situation(page, { credits: [books] }), null]),
]);
