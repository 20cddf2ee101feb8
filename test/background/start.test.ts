import { afterEach, describe, expect, it, vi } from 'vitest';
import type { PageReading } from '../../src/core/page/pageReading';
import { ABSENT, read, unreadable } from '../../src/core/page/reading';
import { APPLIED, product, review, turbo, UNCLEAR, usd } from '../support/core/situations';
import { answered, context, running } from '../support/fakeBrowser';
import { booksIn, entriesIn, freshName, kept, observed, putRaw, write } from '../support/store/books';

afterEach(() => vi.restoreAllMocks());

function balancePage(minor: number | null): PageReading {
  const balance = minor === null ? unreadable('amount') : read(usd(minor), 'test');
  return { kind: 'gift-balance', marketplace: 'US', facts: { balance, activity: ABSENT } };
}

const OTHER: PageReading = { kind: 'other', marketplace: 'US', facts: {} };

function seen(reading: PageReading, visit = 'v1', noticeRuns = false) {
  return { visit, reading, noticeRuns };
}

/** A background whose shopper has a balance, in cents, which was read from the balance page. */
async function shopperWith(minor: number) {
  const background = running();
  answered(await background.fromPage('page.read', seen(balancePage(minor), 'first visit')));
  background.extension.inject.mockClear();
  background.refreshed();
  return background;
}

const rules = (answer: { readonly advice: readonly { readonly rule: string }[] }) =>
  answer.advice.map(({ rule }) => rule);

it('registers every listener before it returns, and sets its alarm', () => {
  const { listeners, extension } = running();
  expect([listeners.message.length, listeners.begin.length, listeners.alarm.length]).toEqual([1, 1, 1]);
  expect(extension.ensureAlarm).toHaveBeenCalledExactlyOnceWith('ends', 24 * 60);
});

it('brings the readers into the frame that asks for them, and answers even if that fails', async () => {
  const background = running();
  answered(await background.fromPage('reader.bring', { family: 'checkout' }));
  expect(background.extension.inject).toHaveBeenCalledExactlyOnceWith(7, 0, 'checkoutReader.js');
  background.extension.inject.mockRejectedValueOnce(new Error('No frame with that id.'));
  answered(await background.fromPage('reader.bring', { family: 'checkout' }));
});

describe('the balance page', () => {
  it('teaches the ledger, says so in the page, and tells the other tabs to ask again', async () => {
    const background = running();
    expect(answered(await background.fromPage('page.read', seen(balancePage(4110))))).toMatchObject({
      advice: [],
      recorded: { entry: 'id-1', saying: { verdict: 'Balance noted: $41.10.', leftOut: null } },
    });
    expect(background.extension.inject).toHaveBeenCalledExactlyOnceWith(7, 0, 'notice.js');
    await vi.waitFor(() => expect(background.refreshed()).toEqual([8]));
  });

  it('writes nothing when it is read again, and tells no other tab', async () => {
    const background = await shopperWith(4110);
    const again = answered(await background.fromPage('page.read', seen(balancePage(4110), 'first visit', true)));
    expect(again.recorded?.entry).toBe('id-1');
    expect(background.extension.inject).not.toHaveBeenCalled();
    expect(await entriesIn(background.around.store)).toHaveLength(1);
    expect(background.refreshed()).toEqual([]);
  });

  it.each([
    ['that cannot be read', balancePage(null), 0],
    ['in a frame of another page', balancePage(4110), 3],
  ])('%s writes nothing', async (_, page, frame) => {
    const background = running();
    expect(answered(await background.fromPage('page.read', seen(page), frame)).recorded).toBeNull();
    expect(await entriesIn(background.around.store)).toEqual([]);
    expect(background.extension.inject).not.toHaveBeenCalled();
  });

  it('writes nothing if the shopper has turned that off', async () => {
    const background = running();
    answered(await background.fromPopup('settings.change', { recordBalancePage: false }));
    expect(answered(await background.fromPage('page.read', seen(balancePage(4110)))).recorded).toBeNull();
    expect(await entriesIn(background.around.store)).toEqual([]);
  });

  it('says in a sentence that there is no room, and its badge turns gray', async () => {
    const background = running();
    vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementationOnce(() => {
      throw new DOMException('', 'QuotaExceededError');
    });
    expect(await background.fromPage('page.read', seen(balancePage(4110)))).toEqual({
      ok: false,
      why: { code: 'device-full' },
    });
    expect(background.badgeOf(7)).toBe('?');
  });
});

describe('undo from the page', () => {
  it('undoes what the page has written', async () => {
    const background = await shopperWith(4110);
    expect(await background.fromPage('learned.undo', { entry: 'id-1' })).toEqual({ ok: true, value: null });
    const books = answered(await background.fromPopup('books.read', null));
    expect(books.purses).toMatchObject([{ book: { marketplace: 'US' }, balance: null }]);
    expect(books.undone).toEqual(['id-1']);
    const again = answered(await background.fromPage('page.read', seen(balancePage(4110), 'first visit')));
    expect(again.recorded).toBeNull();
  });

  it('can’t undo what the shopper wrote, or anything of another marketplace', async () => {
    const background = await shopperWith(4110);
    answered(await background.fromPopup('balance.state', { book: { marketplace: 'US' }, balance: usd(1), note: '' }));
    const refused = { ok: false, why: { code: 'not-learned-here' } };
    expect(await background.fromPage('learned.undo', { entry: 'id-2' })).toEqual(refused);
    expect(await background.fromPage('learned.undo', { entry: 'id-1' }, 0, 'www.amazon.co.uk')).toEqual(refused);
    expect((await background.fromPage('learned.undo', { entry: 'nobody' })).ok).toBe(false);
  });
});

describe('advice', () => {
  it('about an unused balance is shown, counted and answered; the page is told nothing else', async () => {
    const background = await shopperWith(4110);
    const answer = answered(await background.fromPage('page.read', seen(review())));
    expect(answer.advice).toMatchObject([
      {
        rule: 'balance-unused',
        saying: { verdict: '$41.10 of gift card balance stays unused; your card pays $60.99.' },
      },
    ]);
    expect(Object.keys(answer).sort()).toEqual(['advice', 'recorded', 'words']);
    expect(background.extension.inject).toHaveBeenCalledExactlyOnceWith(7, 0, 'notice.js');
    expect([background.badgeOf(7), background.colorOf(7)]).toEqual(['1', '#8a3b12']);
  });

  it('is empty if the balance is applied and pays everything', async () => {
    const background = await shopperWith(9000);
    // Saved pages show the balance like this, so nothing is asked about it.
    const giftBalance = read({ applied: true as const, amount: usd(6099) }, 'summary/list');
    const page = review({ giftBalance, toCharge: 0 });
    expect(answered(await background.fromPage('page.read', seen(page))).advice).toEqual([]);
    expect(background.extension.inject).not.toHaveBeenCalled();
    expect(background.badgeOf(7)).toBe('');
  });

  it('depends only on the books: a worker that was restarted gives the same advice', async () => {
    const name = freshName();
    const first = running(context(booksIn(name)));
    answered(await first.fromPage('page.read', seen(balancePage(4110))));
    const second = running(context(booksIn(name)));
    expect(rules(answered(await second.fromPage('page.read', seen(review()))))).toEqual(['balance-unused']);
  });

  it('for a frame is shown in that frame, and a frame without advice keeps the badge of the page', async () => {
    const background = await shopperWith(4110);
    answered(await background.fromPage('page.read', seen(product())));
    expect(background.badgeOf(7)).toBe('1');
    answered(await background.fromPage('page.read', seen(OTHER, 'v2'), 5));
    expect(background.badgeOf(7)).toBe('1');
    const silent = turbo({ giftBalance: APPLIED(4110), toCharge: 0 });
    answered(await background.fromPage('page.read', seen(silent, 'v3'), 6));
    expect(background.badgeOf(7)).toBe('1');
    answered(await background.fromPage('page.read', seen(turbo(), 'v3'), 6));
    expect(background.extension.inject).toHaveBeenLastCalledWith(7, 6, 'notice.js');
  });

  it('leaves the badge on a page that does not matter', async () => {
    const background = await shopperWith(4110);
    answered(await background.fromPage('page.read', seen(review())));
    answered(await background.fromPage('page.read', seen(OTHER, 'v2')));
    expect(background.badgeOf(7)).toBeNull();
  });

  it('does not turn the badge gray while facts that can’t be read yet may still arrive', async () => {
    const background = await shopperWith(4110);
    const unread = seen(review({ giftBalance: UNCLEAR }));
    const early = answered(await background.fromPage('page.read', { ...unread, settling: true }));
    expect(rules(early)).not.toContain('page-unreadable');
    expect(background.badgeOf(7)).not.toBe('?');
    expect(rules(answered(await background.fromPage('page.read', unread)))).toContain('page-unreadable');
    expect(background.badgeOf(7)).toBe('?');
  });

  it('that can’t be made on a checkout turns the badge gray', async () => {
    const background = await shopperWith(4110);
    answered(await background.fromPage('page.read', seen(review({ giftBalance: UNCLEAR }))));
    expect([background.badgeOf(7), background.colorOf(7)]).toEqual(['?', '#5f6368']);
  });

  it('is answered even if the notice can’t be brought into the page', async () => {
    const background = await shopperWith(4110);
    background.extension.inject.mockRejectedValueOnce(new Error('No frame with id 0.'));
    background.extension.setBadge.mockRejectedValueOnce(new Error('No tab with id 7.'));
    expect(rules(answered(await background.fromPage('page.read', seen(review()))))).toEqual(['balance-unused']);
  });

  it('that fails is an error and a gray badge, never silence', async () => {
    const around = context();
    const background = running({
      ...around,
      now: () => {
        throw new RangeError('no clock');
      },
    });
    expect(await background.fromPage('page.read', seen(review()))).toEqual({
      ok: false,
      why: { code: 'page-not-judged' },
    });
    expect(background.badgeOf(7)).toBe('?');
  });

  it('is given even if some rows can’t be parsed', async () => {
    const name = freshName();
    const store = booksIn(name);
    kept(await write(store, observed('a', 4110)));
    await putRaw(name, 'entries', { id: 'x', book: { marketplace: 'US' }, seq: 99 });
    await putRaw(name, 'settings', 'nonsense', 'settings');
    const background = running(context(store));
    expect(rules(answered(await background.fromPage('page.read', seen(review()))))).toEqual(['balance-unused']);
    expect(answered(await background.fromPopup('books.read', null)).unreadableRows).toBe(2);
  });
});

describe('what follows Buy Now', () => {
  const fromBuyNow = seen(review({ cameFromBuyNow: true }));

  it('is learned once from a review page that came from it', async () => {
    const background = await shopperWith(4110);
    expect(answered(await background.fromPage('page.read', seen(product()))).advice).toMatchObject([
      { holds: ['buy-now'] },
    ]);
    answered(await background.fromPage('page.read', fromBuyNow));
    await vi.waitFor(() => expect(background.refreshed()).toEqual([8]));
    expect(answered(await background.fromPage('page.read', seen(product(), 'v2'))).advice).toMatchObject([
      { holds: [] },
    ]);
    answered(await background.fromPage('page.read', fromBuyNow));
    expect(background.refreshed()).toEqual([]);
  });

  it('does not replace what the shopper has set', async () => {
    const background = await shopperWith(4110);
    answered(await background.fromPage('page.read', fromBuyNow));
    answered(await background.fromPopup('purse.change', { book: { marketplace: 'US' }, buyNow: 'unknown' }));
    answered(await background.fromPage('page.read', fromBuyNow));
    expect(answered(await background.fromPopup('books.read', null)).purses).toMatchObject([{ buyNow: 'unknown' }]);
  });

  it('is not learned from a review page that came from the cart', async () => {
    const background = await shopperWith(4110);
    answered(await background.fromPage('page.read', seen(review())));
    expect(answered(await background.fromPopup('books.read', null)).purses).toMatchObject([{ buyNow: 'unknown' }]);
  });

  it('does not stop the advice if it can’t be kept', async () => {
    const background = await shopperWith(4110);
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementationOnce(() => {
      throw new DOMException('', 'QuotaExceededError');
    });
    expect(rules(answered(await background.fromPage('page.read', fromBuyNow)))).toContain('balance-unused');
  });
});
