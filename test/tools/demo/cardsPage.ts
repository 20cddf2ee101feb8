import { CARD, checkoutOf } from './checkoutPages.ts';
import { usd } from './goods.ts';
import { button, document } from './page.ts';
import type { ShopState } from './shop.ts';

/** A switch changes its own state and the name of the card around it, as in pages that consist of cards. */
const SWITCH = `for (const choice of document.querySelectorAll('[role="switch"]')) choice.addEventListener('click', () => {
  const card = choice.closest('[data-testid]');
  const on = choice.getAttribute('aria-checked') !== 'true';
  choice.setAttribute('aria-checked', String(on));
  card.dataset.testid = (on ? '' : 'un') + card.dataset.testid.replace(/^un/, '');
});`;

/** The payment step that consists of cards (2026): a switch for the balance, the older form hidden, and no totals. */
export function cardsPage(state: ShopState): string {
  const chosen = (on: boolean) => (on ? 'selected' : 'unselected');
  const balance = `<div data-testid="${chosen(state.useBalance)}-balance-pm-giftcard" class="choice"><div dir="auto"><span>Use your ${usd(state.balance)} gift card balance</span></div>
<div role="switch" aria-checked="${state.useBalance}" aria-label="Gift card balance" tabindex="0" style="width:40px;height:20px;background:#888"></div></div>`;
  const main = `<h1>Choose how to pay</h1>
<form class="pmts-select-payment-instrument-form" style="display:none" action="${checkoutOf(state)}/pay/continue"><input type="checkbox" name="ppw-useBalance" checked></form>
<div class="card" data-testid="selectFrameContentTestId"><div data-testid="boxGroup">${state.balance > 0 ? balance : ''}
<div data-testid="selected-primary-pm-card" class="choice"><div dir="auto"><span>${CARD}</span></div><div role="radio" aria-checked="true"></div></div></div>
${button('data-testid="secondary-continue-button"', 'Use this payment method', 'checkout-secondary-continue-button-id')}</div>
<script>${SWITCH}</script><script>performance.mark('demo:part')</script>`;
  return document({ title: 'Choose how to pay', main });
}
