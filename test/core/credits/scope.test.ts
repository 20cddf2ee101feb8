import { expect, test } from 'vitest';
import type { Credit, ScopeTerms } from '../../../src/core/credits/credit';
import { fitOf } from '../../../src/core/credits/fit';
import { type Buying, fitOn, UNKNOWN_BUYING } from '../../../src/core/credits/scope';
import { read } from '../../../src/core/page/reading';
import { creditOf, DIGITAL, eur, review, usd } from '../../support/core/situations';

const order = (more: Partial<Buying>): Buying => ({ ...UNKNOWN_BUYING, ...more });
const under = (terms: ScopeTerms, scope: Credit['scope'] = 'any') => ({ kind: 'other' as const, scope, terms });
const GIFT_CARDS = order({ giftCards: 'all', soldByAmazon: 'all', made: { of: 'gift-cards', by: 'titles' } });
const threshold = { threshold: usd(3900) };

test.for<[story: string, of: Parameters<typeof fitOn>[0], on: Buying, fit: string, why: string]>([
  ['anything, on goods', under({}), order({ made: { of: 'goods', by: 'delivery' } }), 'fits', 'any-goods'],
  ['anything, on a book', under({}), order({ goods: 'digital' }), 'fits', 'any-goods'],
  ['anything, on unknown goods', under({}), order({ goods: 'physical' }), 'may', 'goods-not-read'],
  ['an unknown scope', under({}, 'unsure'), order({}), 'may', 'scope-unsure'],
  ['digital, on a book', under({}, 'digital'), order({ goods: 'digital' }), 'fits', 'digital-order'],
  ['digital, on a kettle', under({}, 'digital'), order({ goods: 'physical' }), 'cannot', 'not-digital'],
  ['digital, on both', under({}, 'digital'), order({ goods: 'mixed' }), 'may', 'partly-digital'],
  ['digital, goods not read', under({}, 'digital'), order({}), 'may', 'goods-not-read'],
  [
    'ebook credit on digital goods',
    { kind: 'ebook', scope: 'unsure' },
    order({ goods: 'digital' }),
    'may',
    'ebooks-only',
  ],
  [
    'sold by Amazon, on goods that Amazon sells',
    under({}, 'sold-by-amazon'),
    order({ soldByAmazon: 'all', made: { of: 'goods', by: 'delivery' } }),
    'fits',
    'sold-by-amazon',
  ],
  [
    'sold by Amazon, on unknown goods that Amazon sells',
    under({}, 'sold-by-amazon'),
    order({ soldByAmazon: 'all' }),
    'may',
    'goods-not-read',
  ],
  ['gift cards sold by Amazon', under({}, 'sold-by-amazon'), GIFT_CARDS, 'may', 'gift-cards-unsure'],
  ['gift cards, for a credit noted for anything', under({}), GIFT_CARDS, 'may', 'gift-cards-unsure'],
  ['a gift card among goods', under({}), order({ giftCards: 'some' }), 'may', 'gift-cards-unsure'],
  ['a membership', under({}), order({ membership: true }), 'may', 'membership-unsure'],
  [
    'sold by Amazon, on an order that Amazon sells in part',
    under({}, 'sold-by-amazon'),
    order({ soldByAmazon: 'some' }),
    'may',
    'partly-sold-by-amazon',
  ],
  [
    'sold by Amazon, on goods that others sell',
    under({}, 'sold-by-amazon'),
    order({ soldByAmazon: 'none' }),
    'cannot',
    'not-sold-by-amazon',
  ],
  ['sold by Amazon, with a seller that is not read', under({}, 'sold-by-amazon'), order({}), 'may', 'seller-not-read'],
  ['gift cards only', under({ notGiftCards: true }), order({ giftCards: 'all' }), 'cannot', 'gift-cards-only'],
  ['some gift cards', under({ notGiftCards: true }), order({ giftCards: 'some' }), 'may', 'partly-gift-cards'],
  ['no gift cards', under({ notGiftCards: true }), order({ giftCards: 'none' }), 'fits', 'any-goods'],
  ['gift cards not read', under({ notGiftCards: true }), order({}), 'may', 'gift-cards-not-read'],
  ['a threshold, on an order below it', under(threshold), order({ cost: usd(3899) }), 'cannot', 'below-threshold'],
  [
    'a threshold, on an order above it whose counted part is not read',
    under(threshold),
    order({ cost: usd(3900) }),
    'may',
    'threshold-unsure',
  ],
  [
    'a threshold, on an order above it that counts as a whole',
    under(threshold),
    order({ cost: usd(3900), soldByAmazon: 'all', giftCards: 'none' }),
    'fits',
    'any-goods',
  ],
  ['a threshold, on an order whose cost is not read', under(threshold), order({}), 'may', 'threshold-unsure'],
  ['threshold in euros', under({ threshold: eur(1) }), order({ cost: usd(3900) }), 'may', 'threshold-unsure'],
  ['a category', under({ category: 'groceries' }), order({}), 'may', 'category-unsure'],
  ['other words', under({ words: 'only on Fridays' }), order({}), 'may', 'words-unsure'],
  [
    'two conditions, of which one fails and decides',
    under({ ...threshold, category: 'books' }, 'digital'),
    order({ goods: 'digital', cost: usd(100) }),
    'cannot',
    'below-threshold',
  ],
  [
    'a failing scope goes before a doubtful term',
    under({ category: 'books' }, 'digital'),
    order({ goods: 'physical' }),
    'cannot',
    'not-digital',
  ],
])('fitOn decides on a credit for: %s', ([, of, on, fit, why]) => {
  expect(fitOn(of, on)).toEqual({ fit, why });
});

test('fitOf uses the contents, the goods and the cost of a page', () => {
  const soldByAmazon = { ...creditOf(300, 'never', { scope: 'sold-by-amazon' }), terms: threshold };
  const page = review({ goods: DIGITAL, toCharge: 5000 });
  expect(fitOf(soldByAmazon, page)).toEqual({ fit: 'may', why: 'seller-not-read' });
  const contents = read({ giftCards: 'none', soldByAmazon: 'all', membership: false } as const, 'test');
  const told = { ...page, facts: { ...page.facts, contents } };
  expect(fitOf(soldByAmazon, told)).toEqual({ fit: 'fits', why: 'sold-by-amazon' });
  expect(fitOf({ ...soldByAmazon, terms: { threshold: usd(5001) } }, told)).toEqual({
    fit: 'cannot',
    why: 'below-threshold',
  });
});
