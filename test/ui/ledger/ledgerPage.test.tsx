// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { money } from '../../../src/core/money';
import type { BooksState } from '../../../src/ui/forms/BooksGate';
import { LedgerPage } from '../../../src/ui/ledger/LedgerPage';
import { ledgerSpeechFor } from '../../../src/ui/ledger/words';
import { fakeWrite } from '../forms/fakeWrite';
import { mount } from '../forms/mount';
import { books, entry } from '../popup/sampleBooks';

async function page(state: BooksState) {
  const { write, asked } = fakeWrite();
  const view = await mount(
    <LedgerPage speech={ledgerSpeechFor('en-US')} books={state} write={write} openAgain={() => {}} />,
  );
  return { view, asked };
}

const first = entry({ kind: 'stated', balance: money(5000, 'USD'), note: 'birthday card' });
const second = entry({ kind: 'moved', amount: money(-299, 'USD'), cause: 'spent', note: '' });
const other = entry({ kind: 'observed', balance: money(123456, 'EUR'), visit: 'v' }, 'DE');
const open: BooksState = { at: 'open', books: books({ entries: [other, second, first], unreadableRows: 1 }) };

test('each purse has a table with its name, its balance and its lines', async () => {
  const { view } = await page(open);
  expect([...view.root.querySelectorAll('caption')].map(({ textContent }) => textContent?.replace(/\s/g, ' '))).toEqual(
    ['amazon.de: 1.234,56 €', 'amazon.com: $47.01'],
  );
  const rows = [...view.root.querySelectorAll('table:last-of-type tbody tr')].slice(-2);
  expect(rows.map((row) => [...row.querySelectorAll('.figure')].map(({ textContent }) => textContent))).toEqual([
    ['-$2.99', '$47.01'],
    ['', '$50.00'],
  ]);
  expect(rows[1]?.textContent).toContain('birthday card');
  expect(view.root.querySelectorAll('tbody th[scope="row"]')).toHaveLength(3);
});

test('one purse can be looked at alone', async () => {
  const { view } = await page(open);
  const filter = view.find<HTMLSelectElement>('select');
  filter.value = 'US';
  filter.dispatchEvent(new Event('change', { bubbles: true }));
  await view.press(view.find('h1'));
  expect(view.root.querySelectorAll('caption')).toHaveLength(1);
  expect(view.find('caption').textContent).toContain('amazon.com');
});

test('a line can be undone, and the result is said', async () => {
  const { view, asked } = await page(open);
  await view.press(view.button('Undo: Spent'));
  expect(asked).toEqual([['entry.undo', { entry: second.id }]]);
  expect(view.find('[role="status"]').textContent).toBe('Entry undone.');
});

test('rows that can not be read are counted', async () => {
  const { view } = await page(open);
  expect(view.words()).toContain("1 stored row can't be read. It is kept as it is.");
});

test('an empty ledger says how it gets its first line', async () => {
  const { view } = await page({ at: 'open', books: books() });
  expect(view.words()).toContain('Nothing is written yet.');
  expect(view.root.querySelector('table')).toBeNull();
});
