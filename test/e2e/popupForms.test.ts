import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { en } from '../../src/words/en/en';
import { pick, pressButton, sees, seesNo, setField, unfold, write } from '../support/browsers/hands';
import { adviceIs, adviceOf, adviceSaying } from '../support/browsers/notice';
import { dayIn, inEachBrowser, isRead, toCheckout, usd } from '../support/e2e/scene';

inEachBrowser((scene) => {
  it('a reserve can be added, filled and released, and the checkout warns about it', async () => {
    await scene.noteBalance(4110);
    const popup = await scene.own('popup.html');
    await pressButton(popup, en.own.reserve.add);
    await pressButton(popup, en.own.form.save);
    await sees(popup, en.why['name-empty']);
    await write(popup, en.own.reserve.name, 'Tea set');
    await write(popup, en.own.reserve.target, '40');
    await write(popup, en.own.reserve.floor, '5.00');
    await setField(popup, en.own.reserve.by, dayIn(20));
    await pressButton(popup, en.own.form.save);
    await sees(popup, 'Reserve added.');
    await sees(popup, 'Free to spend $36.10');
    await sees(popup, '20 days left');

    await pressButton(popup, 'Set aside for “Tea set”');
    await write(popup, en.own.form.amount, '50');
    await pressButton(popup, en.own.form.save);
    await sees(popup, 'is free to spend.');
    await write(popup, en.own.form.amount, '30');
    await pressButton(popup, en.own.form.save);
    await sees(popup, '$30.00 set aside.');
    await sees(popup, 'Set aside $30.00', '.purse-body');
    await sees(popup, 'Free to spend $11.10', '.purse-body');
    await sees(popup, '$10.00 to go', '.purse-body');

    const page = await toCheckout(scene, { useBalance: true });
    await adviceSaying(page, 'reserve-drain', { severity: 'warn', words: ['$30.00'] });
    // The popup says the reserve's name, but no page receives it, because it is the shopper's own word.
    expect((await adviceOf(page, 'reserve-drain')).text).not.toContain('Tea set');
    const told = await isRead(scene, page);
    expect(JSON.stringify(told)).not.toContain('Tea set');
    if (told === null) throw new Error('The checkout does not tell what it reads.');
    expect(JSON.stringify(await scene.books.call('page.judge', { reading: told.reading }))).toContain('Tea set');

    await popup.bringToFront();
    await pressButton(popup, 'Release from “Tea set”');
    await write(popup, en.own.form.amount, '31');
    await pressButton(popup, en.own.form.save);
    await sees(popup, 'It holds $30.00.');
    await write(popup, en.own.form.amount, '30');
    await pressButton(popup, en.own.form.save);
    await sees(popup, '$30.00 released.');
    await pressButton(popup, 'Remove “Tea set”');
    await sees(popup, en.own.reserve.removeAsk);
    await pressButton(popup, 'Remove');
    await sees(popup, en.own.reserve.removed);
    await seesNo(popup, 'Free to spend');
    await page.bringToFront();
    await adviceIs(page, ['balance-partly-used']);
  });

  describe('credits', () => {
    /** Adds a credit of $5.00 that ends in two days. It is for orders of at least a given amount. */
    async function addByForm(popup: Page, scope: 'digital' | 'any', from: string): Promise<void> {
      await pressButton(popup, en.own.credit.add);
      await write(popup, en.own.form.amount, '5.00');
      await pick(popup, en.own.credit.scope, scope);
      await unfold(popup, en.own.terms.more);
      await write(popup, en.own.terms.threshold, from);
      await write(popup, en.own.terms.words, 'e-books alone');
      await pressButton(popup, en.own.form.save);
      await sees(popup, en.own.credit.dayMissing);
      await setField(popup, en.own.credit.lastDay, dayIn(2));
      await pressButton(popup, en.own.form.save);
      await sees(popup, en.own.credit.saved);
    }

    it('can be added with the form and from an e-mail, are planned by their end, and can be used', async () => {
      const popup = await scene.own('popup.html');
      await addByForm(popup, 'digital', '20');
      await sees(popup, 'Good for digital goods, from $20.00, e-books alone');
      await sees(popup, 'ends in 2 days');

      await pressButton(popup, en.own.credit.add);
      await unfold(popup, en.own.mail.open);
      const ends = Temporal.PlainDate.from(dayIn(40)).toLocaleString('en-US', { dateStyle: 'long' });
      const mail = `Thank you for choosing No-Rush Shipping.\nYou earned a $3.00 credit for digital purchases.\nThe credit expires on ${ends}.`;
      await write(popup, en.own.mail.paste, mail);
      await pressButton(popup, en.own.mail.read);
      await sees(popup, en.own.mail.understood);
      expect(await popup.$eval('.mail textarea', (field) => field.value)).toBe('');
      await pressButton(popup, en.own.form.save);
      await sees(popup, '$3.00 No-Rush credit');
      const { credits, entries } = await scene.books.call('books.read', null);
      expect(credits.toSorted((a, b) => a.left.minor - b.left.minor)).toMatchObject([
        { kind: 'no-rush', left: usd(300), scope: 'digital', ends: { on: dayIn(40) }, source: 'mail' },
        { left: usd(500), scope: 'digital', terms: { threshold: usd(2000), words: 'e-books alone' } },
      ]);
      expect(JSON.stringify([credits, entries])).not.toContain('Thank you');

      await sees(popup, 'Use first: $5.00', '.plan');
      await sees(popup, 'Unused, $8.00 in all is lost by', '.plan');
      await pressButton(popup, 'Used, of $5.00 No-Rush credit');
      await write(popup, en.own.use.amount, '5.01');
      await pressButton(popup, en.own.form.save);
      await sees(popup, '$5.00 is left of it.', '.credit-use .field-error');
      await write(popup, en.own.use.amount, '2');
      await pressButton(popup, en.own.form.save);
      await sees(popup, '$2.00 noted as used.');
      await sees(popup, 'Use first: $3.00', '.plan');
    });

    it('from one e-mail are both shown, checked and kept', async () => {
      const popup = await scene.own('popup.html');
      await pressButton(popup, en.own.credit.add);
      await unfold(popup, en.own.mail.open);
      const ends = Temporal.PlainDate.from(dayIn(60)).toLocaleString('en-US', { dateStyle: 'long' });
      await write(
        popup,
        en.own.mail.paste,
        `You've earned two $1.00 rewards for digital purchases. They expire on ${ends}.`,
      );
      await pressButton(popup, en.own.mail.read);
      await sees(popup, 'It gives 2 credits. Check and save them one by one.');
      expect(await popup.$$eval('.mail-found li', (items) => items.map((item) => item.textContent))).toEqual([
        expect.stringContaining(`$1.00 · Digital goods · ${ends}, in the fields now`),
        expect.stringContaining(`$1.00 · Digital goods · ${ends}`),
      ]);
      await pressButton(popup, en.own.form.save);
      await sees(popup, en.own.mail.next);
      await setField(popup, en.own.credit.lastDay, dayIn(30));
      await pressButton(popup, en.own.form.save);
      // This waits until the first line is gone, because it starts with the same words as the line after it.
      await seesNo(popup, 'The next one is in the fields.');
      await sees(popup, en.own.credit.saved);
      const { credits } = await scene.books.call('books.read', null);
      expect(credits.map(({ left, scope, source }) => ({ left, scope, source }))).toEqual([
        { left: usd(100), scope: 'digital', source: 'mail' },
        { left: usd(100), scope: 'digital', source: 'mail' },
      ]);
      expect(
        new Set(credits.map((credit) => (typeof credit.ends === 'object' ? credit.ends.on : credit.ends))),
      ).toEqual(new Set([dayIn(30), dayIn(60)]));
    });

    it('that do not fit the order are mentioned at the checkout with the reason', async () => {
      const popup = await scene.own('popup.html');
      await addByForm(popup, 'any', '100');
      await adviceSaying(await toCheckout(scene), 'credit-unfit', {
        severity: 'note',
        words: ["This order can't use your $5.00 No-Rush credit", '$100.00'],
      });
    });

    it("from an e-mail that can't be understood are not kept, and the form says why", async () => {
      const popup = await scene.own('popup.html');
      await pressButton(popup, en.own.credit.add);
      await unfold(popup, en.own.mail.open);
      await write(popup, en.own.mail.paste, 'Spend $30 and get a $5 promotional credit. Offer ends soon.');
      await pressButton(popup, en.own.mail.read);
      await sees(popup, 'It offers a credit that you do not have yet. The text is dropped.');
      expect((await scene.books.call('books.read', null)).credits).toEqual([]);
    });
  });
});
