import { PRODUCTS, type ProductId, usd } from './goods.ts';
import { button, document, filler, picture } from './page.ts';
import type { ShopState } from './shop.ts';

/**
 * The first script of the hostile page. It listens on the window before any other page script can. It records every
 * press event on Buy Now that reaches it. On a click, it sends the form by script, with the list of what it recorded.
 */
const HOSTILE = `
const seen = [];
window.pressesSeen = seen;
const kinds = ['pointerdown','mousedown','touchstart','pointerup','mouseup','touchend','click','keydown','keypress','keyup','submit'];
for (const kind of kinds) window.addEventListener(kind, (event) => {
  const control = document.getElementById('buy-now-button');
  const path = event.composedPath();
  const ours = path.includes(control) || (kind === 'submit' && event.submitter === control);
  if (!ours) return;
  seen.push(kind);
  if (kind !== 'click') return;
  event.preventDefault();
  control.form.action = control.getAttribute('formaction') + '&seen=' + seen.join('+');
  control.form.submit();
}, true);
`;

/** Opens the pop-up over the page, as Buy Now does where the page's state allows it. */
const POP_UP = `
document.getElementById('buy-now-button').form.addEventListener('submit', (event) => {
  if (event.submitter?.id !== 'buy-now-button') return;
  event.preventDefault();
  const box = document.createElement('div');
  box.className = 'modal';
  box.innerHTML = '<iframe id="turbo-checkout-iframe" name="turbo-checkout-iframe" title="Buy now" src="' + event.submitter.dataset.popUp + '"></iframe>';
  document.body.append(box);
});
`;

function aState(key: string, value: unknown): string {
  const name = JSON.stringify({ key }).replaceAll('"', '&quot;');
  return `<script type="a-state" data-a-state="${name}">${JSON.stringify(value)}</script>`;
}

function price(cents: number): string {
  const text = usd(cents);
  return `<span class="a-price apex-pricetopay-value price"><span class="a-offscreen">${text}</span><span aria-hidden="true">${text}</span></span>`;
}

/** The state about the pop-up in a product page. */
function turboState(state: ShopState, popUp: string): string {
  const eligible = state.buyNow === 'pop-up';
  return `<div id="turboState" class="turbo-checkout-state-root">${aState('turbo-checkout-page-state', {
    version: '2',
    initiateSelector: '[id^=buy-now-button]',
    isTangoCheckoutEligible: true,
    isPrimeCustomer: false,
  })}${aState('turbo-checkout-product-state', {
    version: '2',
    id: 'buy-now-button',
    lineItemInputs: [{ quantity: '1', isTurboEligible: eligible }],
    turboCheckoutUrl: eligible ? popUp : '',
  })}</div><span id="turbo-checkout-modal" data-action="a-modal"></span>`;
}

/** The monthly subscription. Its button sends the form to the same address as Buy Now. */
function subscribeRow(id: ProductId): string {
  const attributes = `name="submit.subscribe" formaction="/gp/product/handle-buy-box/subscribe?asin=${id}"`;
  return `<div id="snsAccordionRowMiddle">${button(attributes, 'Set Up Now', 'rcx-subscribe-submit-button')}</div>`;
}

/**
 * The page that reviews a music purchase. One of its buttons pays. Nothing on it has a name, so only the address
 * identifies it.
 */
export function musicReviewPage(id: ProductId): string {
  const main = `<h1>Review MP3 purchase</h1><p>Order total: ${usd(PRODUCTS[id].price)}</p>
<form method="post" action="/checkout/entry/buynow?asin=${id}"><button type="submit">Buy MP3 Album - Pay Now</button></form>`;
  return document({ title: 'Review MP3 purchase', main });
}

export function productPage(state: ShopState, id: ProductId): string {
  const product = PRODUCTS[id];
  const popUp = `/checkout/turbo-initiate?pipelineType=turbo&asin=${id}`;
  const attributes = `name="submit.buy-now" title="Buy Now" formaction="/checkout/entry/buynow?asin=${id}&isBuyNow=1" data-pop-up="${popUp}"`;
  // The hidden copy comes first, because the real page has two Buy Now blocks and shows only one of them.
  const main = `<div class="cols"><div>
<h1 id="title"><span id="productTitle">${product.name}</span></h1><p class="quiet">${product.words}</p>
<div class="picture">${picture(id)}</div>${filler(state.filler)}</div>
<div class="card" id="desktop_buybox"><div id="buybox"><div id="corePrice_feature_div">${price(product.price)}</div>
<p class="quiet">Free delivery on Thursday</p>
<div id="merchantInfoFeature_feature_div"><span class="offer-display-feature-text-message quiet">Sold by Lantern &amp; Loom</span></div>
<div id="buyNow_feature_div" class="aok-hidden"></div>
<form id="addToCart" method="post" action="/gp/product/handle-buy-box?asin=${id}">
<input type="hidden" name="pipelineType" value="Chewbacca"><input type="hidden" name="isBuyNow" value="1">
${button('id="add-to-cart-button" name="submit.add-to-cart"', 'Add to basket', 'submit.add-to-cart', 'second')}
<div id="buyNow_feature_div"><div id="buyNow">${turboState(state, popUp)}
${state.subscribe === 'alone' ? '' : button(`id="buy-now-button" ${attributes}`, 'Buy Now', 'submit.buy-now', 'a-button-oneclick onml-buy-now-button')}</div></div>
${state.subscribe === 'none' ? '' : subscribeRow(id)}
<div id="oneClick_feature_div"></div></form></div></div></div>
${state.buyNow === 'pop-up' ? `<script>${POP_UP}</script>` : ''}
<script>performance.mark('demo:part')</script>`;
  return document({ title: product.name, main, ...(state.hostile ? { first: HOSTILE } : {}) });
}

export function digitalPage(state: ShopState, id: ProductId): string {
  const product = PRODUCTS[id];
  const main = `<div class="cols"><div>
<h1 id="title"><span id="productTitle">${product.name}</span></h1><p class="quiet">${product.words}</p>
<div id="tmmSwatches"><ul class="rows"><li id="tmm-grid-swatch-KINDLE" class="selected">E-book ${usd(product.price)}</li></ul></div>
<div class="picture">${picture(id)}</div>${filler(state.filler)}</div>
<div class="card" id="desktop_buybox"><div id="buybox"><div id="corePrice_feature_div">${price(product.price)}</div>
<form id="buyOneClick" method="post" action="/checkout/entry/buynow?asin=${id}">
${button('id="one-click-button" name="submit.buy-now"', 'Buy now with 1 click', 'checkoutButtonId', 'one-click')}</form>
<p class="quiet">It is paid at once, by your default payment method.</p></div></div></div>
<script>performance.mark('demo:part')</script>`;
  return document({ title: product.name, main });
}
