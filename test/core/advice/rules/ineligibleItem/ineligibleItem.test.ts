import { ruleTable } from '../../../../support/core/ruleTable';
import { creditOf, holding, purse, review, situation, usd } from '../../../../support/core/situations';

const poor = { purse: purse('use', 0) };
const MEMBERSHIP_PAGE = { kind: 'membership-payment', marketplace: 'US', facts: {} } as const;

ruleTable('something that the balance can’t pay', 'ineligible-item', [
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
    'a membership, about which the sources disagree',
    situation(holding({ membership: true })),
    { item: 'membership', restsOn: 'membership-not-by-balance' },
  ],
  [
    'gift cards, recognized by the words of their titles',
    situation(holding({ giftCards: 'all', made: { of: 'gift-cards', by: 'titles' } })),
    { item: 'gift-cards', share: 'all', told: 'titles' },
  ],
  [
    'a membership, recognized by a field of the page',
    situation(holding({ membership: true, made: { of: 'membership', by: 'field' } })),
    { item: 'membership', told: 'page' },
  ],
  [
    'the page on which a membership begins, recognized by its address',
    situation(MEMBERSHIP_PAGE),
    { item: 'membership', told: 'address', stake: null, restsOn: 'membership-not-by-balance', has: 'balance' },
  ],
  ['no balance on that page', situation(MEMBERSHIP_PAGE, poor), null],
  ['a balance that is saved', situation(MEMBERSHIP_PAGE, { purse: purse('save') }), null],
  [
    'gift cards go before a membership',
    situation(holding({ giftCards: 'some', membership: true })),
    { item: 'gift-cards' },
  ],
  [
    'no balance, but a credit',
    situation(holding({ giftCards: 'all' }), { ...poor, credits: [creditOf(300, 'never')] }),
    { has: 'credit' },
  ],
  ['neither balance nor credit', situation(holding({ giftCards: 'all' }), poor), null],
  ['neither gift cards nor a membership', situation(holding({ giftCards: 'none', membership: false })), null],
  ['the page does not say what the order holds', situation(holding({})), null],
  ['contents not read', situation(review()), null],
  ['nothing is charged', situation(holding({ giftCards: 'all' }, review({ toCharge: 0 }))), null],
]);
