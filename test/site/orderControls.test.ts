// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import type { OrderControl, PageKind } from '../../src/core/pageReading';
import { orderControlAt, orderControlOfSubmit } from '../../src/site/orderControls';
import { pageFrom } from './pageFrom';

/** What a press of the element marked `*` runs through, innermost first. */
function pressed(html: string, kind: PageKind): OrderControl | null {
  const document = pageFrom(html);
  const path: EventTarget[] = [];
  for (let at = document.querySelector('[data-press]'); at; at = at.parentElement) path.push(at);
  return orderControlAt([...path, document], kind);
}

const TVOD = 'tvod-btn-ab-movie-hd-tvod';

describe('a press', () => {
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
    ['pre-order, another name', 'product', '<input id="placePreOrderButton" data-press>', 'buy-now'],
    [
      'pre-order by the button of Buy Now',
      'product',
      '<span id="submit.buy-now" class="a-button"><input id="buy-now-button"><span data-press>Pre-order now</span></span>',
      'buy-now',
    ],
    [
      'pre-order that only fills the cart',
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
      'Kindle, before it is out',
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
      'the window that asks once more',
      'digital-product',
      '<div id="GeneralDialog"><form><button type="submit" data-press>Continue</button></form></div>',
      null,
    ],
    [
      'the window within the button it belongs to',
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
    ['music, on a page that sells none', 'product', '<button data-press>Buy MP3 Album - Pay Now</button>', null],
    [
      'an app',
      'digital-product',
      '<button id="mas-buy-button"><span data-press>Buy App</span></button>',
      'digital-one-click',
    ],
    [
      'Subscribe & Save, of which sources disagree',
      'product',
      '<span class="a-button"><input aria-labelledby="rcx-subscribe-submit-button-announce" data-press><span id="rcx-subscribe-submit-button-announce">Set Up Now</span></span>',
      null,
    ],
    ['Buy Now where nothing is sold', 'order-details', '<input id="buy-now-button" data-press>', null],
  ])('of %s', (_, kind, html, control) => {
    expect(pressed(html, kind)).toBe(control);
  });

  it('of the film window that sends its form is no order', () => {
    const document = pageFrom(`<div id="GeneralDialog"><form><button type="submit">Continue</button></form></div>`);
    const [form, button] = [document.querySelector('form'), document.querySelector('button')];
    expect(orderControlOfSubmit(form, button, 'digital-product')).toBeNull();
    expect(orderControlOfSubmit(form, null, 'digital-product')).toBeNull();
  });
});
