import { bringIn } from '../../support/browsers/bringIn.ts';
import { adviceOf } from '../../support/browsers/notice.ts';
import type { Added } from '../demo/shop.ts';
import { amend, grant, type Model, observe, order, pendingIn, settle, spend, undo, useCredit } from './model.ts';
import { notesShown, saveForm, undoEntry } from './popupForms.ts';
import type { World } from './world.ts';

/** Something that a shopper is about to do. */
export interface Plan {
  act(): Promise<void>;
  /** The books after all of it is done. */
  after(): Model;
  /** What the shopper does on finding that it was not done. Without it, the shopper does the same again. */
  again?(): Promise<void>;
}

/** One kind of step. Null where it is not possible now. */
export type Step = (world: World, model: Model) => Plan | null | Promise<Plan | null>;

const THANKS = '/gp/buy/thankyou/handlers/display.html';
const CHECKOUT = '/checkout/entry/cart?proceedToCheckout=1';
const dollars = (cents: number) => (cents / 100).toFixed(2);

/** How many rows the shop's balance page has: two old ones, and the later ones. */
function rowsOf({ shop: { state } }: World): number {
  const taking = state.orders.filter(({ fromBalance }) => fromBalance > 0);
  return 2 + state.added.length + taking.length;
}

/** Opens the balance page. The tab may stay open. */
function balanceOpened(world: World, model: Model): Plan {
  const stays = world.draws.chance(0.3);
  return {
    async act() {
      const page = await world.visit('/gc/balance');
      await world.isRead(page);
      if (!stays) return page.close();
      await world.left?.close();
      world.left = page;
    },
    after: () => observe(model, world.shop.state.balance, rowsOf(world)),
  };
}

/** Adds money to the shop's balance. */
function gain({ shop }: World, as: Added['as'], amount: number): void {
  const { added, balance, orders } = shop.state;
  const news: Added = { as, amount, afterOrders: orders.length };
  shop.reopen({ ...shop.state, added: [...added, news], balance: balance + amount });
}

const openBalance: Step = (world, model) => {
  if (world.shop.state.balance < 3000 || world.draws.chance(0.4)) gain(world, 'gift card', world.amount(9000));
  return balanceOpened(world, model);
};

const refund: Step = (world, model) => {
  if (world.shop.state.orders.length === 0) return null;
  gain(world, 'refund', world.amount(2000));
  return balanceOpened(world, model);
};

/** The shop subtracts the money too, without a row. */
const noteSpend: Step = (world, model) => {
  const { shop } = world;
  const amount = world.amount(500);
  if (model.balance === null || amount > shop.state.balance || amount > model.balance) return null;
  const words = world.called('spend');
  shop.reopen({ ...shop.state, balance: shop.state.balance - amount, unlisted: shop.state.unlisted + amount });
  return {
    act: () =>
      world.popup((popup) => saveForm(popup, 'Add entry', { Amount: dollars(amount), 'Note, if you like': words })),
    after: () => spend(model, words, amount),
  };
};

async function shownNote(world: World, model: Model) {
  if (model.notes.length === 0) return null;
  const shown = await world.popup(notesShown);
  return world.draws.oneOf(model.notes.filter(({ says, isUndone }) => !isUndone && shown.includes(says))) ?? null;
}

const editEntry: Step = async (world, model) => {
  const note = await shownNote(world, model);
  if (note === null) return null;
  const says = world.called('changed');
  return {
    act: () => world.popup((popup) => saveForm(popup, 'Change note', { Note: says }, note.says)),
    after: () => amend(model, note.words, says),
  };
};

const undoSpend: Step = async (world, model) => {
  const note = await shownNote(world, model);
  if (note === null) return null;
  const { shop } = world;
  const { balance, unlisted } = shop.state;
  shop.reopen({ ...shop.state, balance: balance + note.amount, unlisted: unlisted - note.amount });
  return {
    act: () => world.popup((popup) => undoEntry(popup, note.says)),
    after: () => undo(model, note.words),
  };
};

const noteCredit: Step = (world, model) => {
  const [words, amount] = [world.called('credit'), world.amount(900)];
  const left = { minor: amount, currency: 'USD' } as const;
  return {
    async act() {
      const credit = {
        book: { marketplace: 'US' },
        kind: 'no-rush',
        scope: 'any',
        ends: 'never',
        note: words,
      } as const;
      await world.books.call('credit.add', { ...credit, left });
    },
    after: () => grant(model, words, amount),
  };
};

const takeCredit: Step = async (world, model) => {
  const held = world.draws.oneOf(model.credits.filter(({ left }) => left > 0));
  if (held === undefined) return null;
  const used = 1 + world.draws.below(held.left);
  const { credits } = await world.books.call('books.read', null);
  const credit = credits.find(({ note }) => note === held.words)?.id ?? '';
  return {
    async act() {
      await world.books.call('credit.use', { credit, amount: { minor: used, currency: 'USD' } });
    },
    after: () => useCredit(model, held.words, used),
  };
};

/** Opens the checkout without using the balance, which brings advice. */
const openCheckout: Step = (world, model) => {
  const { shop } = world;
  return {
    async act() {
      shop.reopen({ ...shop.state, cart: ['B0DEMO0001'], useBalance: false });
      const page = await world.visit(CHECKOUT);
      if (Math.min(model.balance ?? 0, shop.state.balance) - pendingIn(model) >= 100) {
        await adviceOf(page, 'balance-unused');
      }
      await world.isRead(page);
      await page.close();
    },
    after: () => model,
  };
};

const placeOrder: Step = (world, model) => {
  const { shop } = world;
  if (model.balance === null || pendingIn(model) > 0 || shop.state.balance < 100) return null;
  const before = shop.state.orders.length;
  async function act() {
    shop.reopen({ ...shop.state, cart: ['B0DEMO0001'], useBalance: true });
    const page = await world.visit(CHECKOUT);
    await world.isRead(page);
    const button = await page.waitForSelector('#submitOrderButtonId input', { visible: true });
    await Promise.all([page.waitForNavigation(), button?.click()]);
    await world.isRead(page);
    await page.close();
  }
  return {
    act,
    after() {
      const placed = shop.state.orders[before];
      return placed ? order(model, placed.id, placed.fromBalance) : model;
    },
    async again() {
      if (shop.state.orders.length === before) return act();
      // The tab now shows the page of thanks.
      const page = await world.visit(`${THANKS}?purchaseId=${purchaseAt(before)}`);
      await world.isRead(page);
      await page.close();
    },
  };
};

/** The number of the purchase that became this order of the shop. */
const purchaseAt = (at: number) => `106-0000000-${String(at).padStart(7, '0')}`;

function orderOpened(world: World, model: Model, id: string): Plan {
  return {
    async act() {
      const page = await world.visit(`/gp/your-account/order-details?orderID=${id}`);
      await world.isRead(page);
      await page.close();
    },
    after: () => settle(model, id, world.shop.state.orders.find((one) => one.id === id)?.fromBalance ?? 0),
  };
}

const openOrder: Step = (world, model) => {
  const last = world.shop.state.orders.at(-1);
  return last ? orderOpened(world, model, last.id) : null;
};

/**
 * An item of an order is canceled. The order then takes less, and its page says so. The page was open before the item
 * was canceled, because a first look at a smaller order can't tell it from an order of another purchase.
 */
const cancelItem: Step = (world, model) => {
  const { shop } = world;
  const last = shop.state.orders.at(-1);
  if (last === undefined || model.told[last.id] === undefined) return null;
  const back = Math.floor(last.fromBalance / 2);
  const orders = shop.state.orders.map((one) => (one === last ? { ...one, fromBalance: one.fromBalance - back } : one));
  shop.reopen({ ...shop.state, orders, balance: shop.state.balance + back });
  return orderOpened(world, model, last.id);
};

const importOwn: Step = (world, model) => ({
  async act() {
    const { text } = (await world.books.call('books.export', null)) as unknown as { readonly text: string };
    await bringIn(world.books, text, 'merge');
  },
  after: () => model,
});

const comeBack: Step = (world, model) => {
  const { left } = world;
  if (left === null) return null;
  return {
    async act() {
      await left.bringToFront();
      await world.isRead(left);
    },
    after: () => model,
    again: async () => undefined,
  };
};

/** The steps, and how often each is done in comparison with the others. */
export const STEPS: readonly { readonly name: string; readonly weight: number; readonly step: Step }[] = [
  { name: 'open the balance page', weight: 3, step: openBalance },
  { name: 'open it after a refund', weight: 1, step: refund },
  { name: 'note a spend', weight: 4, step: noteSpend },
  { name: 'edit an entry', weight: 2, step: editEntry },
  { name: 'undo an entry', weight: 2, step: undoSpend },
  { name: 'note a credit', weight: 2, step: noteCredit },
  { name: 'use a credit', weight: 2, step: takeCredit },
  { name: 'open the checkout', weight: 3, step: openCheckout },
  { name: 'place an order', weight: 5, step: placeOrder },
  { name: 'open the order', weight: 4, step: openOrder },
  { name: 'cancel an item', weight: 4, step: cancelItem },
  { name: 'import the own export', weight: 1, step: importOwn },
  { name: 'come back to an old balance tab', weight: 2, step: comeBack },
];
