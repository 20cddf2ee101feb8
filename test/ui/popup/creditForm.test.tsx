// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { money } from '../../../src/core/money';
import { CreditForm } from '../../../src/ui/popup/CreditForm';
import { speechFor } from '../../../src/ui/popup/words';
import { fakeWrite } from '../forms/fakeWrite';
import { mount } from '../forms/mount';

const speech = speechFor('en-US');
const AMOUNT = 'input[inputmode="decimal"]';
const DAY = 'input[type="date"]';
/** 2026-11-22 in UTC, still the 21st where amazon.com's days are counted. */
const NOW = Date.UTC(2026, 10, 22, 4);

async function form() {
  const { write, asked } = fakeWrite();
  const closed: (string | null)[] = [];
  const view = await mount(
    <CreditForm speech={speech} shop="US" now={NOW} write={write} close={(says) => closed.push(says)} />,
  );
  return { view, asked, closed };
}

test('every wrong field is named at once, and the first of them has the focus', async () => {
  const { view, asked } = await form();
  await view.press(view.button('Save'));
  expect([...view.root.querySelectorAll('.field-error')].map((error) => error.textContent)).toEqual([
    'Write an amount.',
    "Choose a day, or say that you don't know it.",
  ]);
  expect(document.activeElement).toBe(view.find(AMOUNT));
  expect(asked).toEqual([]);
});

test.each([
  ['2026-11-20', 'This day is already over.'],
  ['2026-11-21', null],
])('a last day of %s, by the clock of the shop', async (day, fault) => {
  const { view, asked } = await form();
  await view.type(AMOUNT, '3');
  await view.type(DAY, day);
  await view.press(view.button('Save'));
  expect(view.root.querySelector('.field-error')?.textContent ?? null).toBe(fault);
  expect(view.find<HTMLInputElement>(DAY).value).toBe(day);
  expect(asked).toHaveLength(fault === null ? 1 : 0);
});

test.each(['never', 'unknown'] as const)('an end that is %s needs no day', async (end) => {
  const { view, asked, closed } = await form();
  await view.type(AMOUNT, '3');
  await view.press(view.find(`input[value="${end}"]`));
  expect(view.root.querySelector(DAY)).toBeNull();
  await view.press(view.button('Save'));
  expect(asked).toEqual([
    ['lot.add', { marketplace: 'US', kind: 'no-rush', left: money(300, 'USD'), scope: 'digital', ends: end, note: '' }],
  ]);
  expect(closed).toEqual(['Credit added.']);
});

test('a day survives a look at the other endings', async () => {
  const { view } = await form();
  await view.type(DAY, '2026-12-24');
  await view.press(view.find('input[value="never"]'));
  await view.press(view.find('input[value="day"]'));
  expect(view.find<HTMLInputElement>(DAY).value).toBe('2026-12-24');
});
