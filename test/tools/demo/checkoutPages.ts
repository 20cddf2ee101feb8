import { itemsOf, PRODUCTS, type ProductId, taxOf, totalOf, usd } from './goods.ts';
import { button, document, filler, picture } from './page.ts';
import type { ShopState } from './shop.ts';

/** The number of the current purchase, in the form of amazon.com. Each purchase has its own. */
export function purchaseOf({ orders }: Pick<ShopState, 'orders'>): string {
  return `106-0000000-${String(orders.length).padStart(7, '0')}`;
}

/** The path at which the purchase is paid. All paths of its checkout are below it. */
export function checkoutOf(state: Pick<ShopState, 'orders'>): string {
  return `/checkout/p/p-${purchaseOf(state)}`;
}

export const CARD = 'Visa ending in 0000';

/** The total of an order and who pays it, in US cents. */
export interface Split {
  readonly due: number;
  readonly fromBalance: number;
  readonly toCard: number;
}

export function splitOf(state: ShopState): Split {
  const due = totalOf(state.paying) - state.promotion - state.saving;
  const fromBalance = state.useBalance ? Math.min(state.balance, due) : 0;
  return { due, fromBalance, toCard: due - fromBalance };
}

function row(label: string, amount: string, type: string | null): string {
  const marker =
    type === null ? '' : `<input type="hidden" name="subtotalLineType" value="${type}" id="subtotal-line-type">`;
  const text =
    type === null
      ? amount
      : `<span class="aok-nowrap a-nowrap"><span data-shimmer-target="ordertotals-amount">${amount}</span></span>`;
  return `<li class="${type === null ? 'total' : ''}"><span class="a-list-item"><div class="order-summary-grid"><div class="order-summary-line-term"><span class="break-word">${label}</span></div><div class="order-summary-line-definition">${marker}${text}</div></div></span></li>`;
}

/**
 * The rows of the order summary. Like the real one, the payment page first shows only the total. A review page whose
 * amounts are late shows no amount. A hidden row of the gift balance is in it as a trap, because it means nothing.
 */
export function summary(state: ShopState, where: 'payment' | 'review' | 'waiting'): string {
  const { due, fromBalance, toCard } = splitOf(state);
  const say = (cents: number) => (where === 'review' ? usd(cents) : '--');
  const count = state.paying.length;
  const gift =
    fromBalance === 0 || where === 'waiting'
      ? ''
      : row('Total before gift balance:', say(due), 'TOTAL_BEFORE_SPECIAL_PAYMENTS_TAX_INCLUSIVE') +
        row('Gift Card:', say(-fromBalance), 'SPECIAL_PAYMENTS_GIFT_CARD_BALANCE');
  const promotion =
    state.promotion === 0 ? '' : row('Promotion applied:', say(-state.promotion), 'PROMOTIONS_LINE_TAX_EXCLUSIVE');
  const saving =
    state.saving === 0 ? '' : row('Subscribe &amp; Save:', say(-state.saving), 'PROMOTIONS_LINE_TAX_EXCLUSIVE');
  const trap = row('Gift Card:', '-$9.99', 'SPECIAL_PAYMENTS_GIFT_CARD_BALANCE').replace(
    '<li class=""',
    '<li class="aok-hidden"',
  );
  return `<ul id="subtotals-marketplace-table" role="list">${trap}
${row(`Items (${count}):`, say(itemsOf(state.paying)), 'ITEMS_TAX_EXCLUSIVE')}
${row('Shipping &amp; handling:', say(299), 'SHIPPING_TAX_EXCLUSIVE')}
${row('Free Shipping:', say(-299), 'PROMOTIONS_LINE_TAX_EXCLUSIVE')}
${promotion}${saving}${row('Estimated tax to be collected:', say(taxOf(state.paying)), 'PROMO_EXCLUSIVE_TAX_TOTAL_ESTIMATE')}
${gift}${row('Order total:', where === 'waiting' ? '--' : usd(toCard), null)}</ul>`;
}

function lines(ids: readonly ProductId[]): string {
  const line = (id: ProductId) => `<li>${PRODUCTS[id].name}, ${usd(PRODUCTS[id].price)}</li>`;
  return `<ul>${ids.map(line).join('')}</ul>`;
}

export function cartPage(state: ShopState): string {
  const total = usd(itemsOf(state.cart));
  const count = state.cart.length;
  const main = `<h1>Your basket</h1><div class="cols"><div id="sc-active-cart" class="card"><div data-name="Active Items">${
    count === 0 ? '<p>Your basket is empty.</p>' : lines(state.cart)
  }</div><p id="sc-subtotal-amount-activecart" class="sc-price">${total}</p></div>
<div id="sc-buy-box" class="card"><form id="gutterCartViewForm" method="get" action="/checkout/entry/cart">
<input type="hidden" name="proceedToCheckout" value="1">
<p><span id="sc-subtotal-label-buybox">Subtotal (${count} ${count === 1 ? 'item' : 'items'}):</span>
<span id="sc-subtotal-amount-buybox"><span class="sc-price">${total}</span></span></p>
${button('name="proceedToRetailCheckout" data-feature-id="proceed-to-checkout-action"', 'Go to checkout', 'sc-buy-box-ptc-button')}
</form><p class="quiet">Gift cards and codes are entered when it is time to pay.</p></div></div>`;
  return document({ title: 'Your basket', main });
}

/**
 * The box that applies the balance: a check box where the balance covers a part, a radio button where it covers
 * everything.
 */
function balanceControl(state: ShopState): string {
  if (state.balance === 0) return '';
  const checked = state.useBalance ? 'checked' : '';
  const covers = state.balance >= splitOf(state).due;
  const label = `<span class="pmts-use-balance-value-descriptor">Use your <span class="pmts-use-balance-value">${usd(state.balance)}</span> gift card balance</span>`;
  if (covers) {
    return `<div class="choice a-radio"><label><span class="pmts-gc-radio-button apx-selectable-balance-input"><input type="radio" name="ppw-instrumentRowSelection" value="paymentMethod=GC" data-use="1" ${checked}></span>${label}</label></div>`;
  }
  return `<div class="choice a-checkbox"><span class="pmts-gc-radio-button aok-hidden"><input type="radio" name="ppw-instrumentRowSelection" value="paymentMethod=GC" disabled></span><label><span class="apx-selectable-balance-input"><input type="checkbox" name="ppw-useBalance" data-use="toggle" ${checked}></span>${label}</label></div>`;
}

/** A tick is sent to the shop at once. The summary in the answer replaces the old one, without a reload. */
const tick = (state: ShopState) => `
for (const input of document.querySelectorAll('[data-use]')) input.addEventListener('change', async () => {
  const use = input.dataset.use === 'toggle' ? (input.checked ? '1' : '0') : input.dataset.use;
  const answer = await fetch('${checkoutOf(state)}/pay/balance?use=' + use, { method: 'POST' });
  document.getElementById('subtotals-marketplace-table').outerHTML = await answer.text();
});
`;

export function paymentPage(state: ShopState): string {
  const covers = state.balance > 0 && state.balance >= splitOf(state).due;
  const cardChecked = covers && state.useBalance ? '' : 'checked';
  const action = `${checkoutOf(state)}/pay/continue?pipelineType=Chewbacca&referrer=pay`;
  const go = 'Use this payment method';
  const main = `<h1>Choose how to pay</h1><div class="cols">
<form class="pmts-select-payment-instrument-form" method="post" action="${action}"><div class="card">
<fieldset><legend><h4>Your available balance</h4></legend>${balanceControl(state)}
<div class="apx-redeem-claim-row-compact quiet">Enter a gift card, voucher or promotional code
<input type="text" name="ppw-claimCode" class="pmts-claim-code" aria-label="Code" autocomplete="off"></div></fieldset></div>
<div class="card"><fieldset><legend><h4>Your cards</h4></legend>
<div class="choice pmts-credit-card-row pmts-selected pmts-instrument-box"><span class="pmts-instrument-selector"><label><input type="radio" name="ppw-instrumentRowSelection" value="instrumentId=demo&amp;paymentMethod=CC" data-use="${covers ? '0' : ''}" ${cardChecked}><span>${CARD}</span></label></span></div>
</fieldset>
<span class="primary">${button('name="ppw-widgetEvent:SetPaymentPlanSelectContinueEvent" data-testid="bottom-continue-button"', go, 'checkout-primary-continue-button-id')}</span></div></form>
<div class="card" id="subtotals">${button('data-testid="secondary-continue-button" disabled', go, 'checkout-secondary-continue-button-id', 'second aok-hidden')}
<h2>Order summary</h2>${summary(state, 'payment')}</div></div>
<script>for (const input of document.querySelectorAll('[data-use=""]')) delete input.dataset.use;${tick(state)}</script><script>performance.mark('demo:part')</script>`;
  return document({ title: 'Choose how to pay', main });
}

/**
 * The panel that names what pays: a slot for the balance where it is applied, and a slot for the card where it is
 * charged.
 */
function paymentPanel(state: ShopState): string {
  const { fromBalance, toCard } = splitOf(state);
  const slot = (id: string, text: string) =>
    `<div id="selected-payment-method-${id}"><h2 id="payment-option-text-${id.replace('_', '')}" data-testid="${id}"><span class="break-word">${text}</span></h2></div>`;
  const change = `${checkoutOf(state)}/pay?pipelineType=Chewbacca&referrer=spc`;
  const slots = [
    ...(fromBalance > 0 ? [slot('_giftcard', `Gift Card balance ${usd(fromBalance)}`)] : []),
    ...(toCard > 0 ? [slot('_default', `Paying with ${CARD}`)] : []),
  ];
  return `<div id="checkout-payment-option-panel"><div id="checkout-paymentOptionPanel" class="card">
<div id="selected-payment-methods-list-container">${slots.join('')}</div>
<a data-csa-c-slot-id="checkout-change-payselect" href="${change}&amp;redirectReason=ChangePaymentMethod">Change</a>
<p class="quiet"><a href="${change}&amp;redirectReason=UseGiftVoucherPromo">Use a gift card, voucher, or promo code</a></p></div></div>`;
}

/** A script that asks for the amounts after the page has loaded, and adds them. */
const late = (
  state: ShopState,
) => `const showAmounts = () => fetch('${checkoutOf(state)}/spc/totals').then((answer) => answer.text()).then((rows) => {
  document.getElementById('subtotals-marketplace-table').outerHTML = rows;
  document.querySelector('.grand-total-cell').innerHTML = '<span class="break-word">Order total:</span> ' +
    document.querySelector('.total .order-summary-line-definition').textContent;
  performance.mark('demo:part');
});
${state.amounts === 'late' ? 'showAmounts();' : ''}`;

export function reviewPage(state: ShopState): string {
  const { toCard } = splitOf(state);
  const waiting = state.amounts !== 'at-once';
  const order = `${checkoutOf(state)}/spc/place-order?pipelineType=Chewbacca&referrer=spc`;
  const place = (id: string) => `<form id="spc-form" name="spc" method="post" action="${order}">
${button('id="placeOrder" name="placeYourOrder1" data-testid="SPC_selectPlaceOrder" data-csa-c-slot-id="checkout-place-your-order-button"', 'Place your order', id)}</form>`;
  const line = (title: string) =>
    `<div class="lineitem-container"><span class="lineitem-title-text">${title}</span><div class="lineitem-seller-section">Sold by: Amazon.com</div></div>`;
  const items = state.paying.map((id) =>
    state.listedAs === null
      ? `<div style="max-width:120px">${picture(id)}</div><p>${PRODUCTS[id].name}</p>`
      : line(state.listedAs),
  );
  const main = `<h1>Look over your order</h1><div class="cols"><div>${paymentPanel(state)}
<div class="card">${items.join('')}</div>
<div id="checkout-pyo-button-block" class="card">${place('bottomSubmitOrderButtonId')}
<div class="grand-total-cell"><span class="break-word">Order total:</span> ${waiting ? '--' : usd(toCard)}</div></div>
${filler(state.filler)}</div>
<div class="card" id="subtotals">${place('submitOrderButtonId')}<h2>Order summary</h2>${summary(state, waiting ? 'waiting' : 'review')}</div></div>
<script>${waiting ? late(state) : `performance.mark('demo:part')`}</script>`;
  return document({ title: 'Place Your Order', main });
}

/** The pop-up's page: the price, what pays, and one button. It is shown in a frame of the product page. */
export function turboPage(state: ShopState): string {
  const { fromBalance, toCard } = splitOf(state);
  const main = `<div id="turbo-checkout-panel-container"><h2>Buy now: ${state.paying.map((id) => PRODUCTS[id].name).join(', ')}</h2>
<p class="quiet">Sent to your default address</p><p id="turbo-payment-text">Paying with ${fromBalance > 0 ? `gift card balance ${usd(fromBalance)}` : CARD}</p>
<p>Total: <span class="a-color-price price">${usd(toCard)}</span></p>
<form method="post" target="_top" action="/checkout/turbo-place-order">
${button('id="turbo-checkout-pyo-button"', 'Place your order', 'turbo-checkout-pyo')}</form></div>
<script>performance.mark('demo:part')</script>`;
  return document({ title: 'Buy now', main, bare: true });
}
