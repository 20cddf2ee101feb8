// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { undoneIds } from '../../../src/core/ledger/counted';
import type { Entry } from '../../../src/core/ledger/ledger';
import { money } from '../../../src/core/money/money';
import type { Books } from '../../../src/messages/protocol';
import { LedgerPage } from '../../../src/ui/ledger/LedgerPage';
import type { HistoryState } from '../../../src/ui/ledger/ledgerController';
import type { Call } from '../../../src/ui/shared/said';
import { Around } from '../../../src/ui/shared/surroundings';
import { en } from '../../../src/words/en/en';
import { speechFor } from '../../../src/words/speechFor';
import { fakeWrite } from '../../support/ui/fakeWrite';
import { mount } from '../../support/ui/mount';
import { books, creditOf, DAY, day, entry, NOW } from '../../support/ui/sampleBooks';

const call: Call = async () => ({ ok: false, error: 'Not asked here.' });

async function page(entries: readonly Entry[], change: Partial<Books> = {}, history?: HistoryState) {
  const { write, asked } = fakeWrite();
  const view = await mount(
    <Around speech={speechFor('en-US')} write={write}>
      <LedgerPage
        books={{ at: 'open', books: books(change) }}
        history={history ?? { at: 'open', history: { entries, undone: [...undoneIds(entries)] } }}
        call={call}
        save={() => {}}
        sought="a"
        openAgain={() => {}}
      />
    </Around>,
  );
  return { view, asked };
}

const first = entry({ kind: 'stated', balance: money(5000, 'USD'), note: 'birthday card', at: NOW - 30 * DAY });
const second = entry({ kind: 'moved', amount: money(-299, 'USD'), cause: 'spent', note: '' });
const other = entry({ kind: 'observed', balance: money(123456, 'EUR'), visit: 'v' }, 'DE');
const labelled = entry({
  kind: 'stated',
  balance: money(777, 'USD'),
  note: '',
  book: { marketplace: 'US', account: 'work' },
});
const ALL = [first, second, other];

const captions = (root: HTMLElement) =>
  [...root.querySelectorAll('table.ledger caption')].map(({ textContent }) => textContent?.replace(/\s/g, ' '));

test('each book has a table with its name, its balance and its lines', async () => {
  const { view } = await page([...ALL, labelled]);
  const IN_ORDER = ['amazon.de: 1.234,56 €', 'amazon.com: $47.01', 'amazon.com, work: $7.77'];
  expect(captions(view.root)).toEqual(IN_ORDER);
  // The tables keep their order, whatever the order of the entries is.
  expect(captions((await page([labelled, ...ALL.toReversed()])).view.root)).toEqual(IN_ORDER);
  const rows = [...view.root.querySelectorAll('table.ledger')][1]?.querySelectorAll('tbody tr') ?? [];
  expect([...rows].map((row) => [...row.querySelectorAll('.figure')].map(({ textContent }) => textContent))).toEqual([
    ['-$2.99', '$47.01'],
    ['', '$50.00'],
  ]);
  expect(rows[1]?.textContent).toContain('birthday card');
});

test('the shopper can look at one book alone', async () => {
  const { view } = await page(ALL);
  const filter = view.find<HTMLSelectElement>('main > .field select');
  filter.value = [...filter.options].find(({ textContent }) => textContent === 'amazon.de')?.value ?? '';
  filter.dispatchEvent(new Event('change', { bubbles: true }));
  await view.press(view.find('h1'));
  expect(captions(view.root)).toEqual(['amazon.de: 1.234,56 €']);
});

test('the shopper can search lines by their words and filter them by their kind', async () => {
  const { view } = await page([first, second]);
  await view.type('.filters input', 'CARD birth');
  expect(view.root.querySelectorAll('table.ledger tbody tr')).toHaveLength(1);
  expect(view.words()).toContain('1 line');
  await view.type('.filters input', 'nowhere');
  expect(view.words()).toContain(en.ledger.entries.none);
  await view.type('.filters input', '');
  const kinds = view.find<HTMLSelectElement>('.filters select');
  kinds.value = 'notes';
  kinds.dispatchEvent(new Event('change', { bubbles: true }));
  await view.press(view.find('h1'));
  expect(view.root.querySelector('table.ledger')).toBeNull();
});

test('where there are many lines, the latest are shown, and a press shows more', async () => {
  const many = Array.from({ length: 60 }, () => entry({ kind: 'noted', text: 'x' }));
  const { view } = await page([first, ...many]);
  const lines = () => view.root.querySelectorAll('table.ledger tbody tr').length;
  expect(lines()).toBe(25);
  await view.press(view.button(en.ledger.entries.more));
  expect(lines()).toBe(50);
  await view.press(view.button(en.ledger.entries.more));
  expect(lines()).toBe(61);
  expect(view.words()).not.toContain(en.ledger.entries.more);
});

test('while a long history is being read, the latest entries are shown and can be undone', async () => {
  const change = {
    entries: [second, first, other],
    count: { purses: 2, entries: 100_000, credits: 0, reserves: 0, smallChange: 0 },
  };
  const { view, asked } = await page([], change, { at: 'reading' });
  expect(view.words()).toContain(en.ledger.reading);
  expect(captions(view.root)).toEqual(['amazon.com: $47.01', 'amazon.de: 1.234,56 €']);
  await view.press(view.button('Undo: Spent'));
  expect(asked).toEqual([['entry.undo', { entry: second.id }]]);
  expect(view.find('main > [role="status"]').textContent).toBe(en.own.entry.undoDone);
});

test('the page waits for the whole of a short history', async () => {
  const { view } = await page([], { entries: [second, first] }, { at: 'reading' });
  expect(captions(view.root)).toEqual([]);
});

test('a line can be undone, and the result is said', async () => {
  const { view, asked } = await page(ALL);
  await view.press(view.button('Undo: Spent'));
  expect(asked).toEqual([['entry.undo', { entry: second.id }]]);
  expect(view.find('main > [role="status"]').textContent).toBe(en.own.entry.undoDone);
});

test('the balance over time is shown as a plot, in words and as a table', async () => {
  const { view } = await page([first, second]);
  const drawn = view.find('.plot-field svg').getAttribute('aria-label');
  expect(drawn).toBe('From October 22, 2026 to November 21, 2026, between $47.01 and $50.00.');
  const table = view.find<HTMLDetailsElement>('.plot-table');
  table.open = true;
  table.dispatchEvent(new Event('toggle'));
  await view.press(view.find('h1'));
  const rows = [...table.querySelectorAll('tbody tr')].map(({ textContent }) => textContent);
  expect(rows).toEqual(['November 21, 2026$47.01', 'November 20, 2026$47.01', 'October 22, 2026$50.00']);
});

test('there is no plot where only one day is known', async () => {
  const { view } = await page([entry({ kind: 'stated', balance: money(1, 'USD'), note: '', at: NOW })]);
  expect(view.words()).toContain(en.ledger.plot.tooFew);
});

test('credits are placed on one time line by their end, and the credits of this year are added up', async () => {
  const used = entry({ kind: 'credit-used', credit: 'a', amount: money(200, 'USD'), purchase: null });
  const expired = entry({ kind: 'credit-expired', credit: 'b', amount: money(150, 'USD') });
  const { view } = await page([first, used, expired], {
    credits: [
      creditOf({ id: 'a', ends: { on: day('2026-12-31') } }),
      creditOf({ id: 'b', ends: { on: day('2026-11-23') }, left: money(500, 'USD') }),
      creditOf({ id: 'c', ends: 'never' }),
      creditOf({ id: 'd', ends: { on: day('2026-11-20') } }),
    ],
  });
  const rows = [...view.root.querySelectorAll('.timeline tbody tr')];
  expect(rows.map(({ textContent }) => textContent)).toEqual([
    '$5.00 No-Rush creditends in 2 daysNovember 23, 2026',
    '$3.00 No-Rush creditends in 40 daysDecember 31, 2026',
  ]);
  expect(document.activeElement).toBe(rows[1]);
  expect(rows.map((row) => row.classList.contains('timeline-near'))).toEqual([true, false]);
  const year = [...view.root.querySelectorAll('.year > div')].map(({ textContent }) => textContent);
  expect(year).toEqual(['Used$2.00', 'Ended unused$1.50', 'Lost by returns$0.00']);
});

test("rows that can't be read are counted", async () => {
  const { view } = await page(ALL, { unreadableRows: 1 });
  expect(view.words()).toContain("1 stored row can't be read. It is kept as it is.");
});

test('an empty ledger says how the first line is added', async () => {
  const { view } = await page([]);
  expect(view.words()).toContain(en.own.entry.none);
  expect(view.root.querySelector('table.ledger')).toBeNull();
});

test.each([
  [{ at: 'reading' }, en.ledger.reading],
  [{ at: 'failed', error: 'The store is busy.' }, 'The store is busy.'],
] as const)('the page says that the history is %j', async (history, words) => {
  const { view } = await page([], {}, history);
  expect(view.words()).toContain(words);
});
