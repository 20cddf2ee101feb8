import { describe, expect, it, vi } from 'vitest';
import type { CreditsReading, OrderDetailsReading, PageReading } from '../../src/core/page/pageReading';
import { ABSENT, read, unreadable } from '../../src/core/page/reading';
import type { Store } from '../../src/store/store';
import { APPLIED, day, NOW, review, usd } from '../support/core/situations';
import { answered, context, running } from '../support/fakeBrowser';
import { booksIn, entriesIn } from '../support/store/books';

const REVIEW = review({ giftBalance: APPLIED(3000), toCharge: 1000 });
const THANKS: PageReading = { kind: 'thank-you', marketplace: 'US', facts: { placed: read(true, 'test') } };

function orderPage(gift: number, charged: number): PageReading {
  const facts: OrderDetailsReading['facts'] = {
    order: read('0f4bz8m1xq2', 'test'),
    giftTaken: gift > 0 ? read(usd(gift), 'test') : ABSENT,
    charged: read(usd(charged), 'test'),
    promotion: ABSENT,
    shipped: read('none', 'test'),
  };
  return { kind: 'order-details', marketplace: 'US', facts };
}

/**
 * A background whose shopper has $50.00, and a function that reads a page of it in the tab's own frame or another one.
 */
async function shopping(around = context()) {
  const background = running(around);
  answered(await background.fromPopup('balance.state', { book: { marketplace: 'US' }, balance: usd(5000), note: '' }));
  const open = async (reading: PageReading, frame = 0, visit = `v ${reading.kind}`) =>
    answered(await background.fromPage('page.read', { visit, reading, noticeRuns: false }, frame));
  const kinds = async () => (await entriesIn(background.around.store)).map(({ kind }) => kind);
  return { ...background, open, kinds };
}

describe('what pages teach', () => {
  it('an order placed with balance applied lowers what is free, and the open pages are told', async () => {
    const { open, kinds, fromPopup, refreshed } = await shopping();
    await open(REVIEW);
    refreshed();
    expect((await open(THANKS)).recorded).toMatchObject({
      saying: { verdict: 'Noted: $30.00 of your gift card balance goes to this order.' },
    });
    await vi.waitFor(() => expect(refreshed()).toEqual([8]));
    expect((await open(THANKS)).recorded).toBeNull();
    expect(await kinds()).toEqual(['stated', 'pending']);
    expect(answered(await fromPopup('books.read', null)).purses).toMatchObject([{ free: usd(2000) }]);
  });

  it('an order can be undone from its page, with the credit that it took', async () => {
    const { open, fromPage, fromPopup } = await shopping();
    const credit = {
      book: { marketplace: 'US' },
      kind: 'no-rush',
      left: usd(300),
      scope: 'any',
      ends: 'never',
      note: '',
    } as const;
    answered(await fromPopup('credit.add', credit));
    await open(review({ giftBalance: APPLIED(3000), toCharge: 1000, promotion: 300 }));
    const { recorded } = await open(THANKS);
    expect(recorded).toMatchObject({
      saying: { verdict: 'Noted: $30.00 of your gift card balance and $3.00 of your credit go to this order.' },
    });
    expect(await fromPage('learned.undo', { entry: recorded?.entry ?? '' })).toEqual({ ok: true, value: null });
    const { purses, credits } = answered(await fromPopup('books.read', null));
    expect(purses).toMatchObject([{ free: usd(5000) }]);
    expect(credits).toMatchObject([{ left: usd(300) }]);
  });

  it('an order that took the card instead gets a warning, and one that took the balance is settled', async () => {
    const { open, kinds, fromPopup } = await shopping();
    await open(REVIEW);
    await open(THANKS);
    expect((await open(orderPage(0, 4000))).advice).toMatchObject([{ rule: 'outcome-mismatch' }]);
    expect(answered(await fromPopup('page.judge', { reading: orderPage(0, 4000) })).advice).toMatchObject([
      { rule: 'outcome-mismatch', how: 'card-instead', by: usd(3000), changeable: 'yes' },
    ]);
    await open(orderPage(3000, 1000));
    expect(await kinds()).toEqual(['stated', 'pending', 'settled']);
  });

  it('the order’s page teaches what Buy Now takes, and the open pages are told once', async () => {
    const { open, kinds, fromPopup, refreshed } = await shopping();
    await open(review({ toCharge: 4000, cameFromBuyNow: true }));
    await open(THANKS);
    await vi.waitFor(async () => expect(await kinds()).toEqual(['stated']));
    refreshed();
    expect((await open(orderPage(0, 4000))).recorded).toBeNull();
    await vi.waitFor(() => expect(refreshed()).toEqual([8]));
    expect(answered(await fromPopup('books.read', null)).purses).toMatchObject([
      { buyNowPayment: { takes: 'card', by: 'order' } },
    ]);
    await open(orderPage(0, 4000), 0, 'again');
    expect(refreshed()).toEqual([]);
  });

  it('a frame inside a page writes nothing, and no page writes anything if the shopper turned recording off', async () => {
    const { open, kinds, fromPopup } = await shopping();
    await open(REVIEW);
    await open(THANKS, 3);
    expect(await kinds()).toEqual(['stated']);
    answered(await fromPopup('settings.change', { recordBalancePage: false }));
    await open(THANKS);
    expect(await kinds()).toEqual(['stated']);
  });

  it('the popup asks about a page of another account, and the page is not told about it', async () => {
    const { open, fromPage, fromPopup, kinds, badgeOf } = await shopping();
    const rows = (closing: number, amounts: readonly number[]) =>
      amounts.map((minor, at) => ({
        day: day(`2026-11-${20 - at}`),
        kind: 'spent' as const,
        amount: usd(minor),
        closing: usd(closing - amounts.slice(0, at).reduce((sum, each) => sum + each, 0)),
      }));
    const page = (closing: number, amounts: readonly number[]): PageReading => ({
      kind: 'gift-balance',
      marketplace: 'US',
      facts: { balance: read(usd(closing), 'test'), activity: read(rows(closing, amounts), 'test') },
    });
    await open(page(5000, [-100, -200, -300, -400]));
    const mine = answered(await fromPopup('books.read', null)).entries.find(({ kind }) => kind === 'observed');
    const before = await kinds();
    const other = { visit: 'v2', reading: page(70, [-1, -2, -3, -4]), noticeRuns: false };
    expect(answered(await fromPage('page.read', other))).toMatchObject({
      advice: [{ rule: 'account-unclear', place: 'notice', severity: 'note' }],
      recorded: null,
    });
    expect(badgeOf(7)).toBe('1');
    expect((await open(REVIEW)).advice).toContainEqual(
      expect.objectContaining({ rule: 'account-unclear', place: 'badge' }),
    );
    expect(await kinds()).toEqual(before);
    const { questions } = answered(await fromPopup('books.read', null));
    expect(questions).toEqual([
      { visit: 'v2', marketplace: 'US', at: NOW, balance: usd(70), lastUsed: null, accounts: [null] },
    ]);
    const books = answered(await fromPopup('account.say', { visit: 'v2', account: 'Work' }));
    expect(books.questions).toEqual([]);
    expect(books.purses.find(({ book }) => book.account === 'Work')?.balance?.amount).toEqual(usd(70));
    // Undoing what a page has written also undoes its rows.
    expect(await fromPage('learned.undo', { entry: mine?.id ?? '' })).toEqual({ ok: true, value: null });
    expect((await kinds()).filter((kind) => kind === 'undone')).toHaveLength(5);
  });
});

describe('a page that can’t be kept', () => {
  /** Books that are full, so that a page can't teach anything. */
  async function withoutRoom() {
    const store = booksIn();
    const takeIn: Store['takeIn'] = async (seen, lessons, stamp) =>
      lessons !== null && lessons.length > 0
        ? { ok: false, why: { code: 'device-full' } }
        : store.takeIn(seen, lessons, stamp);
    return shopping(context({ ...store, takeIn }));
  }

  it('still gets advice', async () => {
    const { open } = await withoutRoom();
    expect((await open(review())).advice).toMatchObject([{ rule: 'balance-unused' }]);
  });

  it('is an error if it is the balance page, because the shopper would believe that the balance was recorded', async () => {
    const { fromPage } = await withoutRoom();
    const reading: PageReading = {
      kind: 'gift-balance',
      marketplace: 'US',
      facts: { balance: read(usd(4110), 'test'), activity: ABSENT },
    };
    expect(await fromPage('page.read', { visit: 'v', reading, noticeRuns: false })).toEqual({
      ok: false,
      why: { code: 'device-full' },
    });
  });
});

it('how Buy Now sells is learned even if no pages are recorded, and nothing else is learned', async () => {
  const { open, kinds, fromPopup } = await shopping();
  answered(await fromPopup('settings.change', { recordBalancePage: false }));
  await open(review({ giftBalance: APPLIED(3000), toCharge: 1000, cameFromBuyNow: true }));
  await open(THANKS);
  const { purses } = answered(await fromPopup('books.read', null));
  expect(purses).toMatchObject([{ buyNow: 'review-follows', free: usd(5000) }]);
  expect(await kinds()).toEqual(['stated']);
});

describe('the page of promotional credits', () => {
  const credits = (list: CreditsReading['facts']['credits']): PageReading => ({
    kind: 'promo-credits',
    marketplace: 'US',
    facts: { credits: list },
  });
  const listed = credits(read([{ amount: usd(300), ends: null, scope: 'digital' }], 'test'));

  it('teaches the credits, and teaches that they are used up if it lists none', async () => {
    const { open, fromPopup } = await shopping();
    const left = async () => answered(await fromPopup('books.read', null)).credits.map(({ left }) => left);
    await open(listed);
    expect(await left()).toEqual([usd(300)]);
    await open(credits(unreadable('contradiction')));
    expect(await left()).toEqual([usd(300)]);
    await open(credits(ABSENT), 0, 'the next opening');
    expect(await left()).toEqual([usd(0)]);
  });

  it('teaches nothing in a frame of another page', async () => {
    const { open, fromPopup } = await shopping();
    await open(listed, 3);
    expect(answered(await fromPopup('books.read', null)).credits).toEqual([]);
  });
});
