// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { money } from '../../../src/core/money/money';
import type { BooksState } from '../../../src/ui/forms/BooksGate';
import { Popup } from '../../../src/ui/popup/Popup';
import type { TabState } from '../../../src/ui/popup/ThisPage';
import { Around } from '../../../src/ui/shared/surroundings';
import { en } from '../../../src/words/en/en';
import { speechFor } from '../../../src/words/speechFor';
import { fakeWrite } from '../../support/ui/fakeWrite';
import { mount } from '../../support/ui/mount';
import { books, creditOf, entry, known, NOW } from '../../support/ui/sampleBooks';

const ELSEWHERE: TabState = { at: 'elsewhere' };
const ON_DE: TabState = {
  at: 'told',
  reading: { kind: 'other', marketplace: 'DE', facts: {} },
  advice: [],
  failure: null,
};

async function popup(state: BooksState, tab: TabState = ELSEWHERE, openAgain = () => {}) {
  const { write, asked } = fakeWrite();
  const reports = { make: async () => null, copy: async () => {} };
  const shown = (books: BooksState) => (
    <Around speech={speechFor('en-US')} now={NOW} write={write}>
      <Popup {...{ tab, reports, openAgain, books }} askForAccess={() => {}} />
    </Around>
  );
  const view = await mount(shown(state));
  return { view, asked, again: (next: BooksState) => view.show(shown(next)) };
}

const open = (change: Parameters<typeof books>[0] = {}): BooksState => ({ at: 'open', books: books(change) });

test.each([
  [ELSEWHERE, 'https://www.amazon.com/gc/balance', 'Open the balance page of amazon.com'],
  [ON_DE, 'https://www.amazon.de/gc/balance', 'Open the balance page of amazon.de'],
])('while the books are empty, the popup shows three lines and a link to one page', async (tab, href, words) => {
  const { view } = await popup(open(), tab);
  expect(view.root.querySelectorAll('.first-steps li')).toHaveLength(3);
  const link = view.find<HTMLAnchorElement>('.first-run a');
  expect(link.href).toBe(href);
  expect(link.textContent).toBe(words);
  expect(view.words()).not.toContain('$');
});

test('a balance that was set in the first run is said where the focus moves', async () => {
  const { view, asked, again } = await popup(open());
  await view.press(view.button(en.own.first.byHand));
  await view.type('.form input[inputmode="decimal"]', '41.10');
  await view.press(view.button(en.own.form.save));
  expect(asked).toEqual([['balance.state', { book: { marketplace: 'US' }, balance: money(4110, 'USD'), note: '' }]]);
  await again(open({ purses: [known(4110, 0, 'shopper')] }));
  expect(view.root.querySelector('.first-run')).toBeNull();
  expect(view.find('.purse-body [role="status"]').textContent).toBe('Balance set to $41.10.');
  expect(document.activeElement).toBe(view.button(en.own.purse.set));
});

test.each([
  ['a balance', { purses: [known(0, 1)] }],
  ['a credit', { credits: [creditOf()] }],
  ['an entry', { entries: [entry({ kind: 'noted', text: 'hello' })] }],
])('%s ends the first run', async (_, change) => {
  const { view } = await popup(open(change));
  expect(view.root.querySelector('.first-run')).toBeNull();
});

test('the purse of the active tab comes first and in full, and the others show only their amounts', async () => {
  const de = { ...known(0, 1), book: { marketplace: 'DE' as const }, free: null };
  const euros = { ...de, balance: { amount: money(123456, 'EUR'), asOf: NOW, how: 'page' as const } };
  const { view } = await popup(open({ purses: [known(4110, 1), euros] }), ON_DE);
  const purses = [...view.root.querySelectorAll<HTMLDetailsElement>('details.purse')];
  expect(purses.map((purse) => purse.querySelector('summary')?.textContent?.replace(/\s/g, ' '))).toEqual([
    'amazon.de1.234,56 €',
    'amazon.com$41.10',
  ]);
  expect(purses.map((purse) => purse.open)).toEqual([true, false]);
});

test('a closed purse says that its balance differs from the notes', async () => {
  const drift = { observation: 'o', at: NOW, amount: money(-499, 'USD'), causes: [], gap: null };
  const work = { ...known(1250, 1), book: { marketplace: 'US' as const, account: 'work' } };
  const purses = [known(4110, 1), work];
  const { view } = await popup(open({ purses, drifts: [{ book: { marketplace: 'US', account: 'work' }, drift }] }));
  expect([...view.root.querySelectorAll('.purse > summary')].map(({ textContent }) => textContent)).toEqual([
    'amazon.com$41.10',
    'amazon.com, workBalance differs from your notes$12.50',
  ]);
});

test('recent entries name the account where a shop has two accounts', async () => {
  const entries = [
    entry({ kind: 'noted', text: 'first' }),
    entry({ kind: 'noted', text: 'second', book: { marketplace: 'US', account: 'work' } }),
  ];
  const { view } = await popup(open({ purses: [known(4110, 1)], entries }));
  expect([...view.root.querySelectorAll('.entry-when')].map(({ textContent }) => textContent).sort()).toEqual([
    '1 day ago, amazon.com',
    '1 day ago, amazon.com, work',
  ]);
});

test('another shop can be added, and half-typed text in the first purse stays', async () => {
  const { view, asked } = await popup(open({ purses: [known(4110, 1)] }));
  await view.press(view.button(en.own.purse.note));
  await view.type('.form input', 'half typed');
  const shops = view.find<HTMLSelectElement>('.add-purse select');
  expect([...shops.options].map(({ value }) => value)).not.toContain('US');
  shops.value = 'JP';
  shops.dispatchEvent(new Event('change', { bubbles: true }));
  await view.press(view.button(en.own.purse.addShop));
  const inputs = [...view.root.querySelectorAll<HTMLInputElement>('.purse .form input[type="text"]')];
  expect(inputs[0]?.value).toBe('half typed');
  expect(document.activeElement).toBe(inputs[1]);
  expect(view.words()).toContain('amazon.co.jp');
  expect(asked).toEqual([]);
});

test("where the books can't be opened, the page panel still works, and the shopper can try again", async () => {
  let tries = 0;
  const { view } = await popup({ at: 'failed', error: 'The browser refused to open the store.' }, ELSEWHERE, () => {
    tries += 1;
  });
  expect(view.find('[role="alert"]').textContent).toContain('The browser refused to open the store.');
  expect(view.words()).toContain(en.own.page.title);
  await view.press(view.button(en.own.books.again));
  expect(tries).toBe(1);
});

test("rows that can't be read are counted, not hidden", async () => {
  const { view } = await popup(open({ unreadableRows: 2 }));
  expect(view.words()).toContain("2 stored rows can't be read. They are kept as they are.");
});

test('at most five recent entries are shown, each can be undone, and an undone one can be restored', async () => {
  const moves = Array.from({ length: 6 }, (_, index) =>
    entry({
      kind: 'moved',
      amount: money(-100 * (index + 1), 'USD'),
      cause: 'spent',
      note: '',
      at: NOW - 1000 + index,
    }),
  );
  const undo = entry({ kind: 'undone', target: moves[5]?.id ?? '' });
  const { view, asked } = await popup(open({ entries: [...moves, undo], undone: [moves[5]?.id ?? ''] }));
  const rows = [...view.root.querySelectorAll('.entries li')];
  expect(rows).toHaveLength(5);
  expect(rows[0]?.textContent).toContain('undone');
  await view.press(view.button('Restore: Spent'));
  await view.press(view.button('Undo: Spent'));
  expect(asked).toEqual([
    ['entry.undo', { entry: undo.id }],
    ['entry.undo', { entry: moves[4]?.id }],
  ]);
  expect(view.words()).toContain(en.own.entry.undoDone);
});

test('links lead to the ledger and the settings', async () => {
  const { view } = await popup(open());
  const pages = [...view.root.querySelectorAll('nav a')].map((link) => link.getAttribute('href'));
  expect(pages).toEqual(['/ledger.html', '/options.html']);
});
