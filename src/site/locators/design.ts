import { part, report, saved } from './locator';

/** The frame that the shop draws around a button. */
export const BUTTON_FRAME = part('design/button', {
  css: '.a-button',
  seen: saved('2026-04', 'product-buy-now', 'us-product-echo-spot'),
});

/** An end of a pager that leads to no other page. */
export const SWITCHED_OFF = part('design/switched-off', {
  css: '.a-disabled',
  seen: saved('2026-05', 'gift-balance-first-page', 'us-gc-balance-first-page'),
});

/** Copies of words for screen readers only, for example of a price that is written in pieces. */
export const SPOKEN = part('design/spoken', {
  css: '.a-offscreen',
  seen: saved('2026-04', 'product-buy-now', 'us-product-echo-spot'),
});
export const SPOKEN_TOO = part('design/spoken-too', {
  css: '.aok-offscreen',
  seen: saved('2026-04', null, 'us-product-echo-spot'),
});

/** How the shop hides templates, copies and closed parts of a page. */
export const HIDDEN_BY_SHOP = [
  part('hidden/aok', {
    css: '.aok-hidden',
    seen: saved('2026-05', 'review-bundle', 'us-spc-saved-page'),
  }),
  part('hidden/a', {
    css: '.a-hidden',
    seen: saved('2026-05', 'review-hidden-copies', 'us-spc-saved-page'),
  }),
  part('hidden/hide', { css: '.hide', seen: saved('2026-05', null, 'us-gc-balance-first-page') }),
  // The older payment page has two gift controls. This is the one that does not apply (the shop's own page script).
  part('hidden/radio-column', {
    css: '.radio-col.hidden',
    seen: report('2020-09', 'payment-older-box-applies'),
  }),
  part('hidden/popover', {
    css: '.a-popover-preload',
    seen: saved('2026-05', 'review-fee-explained', 'us-spc-saved-page'),
  }),
].join();

/** Elements that can lead away from a page when they are pressed. */
export const LEADS = part('design/leads', {
  css: 'a[href],button,input,label,summary,[role="button"],[role="link"],.a-button',
  seen: saved('2026-04', 'product-buy-now', 'us-product-echo-spot'),
});
