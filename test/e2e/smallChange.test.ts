import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { en } from '../../src/words/en/en';
import { chooseFile, pressButton, sees, seesNo, setField, textOn, unfold, write } from '../support/browsers/hands';
import { until } from '../support/browsers/notice';
import { dayIn, faultsIn, inEachBrowser, usd } from '../support/e2e/scene';

inEachBrowser((scene, name) => {
  it('points and leftovers can be noted, removed, exported, erased and imported again', async () => {
    await scene.noteBalance(4110);
    const ledger = await scene.own('ledger.html');
    await sees(ledger, 'Small change');
    expect(await textOn(ledger)).not.toContain(en.ledger.smallChange.points.title);
    await unfold(ledger, 'Small change');

    await pressButton(ledger, en.ledger.smallChange.points.add);
    await write(ledger, en.ledger.smallChange.points.count, '0');
    await setField(ledger, en.ledger.smallChange.points.earned, dayIn(1));
    await pressButton(ledger, en.own.form.save);
    await sees(ledger, 'Write a whole number from 1 to 1,000,000.');
    await sees(ledger, 'This day is in the future.');
    await write(ledger, en.ledger.smallChange.points.count, '650');
    await setField(ledger, en.ledger.smallChange.points.earned, dayIn(-80));
    await ledger.keyboard.press('Enter');
    await sees(ledger, '650 points may come to $6.00 for Kindle books.');
    await sees(ledger, '650 points may end within 30 days.');

    for (const left of ['1.33', '0.59']) {
      await pressButton(ledger, en.ledger.smallChange.cards.add);
      await write(ledger, en.ledger.smallChange.cards.amount, left);
      await pressButton(ledger, en.own.form.save);
      await sees(ledger, `$${left} left`);
    }
    await sees(ledger, 'Together you may reload $1.23.');
    expect(await faultsIn(ledger, 'html')).toEqual([]);
    if (name === 'chrome') {
      await ledger.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'dark' }]);
      expect(await faultsIn(ledger, 'html')).toEqual([]);
    }
    await pressButton(ledger, 'Remove $0.59 left');
    await sees(ledger, 'Removed: $0.59 left.');
    const { smallChange } = await scene.books.call('books.read', null);
    expect(smallChange).toMatchObject({ points: [{ points: 650 }], leftovers: [{ amount: usd(133) }] });

    await pressButton(ledger, en.ledger.transfer.backup);
    const { downloads } = scene.session;
    const backup = await until(
      async () =>
        readdirSync(downloads)
          .filter((file) => file.endsWith('.json'))
          .map((file) => readFileSync(join(downloads, file), 'utf8'))[0] ?? '',
      (text) => text.endsWith('\n'),
      'the backup',
    );
    await pressButton(ledger, en.ledger.erase.open);
    await sees(ledger, '2 small sums, your wishes and settings?');
    await pressButton(ledger, 'Erase');
    await sees(ledger, en.ledger.erase.done);
    await seesNo(ledger, 'Small change');

    const file = join(downloads, 'chosen');
    writeFileSync(file, backup);
    await chooseFile(ledger, en.ledger.bring.file, file);
    await sees(ledger, 'Small change 2 0 0 2', '.preview-import');
    await pressButton(ledger, en.ledger.bring.go);
    await sees(ledger, en.ledger.bring.done);
    expect((await scene.books.call('books.read', null)).smallChange).toEqual(smallChange);
  });
});
