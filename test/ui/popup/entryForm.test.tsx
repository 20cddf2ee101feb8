// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import type { KnownBalance } from '../../../src/core/ledger/ledger';
import { money } from '../../../src/core/money/money';
import { EntryForm } from '../../../src/ui/popup/EntryForm';
import { Around } from '../../../src/ui/shared/surroundings';
import { en } from '../../../src/words/en/en';
import { speechFor } from '../../../src/words/speechFor';
import { fakeWrite } from '../../support/ui/fakeWrite';
import { mount } from '../../support/ui/mount';
import { NOW } from '../../support/ui/sampleBooks';

const speech = speechFor('en-US');
const AMOUNT = 'input[inputmode="decimal"]';
const known: KnownBalance = { amount: money(4110, 'USD'), asOf: 0, how: 'page' };

async function form(balance: KnownBalance | null = known) {
  const { write, asked } = fakeWrite();
  const view = await mount(
    <Around {...{ speech, now: NOW, write }}>
      <EntryForm known={balance} book={{ marketplace: 'US' }} close={() => {}} />
    </Around>,
  );
  return { view, asked };
}

test('money that went out is sent as a negative amount', async () => {
  const { view, asked } = await form();
  await view.type(AMOUNT, '2.99');
  expect(view.find('output').textContent).toContain('$38.11');
  await view.press(view.button(en.own.form.save));
  expect(asked).toEqual([
    ['entry.add', { book: { marketplace: 'US' }, amount: money(-299, 'USD'), cause: 'spent', note: '' }],
  ]);
});

test('money that came in is sent as a positive amount and has its own causes', async () => {
  const { view, asked } = await form();
  await view.press(view.find('input[value="came"]'));
  expect([...view.find<HTMLSelectElement>('select').options].map(({ value }) => value)).toEqual([
    'gift-card',
    'reload',
    'refund',
    'trade-in',
    'cash-back',
    'correction',
  ]);
  await view.type(AMOUNT, '25');
  expect(view.find('output').textContent).toContain('$66.10');
  await view.press(view.button(en.own.form.save));
  expect(asked).toEqual([
    ['entry.add', { book: { marketplace: 'US' }, amount: money(2500, 'USD'), cause: 'gift-card', note: '' }],
  ]);
});

test('an amount of zero gives no entry', async () => {
  const { view, asked } = await form();
  await view.type(AMOUNT, '0.00');
  await view.press(view.button(en.own.form.save));
  expect(view.words()).toContain(en.own.form.aboveZero);
  expect(asked).toEqual([]);
});

test('an amount above the balance can be written, with a warning', async () => {
  const { view } = await form();
  await view.type(AMOUNT, '99');
  expect(view.find('output').textContent).toContain('-$57.90');
  expect(view.find('output').textContent).toContain(en.own.form.belowZero);
});

test('an entry on an unknown balance says that the balance stays unknown', async () => {
  const { view } = await form(null);
  await view.type(AMOUNT, '5');
  expect(view.find('output').textContent).toBe(en.own.form.stillUnknown);
});
