// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { expect, test } from 'vitest';
import type { Credit } from '../../../src/core/credits/credit';
import type { Purse } from '../../../src/core/ledger/purse';
import { money } from '../../../src/core/money/money';
import { CreditForm } from '../../../src/ui/popup/CreditForm';
import { Around } from '../../../src/ui/shared/surroundings';
import { en } from '../../../src/words/en/en';
import { speechFor } from '../../../src/words/speechFor';
import { fakeWrite } from '../../support/ui/fakeWrite';
import { type Mounted, mount } from '../../support/ui/mount';
import { creditOf, day, known } from '../../support/ui/sampleBooks';

const speech = speechFor('en-US');
const AMOUNT = 'input[inputmode="decimal"]';
const DAY = 'input[type="date"]';
/** It is 2026-11-22 in UTC, but still the 21st in the zone of amazon.com's days. */
const NOW = Date.UTC(2026, 10, 22, 4);

async function form(credits: readonly Credit[] = [], purses: readonly Purse[] = []) {
  const { write, asked } = fakeWrite();
  const closed: (string | null)[] = [];
  const view = await mount(
    <Around speech={speech} now={NOW} write={write}>
      <CreditForm shop="US" credits={credits} purses={purses} close={(says) => closed.push(says)} />
    </Around>,
  );
  return { view, asked, closed };
}

test('all wrong fields show their error at once, and the first of them has the focus', async () => {
  const { view, asked } = await form();
  await view.press(view.button(en.own.form.save));
  expect([...view.root.querySelectorAll('.field-error')].map((error) => error.textContent)).toEqual([
    en.own.form.amountWhy.empty,
    en.own.credit.dayMissing,
  ]);
  expect(document.activeElement).toBe(view.find(AMOUNT));
  expect(asked).toEqual([]);
});

test.each([
  ['2026-11-20', en.own.credit.dayPast],
  ['2026-11-21', null],
])("a last day of %s is checked in the shop's zone", async (day, fault) => {
  const { view, asked } = await form();
  await view.type(AMOUNT, '3');
  await view.type(DAY, day);
  await view.press(view.button(en.own.form.save));
  expect(view.root.querySelector('.field-error')?.textContent ?? null).toBe(fault);
  expect(view.find<HTMLInputElement>(DAY).value).toBe(day);
  expect(asked).toHaveLength(fault === null ? 1 : 0);
});

test.each(['never', 'unknown'] as const)('an end that is %s needs no day', async (end) => {
  const { view, asked, closed } = await form();
  await view.type(AMOUNT, '3');
  await view.press(view.find(`input[value="${end}"]`));
  expect(view.root.querySelector(DAY)).toBeNull();
  await view.press(view.button(en.own.form.save));
  expect(asked).toEqual([
    [
      'credit.add',
      { book: { marketplace: 'US' }, kind: 'no-rush', left: money(300, 'USD'), scope: 'digital', ends: end, note: '' },
    ],
  ]);
  expect(closed).toEqual([en.own.credit.saved]);
});

test('a typed day is kept while another kind of end is chosen for a while', async () => {
  const { view } = await form();
  await view.type(DAY, '2026-12-24');
  await view.press(view.find('input[value="never"]'));
  await view.press(view.find('input[value="day"]'));
  expect(view.find<HTMLInputElement>(DAY).value).toBe('2026-12-24');
});

const MAIL =
  'Thank you. You have earned a $1.50 No-Rush reward for select digital purchases. It expires on July 15, 2027.';

async function paste(view: Mounted, text: string): Promise<boolean> {
  const event = new Event('paste', { bubbles: true, cancelable: true });
  Object.assign(event, { clipboardData: { getData: () => text } });
  await act(() => {
    view.find('textarea').dispatchEvent(event);
  });
  return event.defaultPrevented;
}

test('a pasted e-mail fills the form, never reaches the page, and is saved only at the press', async () => {
  const { view, asked } = await form();
  expect(await paste(view, MAIL)).toBe(true);
  expect(view.find<HTMLTextAreaElement>('textarea').value).toBe('');
  expect(document.body.innerHTML).not.toContain('Thank you');
  expect(view.words()).toContain(en.own.mail.understood);
  expect(view.find<HTMLInputElement>(AMOUNT).value).toBe('1.50');
  expect(view.find<HTMLInputElement>(DAY).value).toBe('2027-07-15');
  expect(asked).toEqual([]);
  await view.press(view.button(en.own.form.save));
  expect(asked).toEqual([
    [
      'credit.add',
      {
        book: { marketplace: 'US' },
        kind: 'no-rush',
        left: money(150, 'USD'),
        scope: 'digital',
        ends: { on: '2027-07-15' },
        source: 'mail',
        note: '',
      },
    ],
  ]);
});

test("an e-mail that can't be read changes nothing, the form says why, and the text is removed anyway", async () => {
  const { view } = await form();
  await view.type(AMOUNT, '7');
  await paste(view, 'Ihre Bestellung wurde versandt.');
  expect(view.words()).toContain('No credit is found in it.');
  expect(view.words()).toContain(en.own.mail.dropped);
  expect(view.find<HTMLInputElement>(AMOUNT).value).toBe('7');
});

test('where an e-mail has several credits, all are listed, and the fields show one after the other', async () => {
  const { view, asked, closed } = await form();
  await paste(
    view,
    "You've earned a $1.00 digital reward. It expires on May 1, 2027. You've also received a $5.00 courtesy credit.",
  );
  expect(view.words()).toContain('It gives 2 credits. Check and save them one by one.');
  const items = () => [...view.root.querySelectorAll('.mail-found li')].map((item) => item.textContent);
  expect(items()).toEqual([
    expect.stringMatching(/^\$1\.00 .*May 1, 2027, in the fields now$/),
    expect.stringMatching(/^\$5\.00 /),
  ]);
  expect(view.find<HTMLInputElement>(AMOUNT).value).toBe('1.00');
  await view.press(view.button(en.own.form.save));
  expect(closed).toEqual([]);
  expect(view.words()).toContain(en.own.mail.next);
  expect(items()[0]).toMatch(/, saved$/);
  expect(view.find<HTMLInputElement>(AMOUNT).value).toBe('5.00');
  await view.type(AMOUNT, '4');
  await view.press(view.button(en.own.form.save));
  expect(closed).toEqual([en.own.credit.saved]);
  expect(asked).toMatchObject([
    ['credit.add', { left: money(100, 'USD'), ends: { on: '2027-05-01' }, source: 'mail' }],
    ['credit.add', { left: money(400, 'USD'), ends: 'unknown', source: 'mail' }],
  ]);
});

test('the form says that an end is unclear, and the shopper has to choose one', async () => {
  const { view, asked } = await form();
  await paste(view, "You've earned a $1 digital reward. It expires on July 15.");
  expect(view.find('.mail-doubt').textContent).toBe(en.own.mail.unsure['no-year']);
  await view.press(view.button(en.own.form.save));
  expect(view.find('.field-error').textContent).toBe(en.own.credit.dayMissing);
  expect(asked).toEqual([]);
});

test('a press removes the typed text from the field', async () => {
  const { view } = await form();
  view.find<HTMLTextAreaElement>('textarea').value = MAIL;
  await view.press(view.button(en.own.mail.read));
  expect(view.find<HTMLTextAreaElement>('textarea').value).toBe('');
  expect(view.find<HTMLInputElement>(AMOUNT).value).toBe('1.50');
});

test('conditions are kept with the credit', async () => {
  const { view, asked } = await form();
  await view.type(AMOUNT, '3');
  await view.press(view.find('input[value="never"]'));
  await view.type('.terms input[inputmode="decimal"]', '35');
  await view.type('.terms .field-pair .field:last-child input', 'groceries');
  await view.press(view.find('.terms input[type="checkbox"]'));
  await view.type('.terms > .field input', 'one per person');
  await view.press(view.button(en.own.form.save));
  const terms = { threshold: money(3500, 'USD'), category: 'groceries', notGiftCards: true, words: 'one per person' };
  expect(asked).toMatchObject([['credit.add', { terms }]]);
});

test('a threshold that is no amount has an error, and its fields stay open while they are emptied', async () => {
  const { view, asked } = await form();
  await view.type('.terms input[inputmode="decimal"]', 'much');
  await view.press(view.button(en.own.form.save));
  expect(view.find('.terms .field-error').textContent).toBe(en.own.form.amountWhy['not-a-number']);
  await view.type('.terms input[inputmode="decimal"]', '');
  expect(view.find<HTMLDetailsElement>('.terms').open).toBe(true);
  expect(asked).toEqual([]);
});

test('a day on which other No-Rush credits end is offered as a guess, and a press takes it', async () => {
  const ends = { on: day('2027-01-31') };
  const { view, asked } = await form([creditOf({ id: 'a', ends }), creditOf({ id: 'b', ends })]);
  await view.type(AMOUNT, '3');
  await view.press(view.button('Perhaps January 31, 2027, like your other credits (a guess)'));
  expect(view.find<HTMLInputElement>(DAY).value).toBe('2027-01-31');
  expect(view.words()).not.toContain('Perhaps');
  await view.press(view.button(en.own.form.save));
  expect(asked[0]?.[1]).toMatchObject({ ends });
});

test('where a shop has several accounts, the shopper chooses the account of the credit', async () => {
  const { view, asked } = await form(
    [],
    [known(1, 1), { ...known(1, 1), book: { marketplace: 'US', account: 'Work' } }],
  );
  await view.type(AMOUNT, '3');
  await view.type(DAY, '2027-01-31');
  const field = [...view.root.querySelectorAll('select')].find((each) => each.textContent?.includes('Work'));
  if (!field) throw new Error('no field');
  await act(() => {
    field.selectedIndex = 1;
    field.dispatchEvent(new Event('change', { bubbles: true }));
  });
  await view.press(view.button(en.own.form.save));
  expect(asked[0]?.[1]).toMatchObject({ book: { marketplace: 'US', account: 'Work' } });
});

test('where a shop has one account, the form does not ask for it', async () => {
  const { view, asked } = await form([], [known(1, 1)]);
  expect(view.words()).not.toContain(en.own.credit.account);
  await view.type(AMOUNT, '3');
  await view.type(DAY, '2027-01-31');
  await view.press(view.button(en.own.form.save));
  expect(asked[0]?.[1]).not.toHaveProperty('account');
});
