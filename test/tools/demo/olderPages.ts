import { CARD, splitOf } from './checkoutPages.ts';
import { itemsOf, PRODUCTS, taxOf, usd } from './goods.ts';
import { button, document } from './page.ts';
import type { ShopState } from './shop.ts';

/** The checkout pages of amazon.com until about 2021: a plain control with an id, and a table. */

const TICK = `document.getElementById('pm_gc_checkbox')?.addEventListener('change', ({ target }) => {
  const form = target.form;
  form.action = form.action.replace(/[?&]use=[01]/, '') + (form.action.includes('?') ? '&' : '?') + 'use=' + (target.checked ? '1' : '0');
});`;

const row = (label: string, amount: string) => `<tr><td>${label}</td><td class="amount">${amount}</td></tr>`;

/** The summary as a table. The total is what is left to charge. */
function summary(state: ShopState): string {
  const { fromBalance, toCard } = splitOf(state);
  const gift = fromBalance > 0 ? row('Gift Card:', usd(-fromBalance)) : '';
  return `<table id="subtotals-marketplace-table">${row('Items:', usd(itemsOf(state.paying)))}
${row('Shipping &amp; handling:', usd(0))}${row('Estimated tax to be collected:', usd(taxOf(state.paying)))}${gift}
<tr><td class="grand-total-price">Order total:</td><td class="grand-total-price amount">${usd(toCard)}</td></tr></table>`;
}

export function olderPaymentPage(state: ShopState): string {
  const covers = state.balance >= splitOf(state).due;
  const checked = state.useBalance ? 'checked' : '';
  const balance = covers
    ? `<input type="radio" id="pm_gc_radio" name="paymentMethod" value="gc" ${checked}><label for="pm_gc_radio"><span><span>${usd(splitOf(state).due)} of your ${usd(state.balance)} gift card balance</span></span></label>`
    : `<input type="checkbox" id="pm_gc_checkbox" name="useGiftCard" ${checked}><label for="pm_gc_checkbox"><span><span>Use your ${usd(state.balance)} gift card balance</span></span></label>`;
  const main = `<h1>Select a payment method</h1><div class="cols" id="select-payments-view">
<form method="post" action="/gp/buy/payselect/handlers/continue.html"><div class="card" id="existing-payment-methods">
<div id="existing-balance" class="payment-row choice">${state.balance > 0 ? balance : ''}</div>
<div class="payment-row choice"><input type="radio" name="paymentMethod" id="pm_card" value="card" ${covers && state.useBalance ? '' : 'checked'}><label for="pm_card">${CARD}</label></div>
${button('name="continue"', 'Continue', 'continue-top')}</div></form>
<div class="card">${summary(state)}</div></div><script>${TICK}</script><script>performance.mark('demo:part')</script>`;
  return document({ title: 'Select a Payment Method', main });
}

export function olderReviewPage(state: ShopState): string {
  const { toCard } = splitOf(state);
  const main = `<h1>Review your order</h1><div class="cols"><div class="card"><h2>Payment method</h2>
<div id="payment-information"><p>${toCard > 0 ? CARD : 'Gift Card'}</p></div>
<ul>${state.paying.map((id) => `<li>${PRODUCTS[id].name}</li>`).join('')}</ul></div>
<div class="card"><form method="post" action="/gp/buy/spc/handlers/place-order.html">
${button('name="placeYourOrder1" class="place-your-order-button"', 'Place your order', 'placeYourOrder')}</form>
${summary(state)}</div></div>
<script>performance.mark('demo:part')</script>`;
  return document({ title: 'Place Your Order', main });
}
