import { describe, expect, it } from 'vitest';
import { en } from '../../src/words/en/en';
import { pick, pressButton, sees, seesNo, textOn, write } from '../support/browsers/hands';
import { adviceOf, adviceSaying, goneAdvice, readNotice, until } from '../support/browsers/notice';
import { badgeOf, kinds, openBalancePage } from '../support/e2e/bookSteps';
import { inEachBrowser, isRead, press, type Scene, staysQuiet, toCheckout, usd } from '../support/e2e/scene';

/** Checks that the books stay unchanged for long enough that the open pages are asked again. */
async function staysSo(scene: Scene, expected: readonly string[]): Promise<void> {
  const deadline = Date.now() + 900;
  while (Date.now() < deadline) expect(await kinds(scene)).toEqual(expected);
}

inEachBrowser((scene) => {
  describe('a page that may belong to another account', () => {
    it.each([
      ['with a different history', { account: 'other' }, 1250],
      ['without any activity', { balance: 0 }, 0],
    ] as const)('%s makes the page, the badge and the popup ask whose it is', async (_, opening, balance) => {
      await openBalancePage(scene);
      scene.shop.reopen(opening);
      const page = await scene.visit('/gc/balance');
      const words = ['This page may belong to another account. Open the popup to say whose it is.'];
      await adviceSaying(page, 'account-unclear', { severity: 'note', words });
      await until(
        () => badgeOf(scene),
        (badge) => badge === '1',
        'the badge',
      );
      expect(await kinds(scene)).toEqual(['activity', 'activity', 'observed']);

      const popup = await scene.own('popup.html');
      await sees(popup, 'Whose balance page of amazon.com was this');
      await pressButton(popup, en.own.account.other);
      await write(popup, en.own.account.label, 'our secret');
      await pressButton(popup, en.own.form.save);
      await seesNo(popup, 'Whose balance page');
      const { purses } = await scene.books.call('books.read', null);
      expect(purses.map(({ book, balance: known }) => [book.account ?? null, known?.amount])).toEqual(
        expect.arrayContaining([
          [null, usd(4110)],
          ['our secret', usd(balance)],
        ]),
      );
      await page.bringToFront();
      await goneAdvice(page, 'account-unclear');
    });

    it('gives the checkout its balance once the shopper has answered, and the checkout names no account', async () => {
      await openBalancePage(scene);
      scene.shop.reopen({ account: 'other' });
      await adviceOf(await scene.visit('/gc/balance'), 'account-unclear');
      const { questions } = await scene.books.call('books.read', null);
      await scene.books.call('account.say', { visit: questions[0]?.visit ?? '', account: 'our secret' });
      const page = await toCheckout(scene);
      const words = ['It is of the account you used last here; you keep 2.'];
      await adviceSaying(page, 'balance-unused', { words });
      expect((await adviceOf(page, 'balance-unused')).text).not.toContain('our secret');
    });
  });

  it('a balance page that stays open does not overwrite what was noted later', async () => {
    await openBalancePage(scene);
    const left = await scene.visit('/gc/balance');
    await isRead(scene, left);
    const input = { book: { marketplace: 'US' }, amount: usd(-848), cause: 'spent', note: '' } as const;
    await scene.books.call('entry.add', input);
    await staysSo(scene, ['activity', 'activity', 'observed', 'moved']);
    const { purses, drifts } = await scene.books.call('books.read', null);
    expect(purses).toMatchObject([{ balance: { amount: usd(4110 - 848) } }]);
    expect(drifts).toEqual([]);
  });

  it('a balance that changes by itself in an open page is noted once', async () => {
    const page = await openBalancePage(scene);
    await page.evaluate(async () => {
      const shown = document.querySelector('#gc-ui-balance-gc-balance-value') as HTMLElement;
      for (let cents = 10; cents < 60; cents += 1) {
        shown.textContent = `$41.${cents}`;
        await new Promise((resolve) => requestAnimationFrame(resolve));
      }
    });
    await staysSo(scene, ['activity', 'activity', 'observed']);
  });

  it('a balance that was undone in the page is noted again when the page is next opened', async () => {
    const page = await openBalancePage(scene);
    await press(page, '>>> [data-undo]');
    await until(
      () => kinds(scene),
      (all) => all.filter((kind) => kind === 'undone').length === 3,
      'the undo in the books',
    );
    await openBalancePage(scene);
    const { entries, undone, purses } = await scene.books.call('books.read', null);
    const counting = entries.filter(({ id, kind }) => kind !== 'undone' && !undone.includes(id));
    expect(counting.map(({ kind }) => kind).sort()).toEqual(['activity', 'activity', 'observed']);
    expect(purses).toMatchObject([{ balance: { amount: usd(4110) } }]);
  });

  describe('two accounts in one browser', () => {
    it('are asked about once, and have separate books', async () => {
      await openBalancePage(scene);
      scene.shop.reopen({ account: 'other' });
      await adviceOf(await scene.visit('/gc/balance'), 'account-unclear');
      await adviceOf(await scene.visit('/gc/balance'), 'account-unclear');
      const popup = await scene.own('popup.html');
      await sees(popup, 'Whose balance page of amazon.com was this, with $12.50?');
      expect(await popup.$$('.ask-panel')).toHaveLength(1);
      expect(await kinds(scene)).toEqual(['activity', 'activity', 'observed']);

      await pressButton(popup, en.own.account.other);
      await write(popup, en.own.account.label, 'me@example.org');
      await pressButton(popup, en.own.form.save);
      await sees(popup, en.why['label-like-address']);
      await write(popup, en.own.account.label, 'work');
      await pressButton(popup, en.own.form.save);
      await sees(popup, en.own.account.told);
      await seesNo(popup, 'Whose balance page');
      await sees(popup, 'amazon.com, work $12.50');
      await sees(popup, 'minute ago, amazon.com, work', '[aria-labelledby="recent"]');

      // From now on, each page finds its own book, whatever the order of the accounts is.
      scene.shop.reopen();
      await isRead(scene, await scene.visit('/gc/balance'));
      const { purses, questions, drifts } = await scene.books.call('books.read', null);
      expect([questions, drifts]).toEqual([[], []]);
      expect(purses.map(({ book, balance }) => [book.account ?? null, balance?.amount])).toEqual(
        expect.arrayContaining([
          [null, usd(4110)],
          ['work', usd(1250)],
        ]),
      );
      const ledger = await scene.own('ledger.html');
      await pick(ledger, 'Balance', 'US work');
      await sees(ledger, 'amazon.com, work: $12.50');
      expect(await textOn(ledger)).not.toContain('amazon.com: $41.10');
    });

    it('make the redeem page ask whether the account is right, and one account does not', async () => {
      await staysQuiet(scene, await scene.visit('/gc/redeem'));
      await scene.books.call('purse.change', { book: { marketplace: 'US', account: 'work' }, wish: 'save' });
      const page = await scene.visit('/gc/redeem');
      const words = ['You keep books for 2 accounts here. Is this the right account?'];
      await adviceSaying(page, 'redeem-elsewhere', { severity: 'note', words });
      expect(JSON.stringify(await readNotice(page))).not.toContain('work');
      const popup = await scene.own('popup.html');
      await page.bringToFront();
      await sees(popup, 'You keep books for the first account and “work” here. Is this the right account?');
    });
  });
});
