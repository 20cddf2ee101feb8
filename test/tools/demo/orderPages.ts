import { CARD } from './checkoutPages.ts';
import { itemsOf, PRODUCTS, taxOf, usd } from './goods.ts';
import { document } from './page.ts';
import type { Order, ShopState } from './shop.ts';

export function orderAddress(id: string): string {
  return `/gp/your-account/order-details?orderID=${id}`;
}

/** The page after an order. The real page loads itself again. Here, this needs a reload. */
export function thankYouPage(state: ShopState): string {
  const order = state.orders.at(-1);
  const paid = order ? `${usd(order.fromBalance)} from your gift balance, ${usd(order.fromCard)} from your card.` : '';
  const main = `<div class="card" id="widget-purchaseConfirmationDetails"><div id="widget-purchaseConfirmationStatus">
<h4 class="a-alert-heading hurray">Order placed, thanks!</h4></div><div id="widget-purchaseSummary"><p>${paid}</p></div>
<p><a href="/">Back to the shop</a></p></div>`;
  return document({ title: 'Thank you', main });
}

export function ordersPage(state: ShopState): string {
  const row = ({ id, products, fromBalance, fromCard }: Order) =>
    `<tr><td><a href="${orderAddress(id)}">${id}</a></td><td>${namesOf(products)}</td><td>${usd(fromBalance)}</td><td>${usd(fromCard)}</td></tr>`;
  const main = `<h1>Your orders</h1><div class="card">${
    state.orders.length === 0
      ? '<p>No orders yet.</p>'
      : `<table><tbody><tr><th>Order</th><th>What</th><th>Gift Card</th><th>Card</th></tr>${state.orders.map(row).join('')}</tbody></table>`
  }</div>`;
  return document({ title: 'Your orders', main });
}

function namesOf(products: Order['products']): string {
  return products.map((product) => PRODUCTS[product].name).join(', ');
}

function row(label: string, cents: number): string {
  return `<div class="a-row od-line-item-row order-summary-grid"><div class="a-column od-line-item-row-label"><span>${label}</span></div><div class="a-column od-line-item-row-content a-span-last"><span>${usd(cents)}</span></div></div>`;
}

/** The page of an order: its total and who paid it. The order has not been sent yet. */
export function orderPage({ id, products, fromBalance, fromCard }: Order): string {
  const methods = [...(fromCard > 0 ? [CARD] : []), ...(fromBalance > 0 ? ['Amazon gift card balance'] : [])];
  const method = (name: string) =>
    `<li class="pmts-payments-instrument-detail-box-paystationpaymentmethod">${name}</li>`;
  const [items, tax] = [itemsOf(products), taxOf(products)];
  const promotion = items + tax - fromBalance - fromCard;
  const main = `<h1>Your order</h1><p class="quiet">Order number <span data-component="orderId">${id}</span></p><div class="cols">
<div class="card" data-component="shipments"><div class="a-box"><div data-component="shipmentStatus"><h4 class="od-status-message">Not yet shipped</h4></div>
<div data-component="purchasedItems">${namesOf(products)}</div></div></div>
<div class="card"><h2>Paid with</h2><ul>${methods.map(method).join('')}</ul><div data-component="chargeSummary">
${row('Item(s) Subtotal:', items)}${row('Shipping &amp; Handling:', 0)}${promotion > 0 ? row('Promotion applied:', -promotion) : ''}
${row('Total before tax:', items - promotion)}${row('Estimated tax to be collected:', tax)}
${fromBalance > 0 ? row('Gift Card Amount:', -fromBalance) : ''}${row('Grand Total:', fromCard)}</div></div></div>`;
  return document({ title: 'Order details', main });
}
