// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import type { Credit } from '../../../src/core/credits/credit';
import { money } from '../../../src/core/money/money';
import { Credits } from '../../../src/ui/popup/Credits';
import type { OrderInFront } from '../../../src/ui/popup/CreditUseForm';
import { Around } from '../../../src/ui/shared/surroundings';
import { en } from '../../../src/words/en/en';
import { speechFor } from '../../../src/words/speechFor';
import { fakeWrite } from '../../support/ui/fakeWrite';
import { mount } from '../../support/ui/mount';
import { books, creditOf, day, NOW } from '../../support/ui/sampleBooks';

async function list(credits: readonly Credit[], language = 'en-US', order: OrderInFront | null = null) {
  const { write, asked } = fakeWrite();
  const view = await mount(
    <Around speech={speechFor(language)} now={NOW} write={write}>
      <Credits books={books({ credits })} shop="US" order={order} />
    </Around>,
  );
  return { view, asked };
}

const on = (text: string): Credit['ends'] => ({ on: day(text) });

test.each([
  [on('2026-11-21'), 'ends today, November 21', 'near', 1],
  [on('2026-11-22'), 'ends tomorrow, November 22', 'near', 0],
  [on('2026-11-24'), 'ends in 3 days, November 24', 'near', 0],
  [on('2026-12-21'), 'ends in 30 days, December 21', 'near', 0],
  [on('2026-12-22'), 'ends in 31 days, December 22', 'far', 0],
  [on('2026-11-20'), 'ended 1 day ago, November 20', 'over', 1],
  ['never', 'does not end', 'undated', 0],
  ['unknown', 'end not known', 'undated', 0],
] as const)('an end %j is shown as "%s" and by the shape of its ring', async (ends, words, state, marks) => {
  const { view } = await list([creditOf({ ends })]);
  expect(view.find('.credit-end').textContent).toBe(words);
  expect(view.find('.credit').classList.contains(`credit-${state}`)).toBe(true);
  expect(view.root.querySelectorAll('.end-ring-mark')).toHaveLength(marks);
});

test('the ring of an unknown end has gaps and shows no remaining time', async () => {
  const { view } = await list([creditOf({ ends: 'unknown' })]);
  expect(view.find('.end-ring-track').getAttribute('stroke-dasharray')).not.toBeNull();
  expect(view.root.querySelector('.end-ring-left')).toBeNull();
});

test('the ring empties towards the end', async () => {
  const left = async (text: string) => {
    const { view } = await list([creditOf({ ends: on(text) })]);
    return Number(view.find('.end-ring-left').getAttribute('stroke-dasharray')?.split(' ')[0]);
  };
  const [soon, later, full] = [await left('2026-11-24'), await left('2026-12-06'), await left('2027-03-01')];
  expect(soon).toBeCloseTo(full / 10);
  expect(later).toBeCloseTo(full / 2);
});

test('the soonest end comes first, then unknown ends, then credits without an end, then ended credits', async () => {
  const { view } = await list([
    creditOf({ id: 'a', ends: on('2026-11-01'), left: money(100, 'USD') }),
    creditOf({ id: 'b', ends: 'never', left: money(200, 'USD') }),
    creditOf({ id: 'c', ends: on('2026-12-24'), left: money(300, 'USD') }),
    creditOf({ id: 'd', ends: 'unknown', left: money(400, 'USD') }),
    creditOf({ id: 'e', ends: on('2026-11-23'), left: money(500, 'USD') }),
  ]);
  const amounts = [...view.root.querySelectorAll('.credit-amount')].map((amount) => amount.textContent);
  expect(amounts).toEqual(['$5.00', '$3.00', '$4.00', '$2.00', '$1.00']);
});

test('where there are many credits, those that end soonest are shown, and a press shows more', async () => {
  const many = Array.from({ length: 30 }, (_, at) => creditOf({ id: `l${at}`, ends: { on: day('2026-12-01') } }));
  const { view } = await list([...many, creditOf({ id: 'first', ends: { on: day('2026-11-22') } })]);
  const rows = () => view.root.querySelectorAll('.credit').length;
  expect([rows(), view.find('.credit-end').textContent]).toEqual([12, 'ends tomorrow, November 22']);
  await view.press(view.button('Show more (19 left)'));
  await view.press(view.button('Show more (7 left)'));
  expect(rows()).toBe(31);
  expect(view.words()).not.toContain(en.ledger.entries.more);
});

test('a credit shows its kind, what it is good for and its note', async () => {
  const { view } = await list([creditOf({ note: 'late parcel', scope: 'unsure' })]);
  expect(view.words()).toContain('$3.00 No-Rush credit');
  expect(view.words()).toContain(en.own.credit.goodFor.unsure);
  expect(view.words()).toContain('late parcel');
  expect(view.words()).not.toContain('amazon.com');
});

test('a credit names its shop where there are several shops', async () => {
  const { view } = await list([
    creditOf(),
    creditOf({ id: 'de', book: { marketplace: 'DE' }, left: money(500, 'EUR') }),
  ]);
  expect(view.words()).toContain('amazon.com');
  expect(view.words()).toContain('amazon.de');
});

test('removing asks first, and "Keep" keeps the credit and returns the focus', async () => {
  const { view, asked } = await list([creditOf({ id: 'x' })]);
  await view.press(view.button('Remove $3.00 No-Rush credit'));
  expect(view.words()).toContain(en.own.credit.removeAsk);
  expect(document.activeElement).toBe(view.button('Keep'));
  await view.press(view.button('Keep'));
  expect(asked).toEqual([]);
  expect(document.activeElement).toBe(view.button('Remove $3.00 No-Rush credit'));
  await view.press(view.button('Remove $3.00 No-Rush credit'));
  await view.press(view.button('Remove'));
  expect(asked).toEqual([['credit.remove', { credit: 'x' }]]);
  expect(view.find('[role="status"]').textContent).toBe(en.own.credit.removed);
  expect(document.activeElement).toBe(view.button(en.own.credit.add));
});

test('without credits there is one quiet line', async () => {
  const { view } = await list([]);
  expect(view.words()).toContain(en.own.credit.none);
});

test('days are German where the language is German', async () => {
  const { view } = await list([creditOf({ ends: on('2026-11-24') })], 'de-DE');
  expect(view.find('.credit-end').textContent).toBe('endet in 3 Tagen, 24. November');
});

test('the plan says which credit to use first, and what is lost if nothing is done', async () => {
  const { view } = await list([
    creditOf({ id: 'a', ends: on('2026-12-24'), left: money(500, 'USD') }),
    creditOf({ id: 'b', ends: on('2026-11-23'), left: money(300, 'USD') }),
    creditOf({ id: 'c', ends: 'never', left: money(900, 'USD') }),
    creditOf({ id: 'd', ends: on('2026-11-20'), left: money(100, 'USD') }),
  ]);
  expect([...view.root.querySelectorAll('.plan li')].map(({ textContent }) => textContent)).toEqual([
    'Use first: $3.00 No-Rush credit, until November 23.',
    'Unused, $8.00 in all is lost by December 24.',
  ]);
});

test('there is no plan where no credit ends', async () => {
  const { view } = await list([creditOf({ ends: 'never' })]);
  expect(view.root.querySelector('.plan')).toBeNull();
});

test('conditions are shown with what a credit is good for', async () => {
  const terms = { threshold: money(3500, 'USD'), category: 'groceries', notGiftCards: true } as const;
  const { view } = await list([creditOf({ scope: 'any', terms })]);
  expect(view.find('.credit-scope').textContent).toBe('Good for anything, from $35.00, groceries, not gift cards');
});

test('a use of at most what is left can be noted', async () => {
  const { view, asked } = await list([creditOf({ id: 'x' })]);
  await view.press(view.button('Used, of $3.00 No-Rush credit'));
  await view.type('input[inputmode="decimal"]', '3.01');
  await view.press(view.button(en.own.form.save));
  expect(view.find('.field-error').textContent).toBe('$3.00 is left of it.');
  await view.type('input[inputmode="decimal"]', '1.25');
  await view.press(view.button(en.own.form.save));
  expect(asked).toEqual([['credit.use', { credit: 'x', amount: money(125, 'USD') }]]);
  expect(view.find('[role="status"]').textContent).toBe('$1.25 noted as used.');
});

const ORDER: OrderInFront = { marketplace: 'US', order: 'order00000a' };

test.each([
  [true, { order: 'order00000a' }],
  [false, {}],
])('a use is noted on the order in the active tab if the shopper says so: %s', async (said, named) => {
  const { view, asked } = await list([creditOf({ id: 'a', left: money(300, 'USD') })], 'en-US', ORDER);
  await view.press(view.button('Used, of $3.00 No-Rush credit'));
  await view.type('input[inputmode="decimal"]', '1');
  if (said) await view.press(view.find('.credit-use input[type="checkbox"]'));
  await view.press(view.button(en.own.form.save));
  expect(asked).toEqual([['credit.use', { credit: 'a', amount: money(100, 'USD'), ...named }]]);
});

test('an order of another shop is not offered', async () => {
  const { view } = await list([creditOf({ left: money(300, 'USD') })], 'en-US', { ...ORDER, marketplace: 'UK' });
  await view.press(view.button('Used, of $3.00 No-Rush credit'));
  expect(view.root.querySelector('input[type="checkbox"]')).toBeNull();
});
