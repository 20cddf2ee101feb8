import { type RuleCase, ruleTable } from '../../../../support/core/ruleTable';
import {
  APPLIED,
  eur,
  NOT_APPLIED,
  paymentSelection,
  product,
  purse,
  QUIET_PAGES,
  review,
  situation,
  turbo,
  UNCLEAR,
  usd,
} from '../../../../support/core/situations';

const covered = { giftBalance: APPLIED(4110), toCharge: 0 };
const held = { pending: usd(0), reserves: usd(500) };

ruleTable('the balance pays for all and hardly anything is left', 'odd-cents', [
  [
    'nothing is left: badge only, and no hold',
    situation(review(covered)),
    { rule: 'odd-cents', left: usd(0), stake: null, severity: 'note', place: 'badge', holds: [] },
  ],
  ['a cent', situation(review(covered), { purse: purse('use', 4111) }), { left: usd(1) }],
  [
    'one cent less than the smallest amount',
    situation(review(covered), { purse: purse('use', 4209) }),
    { left: usd(99) },
  ],
  ['exactly the smallest amount', situation(review(covered), { purse: purse('use', 4210) }), null],
  [
    'less than this shopper’s smallest amount',
    situation(review(covered), { purse: purse('use', 4510, { smallest: usd(500) }) }),
    { left: usd(400) },
  ],
  [
    'the balance that the page offers counts',
    situation(review({ ...covered, offered: 4120 }), { purse: purse('use', 9900) }),
    { left: usd(10), source: { from: 'this-page' } },
  ],
  [
    'the amount of pending orders is not left',
    situation(review(covered), { purse: purse('use', 4610, { held: { pending: usd(500), reserves: usd(0) } }) }),
    { left: usd(0) },
  ],
  [
    'a smallest amount in another currency is ignored',
    situation(review(covered), { purse: purse('use', 4209, { smallest: eur(1) }) }),
    { left: usd(99) },
  ],
  ['payment selection', situation(paymentSelection(covered)), { left: usd(0) }],
  ['the pop-up', situation(turbo(covered)), { left: usd(0) }],
  ['wish ask', situation(review(covered), { purse: purse('ask') }), { left: usd(0) }],
]);

ruleTable('the rule says nothing, because', 'odd-cents', [
  ['it is being saved', situation(review(covered), { purse: purse('save') }), null],
  ['some of it is reserved', situation(review(covered), { purse: purse('use', 4110, { held }) }), null],
  ['the card pays a part', situation(review({ ...covered, toCharge: 1 })), null],
  ['what the card pays is not read', situation(review({ giftBalance: APPLIED(4110), toCharge: UNCLEAR })), null],
  ['it is not applied', situation(review({ giftBalance: NOT_APPLIED, toCharge: 0 })), null],
  ['whether it is applied is unclear', situation(review({ ...covered, giftBalance: UNCLEAR })), null],
  ['the applied amount is not shown', situation(review({ ...covered, giftBalance: APPLIED(null) })), null],
  [
    'an order that costs nothing',
    situation(review({ giftBalance: APPLIED(0), toCharge: 0 }), { purse: purse('use', 50) }),
    null,
  ],
  ['the ledger has no balance', situation(review(covered), { purse: purse('use', null) }), null],
  ['the ledger has less than the order takes', situation(review(covered), { purse: purse('use', 4000) }), null],
  ...[product(), ...QUIET_PAGES].map((page): RuleCase<never> => [page.kind, situation(page), null]),
]);
