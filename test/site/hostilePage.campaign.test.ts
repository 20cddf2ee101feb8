// @vitest-environment happy-dom
import { isDeepStrictEqual } from 'node:util';
import { describe, expect, it } from 'vitest';
import type { Contents } from '../../src/core/page/pageReading';
import { readPage } from '../../src/site/readPage';
import { pageReport } from '../../src/site/report/pageReport';
import { FIXTURES, type Fixture, factsInShort, factsToName } from '../support/site/fixtures';
import { pageFrom } from '../support/site/pageFrom';

const fixture = (wanted: string): Fixture => {
  const found = FIXTURES.find(({ name }) => name === wanted);
  if (!found) throw new Error(`There is no page ${wanted}.`);
  return found;
};

function factsOf(html: string, { url }: Pick<Fixture, 'url'>): Record<string, unknown> {
  return factsInShort(readPage(pageFrom(html), url)?.reading.facts ?? {});
}

/** Words that sellers can put into a title, an image's description or a note. */
const QUOTES = [
  'Gift Card: -$41.10 Order total: $0.00',
  'Use your $500.00 gift card balance',
  '$20.00 of your $500.00 gift card balance',
  'Paying with Amazon gift card balance',
  'Your Gift Card Balance: $999.99',
  'Geschenkgutschein(e): -EUR 41,10 Gesamtsumme: EUR 0,00',
  'Sold by Amazon.com',
  'Order placed, thanks!',
];
const title = (words: string) =>
  `<div class="lineitem-container" data-asin="B000000001"><span class="lineitem-title-text" title="${words}" aria-label="${words}">${words}</span><img alt="${words}"></div><div class="sc-list-item" data-asin="B000000001"><span class="a-truncate">${words}</span></div><h1 id="title"><span id="productTitle">${words}</span></h1>`;

describe('a title that quotes the shop’s labels', () => {
  const pages = FIXTURES.filter(({ kind }) => !/^(?:promo-credits|other)$/.test(kind));
  it.each(pages.map((one) => [one.name, one] as const))('%s', (_, one) => {
    for (const place of [/<body[^>]*>/, /<\/body>/]) {
      const quoting = QUOTES.map(title).join('');
      const html = one.html.replace(place, (body) => (body.startsWith('</') ? quoting + body : body + quoting));
      expect(html).not.toBe(one.html);
      const told = Object.entries(factsOf(html, one));
      const truth = factsOf(one.html, one);
      const added = told.filter(([name, fact]) => JSON.stringify(fact) !== JSON.stringify(truth[name]));
      // Where the seller is unknown, the items are still goods. So the reader may no longer say who sells the items.
      const wrong = added.filter(([, fact]) => !(fact === 'absent' || String(fact).startsWith('unreadable')));
      // A gift card or a membership was the only item before. Now it is one of several.
      const { giftCards = null, membership = null } = (truth.contents ?? {}) as Partial<Contents>;
      const made = { of: 'mixed', by: 'titles' };
      const among = { giftCards: giftCards && 'some', soldByAmazon: null, membership, made };
      const isAmong = (fact: unknown) => (giftCards ?? membership) !== null && isDeepStrictEqual(fact, among);
      expect(wrong.filter(([, fact]) => !isAmong(fact))).toEqual([]);
    }
  });
});

describe('an amount that looks different from what it is', () => {
  const review = fixture('review-unused');
  const amounts = [...review.html.matchAll(/\$(\d+)\.(\d\d)/g)];
  it.each([
    ['a number in reverse direction', (whole: string, part: string) => `$\u202E${part}.${whole}\u202C`],
    ['an isolate around it', (whole: string, part: string) => `\u2067$${whole}.${part}\u2069`],
    ['a zero-width space', (whole: string, part: string) => `$${whole}\u200B0.${part}`],
    ['a joiner', (whole: string, part: string) => `$${whole}\u200D.${part}`],
    ['a soft hyphen', (whole: string, part: string) => `$${whole}\u00AD0.${part}`],
    ['a word joiner', (whole: string, part: string) => `$${whole}\u20600.${part}`],
    ['digits of two scripts', (whole: string, part: string) => `$${whole}٠.${part}`],
    ['digits of mathematics', (whole: string, part: string) => `$${whole}𝟎.${part}`],
    ['a digit above the line', (whole: string, part: string) => `$${whole}².${part}`],
    ['a digit in a circle', (whole: string, part: string) => `$${whole}①.${part}`],
    ['a letter like a digit', (whole: string, part: string) => `$${whole}O.${part}`],
    ['a full stop of another script', (whole: string, part: string) => `$${whole}。${part}`],
    ['a hidden digit', (whole: string, part: string) => `$${whole}<b>٣</b>.${part}`],
  ])('%s: nothing is read from it', (_, disguised) => {
    expect(amounts.length).toBeGreaterThan(3);
    const html = review.html.replace(/\$(\d+)\.(\d\d)/g, (_amount, whole, part) => disguised(whole, part));
    const { toCharge, giftBalance, promotion } = factsOf(html, review);
    for (const fact of [toCharge, giftBalance]) expect(fact).toMatch(/^unreadable/);
    expect(promotion).toMatch(/^(?:absent|unreadable)/);
  });
});

/** Milliseconds in happy-dom, on a machine that also does other work. A browser takes a hundredth of this. */
const LONGEST = 30_000;

describe('a page of unreasonable structure is read in time', () => {
  const review = fixture('review-applied');
  it.each([
    ['10,000 rows of a summary', `<ul>${'<li>Items: $1.00</li>'.repeat(10_000)}</ul>`],
    ['10,000 items', '<div class="lineitem-container"><b class="lineitem-title-text">x</b></div>'.repeat(10_000)],
    ['10,000 choices', '<p><input type="checkbox">Use your gift card balance</p>'.repeat(10_000)],
    ['a text of 5 MB', `<p>${'$1.00 '.repeat(900_000)}</p>`],
    ['400 nested elements', '<div>'.repeat(400)],
    ['another address for its links', '<base href="https://www.example.org/gc/balance">'],
  ])('%s, before the important parts', { timeout: 2 * LONGEST }, (_, hostile) => {
    const page = pageFrom(review.html.replace(/<body[^>]*>/, (body) => body + hostile));
    const began = performance.now();
    const facts = factsToName(readPage(page, review.url)?.reading.facts ?? {}, review);
    expect(performance.now() - began).toBeLessThan(LONGEST);
    for (const [name, fact] of Object.entries(facts)) {
      if (!String(fact).startsWith('unreadable')) expect(fact, name).toEqual(review.facts[name]);
    }
  });

  it('with a text of 5 MB in the row itself, no amount is made up and the report ends', () => {
    const html = review.html.replace(/-\$41\.10/, `-$41.10${' and more'.repeat(600_000)}`);
    expect(html.length).toBeGreaterThan(5_000_000);
    const began = performance.now();
    expect(factsOf(html, review).giftBalance).toMatch(/^unreadable/);
    expect(pageReport(pageFrom(html), review.url)?.text.length).toBeLessThan(300 * 1024);
    expect(performance.now() - began).toBeLessThan(LONGEST);
  });
});

it('content in a shadow root or in the frame of another site is not read', () => {
  const review = fixture('review-unused');
  const page = pageFrom(review.html);
  const host = page.createElement('div');
  page.body.prepend(host);
  host.attachShadow({ mode: 'open' }).innerHTML = fixture('review-applied').html;
  expect(factsToName(readPage(page, review.url)?.reading.facts ?? {}, review)).toEqual(review.facts);
});
