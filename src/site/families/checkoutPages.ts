import { findOnCheckout } from '../findPlace';
import { stepOfPaying } from '../pageKind';
import { readPaymentSelection } from '../readers/readPaymentSelection';
import { readReview } from '../readers/readReview';
import { readThankYou } from '../readers/readThankYou';
import { readTurbo } from '../readers/readTurbo';
import type { Family } from './family';

/** The payment steps, the Buy Now pop-up and the page after an order. */
export const CHECKOUT_PAGES: Family = {
  kindOf: (address, document) => (address === 'ask-the-page' ? stepOfPaying(document) : address),
  readers: {
    'payment-selection': readPaymentSelection,
    review: readReview,
    turbo: readTurbo,
    'thank-you': readThankYou,
  },
  find: findOnCheckout,
};
