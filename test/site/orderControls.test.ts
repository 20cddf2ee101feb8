// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import type { PageKind } from '../../src/core/pageReading';
import { orderControlAt, orderControlOfSubmit } from '../../src/site/orderControls';
import { documentOf, FIXTURES } from './fixtures';
import { pageFrom } from './pageFrom';

const PRODUCT = FIXTURES.find(({ name }) => name === 'product-buy-now');

function pathTo(page: Document, css: string): EventTarget[] {
  const path: EventTarget[] = [];
  for (let at = page.querySelector(css); at; at = at.parentElement) path.push(at);
  if (path.length === 0) throw new Error(`Nothing at ${css}`);
  // A real path ends in the document and the window, and may begin in a text.
  return [page.createTextNode('Buy'), ...path, page, window];
}

const KINDLE =
  '<form id="buyOneClick"><span id="checkoutButtonId" class="a-button"><span class="a-button-inner"><input id="one-click-button" type="submit"></span></span><a id="borrow-button">Borrow</a></form>';
const VIDEO =
  '<div id="tvod-btn-ab-movie-hd-tvod_rental"><form><button type="submit"><b>Rent</b></button></form></div>';
const TURBO =
  '<form id="f"><span class="a-button"><i></i><input id="turbo-checkout-pyo-button" type="submit"></span></form>';
const REVIEW = '<span id="submitOrderButtonId" class="a-button"><input name="placeYourOrder1" type="submit"></span>';

const PRESSES: readonly (readonly [html: string, css: string, kind: PageKind, control: string | null])[] = [
  [PRODUCT?.html ?? '', '#buy-now-button', 'product', 'buy-now'],
  [PRODUCT?.html ?? '', '#submit\\.buy-now', 'product', 'buy-now'],
  [PRODUCT?.html ?? '', '#submit\\.buy-now .a-button-inner', 'product', 'buy-now'],
  [PRODUCT?.html ?? '', '#submit\\.buy-now .a-button-text', 'product', 'buy-now'],
  [PRODUCT?.html ?? '', '#add-to-cart-button', 'product', null],
  [PRODUCT?.html ?? '', '#submit\\.add-to-cart', 'product', null],
  [PRODUCT?.html ?? '', '#buyNow', 'product', null],
  [PRODUCT?.html ?? '', 'form', 'product', null],
  [PRODUCT?.html ?? '', '#buy-now-button', 'other', null],
  [PRODUCT?.html ?? '', '#buy-now-button', 'cart', null],
  [KINDLE, '#one-click-button', 'digital-product', 'digital-one-click'],
  [KINDLE, '#checkoutButtonId', 'digital-product', 'digital-one-click'],
  [KINDLE, '#one-click-button', 'product', 'digital-one-click'],
  [KINDLE, '#borrow-button', 'digital-product', null],
  [VIDEO, 'b', 'digital-product', 'digital-one-click'],
  [VIDEO, 'form', 'digital-product', null],
  [TURBO, '#turbo-checkout-pyo-button', 'turbo', 'turbo-order'],
  [TURBO, 'i', 'turbo', 'turbo-order'],
  [TURBO, '#turbo-checkout-pyo-button', 'product', null],
  [REVIEW, 'input', 'review', null],
  ['<input id="oneClickBuyButton" type="submit">', 'input', 'product', 'one-click'],
];

describe('a press', () => {
  it.each(PRESSES)('%#: at %2$s', (html, css, kind, control) => {
    expect(orderControlAt(pathTo(pageFrom(html), css), kind)).toBe(control);
  });

  it('on nothing at all is no order', () => {
    expect(orderControlAt([], 'product')).toBeNull();
    expect(orderControlAt([window, document], 'product')).toBeNull();
  });
});

const SUBMITS: readonly (readonly [html: string, submitter: string | null, kind: PageKind, control: string | null])[] =
  [
    [PRODUCT?.html ?? '', '#buy-now-button', 'product', 'buy-now'],
    [PRODUCT?.html ?? '', '#add-to-cart-button', 'product', null],
    [PRODUCT?.html ?? '', null, 'product', null],
    [KINDLE, '#one-click-button', 'digital-product', 'digital-one-click'],
    [KINDLE, null, 'digital-product', 'digital-one-click'],
    [KINDLE, '#borrow-button', 'digital-product', null],
    [TURBO, '#turbo-checkout-pyo-button', 'turbo', 'turbo-order'],
    [TURBO, null, 'turbo', 'turbo-order'],
    [VIDEO, 'button', 'digital-product', 'digital-one-click'],
    ['<form action="/checkout/entry/buynow"><input type="submit"></form>', null, 'product', 'buy-now'],
    ['<form action="/checkout/entry/buynow"><input type="submit"></form>', null, 'review', null],
    ['<form action="/s"><input type="submit"></form>', 'input', 'product', null],
  ];

describe('a form being sent', () => {
  it.each(SUBMITS)('%#: by %1$s', (html, css, kind, control) => {
    const page = pageFrom(html);
    const submitter = css === null ? null : page.querySelector(css);
    expect(orderControlOfSubmit(page.querySelector('form'), submitter, kind)).toBe(control);
  });

  it('that is no form is no order', () => {
    expect(orderControlOfSubmit(null, null, 'product')).toBeNull();
    expect(orderControlOfSubmit(window, null, 'product')).toBeNull();
  });
});

it('the page it is tried on is there', () => {
  if (!PRODUCT) throw new Error('No such page');
  expect(documentOf(PRODUCT).querySelector('#buy-now-button')).not.toBeNull();
});
