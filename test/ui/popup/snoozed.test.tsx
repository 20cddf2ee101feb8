// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { DEFAULT_SETTINGS, type Snooze } from '../../../src/core/settings/settings';
import { Snoozed } from '../../../src/ui/popup/Snoozed';
import { Around } from '../../../src/ui/shared/surroundings';
import { en } from '../../../src/words/en/en';
import { speechFor } from '../../../src/words/speechFor';
import { fakeWrite } from '../../support/ui/fakeWrite';
import { mount } from '../../support/ui/mount';
import { NOW } from '../../support/ui/sampleBooks';

async function shown(snoozes: readonly Snooze[], language = 'en-US') {
  const { write, asked } = fakeWrite();
  const settings = { ...DEFAULT_SETTINGS, snoozes };
  const view = await mount(
    <Around speech={speechFor(language)} now={NOW} write={write}>
      <Snoozed settings={settings} />
    </Around>,
  );
  return { view, asked };
}

test.each([[[]], [[{ rule: 'balance-unused', until: NOW }]]] as const)('nothing is shown for %j', async (snoozes) => {
  const { view } = await shown(snoozes);
  expect(view.words()).toBe('');
});

test('a snoozed rule is shown with the end of its snooze, and a press ends the snooze', async () => {
  const { view, asked } = await shown([
    { rule: 'balance-unused', until: NOW + 3_600_000 },
    { rule: 'credit-unused', until: 'lifted' },
  ]);
  expect(view.words()).toContain('Balance left unused at checkout, until November 21, 2026');
  expect(view.words()).toContain('Credit not used on an order, until you turn it on');
  await view.press(view.button('Turn on: Balance left unused at checkout'));
  expect(asked).toEqual([['settings.change', { snoozes: [{ rule: 'credit-unused', until: 'lifted' }] }]]);
  expect(view.words()).toContain(en.own.snoozed.lifted);
});

test('a rule that is snoozed in one shop only is shown with that shop', async () => {
  const { view } = await shown([
    { rule: 'balance-unused', until: NOW + 3_600_000, marketplace: 'DE' },
    { rule: 'balance-unused', until: NOW + 7_200_000, marketplace: 'US' },
    { rule: 'balance-unused', until: NOW - 1, marketplace: 'CA' },
  ]);
  expect(view.words()).toMatch(/at checkout, amazon\.de until November 21[^;]*; amazon\.com until November 21/);
  expect(view.words()).not.toContain('amazon.ca');
});
