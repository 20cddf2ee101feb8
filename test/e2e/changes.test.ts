import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { en } from '../../src/words/en/en';
import { bringIn } from '../support/browsers/bringIn';
import { choose, pick, pressButton, sees, seesNo, setField, textOn, unfold, write } from '../support/browsers/hands';
import { adviceOf, goneAdvice, until } from '../support/browsers/notice';
import { badgeOf } from '../support/e2e/bookSteps';
import { dayIn, faultsIn, inEachBrowser, nextPressIsNew, staysQuiet, toCheckout, usd } from '../support/e2e/scene';

const CREDIT = { kind: 'no-rush', scope: 'digital', note: '' } as const;

inEachBrowser((scene) => {
  const read = () => scene.books.call('books.read', null);

  it('a credit can be changed, and a changed amount is a correction that can be undone', async () => {
    const ends = { on: dayIn(20) };
    await scene.books.call('credit.add', { book: { marketplace: 'US' }, left: usd(300), ...CREDIT, ends });
    const popup = await scene.own('popup.html');
    await pressButton(popup, 'Change $3.00 No-Rush credit');
    await write(popup, en.own.creditEdit.left, '4.50');
    await pick(popup, en.own.credit.scope, 'any');
    await setField(popup, en.own.credit.lastDay, dayIn(-1));
    await pressButton(popup, en.own.form.save);
    await sees(popup, en.own.credit.dayPast);
    expect(await faultsIn(popup, '.credits')).toEqual([]);
    await setField(popup, en.own.credit.lastDay, dayIn(2));
    await pressButton(popup, en.own.form.save);
    await sees(popup, en.own.creditEdit.saved);
    await sees(popup, '$4.50', '.credits');
    await sees(popup, en.own.credit.goodFor.any, '.credits');
    await sees(popup, 'ends in 2 days', '.credits');
    await pressButton(popup, 'Undo: Credit corrected by +$1.50');
    await sees(popup, '$3.00', '.credits');
    expect((await read()).credits).toMatchObject([{ left: usd(300), scope: 'any', ends: { on: dayIn(2) } }]);
  });

  it('an entry for an earlier day keeps a later balance as it is, and its note can be edited and reset', async () => {
    await scene.noteBalance(4110);
    const popup = await scene.own('popup.html');
    await pressButton(popup, en.own.purse.add);
    await write(popup, en.own.form.amount, '7.00');
    await setField(popup, en.own.ownDay.label, dayIn(2));
    await pressButton(popup, en.own.form.save);
    await sees(popup, 'This day is in the future.');
    await setField(popup, en.own.ownDay.label, dayIn(-3));
    await sees(popup, en.own.ownDay.inBalance);
    await write(popup, en.own.form.noteOptional, 'tea');
    await pressButton(popup, en.own.form.save);
    await sees(popup, en.own.form.entrySaved);
    await sees(popup, '$41.10', '.purse-body');

    await pressButton(popup, 'Change note: Spent');
    await write(popup, 'Note', 'tea and cake');
    await pressButton(popup, en.own.form.save);
    await sees(popup, en.own.noteEdit.saved);
    await sees(popup, 'tea and cake', '.entries');

    const ledger = await scene.own('ledger.html');
    const table = await sees(ledger, 'Note changed: Spent', 'table.ledger');
    expect(table).toContain('-$7.00');
    await pressButton(ledger, 'Undo: Note changed: Spent');
    await sees(ledger, en.own.entry.undoDone);
    const notes = () =>
      ledger.$$eval('table.ledger tr:not(.entry-undone) .entry-note', (all) =>
        all.map(({ textContent }) => textContent),
      );
    await until(notes, (all) => all.join() === 'tea', 'the first note alone');
    const { entries, purses } = await read();
    expect(entries.find(({ kind }) => kind === 'moved')).toMatchObject({ note: 'tea', ownDay: dayIn(-3) });
    expect(purses).toMatchObject([{ balance: { amount: usd(4110) } }]);
  });

  it('a backup of chosen balances holds nothing of the others, and an import only adds it', async () => {
    await scene.noteBalance(4110);
    const amount = { minor: 900, currency: 'EUR' } as const;
    await scene.books.call('balance.state', { book: { marketplace: 'DE' }, balance: amount, note: '' });
    await scene.books.call('credit.add', { book: { marketplace: 'US' }, left: usd(300), ...CREDIT, ends: 'never' });
    const ledger = await scene.own('ledger.html');
    await unfold(ledger, en.ledger.chosen.title);
    await choose(ledger, 'checkbox', 'amazon.de');
    await pressButton(ledger, en.ledger.chosen.save);
    const { downloads } = scene.session;
    const file = () => readdirSync(downloads).find((name) => name.startsWith('balance-first-chosen'));
    const text = await until(
      async () => {
        const name = file();
        return name === undefined ? '' : readFileSync(join(downloads, name), 'utf8');
      },
      (content) => content.endsWith('\n'),
      'the file of chosen balances',
    );
    rmSync(join(downloads, file() ?? ''));
    const { books } = JSON.parse(text);
    expect(books.credits).toEqual([]);
    expect(books.entries).toMatchObject([{ book: { marketplace: 'DE' }, balance: amount }]);
    const replaced = bringIn(scene.books, text, 'replace');
    await expect(replaced).rejects.toThrow('file-is-part');
    await bringIn(scene.books, text, 'merge');
    expect((await read()).purses).toHaveLength(2);
  });

  it('a snooze by keyboard for an hour is shown in the badge and, with its shop, in the popup', async () => {
    await scene.noteBalance(4110);
    const page = await toCheckout(scene);
    await adviceOf(page, 'balance-unused');
    await nextPressIsNew(page);
    await (await page.waitForSelector('>>> button[aria-controls^="snooze"]'))?.focus();
    for (const key of ['Enter', 'Tab', 'Tab', 'Enter'] as const) await page.keyboard.press(key);
    await goneAdvice(page, 'balance-unused');
    await until(read, ({ settings }) => settings.snoozes.length === 1, 'the snooze in the books');
    const [snooze] = (await read()).settings.snoozes;
    expect(snooze).toMatchObject({ rule: 'balance-unused', marketplace: 'US' });
    expect(Math.abs(Number(snooze?.until) - Date.now() - 3_600_000)).toBeLessThan(60_000);

    await page.reload();
    await until(
      () => badgeOf(scene),
      (badge) => badge === 'zz',
      'the badge',
    );
    await staysQuiet(scene, page);
    const popup = await scene.own('popup.html');
    await sees(popup, 'Balance left unused at checkout, amazon.com until', '.snoozes');
  });

  it('the popup shows a snooze with its end, and can end it', async () => {
    await scene.noteBalance(4110);
    const snoozes = [{ rule: 'balance-unused', until: Date.now() + 3_600_000 }] as const;
    await scene.books.call('settings.change', { snoozes });
    const popup = await scene.own('popup.html');
    await sees(popup, 'Snoozed advice');
    expect(await textOn(popup, '.snoozes')).toContain('Balance left unused at checkout, until');
    expect(await faultsIn(popup, 'section[aria-labelledby="snoozed"]')).toEqual([]);
    await pressButton(popup, 'Turn on: Balance left unused at checkout');
    await sees(popup, en.own.snoozed.lifted);
    await seesNo(popup, 'Balance left unused', '.section');
    expect((await read()).settings.snoozes).toEqual([]);
    await adviceOf(await toCheckout(scene), 'balance-unused');
  });
});
