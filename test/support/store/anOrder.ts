import type { OrderDetailsReading, ReviewReading } from '../../../src/core/page/pageReading';
import { ABSENT, read } from '../../../src/core/page/reading';
import { APPLIED, DAY, NOW, review, usd } from '../core/situations';
import { booksIn, kept, observed, write } from './books';
import type { LessonBooks } from './lessonBooks';

// The pages of an order with $30.00 from the balance and $10.00 from the card, and books in which it is about to be
// paid.

/** A review page on which this many cents of the balance are applied. */
export function reviewed(gift: number, charged: number, purchase: string | null = null): ReviewReading {
  const page = review({ giftBalance: gift > 0 ? APPLIED(gift) : read({ applied: false }, 'test'), toCharge: charged });
  return purchase === null ? page : { ...page, facts: { ...page.facts, purchase: read(purchase, 'test') } };
}

export function thanks(tab = 7, purchase: string | null = null) {
  return { marketplace: 'US', tab, purchase } as const;
}

export function order(
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

/** Books with $50.00. A review page with $30.00 of it applied was seen in tab 7. */
export async function aboutToPay(page = reviewed(3000, 1000), at = NOW): Promise<LessonBooks> {
  const store = booksIn();
  kept(await write(store, observed('a', 5000, 'v', NOW - DAY)));
  kept(await store.learnReview({ page, tab: 7, visit: 'review' }, at));
  return store;
}
