// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { expect, test, vi } from 'vitest';
import type { Entry } from '../../../src/core/ledger/ledger';
import { money } from '../../../src/core/money/money';
import type { Books, ImportLook } from '../../../src/messages/protocol';
import { Transfer } from '../../../src/ui/ledger/Transfer';
import type { Call } from '../../../src/ui/shared/said';
import { Around } from '../../../src/ui/shared/surroundings';
import { en } from '../../../src/words/en/en';
import { speechFor } from '../../../src/words/speechFor';
import { fakeWrite } from '../../support/ui/fakeWrite';
import { type Mounted, mount } from '../../support/ui/mount';
import { books, creditOf, DAY, day, entry, known, NOW } from '../../support/ui/sampleBooks';

const none = { purses: 0, entries: 0, credits: 0, reserves: 0, smallChange: 0 };
const FITS = {
  state: 'fits',
  file: 'f1',
  exportedAt: NOW - 3 * DAY,
  extent: 'whole',
  change: { added: { ...none, entries: 7 }, same: { ...none, purses: 1 }, differs: { ...none, credits: 2 } },
  after: { purses: 1, entries: 12, credits: 3, reserves: 0, smallChange: 0 },
} satisfies ImportLook;
const FAULTY: ImportLook = {
  state: 'faulty',
  faults: [
    { where: 'books.entries[12].amount.minor', why: { code: 'amount-below-zero' } },
    { where: '', why: { code: 'file-cut-off' } },
  ],
};

const STATED = [entry({ kind: 'stated', balance: money(5000, 'USD'), note: 'a card' })];

async function panel(
  change: Partial<Books> = {},
  look: ImportLook = FITS,
  { language = 'en-US', entries = STATED }: { language?: string; entries?: readonly Entry[] } = {},
) {
  const { write: keep, asked } = fakeWrite();
  let held = 'f1';
  const write = (async (name, input) => {
    const kept = await keep(name, input);
    const isLetGo = name === 'books.import' && (input as { file: string }).file !== held;
    return isLetGo ? { ok: false, error: 'Choose it again.', code: 'file-let-go' } : kept;
  }) as typeof keep;
  const saved: [string, string, string][] = [];
  const calls: [string, unknown][] = [];
  const answers: Record<string, unknown> = { 'books.export': { text: '{"format":"x"}\n' }, 'import.look': look };
  const call = (async (name: string, input: unknown) => {
    calls.push([name, input]);
    const answer = answers[name];
    return { ok: true, value: answer === FITS ? { ...FITS, file: held } : answer };
  }) as unknown as Call;
  const view = await mount(
    <Around speech={speechFor(language)} now={NOW} write={write}>
      <Transfer
        books={books(change)}
        history={{ entries, undone: [] }}
        call={call}
        save={(...file) => saved.push(file)}
      />
    </Around>,
  );
  const holds = (file: string) => {
    held = file;
  };
  return { view, asked, saved, calls, holds };
}

async function choose(view: Mounted, text: string, size?: number): Promise<void> {
  const field = view.find<HTMLInputElement>('input[type="file"]');
  const file = new File([text], 'backup.json');
  if (size !== undefined) Object.defineProperty(file, 'size', { value: size });
  Object.defineProperty(field, 'files', { value: [file], configurable: true });
  await act(async () => {
    field.dispatchEvent(new Event('change', { bubbles: true }));
    await file.text();
  });
  await act(async () => {});
}

test('the backup is the file that the background writes', async () => {
  const { view, saved } = await panel();
  await view.press(view.button(en.ledger.transfer.backup));
  expect(saved).toEqual([['balance-first-2026-11-21.json', 'application/json', '{"format":"x"}\n']]);
  expect(view.find('[role="status"]').textContent).toBe('balance-first-2026-11-21.json is in your downloads.');
});

test.each([
  [en.ledger.transfer.csv, 'balance-first-2026-11-21.csv', 'date,marketplace'],
  ['hledger', 'balance-first-2026-11-21.journal', 'assets:gift balance:us'],
  ['beancount', 'balance-first-2026-11-21.beancount', 'Assets:GiftBalance:US'],
  [en.ledger.transfer.calendar, 'balance-first-ends.ics', 'SUMMARY:$3.00 No-Rush credit ends'],
])('%s is a file for other programs', async (button, name, part) => {
  const { view, saved } = await panel({ credits: [creditOf({ ends: { on: day('2026-12-24') } })] });
  await view.press(view.button(button));
  expect(saved[0]?.[0]).toBe(name);
  expect(saved[0]?.[2]).toContain(part);
});

test('where there is nothing to export, no file is made, and the page says so', async () => {
  const { view, saved } = await panel({ credits: [creditOf({ ends: 'never' })] }, FITS, { entries: [] });
  for (const button of [en.ledger.transfer.csv, 'hledger', 'beancount']) {
    await view.press(view.button(button));
    expect(view.words()).toContain(en.ledger.transfer.nothingMoved);
  }
  await view.press(view.button(en.ledger.transfer.calendar));
  expect(view.words()).toContain(en.ledger.transfer.noEnds);
  expect(saved).toEqual([]);
});

test.each([
  ['en-US', ',50.00,USD,'],
  ['de-DE', ';50,00;USD;'],
])('the suggested CSV form is the one that spreadsheets in %s expect', async (language, part) => {
  const { view, saved } = await panel({}, FITS, { language });
  await view.press(view.button(en.ledger.transfer.csv));
  expect(saved[0]?.[2]).toContain(part);
});

test('CSV is written with the separator and the decimal sign that the shopper chose', async () => {
  const { view, saved } = await panel();
  const [separator, decimalSign] = [...view.root.querySelectorAll('select')];
  for (const [field, label] of [
    [separator, en.ledger.transfer.separators['	']],
    [decimalSign, 'Comma'],
  ] as const) {
    if (!field) throw new Error('There are two choices.');
    field.value = [...field.options].find(({ textContent }) => textContent === label)?.value ?? '';
    await act(async () => {
      field.dispatchEvent(new Event('change', { bubbles: true }));
    });
  }
  await view.press(view.button(en.ledger.transfer.csv));
  expect(saved[0]?.[2]).toContain('\t50,00\tUSD\t');
});

test.each([true, false])('a backup is suggested where one is due: %s', async (backupDue) => {
  const { view } = await panel({ backupDue });
  expect(view.words().includes(en.ledger.transfer.nudge)).toBe(backupDue);
});

test('a chosen file is previewed with its changes, and is imported only at the press', async () => {
  const { view, asked, calls } = await panel();
  await choose(view, 'the file');
  expect(calls).toEqual([['import.look', { text: 'the file', way: 'merge' }]]);
  expect(view.words()).toContain('Written 3 days ago.');
  const rows = [...view.root.querySelectorAll('.figures tbody tr')].map(({ textContent }) => textContent);
  expect(rows).toEqual(['Settings of balances0101', 'Entries70012', 'Credits0023', 'Reserves0000']);
  expect(view.words()).toContain(en.ledger.bring.differsKept);
  expect(asked).toEqual([]);
  await view.press(view.button(en.ledger.bring.go));
  expect(asked).toEqual([['books.import', { file: 'f1', way: 'merge' }]]);
  await vi.waitFor(() => expect(view.words()).toContain(en.ledger.bring.done));
});

test('replacing has a preview of its own that says what will be lost, and canceling changes nothing', async () => {
  const { view, asked, calls } = await panel();
  await choose(view, 'the file');
  await view.press(view.find('input[value="replace"]'));
  expect(calls.at(-1)).toEqual(['import.look', { file: 'f1', way: 'replace' }]);
  expect(view.words()).toContain(en.ledger.bring.loses);
  await view.press(view.button('Cancel'));
  expect(view.root.querySelector('.preview-import')).toBeNull();
  expect(asked).toEqual([]);
});

test('a file that the background no longer holds is sent to it again, and is then imported', async () => {
  const { view, asked, calls, holds } = await panel();
  await choose(view, 'the file');
  holds('f2');
  await view.press(view.button(en.ledger.bring.go));
  await vi.waitFor(() => expect(view.words()).toContain(en.ledger.bring.done));
  expect(calls.slice(1)).toEqual([['import.look', { text: 'the file', way: 'merge' }]]);
  expect(asked.map(([, input]) => input)).toEqual([
    { file: 'f1', way: 'merge' },
    { file: 'f2', way: 'merge' },
  ]);
});

test("for a faulty file, the page says what is wrong and where, and the file can't be imported", async () => {
  const { view } = await panel({}, FAULTY);
  await choose(view, 'bad');
  expect(view.words()).toContain("books.entries[12].amount.minor The amount can't be below zero.");
  expect(view.words()).toContain('The whole file The file is not complete JSON');
  expect(view.words()).not.toContain(en.ledger.bring.go);
});

test('a file that is larger than any backup is refused before it is read', async () => {
  const { view, calls } = await panel();
  await choose(view, 'x', 40_000_001);
  expect(calls).toEqual([]);
  expect(view.words()).toContain(en.ledger.bring.tooLarge);
});

test('where there is small change, it is named before an import and before erasing', async () => {
  const look = { ...FITS, after: { ...none, smallChange: 3 } };
  const { view } = await panel({ count: { ...none, smallChange: 1 } }, look);
  await choose(view, 'the file');
  expect(view.find('.figures tbody tr:last-child').textContent).toBe('Small change0003');
  await view.press(view.button(en.ledger.erase.open));
  expect(view.words()).toContain('Erase 0 entries, 0 credits, 0 reserves, 1 small sum, your wishes and settings?');
});

test('erasing asks first, and says how much will be erased', async () => {
  const { view, asked } = await panel({ count: { purses: 1, entries: 204, credits: 2, reserves: 0, smallChange: 0 } });
  await view.press(view.button(en.ledger.erase.open));
  expect(view.words()).toContain('Erase 204 entries, 2 credits, 0 reserves, your wishes and settings?');
  expect(document.activeElement).toBe(view.button('Keep'));
  await view.press(view.button('Keep'));
  expect(asked).toEqual([]);
  expect(document.activeElement).toBe(view.button(en.ledger.erase.open));
  await view.press(view.button(en.ledger.erase.open));
  await view.press(view.button('Erase'));
  expect(asked).toEqual([['books.erase', null]]);
  expect(view.words()).toContain(en.ledger.erase.done);
});

test('a backup of chosen balances asks for only these, and with one balance there is no choice', async () => {
  expect((await panel({ purses: [known(4110, 1)] })).view.words()).not.toContain(en.ledger.chosen.title);
  const work = { ...known(900, 1), book: { marketplace: 'US' as const, account: 'Work' } };
  const { view, calls, saved } = await panel({ purses: [known(4110, 1), work] });
  await view.press(view.find('summary'));
  expect(view.button(en.ledger.chosen.save).hasAttribute('disabled')).toBe(true);
  const boxes = view.root.querySelectorAll<HTMLInputElement>('.chosen-export input');
  await view.press(boxes[1] as HTMLInputElement);
  await view.press(view.button(en.ledger.chosen.save));
  expect(calls).toEqual([['books.export', { chosen: [{ marketplace: 'US', account: 'Work' }] }]]);
  expect(saved.map(([name]) => name)).toEqual(['balance-first-chosen-2026-11-21.json']);
});

test('a file of chosen balances is added, whatever the shopper chose for the file before it', async () => {
  const { view, asked } = await panel({}, { ...FITS, extent: 'chosen' });
  await choose(view, 'a part');
  expect(view.words()).toContain('The file holds only chosen balances');
  expect(view.root.querySelector('input[value="replace"]')).toBeNull();
  await view.press(view.button(en.ledger.bring.go));
  expect(asked).toEqual([['books.import', { file: 'f1', way: 'merge' }]]);
});
