import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { beforeEach, expect, it } from 'vitest';
import { en } from '../../src/words/en/en';
import { choose, chooseFile, gone, pick, pressButton, sees } from '../support/browsers/hands';
import { until } from '../support/browsers/notice';
import { dayIn, faultsIn, inEachBrowser, usd } from '../support/e2e/scene';

/** Returns what a backup says without the time when it was written. */
function booksIn(backup: string): unknown {
  return JSON.parse(backup).books;
}

inEachBrowser((scene, name) => {
  /** Presses a button that saves a file, and returns the file from the downloads. */
  async function saved(page: Page, button: string, ending: string): Promise<string> {
    const { downloads } = scene.session;
    await pressButton(page, button);
    const names = () => readdirSync(downloads).filter((file) => file.endsWith(ending));
    const whole = async () => names().map((file) => readFileSync(join(downloads, file), 'utf8'))[0] ?? '';
    const text = await until(whole, (content) => content.endsWith('\n'), `a file ending in ${ending}`);
    for (const file of names()) rmSync(join(downloads, file));
    return text;
  }

  function fileWith(text: string): string {
    const path = join(scene.session.downloads, 'chosen');
    writeFileSync(path, text);
    return path;
  }

  /** Fills the books with four entries, one more entry that sets money aside, a credit and a reserve. */
  beforeEach(async () => {
    const page = await scene.visit('/gc/balance');
    await page.waitForSelector('>>> [data-recorded]');
    await page.close();
    await scene.books.call('note.write', { book: { marketplace: 'US' }, text: 'For the kettle.' });
    const ends = { on: dayIn(2) };
    await scene.books.call('credit.add', {
      book: { marketplace: 'US' },
      kind: 'no-rush',
      left: usd(300),
      scope: 'any',
      ends,
      note: '',
    });
    const reserve = {
      book: { marketplace: 'US' },
      name: 'Tea set',
      target: usd(4000),
      floor: usd(0),
      by: null,
    } as const;
    const { reserves } = await scene.books.call('reserve.add', reserve);
    const id = reserves[0]?.reserve.id ?? '';
    await scene.books.call('reserve.deposit', { reserve: id, amount: usd(1000) });
  });

  it('a backup, erasing the books and importing the backup give the same books again', async () => {
    const ledger = await scene.own('ledger.html');
    const backup = await saved(ledger, en.ledger.transfer.backup, '.json');
    await sees(ledger, 'is in your downloads.');
    await pressButton(ledger, en.ledger.erase.open);
    await sees(ledger, 'Erase 6 entries, 1 credit, 1 reserve, your wishes and settings?');
    await pressButton(ledger, 'Keep');
    await pressButton(ledger, en.ledger.erase.open);
    await pressButton(ledger, 'Erase');
    await sees(ledger, en.ledger.erase.done);
    await sees(ledger, en.own.entry.none);
    expect((await scene.books.call('books.read', null)).count).toEqual({
      purses: 0,
      entries: 0,
      credits: 0,
      reserves: 0,
      smallChange: 0,
    });

    await chooseFile(ledger, en.ledger.bring.file, fileWith(backup));
    const preview = await sees(ledger, 'Entries 6 0 0 6', '.preview-import');
    expect(preview).toContain('Credits 1 0 0 1');
    expect(preview).toContain('Reserves 1 0 0 1');
    expect((await scene.books.call('books.read', null)).count.entries).toBe(0);
    await pressButton(ledger, en.ledger.bring.go);
    await sees(ledger, en.ledger.bring.done);
    await sees(ledger, 'amazon.com: $41.10');
    expect(booksIn(await saved(ledger, en.ledger.transfer.backup, '.json'))).toEqual(booksIn(backup));

    // A second import changes nothing. The preview of a replacement says so before it is made.
    await chooseFile(ledger, en.ledger.bring.file, fileWith(backup));
    await sees(ledger, 'Entries 0 6 0 6', '.preview-import');
    await choose(ledger, 'radio', en.ledger.bring.ways.replace);
    await sees(ledger, en.ledger.bring.loses);
    await pressButton(ledger, 'Cancel');
    await gone(ledger, '.preview-import');
  });

  it('a file that is cut off, changed or not ours is refused, and the page says what is wrong and where', async () => {
    const ledger = await scene.own('ledger.html');
    const backup = await saved(ledger, en.ledger.transfer.backup, '.json');
    const before = await scene.books.call('books.read', null);
    const cutOff = en.why['file-cut-off'];
    const bad: readonly (readonly [string, string])[] = [
      [backup.slice(0, backup.length / 2), cutOff],
      [backup.replace('"minor":4110', '"minor":4111'), en.why['file-changed']],
      ['{"format":"<img src=x onerror=alert(1)>"}', 'format This is not a file of these books.'],
      ['', en.why['file-empty']],
      ['['.repeat(200_000), en.why['file-too-deep']],
    ];
    for (const [text, fault] of bad) {
      await chooseFile(ledger, en.ledger.bring.file, fileWith(text));
      await sees(ledger, fault, '.faults');
      await sees(ledger, en.ledger.bring.faulty);
    }
    // The corrected file may have the same place and name as the faulty one.
    await chooseFile(ledger, en.ledger.bring.file, fileWith(backup));
    await sees(ledger, 'Entries 0 6 0 6', '.preview-import');
    expect((await scene.books.call('books.read', null)).entries).toEqual(before.entries);
  });

  it('saves files for other programs', async () => {
    const ledger = await scene.own('ledger.html');
    const files = [
      [en.ledger.transfer.csv, '.csv', ['-19.48', 'USD']],
      ['hledger', '.journal', ['2026-05-12 spent', 'assets:gift balance:us  -19.48 USD = 41.10 USD']],
      ['beancount', '.beancount', ['2026-04-19 open Assets:GiftBalance:US USD', 'Assets:GiftBalance:US  60.58 USD']],
      [en.ledger.transfer.calendar, '.ics', ['BEGIN:VCALENDAR', '$3.00', dayIn(2).replaceAll('-', ''), 'SEQUENCE:']],
    ] as const;
    for (const [button, ending, parts] of files) {
      const text = await saved(ledger, button, ending);
      for (const part of parts) expect(text).toContain(part);
    }
    await pick(ledger, en.ledger.transfer.separator, ';');
    await pick(ledger, en.ledger.transfer.decimalSign, ',');
    const table = await saved(ledger, en.ledger.transfer.csv, '.csv');
    expect(table).toContain('2026-05-12;US;;activity spent;-19,48;USD;41,10;');
    expect([...new TextEncoder().encode(table).slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  });

  it('opens at the credit that a notification was about', async () => {
    const { credits } = await scene.books.call('books.read', null);
    const ledger = await scene.own(`ledger.html#credit-${credits[0]?.id}`);
    await sees(ledger, en.ledger.credits.title);
    await until(
      () => ledger.evaluate(() => document.activeElement?.closest('tr')?.innerText ?? ''),
      (text) => text.includes('$3.00') && text.includes('ends in 2 days'),
      'the focus on the credit',
    );
  });

  it('has no fault that axe can find, with all its parts, in the light and the dark theme', async () => {
    const ledger = await scene.own('ledger.html');
    await sees(ledger, en.ledger.credits.title);
    await pressButton(ledger, en.ledger.erase.open);
    await chooseFile(ledger, en.ledger.bring.file, fileWith('{'));
    await sees(ledger, 'The file has faults:');
    expect(await faultsIn(ledger, 'html')).toEqual([]);
    if (name === 'firefox') return;
    await ledger.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'dark' }]);
    expect(await faultsIn(ledger, 'html')).toEqual([]);
  });
});
