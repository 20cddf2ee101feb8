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
  ['the balance lies unused', situation(review()), ['balance-unused warn']],
  ['Buy Now', situation(product()), ['one-click-bypass stop']],
  ['the pop-up: what is read goes before what may be', situation(turbo()), ['balance-unused stop']],
  [
    'the pop-up, balance unclear: both that it may be passed by and that it is unclear',
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
    'a credit is named once',
    situation(review({ toCharge: 9 }), { purse: purse('save'), credits: [ending] }),
    ['credit-expiring warn'],
  ],
  [
    'another credit is named beside it',
    situation(ofGoods(review()), {
      purse: purse('save'),
      credits: [creditOf(300, '2026-11-22', { scope: 'unsure' }), creditOf(500, 'never')],
    }),
    ['credit-expiring warn', 'credit-unused warn'],
  ],
  ['saved and left alone', situation(review(), { purse: purse('save') }), []],
  [
    'saved and taken',
    situation(paymentSelection({ giftBalance: APPLIED(4110) }), { purse: purse('save') }),
    ['reserve-drain warn'],
  ],
  [
    'asked: taken, and the rest to the card',
    situation(review({ giftBalance: APPLIED(4110), toCharge: 900 }), { purse: purse('ask') }),
    ['reserve-drain note', 'balance-partly-used note'],
  ],
  ['nothing was ever noted', situation(review(), { purse: purse('use', null) }), []],
  [
    'nothing was noted, a page is unclear',
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

describe('less than the smallest amount goes to the badge', () => {
  test.for<[story: string, given: Situation, told: string[]]>([
    ['99 cents at stake of a smallest dollar', situation(review({ toCharge: 99 })), ['balance-unused warn (badge)']],
    ['exactly the smallest amount', situation(review({ toCharge: 100 })), ['balance-unused warn']],
    [
      'one cent at stake, no limit',
      situation(review({ toCharge: 1 }), { purse: purse('use', 4110, { smallest: usd(0) }) }),
      ['balance-unused warn'],
    ],
    ['a press is not held for it', situation(digitalProduct({ price: 99 })), ['one-click-bypass warn (badge)']],
    [
      'a small credit',
      situation(ofGoods(review()), { purse: purse('save'), credits: [creditOf(99, 'never')] }),
      ['credit-unused warn (badge)'],
    ],
    [
      'a limit in another currency: the usual one counts',
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
      'always, but nothing at stake',
      situation(product(), { purse: purse('use', 0), settings: settings({ hold: 'always' }) }),
      [],
    ],
    ['wish save', situation(digitalProduct({ price: 500 }), { purse: purse('save') }), ['digital-one-click']],
  ])('%s', ([, given, held]) => {
    expect(holds(given)).toEqual(held);
  });
});

describe('snoozed rules keep quiet', () => {
  const snoozed = (rule: RuleId, until: Snooze['until'] = 'lifted') => settings({ snoozes: [{ rule, until }] });

  test.for<[story: string, given: Situation, told: string[]]>([
    ['until lifted', situation(review(), { settings: snoozed('balance-unused') }), []],
    ['for a while', situation(review(), { settings: snoozed('balance-unused', NOW + 1) }), []],
    [
      'and speak again after it',
      situation(review(), { settings: snoozed('balance-unused', NOW) }),
      ['balance-unused warn'],
    ],
    [
      'in one shop alone: this one',
      situation(review(), {
        settings: settings({ snoozes: [{ rule: 'balance-unused', until: 'lifted', marketplace: 'US' }] }),
      }),
      [],
    ],
    [
      'in one shop alone: another',
      situation(review(), {
        settings: settings({ snoozes: [{ rule: 'balance-unused', until: 'lifted', marketplace: 'CA' }] }),
      }),
      ['balance-unused warn'],
    ],
    ['others speak on', situation(review(), { settings: snoozed('credit-unused') }), ['balance-unused warn']],
    [
      'nor does the same credit under another rule',
      situation(review(), { purse: purse('save'), credits: [ending], settings: snoozed('credit-expiring') }),
      [],
    ],
    [
      'an old balance is not spoken of alone',
      situation(review(), { purse: old, settings: snoozed('balance-unused') }),
      [],
    ],
  ])('%s', ([, given, expected]) => {
    expect(told(given)).toEqual(expected);
  });

  it('but go on holding what they hold, and the weaker piece does not step in', () => {
    const said = adviseOn(situation(turbo(), { settings: snoozed('balance-unused') }));
    expect(said).toMatchObject([{ rule: 'balance-unused', place: 'hold', holds: ['turbo-order'] }]);
  });

  it('one rule per piece, so that dismissing a rule dismisses one thing', () => {
    const rules = adviseOn(
      situation(review(), { purse: old, credits: [ending, creditOf(500, '2026-11-23'), creditOf(900, 'never')] }),
    ).map(({ rule }) => rule);
    expect(new Set(rules).size).toBe(rules.length);
    expect(rules.length).toBeGreaterThan(2);
  });
});
