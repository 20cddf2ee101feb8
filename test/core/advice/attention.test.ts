import { describe, expect, it, test } from 'vitest';
import { adviseOn } from '../../../src/core/advice/adviseOn';
import { attentionCount, creditsNearEnd } from '../../../src/core/advice/attention';
import { dayAt } from '../../../src/core/days/calendarDay';
import { type MarketplaceId, marketplace } from '../../../src/core/marketplaces/marketplaces';
import { isSnoozed } from '../../../src/core/settings/settings';
import {
  creditOf,
  NOW,
  paymentSelection,
  product,
  purse,
  review,
  settings,
  situation,
  TODAY,
  UNCLEAR,
  usd,
} from '../../support/core/situations';

const LADDER = [30, 7, 3, 1, 0];
const today = () => TODAY;

describe('credits near their end', () => {
  it('are sorted by end, then the largest first, with the days left', () => {
    const credits = [
      creditOf(100, '2026-12-21', { id: 'in a month' }),
      creditOf(100, '2026-12-22', { id: 'not yet' }),
      creditOf(100, '2026-11-20', { id: 'over' }),
      creditOf(100, '2026-11-21', { id: 'today' }),
      creditOf(500, '2026-11-21', { id: 'today, more' }),
      creditOf(0, '2026-11-21', { id: 'used up' }),
      creditOf(100, 'never'),
      creditOf(100, 'unknown'),
    ];
    expect(creditsNearEnd(credits, today, LADDER).map((ending) => [ending.credit.id, ending.days])).toEqual([
      ['today, more', 0],
      ['today', 0],
      ['in a month', 30],
    ]);
  });

  it('are counted from the day in each marketplace’s own zone', () => {
    // 21 November 2026, 20:00 UTC. In Tokyo it is already the 22nd.
    const todayOf = (id: MarketplaceId) => dayAt(NOW, marketplace(id).zone);
    const ends = '2026-11-21';
    const inUs = creditOf(100, ends);
    const inJapan = {
      ...creditOf(100, ends),
      book: { marketplace: 'JP' },
      left: { minor: 100, currency: 'JPY' },
    } as const;
    expect(creditsNearEnd([inUs, inJapan], todayOf, LADDER).map((ending) => ending.credit)).toEqual([inUs]);
  });

  it('are none if the ladder is empty', () => {
    expect(creditsNearEnd([creditOf(100, '2026-11-21')], today, [])).toEqual([]);
  });
});

describe('the number in the badge', () => {
  const DRIFT = { observation: 'o', at: NOW, amount: usd(-99), causes: [], gap: null };
  const ending = creditOf(300, '2026-11-23');
  const count = (given: ReturnType<typeof situation>) =>
    attentionCount(
      adviseOn(given),
      creditsNearEnd(given.credits, today, given.settings.ladder),
      given.settings,
      given.now,
    );

  test.for<[story: string, given: ReturnType<typeof situation>, badge: number]>([
    ['nothing to say', situation(review({ toCharge: 0 })), 0],
    ['one notice', situation(review()), 1],
    [
      'a balance page that waits for its account',
      situation(product({ buyNow: UNCLEAR }), { accountQuestion: 'earlier-page' }),
      1,
    ],
    ['a balance that nothing explains', situation(product({ buyNow: UNCLEAR }), { drift: DRIFT }), 1],
    [
      'a credit near its end that only the badge counts',
      situation(product({ buyNow: UNCLEAR }), { credits: [ending] }),
      1,
    ],
    ['a notice, and a credit that only the badge counts', situation(product(), { credits: [ending] }), 2],
    ['a credit named in the notice counts once', situation(review({ toCharge: 3000 }), { credits: [ending] }), 2],
    [
      'each credit near its end counts',
      situation(paymentSelection(), { credits: [ending, creditOf(300, '2026-11-30')] }),
      3,
    ],
    [
      'a credit that is unused here and near its end counts once',
      situation(review(), { credits: [creditOf(300, '2026-11-22', { scope: 'unsure' }), creditOf(500, '2026-11-23')] }),
      3,
    ],
    [
      'an unused credit, and one just like it near its end in another marketplace',
      situation(review(), { credits: [creditOf(300, 'never'), { ...ending, book: { marketplace: 'CA' } }] }),
      3,
    ],
    ['an unused credit without an end', situation(review(), { credits: [creditOf(300, 'never')] }), 2],
    ['advice about too small an amount does not count', situation(review({ toCharge: 50 })), 0],
    ['a page that can’t be read does not count', situation(review({ giftBalance: UNCLEAR })), 0],
    [
      'a credit does not count while its rule is snoozed',
      situation(product({ buyNow: UNCLEAR }), {
        credits: [ending],
        settings: settings({ snoozes: [{ rule: 'credit-expiring', until: 'lifted' }] }),
      }),
      0,
    ],
    [
      'a credit counts while its rule is snoozed in another shop',
      situation(product({ buyNow: UNCLEAR }), {
        credits: [ending],
        settings: settings({ snoozes: [{ rule: 'credit-expiring', until: 'lifted', marketplace: 'CA' }] }),
      }),
      1,
    ],
    ['a balance that is saved and not taken', situation(review(), { purse: purse('save') }), 0],
  ])('%s', ([, given, badge]) => {
    expect(count(given)).toBe(badge);
  });
});

test.for<[story: string, until: number | 'lifted', snoozed: boolean]>([
  ['until it is lifted', 'lifted', true],
  ['until later', NOW + 1, true],
  ['until this moment', NOW, false],
  ['until earlier', NOW - 1, false],
])('snoozed %s: %s', ([, until, snoozed]) => {
  const set = settings({ snoozes: [{ rule: 'balance-unused', until }] });
  expect(isSnoozed('balance-unused', 'US', set, NOW)).toBe(snoozed);
  expect(isSnoozed('credit-unused', 'any', set, NOW)).toBe(false);
});

test.for([
  ['US', true],
  ['DE', false],
  ['any', true],
] as const)('snoozed in amazon.com alone, asked for %s: %s', ([shop, snoozed]) => {
  const set = settings({ snoozes: [{ rule: 'balance-unused', until: 'lifted', marketplace: 'US' }] });
  expect(isSnoozed('balance-unused', shop, set, NOW)).toBe(snoozed);
});
