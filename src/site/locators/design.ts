import { part } from './locator';

/** The frame that the shop draws around a button. */
export const BUTTON_FRAME = part('design/button', {
  css: '.a-button',
  on: '2026-04',
  source: 'capture',
  fixture: 'product-buy-now',
  capture: 'us-product-echo-spot',
});

/** An end of a pager that leads nowhere. */
export const SWITCHED_OFF = part('design/switched-off', {
  css: '.a-disabled',
  on: '2026-05',
  source: 'capture',
  fixture: 'gift-balance-first-page',
  capture: 'us-gc-balance-first-page',
});

/** Copies of words that only a screen reader says, as of a price that is written in pieces. */
export const SPOKEN = part('design/spoken', {
  css: '.a-offscreen',
  on: '2026-04',
  source: 'capture',
  fixture: 'product-buy-now',
  capture: 'us-product-echo-spot',
});
export const SPOKEN_TOO = part('design/spoken-too', {
  css: '.aok-offscreen',
  on: '2026-04',
  source: 'capture',
  capture: 'us-product-echo-spot',
});

/** Ways in which the shop keeps a template, a copy or a closed part out of sight. */
export const HIDDEN_BY_SHOP = [
  part('hidden/aok', {
    css: '.aok-hidden',
    on: '2026-05',
    source: 'capture',
    fixture: 'review-bundle',
    capture: 'us-spc-saved-page',
  }),
  part('hidden/a', {
    css: '.a-hidden',
    on: '2026-05',
    source: 'capture',
    fixture: 'review-hidden-copies',
    capture: 'us-spc-saved-page',
  }),
  part('hidden/hide', { css: '.hide', on: '2026-05', source: 'capture', capture: 'us-gc-balance-first-page' }),
  // The one of the older payment page's two gift controls that does not apply (the shop's own page script).
  part('hidden/radio-column', {
    css: '.radio-col.hidden',
    on: '2020-09',
    source: 'report',
    fixture: 'payment-older-box-applies',
  }),
  part('hidden/popover', {
    css: '.a-popover-preload',
    on: '2026-05',
    source: 'capture',
    fixture: 'review-fee-explained',
    capture: 'us-spc-saved-page',
  }),
].join();

/** What a press can lead away from a page with. */
export const LEADS = part('design/leads', {
  css: 'a[href],button,input,label,summary,[role="button"],[role="link"],.a-button',
  on: '2026-04',
  source: 'capture',
  fixture: 'product-buy-now',
  capture: 'us-product-echo-spot',
});
