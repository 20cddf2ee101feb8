import { PRODUCTS, type ProductId, usd } from './goods.ts';
import { orderAddress } from './orderPages.ts';
import { document, picture } from './page.ts';
import type { ShopState } from './shop.ts';

export function homePage(state: ShopState): string {
  const card = (id: ProductId) =>
    `<div class="card"><a href="/dp/${id}">${picture(id)}<p>${PRODUCTS[id].name}</p></a><p class="price">${usd(PRODUCTS[id].price)}</p></div>`;
  const main = `<h1>Things for slow evenings</h1><p class="quiet">${state.cart.length} in your basket</p>
<div class="shelf">${(Object.keys(PRODUCTS) as ProductId[]).map(card).join('')}</div>`;
  return document({ title: 'A make-believe shop', main });
}

/** One row of the activity table. Amounts are US cents. */
interface Activity {
  readonly day: string;
  readonly what: string;
  /** The order that the row names; null where it names none. */
  readonly order: string | null;
  readonly amount: number;
}

const USED = 'Gift Card applied to Amazon.com order';
const ADDED = 'Gift Card added';
const REFUNDED = 'Refund from Amazon.com order';

/**
 * The history of the first account's balance, oldest first: two old rows, then the money that came and what each order
 * took.
 */
function activityOf({ balance, unlisted, orders, added, today }: ShopState): readonly Activity[] {
  const taking = orders.map(({ id, day, fromBalance, taken = [fromBalance] }) =>
    taken.filter((amount) => amount > 0).map((amount) => ({ day, what: USED, order: id, amount: -amount })),
  );
  const coming = (placed: number) =>
    added
      .filter(({ afterOrders }) => afterOrders === placed)
      .map(({ as, amount }) => ({ day: today, what: as === 'refund' ? REFUNDED : ADDED, order: null, amount }));
  const since = [...coming(0), ...taking.flatMap((rows, index) => [...rows, ...coming(index + 1)])];
  const before = since.reduce((sum, { amount }) => sum - amount, balance + unlisted);
  const used = 1948;
  return [
    { day: 'April 19, 2026', what: ADDED, order: null, amount: before + used },
    { day: 'May 12, 2026', what: USED, order: null, amount: -used },
    ...since,
  ];
}

/** The history of another account. Its days are between those of the first one. */
const OTHER_ACTIVITY: readonly Activity[] = [
  { day: 'April 28, 2026', what: ADDED, order: null, amount: 2500 },
  { day: 'May 3, 2026', what: USED, order: null, amount: -1250 },
];

function activityTable(oldestFirst: readonly Activity[], repeatsRow: boolean): string {
  let closing = 0;
  const rows = oldestFirst.map(({ day, what, order, amount }) => {
    closing += amount;
    const serial = order === null ? 'Serial number: 0000000000000000' : `<a href="${orderAddress(order)}">${order}</a>`;
    return `<tr><td>${day}</td><td><span>${what}</span><br><span>${serial}</span></td><td>${usd(amount)}</td><td>${usd(closing)}</td></tr>`;
  });
  return `<table class="a-bordered a-spacing-small a-spacing-top-small"><tbody>
<tr><th>Date</th><th>Description</th><th>Amount</th><th>Closing balance</th></tr>
${[...(repeatsRow ? rows.slice(-1) : []), ...rows.reverse()].join('\n')}</tbody></table>`;
}

/** The gift balance page: the balance, and the rows that led to it. Rows have dates and come newest first. */
export function balancePage(state: ShopState): string {
  const isFirst = state.account === 'first';
  const activity = isFirst ? activityOf(state) : OTHER_ACTIVITY;
  const now = isFirst ? state.balance : OTHER_ACTIVITY.reduce((sum, { amount }) => sum + amount, 0);
  const table = now === 0 && state.orders.length === 0 ? '' : activityTable(activity, isFirst && state.repeatsRow);
  const main = `<div id="gc-balance-table"><div class="card gc-balance-box"><div class="gc-balance-left-section">
<h2>Your Gift Card Balance: <span id="gc-ui-balance-gc-balance-value" class="a-color-success price">
${usd(now)}
</span></h2><p><a href="/gc/redeem?ref_=demo">Redeem a gift card</a></p></div></div>
<div class="card"><h2>Gift Card Activity</h2><p class="quiet">There might be a temporary hold on your Gift Card Balance.</p>${table}</div></div>`;
  return document({ title: 'Your gift balance', main });
}

/** The page that lists no-rush credit. */
export function creditsPage({ credit }: ShopState): string {
  const year = new Date().getFullYear() + 1;
  const main = `<h1>Your No-Rush Reward Balance</h1><div class="card"><h1>Total: ${usd(credit)}</h1></div>
<div class="a-spacing-none"><div class="a-row"><h6>Digital rewards</h6><h3>${usd(credit)}</h3><span>${usd(credit)} expires on July 15, ${year}</span></div></div>`;
  return document({ title: 'No-Rush Rewards', main });
}

/** The page where a membership begins. */
export function membershipPage(): string {
  return document({ title: 'Membership', main: '<h1>Begin your membership</h1><button>Go on</button>' });
}

/** The page where the code of a gift card is typed. The code is sent nowhere. */
export function redeemPage(): string {
  const main = `<h1>Redeem a gift card</h1>
<form class="card"><label>Claim code <input id="gc-redemption-input" autocomplete="off"></label></form>`;
  return document({ title: 'Redeem a gift card', main });
}

export function errorPage(): string {
  return document({
    title: 'Page not found',
    main: '<h1>There is no such page</h1><p>Gift cards, baskets and kettles are all on the <a href="/">first page</a>.</p>',
  });
}
