// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { readPage } from '../../src/site/readPage';
import { pageFrom } from '../support/site/pageFrom';

const PLACE_ORDER = '<span id="submitOrderButtonId"></span>';
const PAY = '<form action="/checkout/p/p-1/pay/continue">Pay</form>';
const TURBO = '<div id="turbo-checkout-panel-container"></div>';
const KINDLE = '<form id="buyOneClick"><input id="one-click-button" type="submit"></form>';
const BUY_NOW = '<input id="buy-now-button" type="submit">';

const CASES: readonly (readonly [path: string, html: string, kind: string])[] = [
  ['/gc/balance', '', 'gift-balance'],
  ['/gc/balance?ref_=gcf_b_bp_b_c_d_b_w&next=x', '', 'gift-balance'],
  ['/gp/css/gc/balance', '', 'gift-balance'],
  ['/hz/youraccount/gc/balance', '', 'gift-balance'],
  ['/-/es/gc/balance', '', 'gift-balance'],
  ['/gc/redeem', '', 'redeem'],
  ['/gc/balances-explained', '', 'other'],
  ['/checkout/p/p-106-0000000-0000000/spc?pipelineType=Chewbacca', '', 'review'],
  ['/checkout/p/p-106-0000000-0000000/spc/place-order', '', 'review'],
  ['/checkout/p/p-106-0000000-0000000/pay?isBuyNow=1', PLACE_ORDER, 'payment-selection'],
  ['/checkout/p/p-106-0000000-0000000/address', '', 'other'],
  ['/checkout/p/p-106-0000000-0000000/itemselect', PAY, 'payment-selection'],
  ['/checkout/entry/buynow', PLACE_ORDER, 'review'],
  ['/checkout/entry/buynow', PAY, 'payment-selection'],
  ['/checkout/entry/buynow', TURBO, 'turbo'],
  ['/checkout/entry/cart?proceedToCheckout=1', '', 'other'],
  ['/checkout/turbo-initiate?pipelineType=turbo', '', 'turbo'],
  ['/gp/buy/spc/handlers/display.html', '', 'review'],
  ['/gp/buy/payselect/handlers/display.html', '', 'payment-selection'],
  ['/gp/buy/shipoptionselect/handlers/display.html', '', 'other'],
  ['/gp/buy/thankyou/handlers/display.html?purchaseId=106-0000000-0000000', PLACE_ORDER, 'thank-you'],
  ['/gp/cart/view.html', '', 'cart'],
  ['/cart', '', 'cart'],
  ['/cartoons', '', 'other'],
  ['/dp/B000000000', '', 'product'],
  ['/Thing-Blue/dp/B000000000/ref=sr_1_1', '', 'product'],
  ['/-/en/Thing-Blue/dp/B000000000', '', 'product'],
  ['/gp/product/B000000000', '', 'product'],
  ['/gp/aw/d/B000000000', '', 'product'],
  ['/dp/B000000000', KINDLE, 'digital-product'],
  ['/dp/B000000000', BUY_NOW + KINDLE, 'product'],
  ['/dp/B000000000', `<div hidden>${KINDLE}</div>`, 'product'],
  ['/gp/video/detail/B000000000', '', 'digital-product'],
  ['/', BUY_NOW, 'other'],
  ['/s?k=gift+card+/gc/balance', '', 'other'],
  ['/gp/your-account/order-details', '', 'order-details'],
];

describe('the kind of a page', () => {
  it.each(CASES)('%s with %j is %s', (path, html, kind) => {
    expect(readPage(pageFrom(html), new URL(path, 'https://www.amazon.com'))?.reading.kind).toBe(kind);
  });
});
