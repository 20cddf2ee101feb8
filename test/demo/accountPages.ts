import { PRODUCTS, type ProductId, usd } from './goods.ts';
import { document, picture } from './page.ts';
import type { ShopState } from './shop.ts';

export function homePage(state: ShopState): string {
  const card = (id: ProductId) =>
    `<div class="card"><a href="/dp/${id}">${picture(id)}<p>${PRODUCTS[id].name}</p></a><p class="price">${usd(PRODUCTS[id].price)}</p></div>`;
  const main = `<h1>Things for slow evenings</h1><p class="quiet">${state.cart.length} in your basket</p>
<div class="shelf">${(Object.keys(PRODUCTS) as ProductId[]).map(card).join('')}</div>`;
  return document({ title: 'A make-believe shop', main });
}

/** The gift balance page: the amount and what made it. Rows are dated; the last closing balance is the amount. */
export function balancePage(state: ShopState): string {
  const now = usd(state.balance);
  const row = (day: string, what: string, amount: number, closing: number) =>
    `<tr><td>${day}</td><td><span>${what}</span><br><span>Serial number: 0000000000000000</span></td><td>${usd(amount)}</td><td>${usd(closing)}</td></tr>`;
  const table =
    state.balance === 0
      ? ''
      : `<table class="a-bordered a-spacing-small a-spacing-top-small"><tbody>
<tr><th>Date</th><th>Description</th><th>Amount</th><th>Closing balance</th></tr>
${row('May 12, 2026', 'Gift Card applied to Amazon.com order', -1948, state.balance)}
${row('April 19, 2026', 'Gift Card added', state.balance + 1948, state.balance + 1948)}</tbody></table>`;
  const main = `<div id="gc-balance-table"><div class="card gc-balance-box"><div class="gc-balance-left-section">
<h2>Your Gift Card Balance: <span id="gc-ui-balance-gc-balance-value" class="a-color-success price">
${now}
</span></h2><p><a href="/gc/redeem?ref_=demo">Redeem a gift card</a></p></div></div>
<div class="card"><h2>Gift Card Activity</h2><p class="quiet">There might be a temporary hold on your Gift Card Balance.</p>${table}</div></div>`;
  return document({ title: 'Your gift balance', main });
}

export function thankYouPage(state: ShopState): string {
  const order = state.orders.at(-1);
  const paid = order ? `${usd(order.fromBalance)} from your gift balance, ${usd(order.fromCard)} from your card.` : '';
  const main = `<div class="card" id="widget-purchaseConfirmationDetails"><div id="widget-purchaseConfirmationStatus">
<h4 class="a-alert-heading hurray">Order placed, thanks!</h4></div><div id="widget-purchaseSummary"><p>${paid}</p></div>
<p><a href="/">Back to the shop</a></p></div>`;
  return document({ title: 'Thank you', main });
}

export function ordersPage(state: ShopState): string {
  const row = ({ id, products, fromBalance, fromCard }: ShopState['orders'][number]) =>
    `<tr><td>${id}</td><td>${products.map((product) => PRODUCTS[product].name).join(', ')}</td><td>${usd(fromBalance)}</td><td>${usd(fromCard)}</td></tr>`;
  const main = `<h1>Your orders</h1><div class="card">${
    state.orders.length === 0
      ? '<p>No orders yet.</p>'
      : `<table><tbody><tr><th>Order</th><th>What</th><th>Gift Card</th><th>Card</th></tr>${state.orders.map(row).join('')}</tbody></table>`
  }</div>`;
  return document({ title: 'Your orders', main });
}

export function errorPage(): string {
  return document({
    title: 'Page not found',
    main: '<h1>There is no such page</h1><p>Gift cards, baskets and kettles are all on the <a href="/">first page</a>.</p>',
  });
}
