import { describe, expect, it } from 'vitest';
import { ABSENT, read } from '../../src/core/page/reading';
import { APPLIED, INELIGIBLE, NOW, review, turbo } from '../support/core/situations';
import { order, thanks } from '../support/store/anOrder';
import { booksIn, kept, observed, purseIn, stamps, write } from '../support/store/books';
import type { LessonBooks } from '../support/store/lessonBooks';

const stamp = stamps('order');
const byCard = review({ toCharge: 4000, cameFromBuyNow: true });
const byBoth = review({ toCharge: 1000, giftBalance: APPLIED(3000), cameFromBuyNow: true });

/** Books with $50.00. The order of a review page was placed a while ago. */
async function placed(
  page: Parameters<LessonBooks['learnReview']>[0]['page'],
  at = NOW,
  store = booksIn(),
  balance = 5000,
) {
  if (balance > 0) kept(await write(store, observed(`a ${at}`, balance, `v ${at}`, NOW - 1)));
  kept(await store.learnReview({ page, tab: 7, visit: `review ${at}` }, at));
  kept(await store.learnPlaced(thanks(), stamp(at)));
  return store;
}

/** What is known about Buy Now after the page of an order was read. */
async function learnedFrom(
  store: LessonBooks,
  ...[gift, charged, key = 'o']: [gift: number, charged: number, key?: string]
) {
  kept(await store.learnOrder(order(key, gift, charged), stamp(NOW + 10)));
  return (await purseIn(store)).buyNowPayment;
}

describe('the page of an order that was placed by Buy Now', () => {
  it('teaches that it took the card', async () => {
    expect(await learnedFrom(await placed(byCard), 0, 4000)).toEqual({ takes: 'card', by: 'order', at: NOW });
  });

  it('teaches that it took the balance', async () => {
    expect(await learnedFrom(await placed(byBoth), 3000, 1000)).toEqual({ takes: 'balance', by: 'order', at: NOW });
  });

  it('teaches what really happened with the Buy Now popup', async () => {
    const page = turbo({ toCharge: 4000 });
    expect((await learnedFrom(await placed(page), 4000, 0))?.takes).toBe('balance');
  });

  it.each<[why: string, page: typeof byCard, balance: number]>([
    ['it was not placed by Buy Now', review({ toCharge: 4000 }), 5000],
    ['there was no balance to take', byCard, 0],
    ['it can\u2019t take the balance', review({ toCharge: 4000, cameFromBuyNow: true, giftBalance: INELIGIBLE }), 5000],
    [
      'it is a gift card',
      {
        ...byCard,
        facts: { ...byCard.facts, contents: read({ giftCards: 'all', soldByAmazon: null, membership: null }, 'test') },
      },
      5000,
    ],
    [
      'its review showed no sign of the balance',
      review({ toCharge: 4000, cameFromBuyNow: true, giftBalance: ABSENT }),
      5000,
    ],
  ])('tells nothing where %s', async (_, page, balance) => {
    expect(await learnedFrom(await placed(page, NOW, booksIn(), balance), 0, 4000)).toBeUndefined();
  });

  it('teaches it for a page that offers a balance which the books don’t know', async () => {
    const page = review({ toCharge: 4000, cameFromBuyNow: true, offered: 5000 });
    expect((await learnedFrom(await placed(page, NOW, booksIn(), 0), 0, 4000))?.takes).toBe('card');
  });

  it('teaches nothing about the card if it is one of several orders', async () => {
    const two = review({ toCharge: 5000, cameFromBuyNow: true });
    expect(await learnedFrom(await placed(two), 0, 4000)).toBeUndefined();
  });

  it('replaces what an earlier order taught, and an earlier order does not replace it', async () => {
    const store = await placed(byCard);
    await placed(review({ toCharge: 0, giftBalance: APPLIED(2000), cameFromBuyNow: true }), NOW + 5, store);
    expect((await learnedFrom(store, 2000, 0, 'second'))?.takes).toBe('balance');
    expect((await learnedFrom(store, 0, 4000, 'first'))?.takes).toBe('balance');
  });

  it('does not replace the shopper’s word until that is removed', async () => {
    const store = await placed(byCard);
    const said = { takes: 'balance', by: 'shopper', at: NOW - 9 } as const;
    kept(await store.changePurse({ marketplace: 'US' }, { buyNowPayment: said }));
    expect(await learnedFrom(store, 0, 4000)).toEqual(said);
    kept(await store.changePurse({ marketplace: 'US' }, { wish: 'save' }));
    expect((await purseIn(store)).buyNowPayment).toEqual(said);
    kept(await store.changePurse({ marketplace: 'US' }, { buyNowPayment: null }));
    expect((await purseIn(store)).buyNowPayment).toBeUndefined();
    expect((await learnedFrom(store, 0, 4000))?.takes).toBe('card');
  });
});

it('what Buy Now takes is kept for the account that ordered', async () => {
  const store = booksIn();
  kept(await write(store, { ...observed('a', 5000), book: { marketplace: 'US', account: 'Work' } }));
  await placed(byCard, NOW, store, 0);
  await learnedFrom(store, 0, 4000);
  const { purses } = kept(await store.readBooks(NOW));
  expect(purses.map(({ book, buyNowPayment }) => [book.account, buyNowPayment?.takes])).toEqual([['Work', 'card']]);
});
