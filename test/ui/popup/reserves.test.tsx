// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import type { ReserveProjection } from '../../../src/core/ledger/reserveProjection';
import { money } from '../../../src/core/money/money';
import type { Books } from '../../../src/messages/protocol';
import { Reserves } from '../../../src/ui/popup/Reserves';
import { Around } from '../../../src/ui/shared/surroundings';
import { en } from '../../../src/words/en/en';
import { speechFor } from '../../../src/words/speechFor';
import { fakeWrite } from '../../support/ui/fakeWrite';
import { mount } from '../../support/ui/mount';
import { day, known, NOW } from '../../support/ui/sampleBooks';

const usd = (minor: number) => money(minor, 'USD');
const tv: ReserveProjection = {
  reserve: {
    id: 'tv',
    book: { marketplace: 'US' },
    name: 'TV',
    target: usd(40000),
    floor: usd(0),
    by: day('2026-12-24'),
    began: NOW,
  },
  deposited: usd(12000),
  holds: usd(12000),
  covered: usd(12000),
  toTarget: usd(28000),
  days: 33,
};

async function panel(
  reserves: readonly ReserveProjection[] = [tv],
  bleeds: Books['bleeds'] = [],
  refusal: string | null = null,
) {
  const { write, asked } = fakeWrite(refusal);
  const purse = { ...known(15000, 1), free: usd(3000) };
  const view = await mount(
    <Around speech={speechFor('en-US')} now={NOW} write={write}>
      <Reserves purse={purse} reserves={reserves} bleeds={bleeds} />
    </Around>,
  );
  return { view, asked };
}

test('a reserve says what it holds of its target, how much is missing, its day, and that it is a note', async () => {
  const { view } = await panel();
  expect(view.words()).toContain('TV$120.00 of $400.00');
  expect(view.words()).toContain('$280.00 to go, by December 24, 2026, 33 days left');
  expect(view.words()).toContain('The shop does not see them.');
  const bar = view.find<HTMLProgressElement>('progress');
  expect([bar.value, bar.max, bar.getAttribute('aria-label')]).toEqual([12000, 40000, 'Progress of “TV”']);
});

test.each([
  [{ toTarget: usd(0) }, en.own.reserve.reached],
  [{ days: -1 }, 'was due December 24, 2026'],
  [{ covered: usd(5000) }, 'Your balance covers $50.00 of it.'],
] as const)('a reserve with %j says so', async (change, words) => {
  const { view } = await panel([{ ...tv, ...change }]);
  expect(view.words()).toContain(words);
});

test('a reserve without a target has no bar', async () => {
  const { view } = await panel([{ ...tv, reserve: { ...tv.reserve, target: null, by: null }, toTarget: null }]);
  expect(view.root.querySelector('progress')).toBeNull();
});

test('small purchases since a reserve began are counted', async () => {
  const bleed = {
    since: day('2026-11-03'),
    digital: { count: 14, total: usd(1386) },
    maybe: { count: 1, total: usd(199) },
  };
  const { view } = await panel([tv], [{ reserve: 'tv', bleed }]);
  expect(view.words()).toContain('Since November 3: 14 small digital purchases, $13.86 in all.');
  expect(view.words()).toContain('Since November 3: 1 small purchase that may be digital, $1.99 in all.');
});

test.each([
  ['Set aside for “TV”', '30.01', 'Only $30.00 is free to spend.'],
  ['Release from “TV”', '120.01', 'It holds $120.00.'],
  ['Release from “TV”', '0', en.own.form.aboveZero],
])('%s %s is refused, with the reason beside the field', async (opener, typed, fault) => {
  const { view, asked } = await panel();
  await view.press(view.button(opener));
  await view.type('input[inputmode="decimal"]', typed);
  await view.press(view.button(en.own.form.save));
  expect(view.find('.field-error').textContent).toBe(fault);
  expect(asked).toEqual([]);
});

test.each([
  ['Set aside for “TV”', 'reserve.deposit', '$30.00 set aside.'],
  ['Release from “TV”', 'reserve.release', '$30.00 released.'],
])('%s moves the amount, says so and returns the focus', async (opener, call, says) => {
  const { view, asked } = await panel();
  await view.press(view.button(opener));
  await view.type('input[inputmode="decimal"]', '30');
  await view.press(view.button(en.own.form.save));
  expect(asked).toEqual([[call, { reserve: 'tv', amount: usd(3000) }]]);
  expect(view.find('[role="status"]').textContent).toBe(says);
  expect(document.activeElement).toBe(view.button(opener));
});

test('a new reserve needs only a name, and the form says that it can be for a sum on hold', async () => {
  const { view, asked } = await panel([]);
  await view.press(view.button(en.own.reserve.add));
  expect(view.words()).toContain('a sum on hold: a pre-order, goods not shipped yet');
  await view.press(view.button(en.own.form.save));
  expect(view.find('.field-error').textContent).toBe(en.why['name-empty']);
  await view.type('form input', '  a   new TV ');
  await view.press(view.button(en.own.form.save));
  expect(asked).toEqual([
    ['reserve.add', { book: { marketplace: 'US' }, name: 'a new TV', target: null, floor: usd(0), by: null }],
  ]);
  expect(view.find('[role="status"]').textContent).toContain('Reserve added.');
});

test('target, floor and day are kept, and a past day is refused', async () => {
  const { view, asked } = await panel([]);
  await view.press(view.button(en.own.reserve.add));
  await view.type('form input', 'TV');
  await view.type('.field-pair input[inputmode="decimal"]', '400');
  await view.type('form > .field input[inputmode="decimal"]', '10');
  await view.type('input[type="date"]', '2026-11-20');
  await view.press(view.button(en.own.form.save));
  expect(view.find('.field-error').textContent).toContain('not over');
  await view.type('input[type="date"]', '2026-12-24');
  await view.press(view.button(en.own.form.save));
  expect(asked).toEqual([
    [
      'reserve.add',
      { book: { marketplace: 'US' }, name: 'TV', target: usd(40000), floor: usd(1000), by: '2026-12-24' },
    ],
  ]);
});

test('removing asks first, and the reason for a refusal is said', async () => {
  const { view, asked } = await panel([tv], [], 'The device is full.');
  await view.press(view.button('Remove “TV”'));
  expect(asked).toEqual([]);
  expect(document.activeElement).toBe(view.button('Keep'));
  await view.press(view.button('Remove'));
  expect(asked).toEqual([['reserve.remove', { reserve: 'tv' }]]);
  expect(view.find('[role="status"]').textContent).toBe('The device is full.');
});

test('the form for a change shows what the reserve is, and its past day may stay', async () => {
  const { view, asked } = await panel([{ ...tv, reserve: { ...tv.reserve, by: day('2026-11-01') }, days: -20 }]);
  await view.press(view.button('Change “TV”'));
  const fields = [...view.root.querySelectorAll<HTMLInputElement>('form input')].map(({ value }) => value);
  expect(fields).toEqual(['TV', '400.00', '2026-11-01', '']);
  await view.type('form input[inputmode="text"]', 'Radio');
  await view.press(view.button(en.own.form.save));
  expect(asked).toEqual([
    ['reserve.change', { reserve: 'tv', name: 'Radio', target: usd(40000), floor: usd(0), by: '2026-11-01' }],
  ]);
  expect(view.words()).toContain(en.own.reserve.changed);
});

test('a new past day is refused', async () => {
  const { view, asked } = await panel();
  await view.press(view.button('Change “TV”'));
  await view.type('input[type="date"]', '2026-11-01');
  await view.press(view.button(en.own.form.save));
  expect(view.find('.field-error').textContent).toBe(en.own.reserve.dayFault);
  expect(asked).toEqual([]);
});
