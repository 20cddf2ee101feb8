// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import type { Credit } from '../../../src/core/credits/credit';
import { money } from '../../../src/core/money/money';
import type { Books } from '../../../src/messages/protocol';
import { Credits } from '../../../src/ui/popup/Credits';
import { Around } from '../../../src/ui/shared/surroundings';
import { en } from '../../../src/words/en/en';
import { speechFor } from '../../../src/words/speechFor';
import { fakeWrite } from '../../support/ui/fakeWrite';
import { mount } from '../../support/ui/mount';
import { books, creditOf, day, NOW } from '../../support/ui/sampleBooks';

const usd = (minor: number) => money(minor, 'USD');

async function list(credits: readonly Credit[], ended: Books['ended'] = { credits: [], thisYear: [] }) {
  const { write, asked } = fakeWrite();
  const view = await mount(
    <Around speech={speechFor('en-US')} now={NOW} write={write}>
      <Credits books={books({ credits, ended })} shop="US" order={null} />
    </Around>,
  );
  return { view, asked };
}

const credit = creditOf({ id: 'c', ends: { on: day('2026-12-24') }, terms: { category: 'tea' }, note: 'by mail' });

test('the form shows the credit as it is known, and an unchanged amount is not sent', async () => {
  const { view, asked } = await list([credit]);
  await view.press(view.button('Change $3.00 No-Rush credit'));
  await view.press(view.button(en.own.form.save));
  const { kind, scope, terms, ends, note } = credit;
  expect(asked).toEqual([['credit.change', { credit: 'c', kind, scope, terms, ends, note }]]);
});

test('a changed amount is sent, and zero is an amount too', async () => {
  const { view, asked } = await list([credit]);
  await view.press(view.button('Change $3.00 No-Rush credit'));
  await view.type('input[inputmode="decimal"]', '0');
  await view.press(view.button(en.own.form.save));
  expect(asked).toMatchObject([['credit.change', { left: usd(0) }]]);
});

test('a past end may stay, but a new past end is refused', async () => {
  const over = creditOf({ id: 'c', left: usd(0), ends: { on: day('2026-11-18') } });
  const { view, asked } = await list([over]);
  await view.press(view.button('Change $0.00 No-Rush credit'));
  await view.type('input[type="date"]', '2026-11-17');
  await view.press(view.button(en.own.form.save));
  expect(view.words()).toContain(en.own.credit.dayPast);
  await view.type('input[type="date"]', '2026-11-18');
  await view.press(view.button(en.own.form.save));
  expect(asked).toMatchObject([['credit.change', { ends: { on: '2026-11-18' } }]]);
});

test('an ended credit says what was lost, leaves the list after thirty days, and a press shows it again', async () => {
  const ended = (id: string, on: string) => creditOf({ id, left: usd(0), ends: { on: day(on) } });
  const { view } = await list([ended('new', '2026-10-22'), ended('old', '2026-10-21')], {
    credits: [
      { credit: 'new', lost: usd(500) },
      { credit: 'old', lost: usd(700) },
    ],
    thisYear: [usd(1200)],
  });
  expect([...view.root.querySelectorAll('.credit-amount')].map(({ textContent }) => textContent)).toEqual(['$5.00']);
  expect(view.find('.credit-end').textContent).toBe('ended 30 days ago, unused, October 22');
  expect(view.words()).toContain('Ended unused this year: $12.00.');
  await view.press(view.button('Show 1 that ended earlier'));
  expect(view.root.querySelectorAll('.credit')).toHaveLength(2);
});
