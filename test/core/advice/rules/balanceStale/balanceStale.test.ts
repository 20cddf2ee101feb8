import { ABSENT } from '../../../../../src/core/page/reading';
import { type RuleCase, ruleTable } from '../../../../support/core/ruleTable';
import {
  APPLIED,
  DAY,
  digitalProduct,
  NOW,
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

/** A balance of $41.10 that was last read this many days ago. */
function seen(daysAgo: number, wish: 'use' | 'save' | 'ask' = 'use') {
  return { purse: purse(wish, 4110, { balance: { amount: usd(4110), asOf: NOW - daysAgo * DAY, how: 'page' } }) };
}

// The rule speaks after 30 days, unless the shopper sets another number.
ruleTable('an old balance while money is at stake', 'balance-stale', [
  [
    'its age and its amount',
    situation(review(), seen(31)),
    { rule: 'balance-stale', days: 31, balance: usd(4110), source: { from: 'balance-page', at: NOW - 31 * DAY } },
  ],
  ['one quiet line', situation(review(), seen(31)), { severity: 'note', place: 'notice', holds: [] }],
  [
    'its stake is the same as that of the advice that rests on it',
    situation(review({ toCharge: 250 }), seen(31)),
    { stake: usd(250) },
  ],
  ['Buy Now', situation(product(), seen(90)), { days: 90 }],
  ['digital 1-Click, wish save', situation(digitalProduct(), seen(90, 'save')), { days: 90 }],
  ['the pop-up, balance unclear', situation(turbo({ giftBalance: UNCLEAR }), seen(31)), { days: 31 }],
  [
    'a saved balance that the page takes',
    situation(review({ giftBalance: APPLIED(500) }), seen(31, 'save')),
    { days: 31 },
  ],
  [
    'another number of days',
    situation(review(), { ...seen(2), settings: settings({ staleAfterDays: 1 }) }),
    { days: 2 },
  ],
]);

ruleTable('when the rule says nothing', 'balance-stale', [
  ['on the thirtieth day', situation(review(), seen(30)), null],
  ['read today', situation(review(), seen(0)), null],
  ['read tomorrow, by a wrong clock', situation(review(), seen(-1)), null],
  ['never read', situation(review(), { purse: purse('use', null) }), null],
  ['the page itself offers a balance', situation(review({ offered: 4110 }), seen(90)), null],
  ['the balance is applied, as wished', situation(review({ giftBalance: APPLIED(500) }), seen(90)), null],
  ['the balance is not taken, as wished', situation(review(), seen(90, 'save')), null],
  ['nothing to charge', situation(review({ toCharge: 0 }), seen(90)), null],
  ['whether it is applied is unclear', situation(review({ giftBalance: UNCLEAR }), seen(90)), null],
  ['no button that orders', situation(product({ buyNow: ABSENT }), seen(90)), null],
  [
    'more is taken than the ledger has, so the page knows better',
    situation(review({ giftBalance: APPLIED(9900) }), seen(90, 'save')),
    null,
  ],
  ...QUIET_PAGES.map((page): RuleCase<never> => [page.kind, situation(page, seen(90)), null]),
]);
