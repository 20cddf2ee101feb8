// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import type { OrderControl, PageKind } from '../../../src/core/page/pageReading';
import { orderControlAt, orderControlOfSubmit } from '../../../src/site/facts/orderControls';
import { documentOf, FIXTURES } from '../../support/site/fixtures';
import { pageFrom } from '../../support/site/pageFrom';

const PRODUCT = FIXTURES.find(({ name }) => name === 'product-buy-now');

function pathTo(page: Document, css: string): EventTarget[] {
  const path: EventTarget[] = [];
  for (let at = page.querySelector(css); at; at = at.parentElement) path.push(at);
  if (path.length === 0) throw new Error(`Nothing at ${css}`);
  // A real path ends with the document and the window, and may begin with a text node.
  return [page.createTextNode('Buy'), ...path, page, window];
}

/** The control that a press of the element with `data-press` goes through. */
function pressed(html: string, kind: PageKind): OrderControl | null {
  return orderControlAt(pathTo(pageFrom(html), '[data-press]'), kind);
}

const TVOD = 'tvod-btn-ab-movie-hd-tvod';

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

  it('on nothing is not an order', () => {
    expect(orderControlAt([], 'product')).toBeNull();
    expect(orderControlAt([window, document], 'product')).toBeNull();
  });
});

describe('a press of', () => {
  it.each<[string, PageKind, string, OrderControl | null]>([
    ['Buy Now', 'product', '<input id="buy-now-button" data-press>', 'buy-now'],
    [
      'Buy Now of a gift card',
      'product',
      '<span class="a-button" data-press><input id="gc-buy-box-bn"></span>',
      'buy-now',
    ],
    ['the cart button of a gift card', 'product', '<input id="gc-buy-box-atc" data-press>', null],
    ['pre-order', 'product', '<input name="submit.preorder" data-press>', 'buy-now'],
    ['a pre-order by its other name', 'product', '<input id="placePreOrderButton" data-press>', 'buy-now'],
    [
      'a pre-order by the button of Buy Now',
      'product',
      '<span id="submit.buy-now" class="a-button"><input id="buy-now-button"><span data-press>Pre-order now</span></span>',
      'buy-now',
    ],
    [
      'a pre-order button that only fills the cart',
      'product',
      '<input id="add-to-cart-button" name="submit.add-to-cart" value="Pre-order: Add to Cart" data-press>',
      null,
    ],
    [
      'Kindle',
      'digital-product',
      '<input id="one-click-button" value="Buy now with 1-Click" data-press>',
      'digital-one-click',
    ],
    [
      'a Kindle book before it is released',
      'digital-product',
      '<span id="checkoutButtonId" class="a-button"><input id="one-click-button" value="Pre-order with 1-Click" data-press></span>',
      'digital-one-click',
    ],
    ['borrowing', 'digital-product', '<a id="borrow-button" data-press>Read for free</a>', null],
    [
      'renting a film',
      'digital-product',
      `<div id="${TVOD}_rental"><button type="submit" data-press>Rent</button></div>`,
      'digital-one-click',
    ],
    [
      'buying a film',
      'digital-product',
      `<div id="${TVOD}_purchase"><button><b data-press>Buy</b></button></div>`,
      'digital-one-click',
    ],
    [
      'the window that asks again',
      'digital-product',
      '<div id="GeneralDialog"><form><button type="submit" data-press>Continue</button></form></div>',
      null,
    ],
    [
      'the window inside the button that opens it',
      'digital-product',
      `<div id="${TVOD}_rental"><div id="GeneralDialog"><button type="submit" data-press>Continue</button></div></div>`,
      null,
    ],
    ['music, one album', 'digital-product', '<button data-press>Buy MP3 Album - Pay Now</button>', 'digital-one-click'],
    [
      'music, one song',
      'digital-product',
      '<button><span data-press>BUY MP3 SONG - PAY NOW</span></button>',
      'digital-one-click',
    ],
    [
      'music, an input',
      'digital-product',
      '<input type="submit" value="Buy MP3 Songs - Pay Now" data-press>',
      'digital-one-click',
    ],
    ['music, a title', 'digital-product', '<button data-press>Play Buy MP3 Album - Pay Now</button>', null],
    ['music, a heading', 'digital-product', '<h1 data-press>Buy MP3 Album - Pay Now</h1>', null],
    ['music, on a page that does not sell it', 'product', '<button data-press>Buy MP3 Album - Pay Now</button>', null],
    [
      'an app',
      'digital-product',
      '<button id="mas-buy-button"><span data-press>Buy App</span></button>',
      'digital-one-click',
    ],
    [
      'Subscribe & Save, about which sources disagree',
      'product',
      '<span class="a-button"><input aria-labelledby="rcx-subscribe-submit-button-announce" data-press><span id="rcx-subscribe-submit-button-announce">Set Up Now</span></span>',
      'subscribe',
    ],
    [
      'Subscribe & Save, as a button that has the name itself',
      'product',
      '<button id="rcx-subscribe-submit-button-announce" data-press>Jetzt einrichten</button>',
      'subscribe',
    ],
    [
      'the choice of Subscribe & Save, which only opens its offer',
      'product',
      '<div id="snsAccordionRowMiddle"><span data-press>Subscribe &amp; Save</span></div>',
      null,
    ],
    ['Buy Now where nothing is sold', 'order-details', '<input id="buy-now-button" data-press>', null],
  ])('%s', (_, kind, html, control) => {
    expect(pressed(html, kind)).toBe(control);
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

describe('a submitted form', () => {
  it.each(SUBMITS)('%#: by %1$s', (html, css, kind, control) => {
    const page = pageFrom(html);
    const submitter = css === null ? null : page.querySelector(css);
    expect(orderControlOfSubmit(page.querySelector('form'), submitter, kind)).toBe(control);
  });

  it('of the window that asks again is not an order', () => {
    const document = pageFrom(`<div id="GeneralDialog"><form><button type="submit">Continue</button></form></div>`);
    const [form, button] = [document.querySelector('form'), document.querySelector('button')];
    expect(orderControlOfSubmit(form, button, 'digital-product')).toBeNull();
    expect(orderControlOfSubmit(form, null, 'digital-product')).toBeNull();
  });

  it('that is not a form is not an order', () => {
    expect(orderControlOfSubmit(null, null, 'product')).toBeNull();
    expect(orderControlOfSubmit(window, null, 'product')).toBeNull();
  });
});

it('every page of these tests exists', () => {
  if (!PRODUCT) throw new Error('No such page');
  expect(documentOf(PRODUCT).querySelector('#buy-now-button')).not.toBeNull();
});
