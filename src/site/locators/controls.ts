import type { OrderControl } from '../../core/pageReading';
import type { Locator } from './locator';

/** A locator of a control that places an order at once. */
export interface ControlLocator extends Locator {
  readonly control: OrderControl;
}

/**
 * Controls that order without a review page of their own. `a-button-oneclick` is no sign of one: it is a colour, which
 * Buy Now and others wear. Subscribe & Save is left out, since sources disagree whether its button orders.
 */
export const ORDER_CONTROLS: readonly ControlLocator[] = [
  {
    id: 'control/buy-now',
    control: 'buy-now',
    css: '#buy-now-button,[name="submit.buy-now"],#submit\\.buy-now,[formaction*="/checkout/entry/buynow"]',
  },
  { id: 'control/turbo-pyo', control: 'turbo-order', css: '#turbo-checkout-pyo-button' },
  {
    id: 'control/turbo-older',
    control: 'turbo-order',
    css: '#turbo-checkout-place-order-button,#turbo-cel-place-order-button',
  },
  { id: 'control/kindle', control: 'digital-one-click', css: '#one-click-button,#checkoutButtonId' },
  { id: 'control/video', control: 'digital-one-click', css: '[id^="tvod-btn-"] button,button[id^="tvod-btn-"]' },
  {
    id: 'control/music',
    control: 'digital-one-click',
    css: '#dmusic_digital_buy_button_row .a-button,#dmusic_digital_buy_button_row button',
  },
  { id: 'control/one-click', control: 'one-click', css: '#oneClickBuyButton' },
];

/** Controls that only put something into the cart: never an order, whatever they are nested in. */
export const CART_CONTROLS = '[id*="add-to-cart"],[name*="add-to-cart"],#borrow-button';

/** The locators of one control, newest first. */
export function controlsOf(control: OrderControl): readonly ControlLocator[] {
  return ORDER_CONTROLS.filter((locator) => locator.control === control);
}
