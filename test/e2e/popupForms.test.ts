import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { pick, pressButton, sees, seesNo, setField, unfold, write } from '../support/browsers/hands';
import { adviceIs, adviceOf, adviceSaying } from '../support/browsers/notice';
import { dayIn, inEachBrowser, isRead, toCheckout, usd } from '../support/e2e/scene';

inEachBrowser((scene) => {
  it('a reserve is made, filled, guarded at the checkout and let go', async () => {
    await scene.noteBalance(4110);
    const popup = await scene.own('popup.html');
    await pressButton(popup, 'New reserve');
    await pressButton(popup, 'Save');
    await sees(popup, 'Write what it is for, such as TV.');
    await write(popup, 'What for', 'Tea set');
    await write(popup, 'Target, if you like', '40');
    await write(popup, 'Always keep back, if you like', '5.00');
    await setField(popup, 'By when, if you like', dayIn(20));
    await pressButton(popup, 'Save');
    await sees(popup, 'Reserve added.');
    await sees(popup, 'Free to spend $36.10');
    await sees(popup, '20 days left');

    await pressButton(popup, 'Set aside for “Tea set”');
    await write(popup, 'Amount', '50');
    await pressButton(popup, 'Save');
    await sees(popup, 'is free to spend.');
    await write(popup, 'Amount', '30');
    await pressButton(popup, 'Save');
    await sees(popup, '$30.00 set aside.');
    await sees(popup, 'Set aside $30.00', '.purse-body');
    await sees(popup, 'Free to spend $11.10', '.purse-body');
    await sees(popup, '$10.00 to go', '.purse-body');

    const page = await toCheckout(scene, { useBalance: true });
    await adviceSaying(page, 'reserve-drain', { severity: 'warn', words: ['$30.00'] });
    // The name is the shopper's own word: the popup says it, and no page is told.
    expect((await adviceOf(page, 'reserve-drain')).text).not.toContain('Tea set');
    const told = await isRead(scene, page);
    expect(JSON.stringify(told)).not.toContain('Tea set');
    if (told === null) throw new Error('The checkout does not tell what it reads.');
    expect(JSON.stringify(await scene.books.call('page.judge', { reading: told.reading }))).toContain('Tea set');

    await popup.bringToFront();
    await pressButton(popup, 'Release from “Tea set”');
    await write(popup, 'Amount', '31');
    await pressButton(popup, 'Save');
    await sees(popup, 'It holds $30.00.');
    await write(popup, 'Amount', '30');
    await pressButton(popup, 'Save');
    await sees(popup, '$30.00 released.');
    await pressButton(popup, 'Remove “Tea set”');
    await sees(popup, 'Remove this reserve? What it holds is free again.');
    await pressButton(popup, 'Remove');
    await sees(popup, 'Reserve removed.');
    await seesNo(popup, 'Free to spend');
    await page.bringToFront();
    await adviceIs(page, ['balance-partly-used']);
  });

  describe('credits', () => {
    /** Adds $5.00 that end in two days, for orders from a sum on. */
    async function addByForm(popup: Page, scope: 'digital' | 'any', from: string): Promise<void> {
      await pressButton(popup, 'Add credit');
      await write(popup, 'Amount', '5.00');
      await pick(popup, 'Good for', scope);
      await unfold(popup, 'Conditions');
      await write(popup, 'Only for orders of at least', from);
      await write(popup, 'Other conditions', 'e-books alone');
      await pressButton(popup, 'Save');
      await sees(popup, "Choose a day, or say that you don't know it.");
      await setField(popup, 'Last day', dayIn(2));
      await pressButton(popup, 'Save');
      await sees(popup, 'Credit added.');
    }

    it('are added by the form and from an e-mail, planned by their end, and used', async () => {
      const popup = await scene.own('popup.html');
      await addByForm(popup, 'digital', '20');
      await sees(popup, 'Good for digital goods, from $20.00, e-books alone');
      await sees(popup, 'ends in 2 days');

      await pressButton(popup, 'Add credit');
      await unfold(popup, 'Paste a benefit confirmation');
      const ends = Temporal.PlainDate.from(dayIn(40)).toLocaleString('en-US', { dateStyle: 'long' });
      const mail = `Thank you for choosing No-Rush Shipping.\nYou earned a $3.00 credit for digital purchases.\nThe credit expires on ${ends}.`;
      await write(popup, 'E-mail text', mail);
      await pressButton(popup, 'Read it');
      await sees(popup, 'Read and dropped. Check what was understood, then save.');
      expect(await popup.$eval('.mail textarea', (field) => field.value)).toBe('');
      await pressButton(popup, 'Save');
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
      await write(popup, 'How much was used', '5.01');
      await pressButton(popup, 'Save');
      await sees(popup, '$5.00 is left of it.', '.credit-use .field-error');
      await write(popup, 'How much was used', '2');
      await pressButton(popup, 'Save');
      await sees(popup, '$2.00 noted as used.');
      await sees(popup, 'Use first: $3.00', '.plan');
    });

    it('two of one e-mail are both shown, checked and kept', async () => {
      const popup = await scene.own('popup.html');
      await pressButton(popup, 'Add credit');
      await unfold(popup, 'Paste a benefit confirmation');
      const ends = Temporal.PlainDate.from(dayIn(60)).toLocaleString('en-US', { dateStyle: 'long' });
      await write(
        popup,
        'E-mail text',
        `You've earned two $1.00 rewards for digital purchases. They expire on ${ends}.`,
      );
      await pressButton(popup, 'Read it');
      await sees(popup, 'It gives 2 credits. Check and save them one by one.');
      expect(await popup.$$eval('.mail-found li', (items) => items.map((item) => item.textContent))).toEqual([
        expect.stringContaining(`$1.00 · Digital goods · ${ends}, in the fields now`),
        expect.stringContaining(`$1.00 · Digital goods · ${ends}`),
      ]);
      await pressButton(popup, 'Save');
      await sees(popup, 'Credit added. The next one is in the fields.');
      await setField(popup, 'Last day', dayIn(30));
      await pressButton(popup, 'Save');
      // The same words stand at the beginning of what the first saving said.
      await seesNo(popup, 'The next one is in the fields.');
      await sees(popup, 'Credit added.');
      const { credits } = await scene.books.call('books.read', null);
      expect(credits.map(({ left, scope, source }) => ({ left, scope, source }))).toEqual([
        { left: usd(100), scope: 'digital', source: 'mail' },
        { left: usd(100), scope: 'digital', source: 'mail' },
      ]);
      expect(
        new Set(credits.map((credit) => (typeof credit.ends === 'object' ? credit.ends.on : credit.ends))),
      ).toEqual(new Set([dayIn(30), dayIn(60)]));
    });

    it('one that does not fit the order is told of at the checkout, with the reason', async () => {
      const popup = await scene.own('popup.html');
      await addByForm(popup, 'any', '100');
      await adviceSaying(await toCheckout(scene), 'credit-unfit', {
        severity: 'note',
        words: ["This order can't use your $5.00 No-Rush credit", '$100.00'],
      });
    });

    it('an e-mail that is not understood says why, and nothing of it is kept', async () => {
      const popup = await scene.own('popup.html');
      await pressButton(popup, 'Add credit');
      await unfold(popup, 'Paste a benefit confirmation');
      await write(popup, 'E-mail text', 'Spend $30 and get a $5 promotional credit. Offer ends soon.');
      await pressButton(popup, 'Read it');
      await sees(popup, 'It offers a credit that you do not have yet. The text is dropped.');
      expect((await scene.books.call('books.read', null)).credits).toEqual([]);
    });
  });
});
