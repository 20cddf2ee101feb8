// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { readPage } from '../../../src/site/readPage';
import { factsInShort } from '../../support/site/fixtures';
import { pageFrom } from '../../support/site/pageFrom';

const ORDER = new URL('https://www.amazon.com/gp/your-account/order-details?orderID=000-0000000-0000000');
const row = (label: string, amount: string) =>
  `<div class="od-line-item-row"><div class="od-line-item-row-label">${label}</div><div class="od-line-item-row-content"><b>${amount}</b></div></div>`;

describe('an order page of unreasonable size', () => {
  it.each([
    [
      'rows',
      `<div data-component="chargeSummary">${row('Items:', '$1.00').repeat(10_000)}${row('Grand Total:', '$1.00')}</div>`,
    ],
    [
      'lines',
      `<table><tr><td class="a-text-right">${'Items: $1.00<br>'.repeat(10_000)}<b>Grand Total: $1.00</b></td></tr></table>`,
    ],
    ['cells', `<table><tr>${'<td class="a-text-right">Items: $1.00<br>Tax: $1.00</td>'.repeat(2_000)}</tr></table>`],
    [
      'depth',
      `<table><tr><td class="a-text-right">Items: $1.00<br>${'<span>'.repeat(200)}Tax: $1.00<br>Total: $2.00</td></tr></table>`,
    ],
    ['amounts of a store', '<p>Item <span id="ufpo-a-amount">$1.00</span></p>'.repeat(5_000)],
  ])(
    'with too many %s is read in time, and no amount is made up',
    (_, html) => {
      const page = pageFrom(html);
      const before = performance.now();
      const facts = factsInShort(readPage(page, ORDER)?.reading.facts ?? {});
      expect(performance.now() - before).toBeLessThan(10_000);
      expect(facts.giftTaken).toMatch(/^unreadable/);
      expect(facts.charged).toMatch(/^unreadable/);
    },
    20_000,
  );
});
