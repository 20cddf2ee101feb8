import { describe, expect, it } from 'vitest';
import type { OrderDetailsReading, PageReading, ReviewReading } from '../../../src/core/page/pageReading';
import { ABSENT, read } from '../../../src/core/page/reading';
import { APPLIED, creditOf, NOW, review, usd } from '../../support/core/situations';
import { booksIn, entriesIn, kept, overviewOf, refused, stamps } from '../../support/store/books';
import type { LessonBooks } from '../../support/store/lessonBooks';

const stamp = stamps();
const CREDIT = creditOf(300, '2027-01-31', { id: 'credit', scope: 'any' });

/** A review page with a $3.00 credit, and the amount that the balance pays. */
function reviewed(gift: number): ReviewReading {
  const page = review({ giftBalance: APPLIED(gift), toCharge: 700 - gift, promotion: 300 });
  return { ...page, facts: { ...page.facts, purchase: read('purchase', 'test') } };
}

function order(key: string, gift: number, charged: number): OrderDetailsReading {
  return {
    kind: 'order-details',
    marketplace: 'US',
    facts: {
      order: read(key, 'test'),
      giftTaken: gift > 0 ? read(usd(gift), 'test') : ABSENT,
      charged: read(usd(charged), 'test'),
      promotion: ABSENT,
      shipped: read('none', 'test'),
    },
  };
}

const returnOf = (key: string): PageReading => ({
  kind: 'return',
  marketplace: 'US',
  facts: { order: read(key, 'test') },
});
const THANKS = { marketplace: 'US', tab: 7, purchase: 'purchase' } as const;

async function placed(gift = 200): Promise<LessonBooks> {
  const store = booksIn();
  kept(await store.addCredit(CREDIT, stamp()));
  kept(await store.learnReview({ page: reviewed(gift), tab: 7, visit: 'review' }, NOW));
  return store;
}

const leftOf = async (store: LessonBooks) => (await overviewOf(store)).credits.map(({ left }) => left.minor);
const kinds = async (store: LessonBooks) => (await entriesIn(store)).map(({ kind }) => kind);

async function lostBy(store: LessonBooks, key: string): Promise<number[]> {
  const { situation } = kept(await store.readSituation(returnOf(key), NOW));
  return (situation.creditUses ?? []).map(({ amount }) => amount.minor);
}

describe('a placed order that takes a credit', () => {
  it('uses it once, beside the pending entry', async () => {
    const store = await placed();
    expect(kept(await store.learnPlaced(THANKS, stamp()))).toMatchObject({ pending: usd(200), credit: usd(300) });
    expect(kept(await store.learnPlaced(THANKS, stamp()))).toBeNull();
    expect(await kinds(store)).toEqual(['credit-granted', 'pending', 'credit-used']);
    expect((await entriesIn(store)).at(-1)).toMatchObject({ credit: 'credit', purchase: 'purchase', amount: usd(300) });
    expect(await leftOf(store)).toEqual([0]);
  });

  it('uses it even if the balance pays nothing', async () => {
    const store = await placed(0);
    expect(kept(await store.learnPlaced(THANKS, stamp()))).toMatchObject({ pending: null, credit: usd(300) });
    expect(await kinds(store)).toEqual(['credit-granted', 'credit-used']);
  });

  it('is pending even if the credit is gone by then', async () => {
    const store = await placed();
    kept(await store.removeCredit('credit'));
    expect(kept(await store.learnPlaced(THANKS, stamp()))).toMatchObject({ pending: usd(200), credit: null });
  });

  it('is undone as a whole, and does not come back', async () => {
    const store = await placed();
    const entry = kept(await store.learnPlaced(THANKS, stamp()))?.entry ?? '';
    kept(await store.undo(entry, stamp(), { withVisit: true, refuse: () => null }));
    expect(await leftOf(store)).toEqual([300]);
    expect((await overviewOf(store)).pending).toEqual([]);
    kept(await store.learnReview({ page: reviewed(200), tab: 7, visit: 'again' }, NOW));
    expect(kept(await store.learnPlaced(THANKS, stamp()))).toBeNull();
  });

  it('loses only what was not undone before', async () => {
    const store = await placed();
    const entry = kept(await store.learnPlaced(THANKS, stamp()))?.entry ?? '';
    const used = (await entriesIn(store)).find(({ kind }) => kind === 'credit-used')?.id ?? '';
    kept(await store.undo(used, stamp(), { withVisit: false, refuse: () => null }));
    kept(await store.undo(entry, stamp(), { withVisit: true, refuse: () => null }));
    expect((await kinds(store)).filter((kind) => kind === 'undone')).toHaveLength(2);
  });
});

describe('the return of an order', () => {
  it('with the same number as the purchase loses its credit', async () => {
    const store = await placed();
    kept(await store.learnPlaced(THANKS, stamp()));
    expect(await lostBy(store, 'purchase')).toEqual([300]);
    expect(await lostBy(store, 'another')).toEqual([]);
  });

  it('loses all credits if its own page showed that it is the whole purchase', async () => {
    const store = await placed();
    kept(await store.learnPlaced(THANKS, stamp()));
    expect(await lostBy(store, 'o1')).toEqual([]);
    kept(await store.learnOrder(order('o1', 200, 500), stamp()));
    expect(await lostBy(store, 'o1')).toEqual([300]);
  });

  it.each([
    ['it comes to less than the purchase', [order('o1', 100, 0)], 'o1'],
    ['another order was all of the purchase', [order('o1', 200, 500), order('o2', 200, 500)], 'o2'],
  ])('is not known to lose any where %s', async (_, pages, returned) => {
    const store = await placed();
    kept(await store.learnPlaced(THANKS, stamp()));
    for (const page of pages) kept(await store.learnOrder(page, stamp()));
    expect(await lostBy(store, returned)).toEqual([]);
  });

  it('is written when the shopper says so, once, and can be undone', async () => {
    const store = await placed();
    kept(await store.learnPlaced(THANKS, stamp()));
    kept(await store.learnOrder(order('o1', 200, 500), stamp()));
    kept(await store.loseCredits('US', 'o1', stamp()));
    expect(await lostBy(store, 'o1')).toEqual([]);
    expect(refused(await store.loseCredits('US', 'o1', stamp()))).toBe('No credit is noted as used on this order.');
    const lost = (await entriesIn(store)).at(-1);
    expect(lost).toMatchObject({ kind: 'credit-lost', credit: 'credit', purchase: 'o1', amount: usd(300) });
    kept(await store.undo(lost?.id ?? '', stamp(), { withVisit: false, refuse: () => null }));
    expect(await lostBy(store, 'o1')).toEqual([300]);
    expect(await leftOf(store)).toEqual([0]);
  });

  it('loses what the shopper wrote as used on it', async () => {
    const store = booksIn();
    kept(await store.addCredit(CREDIT, stamp()));
    kept(await store.useCredit({ credit: 'credit', amount: usd(120), purchase: 'o1' }, stamp()));
    expect(await lostBy(store, 'o1')).toEqual([120]);
  });
});
