import { expect, it } from 'vitest';
import type { PageReading } from '../../src/core/page/pageReading';
import { read } from '../../src/core/page/reading';
import { NOW, product, review, usd } from '../support/core/situations';
import { answered, context, running } from '../support/fakeBrowser';

const THANKS: PageReading = { kind: 'thank-you', marketplace: 'US', facts: { placed: read(true, 'test') } };
const SAID = { wish: 'leave', on: 'checkout', purchase: null } as const;

/** A background whose shopper has $41.10 and wants to use it. */
async function open() {
  const background = running(context());
  answered(await background.fromPopup('balance.state', { book: { marketplace: 'US' }, balance: usd(4110), note: '' }));
  let visits = 0;
  const look = async (reading: PageReading, frame = 0) => {
    visits += 1;
    const page = { visit: `v${visits}`, reading, noticeRuns: true, loadedAt: NOW + visits };
    return answered(await background.fromPage('page.read', page, frame)).advice.map(({ rule }) => rule);
  };
  return { ...background, look };
}

it('what a page asks for one order counts in its tab until the order is placed, and the wish stays', async () => {
  const { look, fromPage, fromPopup, refreshed } = await open();
  expect(await look(review())).toEqual(['balance-unused']);
  refreshed();
  answered(await fromPage('advice.thisTime', SAID));
  expect(refreshed()).toEqual([7, 8]);
  expect(await look(review())).toEqual([]);
  const judged = answered(await fromPopup('page.judge', { reading: review(), tab: 7 }));
  expect(judged).toMatchObject({ advice: [], thisTime: 'leave' });
  const elsewhere = answered(await fromPopup('page.judge', { reading: review(), tab: 8 }));
  expect(elsewhere.advice.map(({ rule }) => rule)).toEqual(['balance-unused']);
  expect(answered(await fromPopup('books.read', null)).purses[0]?.wish).toBe('use');
  await look(THANKS);
  expect(await look(review())).toEqual(['balance-unused']);
});

it('a frame of the page does not end it, but the next page of the tab does', async () => {
  const { look, fromPage } = await open();
  answered(await fromPage('advice.thisTime', { ...SAID, on: 'press' }));
  await look(product(), 3);
  expect(await look(review())).toEqual([]);
  expect(await look(product())).toEqual(['one-click-bypass']);
});

it('the popup shows it and can remove it', async () => {
  const { look, fromPopup } = await open();
  const said = { tab: 7, marketplace: 'US', on: 'checkout', purchase: null } as const;
  answered(await fromPopup('thisTime.say', { ...said, wish: 'leave' }));
  expect(await look(review())).toEqual([]);
  answered(await fromPopup('thisTime.say', { ...said, wish: null }));
  expect(await look(review())).toEqual(['balance-unused']);
});

it('it is forgotten when the browser starts, because the numbers of tabs then mean other tabs', async () => {
  const { look, fromPage, fromPopup, listeners } = await open();
  answered(await fromPage('advice.thisTime', SAID));
  for (const begin of listeners.begin) begin();
  // Answers come in the order of the transactions.
  answered(await fromPopup('books.read', null));
  expect(await look(review())).toEqual(['balance-unused']);
});

it('only the popup gets the forecast', async () => {
  const { fromPage, fromPopup } = await open();
  const page = { visit: 'v', reading: review(), noticeRuns: true };
  expect(Object.keys(answered(await fromPage('page.read', page))).sort()).toEqual(['advice', 'recorded', 'words']);
  const { forecast } = answered(await fromPopup('page.judge', { reading: review() }));
  expect(forecast).toMatchObject({ total: usd(6099), balance: usd(0), rest: usd(6099), balanceAfter: usd(4110) });
});

it('what the shopper says about Buy Now is kept with the time when it was said', async () => {
  const { look, fromPopup } = await open();
  expect(await look(product())).toEqual(['one-click-bypass']);
  const said = answered(await fromPopup('purse.change', { book: { marketplace: 'US' }, buyNowTakes: 'balance' }));
  expect(said.purses[0]?.buyNowPayment).toEqual({ takes: 'balance', by: 'shopper', at: NOW });
  expect(await look(product())).toEqual([]);
  const after = answered(await fromPopup('purse.change', { book: { marketplace: 'US' }, buyNowTakes: null }));
  expect(after.purses[0]?.buyNowPayment).toBeUndefined();
  expect(await look(product())).toEqual(['one-click-bypass']);
});
