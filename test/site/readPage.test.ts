// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { MARKETPLACE_IDS, marketplace } from '../../src/core/marketplaces/marketplaces';
import type { Target } from '../../src/core/page/pageReading';
import { isLikely } from '../../src/core/page/reading';
import { pageReading } from '../../src/messages/pageReadingSchema';
import { shownText } from '../../src/site/dom/shown';
import { readPage } from '../../src/site/readPage';
import { documentOf, FIXTURES, factsInShort, factsToName } from '../support/site/fixtures';
import { pageFrom } from '../support/site/pageFrom';

describe('a hand-written page', () => {
  it.each(FIXTURES.map((fixture) => [fixture.name, fixture] as const))('%s', (_, fixture) => {
    const sight = readPage(documentOf(fixture), fixture.url);
    expect(sight?.reading.kind).toBe(fixture.kind);
    // The background must accept the reading.
    expect(z.safeParse(pageReading, sight?.reading).error).toBeUndefined();
    expect(factsToName(sight?.reading.facts ?? {}, fixture)).toEqual(fixture.facts);
    const likely = Object.entries(sight?.reading.facts ?? {}).filter(([, fact]) => isLikely(fact));
    if (fixture.likely) expect(likely.map(([name]) => name)).toEqual(fixture.likely);
    for (const [target, words] of Object.entries(fixture.find ?? {})) {
      const element = sight?.find(target as Target) ?? null;
      expect(element === null ? null : shownText(element), target).toBe(words);
    }
  });
});

it('every button on a page that orders is found, including the second one', () => {
  const button = (id: string) => `<span id="${id}"><input name="placeYourOrder1" value="Place your order"></span>`;
  const page = pageFrom(button('bottomSubmitOrderButtonId') + button('submitOrderButtonId'));
  const url = new URL('https://www.amazon.com/checkout/p/p-106-0000000-0000000/spc');
  const found =
    readPage(page, url)
      ?.orderPlaces()
      .map(({ id }) => id) ?? [];
  expect(found.filter((id) => id !== '').sort()).toEqual(['bottomSubmitOrderButtonId', 'submitOrderButtonId']);
});

describe('an address', () => {
  const page = pageFrom('<p>Nothing</p>');
  it.each([
    'http://www.amazon.com/gc/balance',
    'https://www.amazon.com.evil.example/gc/balance',
    'https://evil.example/www.amazon.com/gc/balance',
    'https://notamazon.com/gc/balance',
    'https://smile.amazon.com/gc/balance',
    'https://www.www.amazon.com/gc/balance',
    'https://www.amazon.com:8443/gc/balance',
    'about:blank',
  ])('%s does not belong to a marketplace', (url) => {
    expect(readPage(page, new URL(url))).toBeNull();
  });

  it.each(MARKETPLACE_IDS)('of %s is known with and without www', (id) => {
    const { host } = marketplace(id);
    for (const url of [`https://${host}/gc/balance`, `https://www.${host}/gc/balance`]) {
      expect(readPage(page, new URL(url))?.reading).toMatchObject({ kind: 'gift-balance', marketplace: id });
    }
  });
});

describe('a page of unreasonable size', () => {
  const REVIEW = new URL('https://www.amazon.com/checkout/p/p-106-0000000-0000000/spc');
  const rows = (count: number, row: string) => row.repeat(count);
  it.each([
    [
      'rows',
      `<ul id="subtotals-marketplace-table">${rows(10_000, '<li>Items: $1.00</li>')}<li>Order total: $10,000.00</li></ul>`,
    ],
    ['copies of the summary', rows(2_000, '<ul id="subtotals-marketplace-table"><li>Order total: $1.00</li></ul>')],
    ['choices', rows(5_000, '<label><input type="checkbox">Use your $1.00 gift card balance</label>')],
    ['digits', `<ul id="subtotals-marketplace-table"><li>Order total: $${rows(100_000, '9')}</li></ul>`],
    ['words', `<ul id="subtotals-marketplace-table"><li>${rows(200_000, 'word ')}</li></ul>`],
    ['depth', `<ul id="subtotals-marketplace-table"><li>${rows(500, '<span>')}$1.00</li></ul>`],
  ])('with too many %s is read in time, and no amount is made up', (_, html) => {
    const page = pageFrom(html);
    const before = performance.now();
    const reading = readPage(page, REVIEW)?.reading;
    expect(performance.now() - before).toBeLessThan(10_000);
    expect(factsInShort(reading?.facts ?? {}).giftBalance).toMatch(/^unreadable/);
  });

  it('with 5 MB around the important parts is read like any other', () => {
    const fixture = FIXTURES.find(({ name }) => name === 'review-unused');
    if (!fixture) throw new Error('There is no such page.');
    const around = `<div><p>${'Words of a page. '.repeat(600)}</p></div>`.repeat(500);
    const html = fixture.html.replace('<body>', `<body>${around}`);
    expect(html.length).toBeGreaterThan(5_000_000);
    const page = pageFrom(html);
    expect(factsToName(readPage(page, fixture.url)?.reading.facts ?? {}, fixture)).toEqual(fixture.facts);
  });
});
