import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DAY } from '../support/core/situations';
import { booksIn, kept, overviewOf, purseIn, stamps } from '../support/store/books';
import type { LessonBooks } from '../support/store/lessonBooks';
import { ModelShop, type ShopOrder, type Way } from '../support/store/shopModel';

const MINUTE = 60_000;
const RUNS = Number(process.env.SHOPPING_RUNS ?? 40);

/** A shopper with one shop and the extension's books. Only pages teach the books. */
class Shopper {
  readonly shop: ModelShop;
  readonly store: LessonBooks;
  readonly #stamp = stamps('day');
  #tabs = 0;
  /** Whether every change of what is free to spend was on a page that was opened. */
  isTold = false;

  constructor(balance: number) {
    this.shop = new ModelShop(balance);
    this.store = booksIn();
  }

  async open(): Promise<void> {
    this.shop.now += MINUTE;
    kept(await this.store.learnBalancePage(this.shop.balancePage(), this.#stamp(this.shop.now)));
    for (const order of this.shop.orders) {
      order.known ||= order.parcels.some(({ state }) => state !== 'waiting' && state !== 'canceled');
    }
    this.isTold = true;
  }

  async buy(way: Way, amounts: readonly number[], rounding: readonly number[]): Promise<ShopOrder> {
    this.#tabs += 1;
    const tab = this.#tabs;
    const order = this.shop.place(`order-${tab}`, way, amounts, rounding);
    this.shop.now += MINUTE;
    kept(await this.store.learnReview({ page: this.shop.reviewPage(order), tab, visit: `r ${tab}` }, this.shop.now));
    const seen = { marketplace: 'US', tab, purchase: `purchase-${tab}` } as const;
    kept(await this.store.learnPlaced(seen, this.#stamp(this.shop.now)));
    return order;
  }

  async openOrder(order: ShopOrder): Promise<void> {
    this.shop.now += MINUTE;
    if (order.parcels.every(({ state }) => state !== 'canceled')) order.known = true;
    kept(await this.store.learnOrder(this.shop.orderPage(order), this.#stamp(this.shop.now)));
  }

  async free(): Promise<number | undefined> {
    return (await purseIn(this.store)).free?.minor;
  }

  async pending(): Promise<number> {
    return (await purseIn(this.store)).held?.pending.minor ?? 0;
  }
}

describe('$100.00 and an order of $60.00 that is charged parcel by parcel', () => {
  it.each<[string, (shopper: Shopper, order: ShopOrder) => Promise<void>]>([
    ['its own page is not opened', async () => {}],
    ['its own page is opened first', (shopper, order) => shopper.openOrder(order)],
  ])('%s', async (_, meanwhile) => {
    const shopper = new Shopper(10_000);
    await shopper.open();
    const order = await shopper.buy('by parcel', [3500, 2500], []);
    expect([await shopper.pending(), await shopper.free()]).toEqual([6000, 4000]);
    await meanwhile(shopper, order);
    expect(await shopper.free()).toBe(4000);
    shopper.shop.ship(order);
    await shopper.open();
    expect([await shopper.pending(), await shopper.free()]).toEqual([2500, 4000]);
    await shopper.openOrder(order);
    expect(await shopper.free()).toBe(4000);
    shopper.shop.ship(order);
    await shopper.open();
    expect([await shopper.pending(), await shopper.free()]).toEqual([0, 4000]);
    expect((await overviewOf(shopper.store)).drifts).toEqual([]);
  });
});

describe('orders of one amount, one after the other', () => {
  it.each<Way>(['at once', 'by parcel'])(
    'the page of the later order settles it if rows name the earlier one: %s',
    async (way) => {
      const shopper = new Shopper(30_000);
      await shopper.open();
      const earlier = await shopper.buy(way, [6000], []);
      shopper.shop.ship(earlier);
      await shopper.open();
      const later = await shopper.buy(way, [6000], []);
      expect([await shopper.pending(), await shopper.free()]).toEqual([6000, 18_000]);
      await shopper.openOrder(later);
      expect([await shopper.pending(), await shopper.free()]).toEqual([0, 18_000]);
    },
  );

  it('the page of either order settles neither while no row has named one', async () => {
    const shopper = new Shopper(30_000);
    await shopper.open();
    const orders = [await shopper.buy('by parcel', [6000], []), await shopper.buy('by parcel', [6000], [])];
    for (const order of orders) await shopper.openOrder(order);
    expect([await shopper.pending(), await shopper.free()]).toEqual([12_000, 18_000]);
  });
});

type Step =
  | { readonly do: 'open' | 'card' | 'book' | 'wait' }
  | { readonly do: 'buy'; readonly way: Way; readonly parcels: readonly number[]; readonly rounding: readonly number[] }
  | { readonly do: 'ship' | 'cancel' | 'refund' | 'order page'; readonly of: number };

const of = fc.nat(5);
const anyStep: fc.Arbitrary<Step> = fc.oneof(
  { weight: 4, arbitrary: fc.constant<Step>({ do: 'open' }) },
  { weight: 2, arbitrary: fc.constantFrom<Step>({ do: 'card' }, { do: 'book' }, { do: 'wait' }) },
  {
    weight: 3,
    arbitrary: fc.record({
      do: fc.constant('buy' as const),
      way: fc.constantFrom<Way>('at once', 'held', 'by parcel'),
      // Any two sums differ by more than a rounded cent or two.
      parcels: fc.array(
        fc.integer({ min: 35, max: 120 }).map((n) => 20 * n),
        { minLength: 1, maxLength: 3 },
      ),
      rounding: fc.array(fc.integer({ min: -1, max: 1 }), { maxLength: 2 }),
    }),
  },
  { weight: 6, arbitrary: fc.record({ do: fc.constantFrom('ship' as const, 'order page' as const), of }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constantFrom('cancel' as const, 'refund' as const), of }) },
);

const unlike = (amount: number) => amount - 15;

/** @param most how many orders may wait for a charge at the same time. */
async function take(shopper: Shopper, step: Step, most: number): Promise<void> {
  const { shop } = shopper;
  switch (step.do) {
    case 'open':
      return shopper.open();
    case 'card':
      shop.addCard(2500);
      shopper.isTold = false;
      return;
    case 'book':
      shop.buyElsewhere(99);
      shopper.isTold = false;
      return;
    case 'wait':
      shop.now += DAY;
      return;
    case 'buy':
      if (shop.free < 8000 || (step.way !== 'at once' && shop.waiting >= most)) return;
      // The amount of a charge at once never equals the amount that is held, because a released hold would then look
      // like a charged one.
      await shopper.buy(step.way, step.way === 'at once' ? step.parcels.map(unlike) : step.parcels, step.rounding);
      return;
  }
  const order = shop.orders[step.of % Math.max(1, shop.orders.length)];
  if (!order) return;
  switch (step.do) {
    case 'ship':
      // Rounded cents are known only after a page shows them.
      if (shop.ship(order)) shopper.isTold = false;
      return;
    case 'refund':
      if (shop.refund(order, step.of > 2)) shopper.isTold = false;
      return;
    case 'order page':
      return shopper.openOrder(order);
    case 'cancel':
      // If no page has shown which order it is, nobody can know that the order has shrunk.
      if (!order.known || !shop.cancel(order)) return;
      await shopper.openOrder(order);
      // Only the balance page shows that a hold was released.
      if (order.way === 'held') await shopper.open();
  }
}

/** Between two openings of the balance page, only rounded cents may be unknown. */
const MOST_ROUNDED = 12;

describe('random days of a shopper', () => {
  /** After each step that pages have shown, what is free to spend is right and nothing is asked. */
  async function live(steps: readonly Step[], most: number): Promise<Shopper> {
    const shopper = new Shopper(30_000);
    await shopper.open();
    for (const step of steps) {
      await take(shopper, step, most);
      if (!shopper.isTold) continue;
      const free = await shopper.free();
      expect(Math.abs((free ?? 0) - Math.max(0, shopper.shop.free))).toBeLessThanOrEqual(MOST_ROUNDED);
      expect((await overviewOf(shopper.store)).drifts).toEqual([]);
    }
    return shopper;
  }

  const anySteps = fc.array(anyStep, { minLength: 4, maxLength: 24 });

  it('what is free equals the shop’s own books, and nothing is held after everything is charged', async () => {
    await fc.assert(
      fc.asyncProperty(anySteps, async (steps) => {
        const shopper = await live(steps, 1);
        for (const order of shopper.shop.orders) while (shopper.shop.ship(order));
        await shopper.open();
        const { drifts, pending } = await overviewOf(shopper.store);
        expect([drifts, pending]).toEqual([[], []]);
        expect(await shopper.free()).toBe(shopper.shop.free);
        shopper.store.close();
      }),
      { numRuns: RUNS },
    );
  });

  it('what is free is right with several orders on their way', async () => {
    await fc.assert(
      fc.asyncProperty(anySteps, async (steps) => {
        // If several orders have the same amount, no page shows which one has shrunk.
        const shopper = await live(
          steps.filter((step) => step.do !== 'cancel'),
          3,
        );
        shopper.store.close();
      }),
      { numRuns: RUNS },
    );
  });
});
