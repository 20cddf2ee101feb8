import { expect, it, vi } from 'vitest';
import type { PageReading } from '../../src/core/page/pageReading';
import { read } from '../../src/core/page/reading';
import type { InputOf } from '../../src/messages/protocol';
import { NOW, paymentSelection, review, usd } from '../support/core/situations';
import { answered, running } from '../support/fakeBrowser';

const BY = 'gift-control/apx';
const LAYOUT = 'US payment-selection gift-control/apx';
const page: PageReading = paymentSelection({ giftBalance: read({ applied: false }, BY), offered: read(usd(4110), BY) });

/** A background, and a page of the shop that it reads. */
function shop() {
  const background = running();
  const { fromPage, fromPopup } = background;
  const look = async (visit = 'v1', more: Partial<InputOf<'page.read'>> = {}) => {
    const { advice, sight } = answered(
      await fromPage('page.read', { visit, reading: page, noticeRuns: false, ...more }),
    );
    return { rules: advice.map(({ rule }) => rule), sight: sight?.answer ?? null };
  };
  const sights = async () =>
    answered(await fromPopup('books.read', null)).sights.map(({ layout, answer }) => [layout, answer]);
  return { ...background, look, sights };
}

const WARNED = ['balance-unused'];

it('asks only at the first opening of a page, beside its advice, and brings the notice for it', async () => {
  const { look, sights, extension } = shop();
  expect(await look()).toEqual({ rules: WARNED, sight: 'asked' });
  expect(extension.inject).toHaveBeenCalledWith(7, 0, 'notice.js');
  expect(await look()).toEqual({ rules: WARNED, sight: 'asked' });
  expect(await look('v2')).toEqual({ rules: WARNED, sight: null });
  expect(await sights()).toEqual([[LAYOUT, 'asked']]);
});

it('asks nothing while amounts may still be on their way', async () => {
  const { look } = shop();
  expect(await look('v1', { settling: true })).toEqual({ rules: WARNED, sight: null });
  expect(await look('v1')).toEqual({ rules: WARNED, sight: 'asked' });
});

it('keeps a yes from the page with its date, and asks no more', async () => {
  const { look, fromPage, fromPopup } = shop();
  await look();
  answered(await fromPage('sight.answer', { layout: LAYOUT, matches: true }));
  expect(await look()).toEqual({ rules: WARNED, sight: null });
  expect(answered(await fromPopup('books.read', null)).sights).toEqual([
    { layout: LAYOUT, answer: 'confirmed', visit: 'v1', at: NOW },
  ]);
});

it('treats a no from the page as a doubt: the warning stays until the popup says the same', async () => {
  const { look, fromPage, fromPopup, badgeOf } = shop();
  await look();
  answered(await fromPage('sight.answer', { layout: LAYOUT, matches: false }));
  expect(await look()).toEqual({ rules: WARNED, sight: 'doubted' });
  answered(await fromPopup('sight.settle', { layout: LAYOUT, matches: false }));
  expect(await look()).toEqual({ rules: ['page-unreadable'], sight: null });
  await vi.waitFor(() => expect(badgeOf(7)).toBe('?'));
  // No page can undo that.
  answered(await fromPage('sight.answer', { layout: LAYOUT, matches: true }));
  expect(await look()).toEqual({ rules: ['page-unreadable'], sight: null });
  answered(await fromPopup('sight.settle', { layout: LAYOUT, matches: true }));
  expect(await look()).toEqual({ rules: WARNED, sight: null });
});

it('refuses an answer from another shop, and an answer about something that is not a layout', async () => {
  const { look, fromPage, sights } = shop();
  await look();
  expect((await fromPage('sight.answer', { layout: LAYOUT, matches: true }, 0, 'www.amazon.de')).ok).toBe(false);
  expect((await fromPage('sight.answer', { layout: 'US <b>', matches: true })).ok).toBe(false);
  expect(await sights()).toEqual([[LAYOUT, 'asked']]);
});

it('tells the other open pages to ask again', async () => {
  const { look, fromPage, refreshed } = shop();
  await look();
  refreshed();
  answered(await fromPage('sight.answer', { layout: LAYOUT, matches: true }));
  await vi.waitFor(() => expect(refreshed()).toEqual([7, 8]));
});

it.each([
  ['learns what an order takes', true, 'Noted: $20.00 of your gift card balance goes to this order.'],
  ['learns nothing of it once the layout was denied', false, null],
] as const)('%s', async (_, matches, noted) => {
  const { fromPage, fromPopup } = shop();
  answered(await fromPopup('balance.state', { book: { marketplace: 'US' }, balance: usd(4110), note: '' }));
  answered(await fromPopup('sight.settle', { layout: 'US review summary/table', matches }));
  const reading = review({ giftBalance: read({ applied: true, amount: usd(2000) }, 'summary/table'), toCharge: 4099 });
  const thanks = { kind: 'thank-you', marketplace: 'US', facts: { placed: read(true as const, 'x') } } as const;
  answered(await fromPage('page.read', { visit: 'review', reading, noticeRuns: false }));
  const { recorded } = answered(await fromPage('page.read', { visit: 'thanks', reading: thanks, noticeRuns: false }));
  expect(recorded?.saying.verdict ?? null).toBe(noted);
});
