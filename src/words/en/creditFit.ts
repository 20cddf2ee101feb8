import type { FitReason } from '../../core/credits/credit';

/** Why a credit fits an order, may fit it or doesn't, in English. */
export const CREDIT_FIT_EN: Readonly<Record<FitReason, string>> = {
  'any-goods': 'This order fits it.',
  'digital-order': 'This order is digital, so it fits.',
  'goods-not-read': "What this order holds isn't read, so it may fit.",
  'partly-digital': 'Part of this order is digital, so it may fit.',
  'ebooks-only': 'It buys ebooks, and this digital order may hold some.',
  'not-digital': "This order isn't digital, so it doesn't fit.",
  'seller-not-read': "The seller isn't read here, so it may fit.",
  'scope-unsure': 'It may fit this order.',
  'sold-by-amazon': 'All of this order is sold by Amazon, so it fits.',
  'partly-sold-by-amazon': 'Part of this order is sold by Amazon, so it may fit.',
  'not-sold-by-amazon': "None of this order is sold by Amazon, so it doesn't fit.",
  'gift-cards-only': "This order is only gift cards, and this credit doesn't buy them.",
  'partly-gift-cards': "It doesn't buy the gift cards in this order; it may fit the rest.",
  'gift-cards-unsure': 'This order seems to hold gift cards, which a credit may not buy.',
  'membership-unsure': 'This order seems to hold a membership, which a credit may not pay.',
  'gift-cards-not-read': "It doesn't buy gift cards, and this order may hold some.",
  'below-threshold': 'This order costs too little for it.',
  'threshold-unsure': 'It is not certain that enough of this order counts for it.',
  'category-unsure': "It is for one category, which isn't read here; it may fit.",
  'words-unsure': "You noted a condition that can't be checked here; it may fit.",
};
