import { describe, expect, it } from 'vitest';
import { type AddressKind, addressKind } from '../../src/site/pageAddress';

describe('the kind that an address leads to', () => {
  it.each<[string, AddressKind]>([
    ['/gp/your-account/order-details/ref=x?ie=UTF8&orderID=000-0000000-0000000', 'order-details'],
    ['/your-orders/order-details?orderID=000-0000000-0000000', 'order-details'],
    ['/gp/css/summary/print.html/ref=x?orderID=000-0000000-0000000', 'order-details'],
    ['/gp/css/summary/edit.html?orderID=000-0000000-0000000', 'order-details'],
    ['/gp/css/order-details?orderID=000-0000000-0000000', 'order-details'],
    ['/gp/digital/your-account/order-summary.html?orderID=D01-0000000-0000000', 'order-details'],
    ['/-/en/your-orders/order-details?orderID=000-0000000-0000000', 'order-details'],
    ['/your-orders/orders?timeFilter=year-2026', 'other'],
    ['/gp/css/order-history?ref_=nav_orders_first', 'other'],
    ['/spr/returns/cart?orderId=000-0000000-0000000', 'return'],
    ['/gp/css/returns/homepage.html', 'other'],
    ['/gc/redeem?ref_=gcui_b_e_r_c_d', 'redeem'],
    ['/gc/redeem/ref=gc_redeem_new_exp_DesktopRedirect', 'redeem'],
    ['/gp/gc/redeem', 'redeem'],
    ['/gc/redeemed-cards', 'other'],
    ['/norushcredits', 'promo-credits'],
    ['/norushcredits/gcpbal', 'promo-credits'],
    ['/cpe/yourpayments/settings/manageoneclick', 'one-click-settings'],
    ['/cpe/manageoneclick?ref_=ya_d_l_change_1_click', 'one-click-settings'],
    ['/cpe/yourpayments/transactions', 'other'],
    ['/combinedreload?ref_=gcui_b_e_cr_c_d', 'reload'],
    ['/gp/prime/pipeline/membersignup', 'membership-payment'],
    ['/gp/primecentral', 'other'],
    ['/gp/video/detail/B000000000', 'digital-product'],
    ['/Some-Film/gp/video/detail/B000000000', 'digital-product'],
    ['/gp/video/storefront', 'other'],
    ['/gp/aw/d/B000000000', 'product'],
    ['/gp/aw/c', 'cart'],
    ['/gp/aw/cancel', 'other'],
  ])('%s: %s', (path, kind) => {
    expect(addressKind(new URL(path, 'https://www.amazon.com'))).toBe(kind);
  });
});
