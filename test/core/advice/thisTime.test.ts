import { expect, it, test } from 'vitest';
import { adviseOn } from '../../../src/core/advice/adviseOn';
import { otherWay } from '../../../src/core/advice/otherWay';
import type { Situation } from '../../../src/core/advice/situation';
import { type SaidThisTime, saidOn, stillSaid } from '../../../src/core/advice/thisTime';
import type { PageReading } from '../../../src/core/page/pageReading';
import { read } from '../../../src/core/page/reading';
import {
  APPLIED,
  digitalProduct,
  NOW,
  paymentSelection,
  product,
  purse,
  review,
  situation,
  turbo,
  UNCLEAR,
  usd,
} from '../../support/core/situations';
import { SAMPLES } from '../../support/words/sampleAdvice';

const HOUR = 3_600_000;
const CART: PageReading = { kind: 'cart', marketplace: 'US', facts: { subtotal: read(usd(1), 'test') } };
const THANKS: PageReading = { kind: 'thank-you', marketplace: 'US', facts: { placed: read(true, 'test') } };
const STEP: PageReading = { kind: 'other', marketplace: 'US', facts: {} };
const of = (purchase: string): PageReading => {
  const page = review();
  return { ...page, facts: { ...page.facts, purchase: read(purchase, 'test') } };
};
const SAID: SaidThisTime = { marketplace: 'US', wish: 'leave', at: NOW, on: 'checkout', purchase: null };
const AT_PRESS: SaidThisTime = { ...SAID, on: 'press' };
const before = { loadedAt: NOW - 1, isTop: true };
const later = { loadedAt: NOW + 1, isTop: true };
const frame = { loadedAt: null, isTop: false };

test.each<
  [when: string, said: SaidThisTime, page: PageReading, seen: typeof later | typeof frame, now: number, over: boolean]
>([
  ['the page of payment', SAID, paymentSelection(), later, NOW + 1, false],
  ['the review page', SAID, review(), later, NOW + HOUR, false],
  ['the pop-up over the page on which it was said', AT_PRESS, turbo(), frame, NOW + 1, false],
  ['an hour later', SAID, review(), later, NOW + HOUR + 1, true],
  ['a clock that was set back', SAID, review(), later, NOW - HOUR - 1, true],
  ['the page that thanks for the order', SAID, THANKS, later, NOW + 1, true],
  ['the pop-up that thanks for the order', AT_PRESS, THANKS, frame, NOW + 1, true],
  ['the basket again', SAID, CART, later, NOW + 1, true],
  ['the earlier product page, after going back', SAID, product(), before, NOW + 1, true],
  ['the product page at whose button it was said', AT_PRESS, product(), before, NOW + 1, false],
  ['a page whose age is not known', AT_PRESS, product(), { loadedAt: null, isTop: true } as never, NOW + 1, false],
  ['the next product page', AT_PRESS, product(), later, NOW + 1, true],
  ['a page with the same button, loaded later', AT_PRESS, digitalProduct(), later, NOW + 1, true],
  ['a frame inside the page', SAID, product(), frame, NOW + 1, false],
  ['a step on which nothing is read', SAID, STEP, later, NOW + 1, false],
  ['another shop', SAID, { ...review(), marketplace: 'UK' }, later, NOW + 1, true],
  ['the same purchase', { ...SAID, purchase: 'p1' }, of('p1'), later, NOW + 1, false],
  ['a page that names no purchase', { ...SAID, purchase: 'p1' }, review(), later, NOW + 1, false],
  ['another purchase', { ...SAID, purchase: 'p1' }, of('p2'), later, NOW + 1, true],
])('what was said for one order, at %s', (_, said, page, seen, now, over) => {
  expect(stillSaid(said, page, seen, now)).toEqual(over ? null : said);
});

it('the choice is for the first purchase that a page names', () => {
  const named = stillSaid(AT_PRESS, of('p1'), later, NOW + 1);
  expect(named).toEqual({ ...AT_PRESS, purchase: 'p1' });
  expect(named && stillSaid(named, of('p2'), later, NOW + 2)).toBeNull();
});

it('a choice knows where it was made', () => {
  expect(saidOn(of('p1'))).toEqual({ on: 'checkout', purchase: 'p1' });
  expect(saidOn(paymentSelection())).toEqual({ on: 'checkout', purchase: null });
  for (const page of [turbo(), product(), digitalProduct(), CART]) expect(saidOn(page).on).toBe('press');
});

it('a choice is offered by advice about the balance, and by no other', () => {
  const offers = Object.values(SAMPLES).flatMap((advice) =>
    otherWay(advice) ? [[advice.rule, otherWay(advice)]] : [],
  );
  expect(offers).toEqual([
    ['balance-unused', 'leave'],
    ['one-click-bypass', 'leave'],
    ['reserve-drain', 'use'],
  ]);
});

const told = (given: Situation) => adviseOn(given).map(({ rule, severity }) => `${rule} ${severity}`);
const saves = purse('save');
const held = purse('use', 4110, { free: usd(1110), held: { pending: usd(0), reserves: usd(3000) } });
const taken = review({ giftBalance: APPLIED(4110), toCharge: 1989 });

test.each<[story: string, given: Situation, told: string[]]>([
  ['unused, and the choice is to leave it', situation(review(), { thisTime: 'leave' }), []],
  ['Buy Now, and the choice is to leave it', situation(product(), { thisTime: 'leave' }), []],
  ['the pop-up, and the choice is to leave it', situation(turbo(), { thisTime: 'leave' }), []],
  [
    'the pop-up is unclear, and the choice is to leave it',
    situation(turbo({ giftBalance: UNCLEAR }), { thisTime: 'leave' }),
    ['page-unreadable note'],
  ],
  ['taken, although the choice is to leave it', situation(taken, { thisTime: 'leave' }), ['reserve-drain warn']],
  [
    'saved money is taken, and the choice is to use it',
    situation(taken, { purse: saves, thisTime: 'use' }),
    ['balance-partly-used note'],
  ],
  [
    'Buy Now with saved money, and the choice is to use it',
    situation(product(), { purse: saves, thisTime: 'use' }),
    [],
  ],
  [
    'unused, although the choice is to use it',
    situation(review(), { purse: saves, thisTime: 'use' }),
    ['balance-unused warn'],
  ],
  [
    'cut out of a reserve, and the choice is to use it',
    situation(taken, { purse: held, thisTime: 'use' }),
    ['balance-partly-used note'],
  ],
  ['Buy Now with a reserve, and the choice is to use it', situation(product(), { purse: held, thisTime: 'use' }), []],
  [
    'the wish is to be asked, and the choice answers',
    situation(review(), { purse: purse('ask'), thisTime: 'leave' }),
    [],
  ],
  [
    'an old balance is never the only advice',
    situation(product(), {
      purse: purse('use', 4110, { balance: { amount: usd(4110), asOf: 0, how: 'page' } }),
      thisTime: 'leave',
    }),
    [],
  ],
])('%s', (_, given, says) => {
  expect(told(given)).toEqual(says);
});
