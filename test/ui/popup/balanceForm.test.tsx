// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import type { KnownBalance } from '../../../src/core/ledger/ledger';
import { money } from '../../../src/core/money/money';
import { BalanceForm } from '../../../src/ui/popup/BalanceForm';
import { Around } from '../../../src/ui/shared/surroundings';
import { en } from '../../../src/words/en/en';
import { speechFor } from '../../../src/words/speechFor';
import { fakeWrite } from '../../support/ui/fakeWrite';
import { mount } from '../../support/ui/mount';

const speech = speechFor('en-US');
const AMOUNT = 'input[inputmode="decimal"]';
const known: KnownBalance = { amount: money(4110, 'USD'), asOf: 0, how: 'page' };

async function form(refusal: string | null = null) {
  const { write, asked } = fakeWrite(refusal);
  const closed: (string | null)[] = [];
  const view = await mount(
    <Around speech={speech} write={write}>
      <BalanceForm book={{ marketplace: 'US' }} known={known} close={(says) => closed.push(says)} />
    </Around>,
  );
  return { view, asked, closed };
}

test.each([
  ['', en.own.form.amountWhy.empty],
  ['fifty', en.own.form.amountWhy['not-a-number']],
  ['12.3456', en.own.form.amountWhy['too-many-decimals']],
  ['1.234', en.own.form.amountWhy.ambiguous],
  ['-5', en.own.form.amountWhy.negative],
  ['€5', en.own.form.amountWhy['not-a-number']],
])('"%s" stays in its field, the reason stands beside it, and the field has the focus', async (typed, reason) => {
  const { view, asked, closed } = await form();
  await view.type(AMOUNT, typed);
  await view.press(view.button(en.own.form.save));
  const field = view.find<HTMLInputElement>(AMOUNT);
  expect(field.value).toBe(typed);
  expect(field.getAttribute('aria-invalid')).toBe('true');
  const described = field.getAttribute('aria-describedby') ?? '';
  expect(document.getElementById(described)?.textContent).toBe(reason);
  expect(document.activeElement).toBe(field);
  expect(asked).toEqual([]);
  expect(closed).toEqual([]);
});

test('no error is shown before the first try, and the error of a corrected field goes away at once', async () => {
  const { view } = await form();
  await view.type(AMOUNT, 'x');
  expect(view.root.querySelector('.field-error')).toBeNull();
  await view.press(view.button(en.own.form.save));
  expect(view.root.querySelector('.field-error')).not.toBeNull();
  await view.type(AMOUNT, '12');
  expect(view.root.querySelector('.field-error')).toBeNull();
});

test('the new balance is shown before it is saved', async () => {
  const { view } = await form();
  expect(view.find('output').textContent).toBe('');
  await view.type(AMOUNT, '49.5');
  expect(view.find('output').textContent).toBe('New balance$49.50');
  await view.type(AMOUNT, '41.10');
  expect(view.find('output').textContent).toContain(en.own.form.sameBalance);
});

test('a balance is sent in minor units with its note, and the result is said', async () => {
  const { view, asked, closed } = await form();
  await view.type(AMOUNT, '$1,049.50');
  await view.type('input[inputmode="text"]', '  from the card ');
  await view.press(view.button(en.own.form.save));
  expect(asked).toEqual([
    ['balance.state', { book: { marketplace: 'US' }, balance: money(104950, 'USD'), note: 'from the card' }],
  ]);
  expect(closed).toEqual(['Balance set to $1,049.50.']);
});

test("a refusal is shown in the background's words, and no typed text is lost", async () => {
  const { view, closed } = await form('The device is full; nothing was kept.');
  await view.type(AMOUNT, '49.50');
  await view.type('input[inputmode="text"]', 'from the card');
  await view.press(view.button(en.own.form.save));
  expect(view.find('[role="alert"]').textContent).toBe('The device is full; nothing was kept.');
  expect(view.find<HTMLInputElement>(AMOUNT).value).toBe('49.50');
  expect(view.find<HTMLInputElement>('input[inputmode="text"]').value).toBe('from the card');
  expect(closed).toEqual([]);
});

test('a note that is too long has its error beside its own field', async () => {
  const { view, asked } = await form();
  await view.type(AMOUNT, '5');
  await view.type('input[inputmode="text"]', 'a'.repeat(501));
  await view.press(view.button(en.own.form.save));
  expect(document.activeElement).toBe(view.find('input[inputmode="text"]'));
  expect(view.words()).toContain('A note takes at most 500 characters.');
  expect(asked).toEqual([]);
});

test('the first field has the focus, and Escape cancels the form without closing what is around it', async () => {
  const { view, closed } = await form();
  expect(document.activeElement).toBe(view.find(AMOUNT));
  const pressed = new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, cancelable: true });
  view.find(AMOUNT).dispatchEvent(pressed);
  expect(pressed.defaultPrevented).toBe(true);
  expect(closed).toEqual([null]);
});

test.each([
  ['US', '$'],
  ['DE', '€'],
] as const)('the browser does not fill in the field of %s, and the field has the sign %s', async (id, sign) => {
  const { write } = fakeWrite();
  const view = await mount(
    <Around speech={speech} write={write}>
      <BalanceForm book={{ marketplace: id }} known={null} close={() => {}} />
    </Around>,
  );
  expect(view.find(AMOUNT).getAttribute('autocomplete')).toBe('off');
  expect(view.find('.money-sign').textContent).toBe(sign);
  expect(view.find('.money-input').classList.contains('money-input-after')).toBe(id === 'DE');
});
