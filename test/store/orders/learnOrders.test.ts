import { describe, expect, it } from 'vitest';
import type { PageReading } from '../../../src/core/page/pageReading';
import { DAY, NOW, review, usd } from '../../support/core/situations';
import { aboutToPay, order, reviewed, thanks } from '../../support/store/anOrder';
import {
  booksIn,
  entriesIn,
  freshName,
  kept,
  observed,
  overviewOf,
  purseIn,
  stamps,
  write,
} from '../../support/store/books';
import type { LessonBooks } from '../../support/store/lessonBooks';

const stamp = stamps('order');
const HOUR = DAY / 24;

const kinds = async (store: LessonBooks) => (await entriesIn(store)).map(({ kind }) => kind);

async function situationOn(store: LessonBooks, page: PageReading, at = NOW) {
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

  it('is over for its tab: a page that thanks for another purchase does not use it', async () => {
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

  it('is not pending if the balance pays nothing, and its intent is kept', async () => {
    const store = await aboutToPay(reviewed(0, 4000));
    expect(kept(await store.learnPlaced(thanks(), stamp()))).toBeNull();
    expect((await situationOn(store, order('o', 4000, 0))).intents).toMatchObject([
      { gift: usd(0), charged: usd(4000) },
    ]);
  });

  it('counts as the last review page showed it', async () => {
    const store = await aboutToPay();
    kept(await store.learnReview({ page: reviewed(1000, 3000), tab: 7, visit: 'review 2' }, NOW));
    kept(await store.learnPlaced(thanks(), stamp()));
    expect((await purseIn(store)).held?.pending).toEqual(usd(1000));
  });

  it.each([
    ['lower', 3],
    ['higher', 9],
  ])('counts as it was reviewed last in any tab: one of a %s number', async (_, tab) => {
    const store = await aboutToPay(reviewed(0, 4000, 'p1'));
    kept(await store.learnReview({ page: reviewed(1000, 3000, 'p1'), tab, visit: 'review 2' }, NOW + 1));
    kept(await store.learnPlaced(thanks(tab, 'p1'), stamp(NOW + 2)));
    expect((await purseIn(store)).held?.pending).toEqual(usd(1000));
    expect(kept(await store.learnPlaced(thanks(tab, 'p1'), stamp(NOW + 3)))).toBeNull();
  });

  it('is one entry for each purchase if two tabs place orders at once', async () => {
    const name = freshName();
    const tabs = [booksIn(name), booksIn(name)] as const;
    kept(await tabs[0].learnReview({ page: reviewed(3000, 0, 'p1'), tab: 7, visit: 'v' }, NOW));
    const done = await Promise.all(tabs.map((store) => store.learnPlaced(thanks(7, 'p1'), stamp())));
    expect(done.map((each) => kept(each) !== null).sort()).toEqual([false, true]);
  });

  it('belongs to the account that was seen last', async () => {
    const store = booksIn();
    kept(await write(store, { ...observed('a', 5000), book: { marketplace: 'US', account: 'Work' } }));
    kept(await store.learnReview({ page: reviewed(3000, 1000), tab: 7, visit: 'review' }, NOW));
    kept(await store.learnPlaced(thanks(), stamp()));
    expect((await entriesIn(store)).at(-1)).toMatchObject({ kind: 'pending', book: { account: 'Work' } });
  });
});

describe('an order’s own page', () => {
  it('settles it once, and subtracts it from the balance', async () => {
    const store = await aboutToPay();
    kept(await store.learnPlaced(thanks(), stamp()));
    expect(kept(await store.learnOrder(order('o1', 3000, 1000), stamp(NOW + HOUR)))).toMatchObject({ paid: usd(3000) });
    expect(kept(await store.learnOrder(order('o1', 3000, 1000), stamp(NOW + HOUR)))).toBeNull();
    expect(await purseIn(store)).toMatchObject({ balance: { amount: usd(2000) }, free: usd(2000) });
  });

  it('subtracts nothing if the balance was seen later', async () => {
    const store = await aboutToPay();
    kept(await store.learnPlaced(thanks(), stamp()));
    kept(
      await write(store, {
        id: 's',
        kind: 'stated',
        book: { marketplace: 'US' },
        at: NOW + 1,
        balance: usd(2000),
        note: '',
      }),
    );
    expect(kept(await store.learnOrder(order('o1', 3000, 1000), stamp(NOW + HOUR)))).toMatchObject({ paid: usd(3000) });
    expect(await purseIn(store)).toMatchObject({ balance: { amount: usd(2000) }, free: usd(2000) });
  });

  it('is compared with the intent', async () => {
    const store = await aboutToPay();
    kept(await store.learnPlaced(thanks(), stamp()));
    const { intents } = await situationOn(store, order('o1', 0, 4000));
    expect(intents).toEqual([
      { book: { marketplace: 'US' }, purchase: 'review', at: NOW, gift: usd(3000), charged: usd(1000) },
    ]);
    expect((await situationOn(store, order('o1', 0, 4000), NOW + 61 * DAY)).intents).toEqual([]);
  });

  it('is not compared with a review page if no order was placed after it', async () => {
    expect((await situationOn(await aboutToPay(), order('o1', 0, 4000))).intents).toEqual([]);
  });

  it('counts as not shipped until it shows that the order has shipped', async () => {
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

it('several accounts are known where a code is redeemed or a balance is named, only in their marketplace', async () => {
  const store = await aboutToPay();
  const redeem = { kind: 'redeem', marketplace: 'US', facts: {} } as const;
  expect((await situationOn(store, redeem)).accounts).toEqual([null]);
  kept(await write(store, { ...observed('w', 700, 'v2', NOW), book: { marketplace: 'US', account: 'Work' } }));
  expect((await situationOn(store, redeem)).accounts).toEqual([null, 'Work']);
  expect((await situationOn(store, { ...redeem, marketplace: 'UK' })).accounts).toEqual([null]);
  expect((await situationOn(store, review())).accounts).toEqual([null, 'Work']);
});

it('the balance page settles what was pending', async () => {
  const store = await aboutToPay();
  kept(await store.learnPlaced(thanks(), stamp()));
  const page = { marketplace: 'US', visit: 'v2', balance: usd(2000), rows: [], window: null } as const;
  kept(await store.learnBalancePage(page, stamp(NOW + HOUR)));
  expect(await purseIn(store)).toMatchObject({ balance: { amount: usd(2000) }, free: usd(2000) });
  expect((await overviewOf(store)).drifts).toEqual([]);
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

  it('is counted once together with its own page, and no longer after that page shows that it has shipped', async () => {
    const store = await aboutToPay();
    kept(await store.learnPlaced(thanks(), stamp()));
    kept(await store.learnOrder(order('o1', 3000, 1000, 'none'), stamp(NOW + 1)));
    expect((await situationOn(store, redeem)).unshipped).toBe(1);
    kept(await store.learnOrder(order('o1', 3000, 1000, 'all'), stamp(NOW + 2)));
    expect((await situationOn(store, redeem)).unshipped).toBe(0);
  });
});
