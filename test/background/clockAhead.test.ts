import { expect, it, vi } from 'vitest';
import { creditOf, DAY, NOW, usd } from '../support/core/situations';
import { context, running } from '../support/fakeBrowser';
import { booksIn, freshName, kept, overviewOf, stamps } from '../support/store/books';

it('after a clock was years ahead for one wake-up, the credit is there again and its reminder still comes', async () => {
  const background = running();
  const { around, extension, listeners, badgeOf } = background;
  kept(await around.store.addCredit(creditOf(300, '2026-11-24'), stamps('lot')()));
  kept(await around.store.changeDevice({ notifications: true }));
  const wake = async (at: number) => {
    around.at = at;
    extension.setAlarm.mockClear();
    for (const ring of listeners.alarm) ring('reminder');
    await vi.waitFor(() => expect(extension.setAlarm).toHaveBeenCalled());
    return extension.notify.mock.calls.splice(0).map(([, words]) => words.message);
  };
  expect(await wake(NOW + 2000 * DAY)).toEqual([]);
  expect((await overviewOf(around.store)).credits).toMatchObject([{ left: usd(0) }]);
  expect(await wake(NOW)).toEqual(['$3.00 ends on November 24.']);
  expect((await overviewOf(around.store)).credits).toMatchObject([{ left: usd(300) }]);
  expect(badgeOf(null)).toBe('1');
});

it('after a clock showed the last day too early and was corrected, the days are told as they come', async () => {
  const name = freshName();
  const around = context(booksIn(name));
  const { extension, listeners } = running(around);
  kept(await around.store.addCredit(creditOf(300, '2026-11-24'), stamps('lot')()));
  kept(await around.store.changeDevice({ notifications: true }));
  const heard: string[] = [];
  for (const at of [
    Date.parse('2026-11-24T20:00Z'),
    Date.parse('2026-11-21T20:00Z'),
    Date.parse('2026-11-23T20:00Z'),
  ]) {
    around.at = at;
    extension.setAlarm.mockClear();
    for (const begin of listeners.begin) begin();
    await vi.waitFor(() => expect(extension.setAlarm).toHaveBeenCalled());
    heard.push(...extension.notify.mock.calls.splice(0).map(([, words]) => words.message));
  }
  expect(heard).toEqual(['$3.00 may end today.', '$3.00 ends on November 24.', '$3.00 ends on November 24.']);
});
