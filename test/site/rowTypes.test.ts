// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { readPage } from '../../src/site/readPage';
import { FIXTURES, factsInShort } from '../support/site/fixtures';
import { pageFrom } from '../support/site/pageFrom';

const GIFT = 'SPECIAL_PAYMENTS_GIFT_CARD_BALANCE';
const PROMOTION = 'PROMOTIONS_LINE_TAX_EXCLUSIVE';

it.each([
  ['as the shop gives them', [] as const, { applied: true, amount: 2164 }],
  ['of free shipping and the gift card swapped', [PROMOTION, GIFT] as const, 'unreadable:contradiction'],
])('the shop’s types of rows, %s', (_, swapped, gift) => {
  const page = FIXTURES.find(({ name }) => name === 'review-slot-of-balance-us');
  if (!page) throw new Error('There is no such page.');
  const [one = '-', other = '-'] = swapped;
  const html = page.html.replace(
    new RegExp(`"(${one}|${other})"`, 'g'),
    (_, type) => `"${type === one ? other : one}"`,
  );
  expect(factsInShort(readPage(pageFrom(html), page.url)?.reading.facts ?? {})).toMatchObject({ giftBalance: gift });
});
