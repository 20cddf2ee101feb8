// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { ABSENT } from '../../../src/core/page/reading';
import { itemCounts } from '../../../src/site/facts/itemCount';
import { readContents } from '../../../src/site/facts/readContents';
import { factsInShort } from '../../support/site/fixtures';
import { pageFrom } from '../../support/site/pageFrom';

const row = (label: string, type = 'ITEMS_TAX_INCLUSIVE') =>
  `<li><div class="order-summary-grid"><div class="order-summary-line-term">${label}</div>
   <div class="order-summary-line-definition"><input type="hidden" name="subtotalLineType" value="${type}">1.00</div></div></li>`;
const item = (seller: string, more = '') =>
  `<div class="lineitem-container"><span class="lineitem-title-text">Thing</span>${more}
   <p class="lineitem-seller-section">Sold by ${seller}</p></div>`;
const page = (rows: string, items = '') =>
  pageFrom(`<ul id="subtotals-marketplace-table">${rows}</ul><div>${items}</div>`);

describe('the count of items in an order', () => {
  it.each([
    ['Items (2):', [2]],
    ['Items (12):', [12]],
    ['Artikel (3):', [3]],
    ['Articles (2) :', [2]],
    ['商品の小計（2点）：', [2]],
    ['المنتجات (٢):', [2]],
    ['उत्पाद (१२):', [12]],
    ['Items:', []],
    ['Items (2.50):', []],
    ['Items (incl. VAT):', []],
  ])('%s is %s', (label, counts) => {
    expect(itemCounts(page(row(label)))).toEqual(counts);
  });

  it('is read from two item rows, and from no other row', () => {
    expect(itemCounts(page(row('Items (2):') + row('Items (3):')))).toEqual([2, 3]);
    expect(itemCounts(page(row('Items (2):') + row('Shipping (3):', 'SHIPPING_TAX_INCLUSIVE')))).toEqual([2]);
  });
});

describe('who sells an order', () => {
  const stepper = (quantity: string) => `<fieldset><div data-steppervalue="${quantity}"></div></fieldset>`;
  const BUTTON = '<input name="placeYourOrder1" type="submit" value="Place your order">';
  const amazon = item('Amazon.com');
  const other = item('Example Trading');
  it.each([
    ['all of two', row('Items (2):'), amazon + amazon, 'all'],
    ['one of two that are counted', row('Items (2):'), amazon, null],
    ['one that is not counted, at the end of the page', row('Items:'), amazon, null],
    ['one that is not counted, with an order button after it', row('Items:'), amazon + BUTTON, 'all'],
    ['one that may be two, with an order button after it', row('Items (2):'), amazon + BUTTON, 'all'],
    ['one of two by its stepper', row('Items (2):'), item('Amazon.com', stepper('1')) + BUTTON, null],
    ['two of one', row('Items (1):'), amazon + amazon + BUTTON, null],
    ['two that are counted differently', row('Items (2):') + row('Items (3):'), amazon + amazon + BUTTON, null],
    ['three and one of four', row('Items (4):'), item('Amazon.com', stepper('3')) + amazon, 'all'],
    ['three of four', row('Items (4):'), item('Amazon.com', stepper('3')), null],
    ['a quantity that is no number', row('Items (2):'), item('Amazon.com', stepper('two')), null],
    ['one of two, sold by another', row('Items (2):'), other, null],
    ['two of two, sold by others', row('Items (2):'), other + other, 'none'],
    ['one of each, whatever else there is', row('Items (5):'), amazon + other, 'some'],
  ] as const)('%s', (_, rows, items, share) => {
    const contents = share && { giftCards: null, soldByAmazon: share, membership: null };
    expect(factsInShort({ contents: readContents(page(rows, items), ABSENT) })).toEqual({
      contents: contents ?? 'absent',
    });
  });
});
