import { describe, expect, it, test } from 'vitest';
import type { MarketplaceId } from '../../../src/core/marketplaces/marketplaces';
import {
  basisOf,
  isDenied,
  layoutOf,
  type Sight,
  sightOf,
  withAsked,
  withoutDenied,
  withPageAnswer,
  withPopupAnswer,
} from '../../../src/core/page/firstSight';
import type { OrderDetailsReading, PageReading } from '../../../src/core/page/pageReading';
import { ABSENT, read, unreadable } from '../../../src/core/page/reading';
import { whyUnread } from '../../../src/core/page/unread';
import { NOW, paymentSelection, product, QUIET_PAGES, review, usd } from '../../support/core/situations';

const CONTROL = 'gift-control/apx';
/** The payment step, with the control as nobody saved it, and the balance not used. */
const unused = paymentSelection({ giftBalance: read({ applied: false }, CONTROL), offered: read(usd(4110), CONTROL) });
const used = paymentSelection({
  giftBalance: read({ applied: true, amount: null }, CONTROL),
  offered: read(usd(4110), CONTROL),
});
const LAYOUT = 'US payment-selection gift-control/apx';
/** The review page of a shop, as saved pages in English show it, with a row that takes the balance off. */
const row = (marketplace: MarketplaceId, by = 'summary/list') =>
  ({ ...review({ giftBalance: read({ applied: true, amount: usd(2000) }, by) }), marketplace }) as PageReading;
const order = (by: string): OrderDetailsReading => ({
  kind: 'order-details',
  marketplace: 'US',
  facts: {
    order: ABSENT,
    giftTaken: read(usd(1500), by),
    charged: read(usd(0), by),
    promotion: ABSENT,
    shipped: ABSENT,
  },
});
const said = (answer: Sight['answer'], more: Partial<Sight> = {}): Sight => ({
  layout: LAYOUT,
  answer,
  visit: 'v1',
  at: NOW,
  ...more,
});

describe('the layout', () => {
  test.each<[string, PageReading, string | null]>([
    ['a control', unused, LAYOUT],
    ['the same control, ticked', used, LAYOUT],
    ['a row of the summary', row('DE'), 'DE review summary/list'],
    ['an order', order('order/invoice'), 'US order-details order/invoice'],
    [
      'an order that took no balance',
      { ...order('order/invoice'), facts: { ...order('order/invoice').facts, giftTaken: ABSENT } },
      'US order-details order/invoice',
    ],
    ['a page with nothing that can be read', review({ giftBalance: unreadable('contradiction') }), null],
    ['a page without a gift card balance', review({ giftBalance: ABSENT }), null],
    ['a product', product(), null],
    ['a name that no locator has', row('DE', 'x y<z>'), null],
  ])('is named for %s', (_, page, layout) => {
    expect(layoutOf(page)).toBe(layout);
  });

  it('is proven by a saved page if all its locators were seen in the shop’s own language', () => {
    expect(basisOf(row('US'), [])).toEqual({ on: 'saved-page' });
    expect(basisOf(row('UK'), [])).toEqual({ on: 'saved-page' });
    expect(basisOf(row('DE'), [])).toEqual({ on: 'reports', said: null });
    expect(basisOf(row('US', 'summary/table'), [])).toEqual({ on: 'reports', said: null });
    expect(basisOf(unused, [said('confirmed')])).toEqual({ on: 'reports', said: said('confirmed') });
    for (const page of QUIET_PAGES) expect(basisOf(page, [])).toBeNull();
  });
});

describe('the question', () => {
  test.each<[string, PageReading, unknown]>([
    ['a balance that is not used', unused, { amount: usd(4110), used: false }],
    ['a balance that is used, without an amount', used, { amount: usd(4110), used: true }],
    ['a row', row('DE'), { amount: usd(2000), used: true }],
    ['an order', order('order/invoice'), { amount: usd(1500), used: true }],
    ['a page without an amount', review({ giftBalance: read({ applied: false }, 'summary/table') }), null],
    [
      'a balance of nothing',
      paymentSelection({ giftBalance: read({ applied: false }, CONTROL), offered: read(usd(0), CONTROL) }),
      null,
    ],
  ])('shows what was read of %s', (_, page, shown) => {
    expect(basisOf(page, [])).toEqual({ on: 'reports', said: null });
    expect(sightOf(page, [], 'v1')?.shown ?? null).toEqual(shown);
  });

  it('is asked where no saved page proves the layout, at one opening only', () => {
    expect(sightOf(unused, [], 'v1')).toMatchObject({ layout: LAYOUT, answer: 'asked' });
    const asked = withAsked([], { layout: LAYOUT, visit: 'v1', at: NOW });
    expect(sightOf(unused, asked, 'v1')).toMatchObject({ answer: 'asked' });
    expect(sightOf(unused, asked, 'v2')).toBeNull();
    expect(withAsked(asked, { layout: LAYOUT, visit: 'v2', at: NOW })).toBe(asked);
    expect(sightOf(row('US'), [], 'v1')).toBeNull();
    expect(sightOf(row('DE'), [], 'v1')).not.toBeNull();
  });

  it('is asked once at an opening, however often the page changes its layout', () => {
    const asked = withAsked([], { layout: LAYOUT, visit: 'v1', at: NOW });
    for (const by of ['gift-control/labelled', 'gift-control/card', 'gift-control/legacy']) {
      const other = paymentSelection({ giftBalance: read({ applied: false }, by), offered: read(usd(4110), by) });
      expect(sightOf(other, asked, 'v1')).toBeNull();
      expect(sightOf(other, withPageAnswer(asked, LAYOUT, false, NOW), 'v1')).toBeNull();
      expect(sightOf(other, asked, 'v2')).not.toBeNull();
    }
  });

  test.each<[Sight['answer'], string | null]>([
    ['asked', 'asked'],
    ['doubted', 'doubted'],
    ['confirmed', null],
    ['denied', null],
  ])('after it was %s: the page that asked shows %s', (answer, shows) => {
    expect(sightOf(unused, [said(answer)], 'v1')?.answer ?? null).toBe(shows);
    expect(sightOf(unused, [said(answer)], 'v2')).toBeNull();
  });
});

describe('an answer', () => {
  it('in the page removes the question or raises a doubt, and removes no warning', () => {
    expect(withPageAnswer([said('asked')], LAYOUT, true, NOW + 1)).toEqual([said('confirmed', { at: NOW + 1 })]);
    const doubted = withPageAnswer([said('asked')], LAYOUT, false, NOW + 1);
    expect(doubted).toEqual([said('doubted', { at: NOW + 1 })]);
    expect(withoutDenied(unused, doubted)).toBe(unused);
  });

  it.each(['confirmed', 'doubted', 'denied'] as const)(
    'in the page changes nothing after the layout was %s',
    (answer) => {
      for (const matches of [true, false]) {
        expect(withPageAnswer([said(answer)], LAYOUT, matches, NOW + 1)).toEqual([said(answer)]);
      }
      expect(withPageAnswer([], LAYOUT, false, NOW)).toEqual([]);
    },
  );

  it('in the popup is final until the shopper changes it there', () => {
    const denied = withPopupAnswer([said('confirmed')], LAYOUT, false, NOW + 1);
    expect(denied).toEqual([said('denied', { at: NOW + 1 })]);
    expect(withPopupAnswer(denied, LAYOUT, true, NOW + 2)).toEqual([said('confirmed', { at: NOW + 2 })]);
    expect(withPopupAnswer([], LAYOUT, true, NOW)).toEqual([said('confirmed', { visit: 'popup' })]);
  });

  it('of no in the popup makes that layout unreadable, and no other layout', () => {
    const denied = [said('denied')];
    const page = withoutDenied(unused, denied);
    expect(isDenied(unused, denied)).toBe(true);
    expect(page.facts).toMatchObject({
      giftBalance: unreadable('denied'),
      offered: unreadable('denied'),
      toCharge: unreadable('denied'),
      promotion: unreadable('denied'),
    });
    expect(whyUnread(page)).toBe('denied');
    expect(withoutDenied(row('DE'), denied)).toEqual(row('DE'));
    const invoice = order('order/invoice');
    const muted = withoutDenied(invoice, [said('denied', { layout: 'US order-details order/invoice' })]);
    expect(muted.facts).toMatchObject({ giftTaken: unreadable('denied'), charged: unreadable('denied') });
  });

  it('of no never silences a layout that a saved page proves', () => {
    const denied = [said('denied', { layout: 'US review summary/list' })];
    expect(withoutDenied(row('US'), denied)).toEqual(row('US'));
  });
});

test('a hundred layouts are kept: unanswered ones are dropped first, and answers stay', () => {
  const many = Array.from({ length: 150 }, (_, n) => ({ layout: `US review a/${n}`, visit: 'v', at: NOW }));
  const asked = many.reduce(withAsked, [said('denied')] as readonly Sight[]);
  expect(asked).toHaveLength(100);
  expect(asked[0]).toEqual(said('denied'));
  expect(asked.at(-1)?.layout).toBe('US review a/149');
  const answered = many.map(({ layout }) => said('confirmed', { layout })).slice(0, 100);
  expect(withAsked(answered, { layout: LAYOUT, visit: 'v', at: NOW })).toBe(answered);
  expect(sightOf(unused, answered, 'v')).toBeNull();
});
