// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { expect, test } from 'vitest';
import type { RuleId } from '../../../src/core/settings/ruleIds';
import { DEFAULT_SETTINGS, type Settings } from '../../../src/core/settings/settings';
import type { Books } from '../../../src/messages/protocol';
import { OptionsPage } from '../../../src/ui/options/OptionsPage';
import { Around } from '../../../src/ui/shared/surroundings';
import { en } from '../../../src/words/en/en';
import { speechFor } from '../../../src/words/speechFor';
import { fakeWrite } from '../../support/ui/fakeWrite';
import { type Mounted, mount } from '../../support/ui/mount';
import { books, NOW } from '../../support/ui/sampleBooks';

const DAYS = 'input[inputmode="numeric"]';

async function page(
  change: Partial<Settings> = {},
  refusal: string | null = null,
  rest: Partial<Books> = {},
  askToNotify = async () => true,
  quiet: RuleId | null = null,
) {
  const { write, asked } = fakeWrite(refusal);
  const settings = { ...DEFAULT_SETTINGS, ...change };
  const view = await mount(
    <Around speech={speechFor('en-US')} write={write}>
      <OptionsPage
        books={{ at: 'open', books: books({ settings, ...rest }) }}
        askToNotify={askToNotify}
        openAgain={() => {}}
        asked={quiet}
      />
    </Around>,
  );
  return { view, asked, result: () => view.find('main > [role="status"]').textContent };
}

test('the hold has three choices with their meanings, and the chosen one is kept', async () => {
  const { view, asked, result } = await page();
  expect(view.find<HTMLInputElement>('input[value="at-risk"]').checked).toBe(true);
  expect(view.root.querySelectorAll('.choice-list .choice-meaning')).toHaveLength(3);
  await view.press(view.find('input[value="never"]'));
  expect(asked).toEqual([['settings.change', { hold: 'never' }]]);
  expect(result()).toBe('Saved.');
});

test("a choice that can't be kept returns to what it was, and the reason is said", async () => {
  const { view, result } = await page({}, 'The device is full.');
  await view.press(view.find('input[value="never"]'));
  expect(result()).toBe('The device is full.');
  expect(view.find<HTMLInputElement>('input[value="at-risk"]').checked).toBe(true);
});

test.each([
  ['14', [30, 14, 7, 3, 1, 0]],
  ['7', [30, 3, 1, 0]],
  ['45', [30, 7, 3, 1, 0]],
])('pressing the day %s leaves the ladder %j', async (label, ladder) => {
  const { view, asked } = await page({ ladder: label === '45' ? [45, 30, 7, 3, 1, 0] : DEFAULT_SETTINGS.ladder });
  const option = [...view.root.querySelectorAll('.choice-row label')].find(
    ({ textContent }) => textContent?.trim() === label,
  );
  const box = option?.querySelector('input');
  if (!box) throw new Error(`No box for ${label}`);
  await view.press(box);
  expect(asked).toEqual([['settings.change', { ladder }]]);
});

test('two days are both kept, even if the second is pressed before the first is kept', async () => {
  const { view, asked } = await page();
  await act(async () => {
    for (const day of ['30', '7']) view.find(`.choice-row input[value="${day}"]`).click();
  });
  expect(asked.at(-1)).toEqual(['settings.change', { ladder: [3, 1, 0] }]);
});

test.each(['', '0', '3651', '12.5', 'a month', '-3'])('"%s" days stay with the reason', async (typed) => {
  const { view, asked } = await page();
  await view.type(DAYS, typed);
  await view.press(view.button(en.own.form.save));
  expect(view.words()).toContain('Write a whole number of days from 1 to 3650.');
  expect(view.find<HTMLInputElement>(DAYS).value).toBe(typed);
  expect(asked).toEqual([]);
});

test('a number of days is kept', async () => {
  const { view, asked, result } = await page();
  await view.type(DAYS, '45');
  await view.press(view.button(en.own.form.save));
  expect(asked).toEqual([['settings.change', { staleAfterDays: 45 }]]);
  expect(result()).toBe('Saved.');
});

const boxOf = (view: Mounted, label: string) => {
  const found = [...view.root.querySelectorAll<HTMLLabelElement>('.section > label')].find(({ textContent }) =>
    textContent?.startsWith(label),
  );
  const box = found?.querySelector('input');
  if (!box) throw new Error(`No switch ${label}`);
  return box;
};

const device = { notifications: true, quiet: null, sync: false };

test('turning notifications on asks the browser, and is kept only where the browser allows it', async () => {
  const { view, asked } = await page();
  await view.press(boxOf(view, 'Show a notification'));
  expect(asked).toEqual([['device.change', { notifications: true }]]);
});

test.each([async () => false, async () => Promise.reject(new Error('no'))])(
  'refused notifications stay off, and the page says so',
  async (ask) => {
    const { view, asked, result } = await page({}, null, {}, ask);
    const box = boxOf(view, 'Show a notification');
    await view.press(box);
    // The browser's answer arrives only after a few turns of the event loop.
    await act(async () => {});
    expect(box.checked).toBe(false);
    expect(asked).toEqual([]);
    expect(result()).toBe(en.options.notifyRefused);
  },
);

test("turning notifications off asks nobody, and a choice that can't be kept returns to what it was", async () => {
  const { view, asked, result } = await page({}, 'The device is full.', { device }, () => Promise.reject());
  const box = boxOf(view, 'Show a notification');
  await view.press(box);
  expect(asked).toEqual([['device.change', { notifications: false }]]);
  expect(box.checked).toBe(true);
  expect(result()).toBe('The device is full.');
});

test('quiet hours are at first a night, and their ends can be changed', async () => {
  const off = await page({}, null, { device });
  await off.view.press(boxOf(off.view, en.options.quiet));
  expect(off.asked).toEqual([['device.change', { quiet: { from: 1320, to: 480 } }]]);

  const on = await page({}, null, { device: { ...device, quiet: { from: 1320, to: 480 } } });
  const [from, to] = on.view.root.querySelectorAll<HTMLInputElement>('input[type="time"]');
  expect([from?.value, to?.value]).toEqual(['22:00', '08:00']);
  if (!to) throw new Error('No end');
  to.value = '07:45';
  to.dispatchEvent(new Event('change', { bubbles: true }));
  await on.view.press(boxOf(on.view, en.options.quiet));
  expect(on.asked).toEqual([
    ['device.change', { quiet: { from: 1320, to: 465 } }],
    ['device.change', { quiet: null }],
  ]);
});

test('both ends of the quiet hours are kept, even if the second changes before the first is kept', async () => {
  const { view, asked } = await page({}, null, { device: { ...device, quiet: { from: 1320, to: 480 } } });
  await act(async () => {
    for (const [index, time] of ['21:15', '07:45'].entries()) {
      const field = [...view.root.querySelectorAll<HTMLInputElement>('input[type="time"]')][index];
      if (!field) throw new Error(`There is no field ${index}`);
      field.value = time;
      field.dispatchEvent(new Event('change', { bubbles: true }));
    }
  });
  expect(asked.at(-1)).toEqual(['device.change', { quiet: { from: 1275, to: 465 } }]);
});

test('quiet hours are not offered while notifications are off', async () => {
  const { view } = await page();
  expect(view.words()).not.toContain(en.options.quiet);
});

test('sync says what is synced and what is not, and how much had no room', async () => {
  const { view, asked } = await page({}, null, { device: { ...device, sync: true }, leftOutOfSync: 3 });
  expect(view.words()).toContain(en.options.travels);
  expect(view.words()).toContain('Not shared: balances, all entries');
  expect(view.words()).toContain('The browser’s sync is full for now: 3 records are in this browser only.');
  await view.press(boxOf(view, 'Share with my other browsers'));
  expect(asked).toEqual([['device.change', { sync: false }]]);
});

test('the shopper can turn off that balances, orders and credits are noted from pages', async () => {
  const { view, asked } = await page();
  await view.press(boxOf(view, 'Note balances, orders and credits'));
  expect(asked).toEqual([['settings.change', { recordBalancePage: false }]]);
});

test('a press ends the snooze of a rule, and snoozes that ended are not listed', async () => {
  const { view, asked, result } = await page({
    snoozes: [
      { rule: 'credit-unused', until: 'lifted' },
      { rule: 'balance-stale', until: NOW - 1 },
      { rule: 'balance-unused', until: NOW + 1000 },
    ],
  });
  expect([...view.root.querySelectorAll('.snoozes li')]).toHaveLength(2);
  expect(view.words()).toContain('Credit not used on an order, until you turn it on');
  await view.press(view.button('Turn on: Credit not used on an order'));
  expect(asked).toEqual([
    [
      'settings.change',
      {
        snoozes: [
          { rule: 'balance-stale', until: NOW - 1 },
          { rule: 'balance-unused', until: NOW + 1000 },
        ],
      },
    ],
  ]);
  expect(result()).toBe(en.own.snoozed.lifted);
});

test('a rule that the shopper wanted to silence for good on a page is silenced by a press here', async () => {
  const { view, asked, result } = await page({}, null, {}, undefined, 'credit-unused');
  expect(view.find('#quiet-asked').textContent).toMatch(/^Turn off this advice: /);
  await view.press(view.find('[aria-labelledby="quiet-asked"] button'));
  expect(asked).toEqual([['settings.change', { snoozes: [{ rule: 'credit-unused', until: 'lifted' }] }]]);
  expect(result()).toBe(en.options.silenced);
});

test('a rule that is silent for good is not asked about again', async () => {
  const snoozes = [{ rule: 'credit-unused', until: 'lifted' }] as const;
  const { view } = await page({ snoozes }, null, {}, undefined, 'credit-unused');
  expect(view.root.querySelector('#quiet-asked')).toBeNull();
});

test('without snoozes, the page says that all advice may speak', async () => {
  const { view } = await page();
  expect(view.words()).toContain(en.own.snoozed.none);
});
