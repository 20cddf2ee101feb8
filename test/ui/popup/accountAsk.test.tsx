// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { money } from '../../../src/core/money/money';
import type { AccountQuestion } from '../../../src/messages/protocol';
import { AccountAsk } from '../../../src/ui/popup/AccountAsk';
import { Around } from '../../../src/ui/shared/surroundings';
import { en } from '../../../src/words/en/en';
import { speechFor } from '../../../src/words/speechFor';
import { fakeWrite } from '../../support/ui/fakeWrite';
import { mount } from '../../support/ui/mount';
import { NOW } from '../../support/ui/sampleBooks';

const question: AccountQuestion = {
  visit: 'v',
  marketplace: 'US',
  at: NOW,
  balance: money(7500, 'USD'),
  lastUsed: null,
  accounts: [null, 'work'],
};

async function ask(refusal: string | null = null) {
  const { write, asked } = fakeWrite(refusal);
  const said: string[] = [];
  const view = await mount(
    <Around speech={speechFor('en-US')} write={write} said={(says) => said.push(says ?? '')}>
      <AccountAsk question={question} />
    </Around>,
  );
  return { view, asked, said };
}

test('the question says which balance was shown, that nothing is written yet, and which account was last', async () => {
  const { view } = await ask();
  expect(view.words()).toContain('Whose balance page of amazon.com was this, with $75.00?');
  expect(view.words()).toContain('Nothing is written until you choose.');
  expect([...view.root.querySelectorAll('.cause')].map(({ textContent }) => textContent)).toEqual([
    'The first accountsame as last time',
    'work',
    en.own.account.other,
  ]);
});

test.each([
  [1, null],
  [2, 'work'],
])('a press on choice %i sends the account %j', async (nth, account) => {
  const { view, asked, said } = await ask();
  await view.press(view.find(`li:nth-child(${nth}) .cause`));
  expect(asked).toEqual([['account.say', { visit: 'v', account }]]);
  expect(said).toEqual([en.own.account.told]);
});

test('the shopper gives another account a label', async () => {
  const { view, asked } = await ask();
  await view.press(view.button(en.own.account.other));
  await view.type('input', 'home');
  await view.press(view.button(en.own.form.save));
  expect(asked).toEqual([['account.say', { visit: 'v', account: 'home' }]]);
});

test('the reason for a refusal is said', async () => {
  const { view, said } = await ask('The device is full.');
  await view.press(view.find('.cause'));
  expect(said).toEqual(['The device is full.']);
});
