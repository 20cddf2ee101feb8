import { describe, expect, it } from 'vitest';
import type { ActivityRow, OrderDetailsReading, PageReading, ReviewReading } from '../../src/core/pageReading';
import { ABSENT, read } from '../../src/core/reading';
import type { Store } from '../../src/store/openStore';
import { APPLIED, DAY, day, NOW, review, usd } from '../core/situations';
import { booksIn, entriesIn, freshName, kept, observed, overviewOf, purseIn, stamps, write } from './books';

const stamp = stamps('order');
const HOUR = DAY / 24;

/** A review page on which so many cents of the balance are applied. */
function reviewed(gift: number, charged: number, purchase: string | null = null): ReviewReading {
  const page = review({ giftBalance: gift > 0 ? APPLIED(gift) : read({ applied: false }, 'test'), toCharge: charged });
  return purchase === null ? page : { ...page, facts: { ...page.facts, purchase: read(purchase, 'test') } };
}

function thanks(tab = 7, purchase: string | null = null) {
  return { marketplace: 'US', tab, purchase } as const;
}

function order(
  key: string,
  gift: number,
  charged: number,
  shipped: 'all' | 'some' | 'none' = 'none',
): OrderDetailsReading {
  return {
    kind: 'order-details',
    marketplace: 'US',
    facts: {
      order: read(key, 'test'),
      giftTaken: gift > 0 ? read(usd(gift), 'test') : ABSENT,
      charged: read(usd(charged), 'test'),
      promotion: ABSENT,
      shipped: read(shipped, 'test'),
    },
  };
}

/** Books with $50.00, in which a review page with $30.00 of it applied was seen in tab 7. */
async function aboutToPay(page = reviewed(3000, 1000), at = NOW): Promise<Store> {
  const store = booksIn();
  kept(await write(store, observed('a', 5000, 'v', NOW - DAY)));
  kept(await store.learnReview({ page, tab: 7, visit: 'review' }, at));
  return store;
}

const kinds = async (store: Store) => (await entriesIn(store)).map(({ kind }) => kind);

async function situationOn(store: Store, page: PageReading, at = NOW) {
  return kept(await store.readSituation(page, at)).situation;
}

describe('an order placed with balance applied', () => {
  it('is pending once, however often the page that thanks for it is read', async () => {
    const store = await aboutToPay();
    const placed = kept(await store.learnPlaced(thanks(), stamp()));
    expect(placed).toMatchObject({ pending: usd(3000), credit: null });
    expect((await entriesIn(store)).at(-1)?.id).toBe(placed?.entry);
    for (let time = 1; time <= 3; time += 1) expect(kept(await store.learnPlaced(thanks(), stamp()))).toBeNull();
    expect(await kinds(store)).toEqual(['observed', 'pending']);
    expect(await purseIn(store)).toMatchObject({
      balance: { amount: usd(5000) },
      free: usd(2000),
      held: { pending: usd(3000), reserves: usd(0) },
    });
  });

  it('is over for its tab: thanks for another purchase are not for it', async () => {
    const store = await aboutToPay();
    expect(kept(await store.learnPlaced(thanks(), stamp()))).not.toBeNull();
    expect(kept(await store.learnPlaced(thanks(7, 'another'), stamp()))).toBeNull();
  });

  it.each([
    ['none was reviewed in this tab', thanks(8), NOW, false],
    ['the page names the same purchase in another tab', thanks(8, 'p1'), NOW, true],
    ['the page names another purchase', thanks(7, 'p2'), NOW, false],
    ['the page names none', thanks(7), NOW, true],
    ['the review was an hour ago', thanks(7), NOW + HOUR, true],
    ['the review was longer ago', thanks(7), NOW + HOUR + 1, false],
  ])('where %s', async (_, seen, at, isPending) => {
    const store = await aboutToPay(reviewed(3000, 1000, 'p1'));
    expect(kept(await store.learnPlaced(seen, stamp(at))) !== null).toBe(isPending);
  });

  it('is not pending where the balance pays nothing, and what was meant is remembered', async () => {
    const store = await aboutToPay(reviewed(0, 4000));
    expect(kept(await store.learnPlaced(thanks(), stamp()))).toBeNull();
    expect((await situationOn(store, order('o', 4000, 0))).intents).toMatchObject([
      { gift: usd(0), charged: usd(4000) },
    ]);
  });

  it('counts as it was reviewed last', async () => {
    const store = await aboutToPay();
    kept(await store.learnReview({ page: reviewed(1000, 3000), tab: 7, visit: 'review 2' }, NOW));
    kept(await store.learnPlaced(thanks(), stamp()));
    expect((await purseIn(store)).held?.pending).toEqual(usd(1000));
  });

  it('by two tabs at once is one entry of each purchase', async () => {
    const name = freshName();
    const tabs = [booksIn(name), booksIn(name)] as const;
    kept(await tabs[0].learnReview({ page: reviewed(3000, 0, 'p1'), tab: 7, visit: 'v' }, NOW));
    const done = await Promise.all(tabs.map((store) => store.learnPlaced(thanks(7, 'p1'), stamp())));
    expect(done.map((each) => kept(each) !== null).sort()).toEqual([false, true]);
  });

  it('is of the account that was seen last', async () => {
    const store = booksIn();
    kept(await write(store, { ...observed('a', 5000), account: 'Work' }));
    kept(await store.learnReview({ page: reviewed(3000, 1000), tab: 7, visit: 'review' }, NOW));
    kept(await store.learnPlaced(thanks(), stamp()));
    expect((await entriesIn(store)).at(-1)).toMatchObject({ kind: 'pending', account: 'Work' });
  });
});

describe('an order’s own page', () => {
  it('settles it, once, and takes it off the balance', async () => {
    const store = await aboutToPay();
    kept(await store.learnPlaced(thanks(), stamp()));
    expect(kept(await store.learnOrder(order('o1', 3000, 1000), stamp(NOW + HOUR)))).toMatchObject({ paid: usd(3000) });
    expect(kept(await store.learnOrder(order('o1', 3000, 1000), stamp(NOW + HOUR)))).toBeNull();
    expect(await purseIn(store)).toMatchObject({ balance: { amount: usd(2000) }, free: usd(2000) });
  });

  it('takes nothing off where the balance was seen since', async () => {
    const store = await aboutToPay();
    kept(await store.learnPlaced(thanks(), stamp()));
    kept(await write(store, { id: 's', kind: 'stated', purse: 'US', at: NOW + 1, balance: usd(2000), note: '' }));
    expect(kept(await store.learnOrder(order('o1', 3000, 1000), stamp(NOW + HOUR)))).toMatchObject({ paid: usd(3000) });
    expect(await purseIn(store)).toMatchObject({ balance: { amount: usd(2000) }, free: usd(2000) });
  });

  it('is compared with what was meant', async () => {
    const store = await aboutToPay();
    kept(await store.learnPlaced(thanks(), stamp()));
    const { intents } = await situationOn(store, order('o1', 0, 4000));
    expect(intents).toEqual([{ purse: 'US', purchase: 'review', at: NOW, gift: usd(3000), charged: usd(1000) }]);
    expect((await situationOn(store, order('o1', 0, 4000), NOW + 61 * DAY)).intents).toEqual([]);
  });

  it('is not compared with a review page after which nothing was placed', async () => {
    expect((await situationOn(await aboutToPay(), order('o1', 0, 4000))).intents).toEqual([]);
  });

  it('that has not shipped is known until it has', async () => {
    const store = booksIn();
    const redeem = { kind: 'redeem', marketplace: 'US', facts: {} } as const;
    kept(await store.learnOrder(order('o1', 0, 1, 'none'), stamp()));
    kept(await store.learnOrder(order('o2', 0, 1, 'some'), stamp()));
    kept(await store.learnOrder(order('o3', 0, 1, 'all'), stamp()));
    expect((await situationOn(store, redeem)).unshipped).toBe(2);
    expect((await situationOn(store, { ...redeem, marketplace: 'UK' })).unshipped).toBe(0);
    kept(await store.learnOrder(order('o1', 0, 1, 'all'), stamp()));
    expect((await situationOn(store, redeem)).unshipped).toBe(1);
  });
});

it('several accounts are known where a code is to be redeemed, in their marketplace alone', async () => {
  const store = await aboutToPay();
  const redeem = { kind: 'redeem', marketplace: 'US', facts: {} } as const;
  expect((await situationOn(store, redeem)).accounts).toEqual([null]);
  kept(await write(store, { ...observed('w', 700, 'v2', NOW), account: 'Work' }));
  expect((await situationOn(store, redeem)).accounts).toEqual([null, 'Work']);
  expect((await situationOn(store, { ...redeem, marketplace: 'UK' })).accounts).toEqual([null]);
  expect((await situationOn(store, review())).accounts).toBeUndefined();
});

it('the balance page settles what was pending', async () => {
  const store = await aboutToPay();
  kept(await store.learnPlaced(thanks(), stamp()));
  const page = { marketplace: 'US', visit: 'v2', balance: usd(2000), rows: [], window: null } as const;
  kept(await store.learnBalancePage(page, stamp(NOW + HOUR)));
  expect(await purseIn(store)).toMatchObject({ balance: { amount: usd(2000) }, free: usd(2000) });
  expect((await overviewOf(store)).drifts).toEqual([]);
});

describe('an order that is charged parcel by parcel', () => {
  const row = (minor: number, closing: number, order = 'o1'): ActivityRow => ({
    ...{ day: day('2026-11-21'), kind: minor < 0 ? 'spent' : 'refunded', amount: usd(minor), closing: usd(closing) },
    ...{ order, digital: false },
  });
  let openings = 0;
  const opened = async (store: Store, ...rows: ActivityRow[]) => {
    openings += 1;
    const page = {
      marketplace: 'US',
      visit: `page ${openings}`,
      balance: rows[0]?.closing ?? null,
      rows,
      window: null,
    } as const;
    return kept(await store.learnBalancePage(page, stamp(NOW + openings * HOUR)));
  };
  const stands = async (store: Store) => {
    const { balance, held, free } = await purseIn(store);
    return [balance?.amount.minor, held?.pending.minor ?? 0, free?.minor];
  };
  const placed = async () => {
    const store = await aboutToPay();
    kept(await store.learnPlaced(thanks(), stamp()));
    return store;
  };

  it('is pending for what is not charged yet, also where its own page had settled it', async () => {
    const store = await placed();
    kept(await store.learnOrder(order('o1', 3000, 1000), stamp(NOW + 1)));
    expect(await stands(store)).toEqual([2000, 0, 2000]);
    await opened(store, row(-1200, 3800));
    expect(await stands(store)).toEqual([3800, 1800, 2000]);
    expect(kept(await store.learnOrder(order('o1', 3000, 1000), stamp(NOW + 2 * DAY)))).toBeNull();
    await opened(store, row(-1800, 2000), row(-1200, 3800));
    expect(await stands(store)).toEqual([2000, 0, 2000]);
    expect((await overviewOf(store)).drifts).toEqual([]);
  });

  it('that shrinks after its page was seen is settled anew', async () => {
    const store = await placed();
    kept(await store.learnOrder(order('o1', 3000, 1000), stamp(NOW + 1)));
    const again = kept(await store.learnOrder(order('o1', 1200, 1000), stamp(NOW + 2)));
    expect(again).toMatchObject({ paid: usd(1200), released: usd(1800) });
    expect(await stands(store)).toEqual([3800, 0, 3800]);
    kept(await store.undo(again?.entry ?? '', stamp(NOW + 3), { withVisit: true, refuse: () => null }));
    expect(kept(await store.learnOrder(order('o1', 1200, 1000), stamp(NOW + 4)))).toBeNull();
  });

  it('that has shrunk is known by the row that names it, whichever page is opened first', async () => {
    const rowFirst = await placed();
    await opened(rowFirst, row(-1200, 3800));
    expect(await stands(rowFirst)).toEqual([3800, 1800, 2000]);
    expect(kept(await rowFirst.learnOrder(order('o1', 1200, 400), stamp(NOW + 2 * DAY)))).toMatchObject({
      released: usd(1800),
    });
    expect(await stands(rowFirst)).toEqual([3800, 0, 3800]);

    const pageFirst = await placed();
    expect(kept(await pageFirst.learnOrder(order('o1', 1200, 400), stamp(NOW + 1)))).toBeNull();
    const { recorded } = await opened(pageFirst, row(-1200, 3800));
    expect(recorded?.accounted).toMatchObject({ settled: usd(1200), released: usd(1800) });
    expect(await stands(pageFirst)).toEqual([3800, 0, 3800]);
  });

  it('that has shrunk to what was charged holds no cent of its rounded tax', async () => {
    const store = await placed();
    await opened(store, row(-1199, 3801));
    expect(kept(await store.learnOrder(order('o1', 1200, 400), stamp(NOW + 2 * DAY)))).toMatchObject({
      released: usd(1801),
    });
    expect(await stands(store)).toEqual([3801, 0, 3801]);
  });

  it('that takes nothing any more is let go, and explains nothing', async () => {
    const store = await placed();
    kept(await store.learnOrder(order('o1', 3000, 1000), stamp(NOW + 1)));
    await opened(store, row(-1200, 3800));
    kept(await store.learnOrder(order('o1', 0, 1000), stamp(NOW + 2 * DAY)));
    expect(await stands(store)).toEqual([3800, 0, 3800]);
    expect((await entriesIn(store)).filter(({ kind }) => kind === 'explained')).toEqual([]);
  });

  it('is not settled by the page of an order that is not known to be of it', async () => {
    const store = await placed();
    expect(kept(await store.learnOrder(order('older', 500, 700), stamp(NOW + 1)))).toBeNull();
    expect(await stands(store)).toEqual([5000, 3000, 2000]);
  });

  it('that was on the balance page before the thanks were read is not held as well', async () => {
    const store = await aboutToPay();
    await opened(store, row(-3000, 2000));
    expect((await overviewOf(store)).drifts).toEqual([]);
    kept(await store.learnPlaced(thanks(), stamp(NOW + HOUR)));
    expect(await stands(store)).toEqual([2000, 0, 2000]);
    expect((await overviewOf(store)).drifts).toEqual([]);
  });

  it('and was canceled as a whole before it was seen needs nothing', async () => {
    const store = await placed();
    await opened(store, row(3000, 5000), row(-3000, 2000));
    expect(await stands(store)).toEqual([5000, 0, 5000]);
    expect((await overviewOf(store)).drifts).toEqual([]);
  });
});

describe('an order that was just placed', () => {
  const redeem = { kind: 'redeem', marketplace: 'US', facts: {} } as const;
  it.each([
    ['may not have shipped', 3000, 1000, NOW, 1],
    ['of which the card pays nothing takes no gift card', 3000, 0, NOW, 0],
    ['two weeks ago has shipped', 3000, 1000, NOW + 15 * DAY, 0],
  ])('%s', async (_, gift, charged, at, unshipped) => {
    const store = await aboutToPay(reviewed(gift, charged));
    kept(await store.learnPlaced(thanks(), stamp()));
    expect((await situationOn(store, redeem, at)).unshipped).toBe(unshipped);
  });

  it('is counted once with its own page, and not once that shows that it has shipped', async () => {
    const store = await aboutToPay();
    kept(await store.learnPlaced(thanks(), stamp()));
    kept(await store.learnOrder(order('o1', 3000, 1000, 'none'), stamp(NOW + 1)));
    expect((await situationOn(store, redeem)).unshipped).toBe(1);
    kept(await store.learnOrder(order('o1', 3000, 1000, 'all'), stamp(NOW + 2)));
    expect((await situationOn(store, redeem)).unshipped).toBe(0);
  });
});
