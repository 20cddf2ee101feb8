import { describe, expect, it, test } from 'vitest';
import type { Advice } from '../../../src/core/advice/advice';
import { adviseOn } from '../../../src/core/advice/adviseOn';
import type { Situation } from '../../../src/core/advice/situation';
import type { RuleId } from '../../../src/core/settings/ruleIds';
import type { Snooze } from '../../../src/core/settings/settings';
import {
  APPLIED,
  creditOf,
  DAY,
  digitalProduct,
  NOW,
  ofGoods,
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
} from '../../support/core/situations';

/** The advice in order, each as `rule severity`, with `(badge)` if it is not shown in the page. */
function told(given: Situation): string[] {
  return adviseOn(given).map(
    ({ rule, severity, place }) => `${rule} ${severity}${place === 'badge' ? ' (badge)' : ''}`,
  );
}

const old = purse('use', 4110, { balance: { amount: usd(4110), asOf: NOW - 90 * DAY, how: 'shopper' } });
const ending = creditOf(300, '2026-11-23');

test.for<[story: string, given: Situation, told: string[]]>([
  ['the balance is used, as wished', situation(review({ giftBalance: APPLIED(6099), toCharge: 0 })), []],
  ['the balance is unused', situation(review()), ['balance-unused warn']],
  ['Buy Now', situation(product()), ['one-click-bypass stop']],
  ['the pop-up: a state that was read goes before a guess', situation(turbo()), ['balance-unused stop']],
  [
    'the pop-up, balance unclear: a press may bypass it, and the page is unreadable',
    situation(turbo({ giftBalance: UNCLEAR })),
    ['one-click-bypass stop', 'page-unreadable note (badge)'],
  ],
  [
    'most severe first',
    situation(product(), { purse: { ...old, buyNow: 'unknown' }, credits: [ending] }),
    ['one-click-bypass stop', 'credit-expiring note (badge)', 'balance-stale note'],
  ],
  [
    'unused balance and unused credit',
    situation(ofGoods(review()), { credits: [creditOf(300, 'never')] }),
    ['balance-unused warn', 'credit-unused warn'],
  ],
  [
    'a credit is named only once',
    situation(review({ toCharge: 9 }), { purse: purse('save'), credits: [ending] }),
    ['credit-expiring warn'],
  ],
  [
    'another credit is named as well',
    situation(ofGoods(review()), {
      purse: purse('save'),
      credits: [creditOf(300, '2026-11-22', { scope: 'unsure' }), creditOf(500, 'never')],
    }),
    ['credit-expiring warn', 'credit-unused warn'],
  ],
  ['the balance is saved, and the page does not take it', situation(review(), { purse: purse('save') }), []],
  [
    'the balance is saved, and the page takes it',
    situation(paymentSelection({ giftBalance: APPLIED(4110) }), { purse: purse('save') }),
    ['reserve-drain warn'],
  ],
  [
    'the wish is to be asked: the balance is taken, and the card pays the rest',
    situation(review({ giftBalance: APPLIED(4110), toCharge: 900 }), { purse: purse('ask') }),
    ['reserve-drain note', 'balance-partly-used note'],
  ],
  ['no balance was ever kept', situation(review(), { purse: purse('use', null) }), []],
  [
    'no balance was ever kept, and the page is unclear',
    situation(review({ giftBalance: UNCLEAR }), { purse: purse('use', null) }),
    ['page-unreadable note (badge)'],
  ],
  ...QUIET_PAGES.map((page): [string, Situation, string[]] => [
    `${page.kind}, old balance`,
    situation(page, { purse: old }),
    [],
  ]),
])('%s', ([, given, expected]) => {
  expect(told(given)).toEqual(expected);
});

describe('advice about less than the smallest amount goes to the badge', () => {
  test.for<[story: string, given: Situation, told: string[]]>([
    [
      '99 cents at stake, the smallest amount is $1.00',
      situation(review({ toCharge: 99 })),
      ['balance-unused warn (badge)'],
    ],
    ['exactly the smallest amount', situation(review({ toCharge: 100 })), ['balance-unused warn']],
    [
      'one cent at stake, no smallest amount',
      situation(review({ toCharge: 1 }), { purse: purse('use', 4110, { smallest: usd(0) }) }),
      ['balance-unused warn'],
    ],
    [
      'no press is held for a small amount',
      situation(digitalProduct({ price: 99 })),
      ['one-click-bypass warn (badge)'],
    ],
    [
      'a small credit',
      situation(ofGoods(review()), { purse: purse('save'), credits: [creditOf(99, 'never')] }),
      ['credit-unused warn (badge)'],
    ],
    [
      'a smallest amount in another currency: the usual one applies',
      situation(review({ toCharge: 99 }), { purse: purse('use', 4110, { smallest: { minor: 0, currency: 'EUR' } }) }),
      ['balance-unused warn (badge)'],
    ],
  ])('%s', ([, given, expected]) => {
    expect(told(given)).toEqual(expected);
    for (const advice of adviseOn(given)) if (advice.place === 'badge') expect(advice.holds).toEqual([]);
  });
});

describe('holds', () => {
  const holds = (given: Situation) => adviseOn(given).flatMap((advice: Advice) => advice.holds);

  test.for<[story: string, given: Situation, held: string[]]>([
    ['at risk', situation(product()), ['buy-now']],
    ['never', situation(product(), { settings: settings({ hold: 'never' }) }), []],
    ['a review follows', situation(product(), { purse: purse('use', 4110, { buyNow: 'review-follows' }) }), []],
    [
      'always, though a review follows',
      situation(product(), {
        purse: purse('use', 4110, { buyNow: 'review-follows' }),
        settings: settings({ hold: 'always' }),
      }),
      ['buy-now'],
    ],
    [
      'always, but nothing is at stake',
      situation(product(), { purse: purse('use', 0), settings: settings({ hold: 'always' }) }),
      [],
    ],
    ['wish save', situation(digitalProduct({ price: 500 }), { purse: purse('save') }), ['digital-one-click']],
  ])('%s', ([, given, held]) => {
    expect(holds(given)).toEqual(held);
  });
});

describe('snoozed rules say nothing', () => {
  const snoozed = (rule: RuleId, until: Snooze['until'] = 'lifted') => settings({ snoozes: [{ rule, until }] });

  test.for<[story: string, given: Situation, told: string[]]>([
    ['until the snooze is lifted', situation(review(), { settings: snoozed('balance-unused') }), []],
    ['for a while', situation(review(), { settings: snoozed('balance-unused', NOW + 1) }), []],
    [
      'after the snooze they speak again',
      situation(review(), { settings: snoozed('balance-unused', NOW) }),
      ['balance-unused warn'],
    ],
    [
      'snoozed in this shop only',
      situation(review(), {
        settings: settings({ snoozes: [{ rule: 'balance-unused', until: 'lifted', marketplace: 'US' }] }),
      }),
      [],
    ],
    [
      'snoozed in another shop only',
      situation(review(), {
        settings: settings({ snoozes: [{ rule: 'balance-unused', until: 'lifted', marketplace: 'CA' }] }),
      }),
      ['balance-unused warn'],
    ],
    ['other rules still speak', situation(review(), { settings: snoozed('credit-unused') }), ['balance-unused warn']],
    [
      'another rule does not name the same credit instead',
      situation(review(), { purse: purse('save'), credits: [ending], settings: snoozed('credit-expiring') }),
      [],
    ],
    [
      'an old balance is never the only advice',
      situation(review(), { purse: old, settings: snoozed('balance-unused') }),
      [],
    ],
  ])('%s', ([, given, expected]) => {
    expect(told(given)).toEqual(expected);
  });

  it('snoozed rules still hold their presses, and the weaker advice does not replace them', () => {
    const said = adviseOn(situation(turbo(), { settings: snoozed('balance-unused') }));
    expect(said).toMatchObject([{ rule: 'balance-unused', place: 'hold', holds: ['turbo-order'] }]);
  });

  it('each rule gives at most one advice, so that dismissing a rule dismisses one thing', () => {
    const rules = adviseOn(
      situation(review(), { purse: old, credits: [ending, creditOf(500, '2026-11-23'), creditOf(900, 'never')] }),
    ).map(({ rule }) => rule);
    expect(new Set(rules).size).toBe(rules.length);
    expect(rules.length).toBeGreaterThan(2);
  });
});
