import { expect, it } from 'vitest';
import { adviceIs, adviceSaying, readNotice, until } from '../support/browsers/notice';
import { dayIn, inEachBrowser, isHeld, nextPressIsNew, press, toCheckout, usd } from '../support/e2e/scene';

const PAY_NOW = 'form button[type="submit"]';
const SET_UP_NOW = '#rcx-subscribe-submit-button input';

inEachBrowser((scene) => {
  async function addCredit(scope: 'sold-by-amazon' | 'digital', days: number): Promise<void> {
    const ends = { on: dayIn(days) };
    const kind = scope === 'digital' ? 'no-rush' : 'courtesy';
    await scene.books.call('credit.add', { book: { marketplace: 'US' }, kind, left: usd(300), scope, ends, note: '' });
  }

  it("says that the balance can't pay for gift cards, and does not say that a credit fits", async () => {
    await scene.noteBalance(4110);
    await addCredit('sold-by-amazon', 1);
    const page = await toCheckout(scene, { listedAs: 'Amazon.com eGift Card' });
    await adviceSaying(page, 'ineligible-item', { words: ["doesn't pay for gift cards"] });
    await adviceIs(page, ['credit-expiring', 'ineligible-item']);
    await adviceSaying(page, 'credit-expiring', { words: ['a credit may not buy'] });
    const { advice } = await readNotice(page);
    expect(JSON.stringify(advice)).not.toMatch(/so it fits|stays unused/);
  });

  it('knows that a box for gift cards is none: the balance stays unused, and the credit may fit', async () => {
    await addCredit('sold-by-amazon', 1);
    const without = await toCheckout(scene, { listedAs: 'Gift Card Holder Box' });
    await adviceSaying(without, 'credit-expiring', { words: ['it may fit'] });
    await scene.noteBalance(4110);
    const page = await toCheckout(scene, { listedAs: 'Gift Card Holder Box' });
    await adviceSaying(page, 'balance-unused', { severity: 'warn', words: ['$41.10', 'stays unused'] });
  });

  it('says "may" about a membership, and speaks about it where it is started', async () => {
    await scene.noteBalance(4110);
    const page = await toCheckout(scene, { listedAs: 'Prime Membership' });
    await adviceSaying(page, 'ineligible-item', { words: ['may not pay the membership fee'] });
    await adviceSaying(page, 'balance-unused', { severity: 'note', words: ['may stay unused'] });
    const begun = await scene.visit('/gp/prime/pipeline/membersignup');
    await adviceSaying(begun, 'ineligible-item', { severity: 'note', words: ['may not pay a membership fee'] });
  });

  it.each(['alone', 'beside-buy-now'] as const)('holds Set Up Now once, %s', async (subscribe) => {
    await scene.noteBalance(4110);
    scene.shop.reopen({ subscribe, buyNow: 'at-once' });
    const page = await scene.visit('/dp/B0DEMO0001');
    await adviceSaying(page, 'one-click-bypass', {
      severity: subscribe === 'alone' ? 'warn' : 'stop',
      words: ['$41.10', 'not certain'],
    });
    await page.click(SET_UP_NOW);
    await isHeld(page);
    await nextPressIsNew(page);
    expect(scene.shop.state.orders).toEqual([]);
    await Promise.all([page.waitForNavigation(), page.click(SET_UP_NOW)]);
    expect(scene.shop.state.orders).toHaveLength(1);
  });

  it('names the ending credit beside Pay Now and, even if it was dismissed, while the press is held', async () => {
    await scene.noteBalance(4110);
    await addCredit('digital', 1);
    const page = await scene.visit('/gp/dmusic/purchase');
    await adviceSaying(page, 'credit-expiring', { severity: 'warn', words: ['$3.00', 'tomorrow'] });
    await press(page, '>>> [data-dismiss]');
    await until(
      () => readNotice(page),
      ({ advice }) => advice.length === 0,
      'the notice to be gone',
    );
    await page.click(PAY_NOW);
    await isHeld(page);
    await adviceIs(page, ['one-click-bypass', 'credit-expiring']);
    await adviceSaying(page, 'credit-expiring', { words: ['$3.00', 'tomorrow'] });
    const described = await page.evaluate(() => {
      const root = document.querySelector('balance-first')?.shadowRoot;
      const ids = root?.querySelector('[data-main]')?.getAttribute('aria-describedby')?.split(' ') ?? [];
      return ids.map((id) => root?.getElementById(id)?.textContent).join(' ');
    });
    expect(described).toContain('$3.00');
    await nextPressIsNew(page);
    await Promise.all([page.waitForNavigation(), page.click(PAY_NOW)]);
    expect(scene.shop.state.orders).toHaveLength(1);
  });
});
