import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Credit } from '../../src/core/credits/credit';
import { sayDigest } from '../../src/words/sayDigest';
import { speechFor } from '../../src/words/speechFor';
import { creditOf, DAY, day, NOW, review, usd } from '../support/core/situations';
import { answered, context, running } from '../support/fakeBrowser';
import { booksIn, entriesIn, freshName, kept, overviewOf, stamps } from '../support/store/books';

afterEach(() => vi.restoreAllMocks());

const credit = { book: { marketplace: 'US' }, kind: 'no-rush', left: usd(300), scope: 'any', note: '' } as const;
const stamp = stamps('lot');

/** A background that has checked the credits once, as it does when it starts. */
async function started() {
  const background = running();
  await vi.waitFor(() => expect(background.extension.setAlarm).toHaveBeenCalled());
  return background;
}

/** A background whose shopper has credits and wants notifications. */
async function reminded(credits: readonly Credit[]) {
  const background = await started();
  for (const each of credits) kept(await background.around.store.addCredit(each, stamp()));
  kept(await background.around.store.changeDevice({ notifications: true }));
  const wake = async (at: number) => {
    background.around.at = at;
    background.extension.setAlarm.mockClear();
    for (const ring of background.listeners.alarm) ring('reminder');
    await vi.waitFor(() => expect(background.extension.setAlarm).toHaveBeenCalled());
    return background.extension.notify.mock.calls.splice(0).map(([, words]) => words.message);
  };
  return { ...background, wake };
}

describe('credits near their end', () => {
  it('show in the badge of every tab when one is added, and a day later even if no page is opened', async () => {
    const background = running();
    answered(await background.fromPopup('credit.add', { ...credit, ends: { on: day('2026-12-22') } }));
    await vi.waitFor(() => expect(background.badgeOf(null)).toBe(''));
    background.around.at = NOW + DAY;
    for (const ring of background.listeners.alarm) ring('ends');
    await vi.waitFor(() => expect(background.badgeOf(null)).toBe('1'));
  });

  it('show at every start of the background, because no event says that the extension was switched off and on', async () => {
    const name = freshName();
    kept(await booksIn(name).addCredit(creditOf(300, '2026-11-24'), stamp()));
    const background = running(context(booksIn(name)));
    await vi.waitFor(() => expect(background.badgeOf(null)).toBe('1'));
    await vi.waitFor(() => expect(background.extension.setAlarm).toHaveBeenCalled());
  });

  it('show when the browser starts; other alarms do nothing', async () => {
    const background = await started();
    kept(await background.around.store.addCredit(creditOf(300, '2026-11-24'), stamp()));
    for (const ring of background.listeners.alarm) ring('somebody else');
    await overviewOf(background.around.store);
    expect(background.badgeOf(null)).toBe('');
    for (const begin of background.listeners.begin) begin();
    await vi.waitFor(() => expect(background.badgeOf(null)).toBe('1'));
  });

  it.each([
    ['unknown to Chromium', () => 'Etc/Unknown'],
    ['without a name', () => ''],
    ['of another system', () => 'Pacific Standard Time'],
    [
      'that cannot be asked for',
      () => {
        throw new RangeError('no zone');
      },
    ],
  ])('show, and have their alarm, in a zone %s', async (_, zone) => {
    const background = running({ ...context(), zone });
    kept(await background.around.store.addCredit(creditOf(300, '2026-11-23'), stamp()));
    for (const begin of background.listeners.begin) begin();
    await vi.waitFor(() => expect(background.badgeOf(null)).toBe('1'));
    const next = Date.parse('2026-11-22T08:00:00Z');
    await vi.waitFor(() => expect(background.extension.setAlarm).toHaveBeenLastCalledWith('reminder', next));
  });

  it('are counted again when the day of one is over, and when a snooze is over', async () => {
    const background = await started();
    const { around, extension, badgeOf } = background;
    kept(await around.store.addCredit(creditOf(300, '2026-11-21'), stamp()));
    kept(await around.store.addCredit(creditOf(300, '2026-12-15'), stamp()));
    const over = Date.parse('2026-11-22T08:00:00Z');
    for (const begin of background.listeners.begin) begin();
    await vi.waitFor(() => expect(extension.setAlarm).toHaveBeenLastCalledWith('reminder', over));
    expect(badgeOf(null)).toBe('2');
    answered(await background.fromPage('advice.snooze', { rule: 'credit-expiring', span: 'day' }));
    await vi.waitFor(() => expect(badgeOf(null)).toBe(''));
    await vi.waitFor(() => expect(extension.setAlarm).toHaveBeenLastCalledWith('reminder', NOW + DAY));
    around.at = NOW + DAY;
    for (const ring of background.listeners.alarm) ring('reminder');
    await vi.waitFor(() => expect(badgeOf(null)).toBe('1'));
  });

  it('are added to the number of things said on the page', async () => {
    const background = running();
    answered(
      await background.fromPopup('balance.state', { book: { marketplace: 'US' }, balance: usd(4110), note: '' }),
    );
    const british = {
      ...creditOf(300, '2026-11-24'),
      book: { marketplace: 'UK' },
      left: { minor: 300, currency: 'GBP' },
    } as const;
    kept(await background.around.store.addCredit(british, stamp()));
    answered(await background.fromPage('page.read', { visit: 'v1', reading: review(), noticeRuns: false }));
    expect(background.badgeOf(7)).toBe('2');
  });

  it('leave the badge as it is if they can’t be counted', async () => {
    const background = await started();
    background.extension.setBadge.mockClear();
    background.around.store.close();
    const open = vi.spyOn(IDBFactory.prototype, 'open').mockImplementation(() => {
      throw new DOMException('', 'UnknownError');
    });
    const [begin] = background.listeners.begin;
    begin?.();
    expect((await background.around.store.readBooks(NOW)).ok).toBe(false);
    open.mockRestore();
    expect(background.extension.setBadge).not.toHaveBeenCalled();
    await vi.waitFor(async () => kept(await background.around.store.addCredit(creditOf(300, '2026-11-24'), stamp())));
    begin?.();
    await vi.waitFor(() => expect(background.badgeOf(null)).toBe('1'));
  });
});

describe('a notification', () => {
  it('tells everything that is due once, in one notification, and sets the alarm for the next step', async () => {
    const { wake, extension } = await reminded([creditOf(300, '2026-11-24'), creditOf(500, '2026-11-28')]);
    expect(await wake(NOW)).toEqual(['$3.00 ends on November 24.\n$5.00 ends on November 28.']);
    // This is one day before the first end begins, in Los Angeles.
    expect(extension.setAlarm).toHaveBeenLastCalledWith('reminder', Date.parse('2026-11-23T08:00:00Z'));
    expect(await wake(NOW + 60_000)).toEqual([]);
    expect(await wake(Date.parse('2026-11-23T08:00:00Z'))).toEqual(['$3.00 ends on November 24.']);
  });

  it('tells everything that was missed, in one notification', async () => {
    const { wake } = await reminded([creditOf(300, '2026-11-24')]);
    expect(await wake(Date.parse('2026-11-24T20:00:00Z'))).toEqual(['$3.00 may end today.']);
  });

  it('opens the credit when it is pressed, and other notifications do nothing', async () => {
    const { wake, extension, listeners } = await reminded([creditOf(300, '2026-11-24', { id: 'a b' })]);
    extension.notify.mockImplementationOnce(async (name) => {
      for (const press of listeners.press) press(name);
      for (const press of listeners.press) press('somebody else');
    });
    await wake(NOW);
    expect(extension.openPage).toHaveBeenCalledExactlyOnceWith('ledger.html#credit-a%20b');
  });

  it('is not shown if nobody asked for it or the browser does not allow it; the badge shows the credits anyway', async () => {
    for (const how of ['not asked for', 'not allowed'] as const) {
      const { wake, extension, around, badgeOf } = await reminded([creditOf(300, '2026-11-24')]);
      if (how === 'not asked for') kept(await around.store.changeDevice({ notifications: false }));
      else extension.mayNotify.mockResolvedValue(false);
      expect(await wake(NOW)).toEqual([]);
      await vi.waitFor(() => expect(badgeOf(null)).toBe('1'));
    }
  });

  it('waits for the end of the quiet hours', async () => {
    const { wake, extension, around } = await reminded([creditOf(300, '2026-11-24')]);
    kept(await around.store.changeDevice({ quiet: { from: 11 * 60, to: 15 * 60 } }));
    expect(await wake(NOW)).toEqual([]);
    expect(extension.setAlarm).toHaveBeenLastCalledWith('reminder', NOW + 3 * 60 * 60_000);
    expect(await wake(NOW + 3 * 60 * 60_000)).toHaveLength(1);
  });

  it('waits while reminders are snoozed, and then tells the facts of that time', async () => {
    const { wake, fromPage, extension } = await reminded([creditOf(300, '2026-11-24')]);
    answered(await fromPage('advice.snooze', { rule: 'credit-expiring', span: 'day' }));
    expect(await wake(NOW + 1)).toEqual([]);
    expect(extension.setAlarm).toHaveBeenLastCalledWith('reminder', NOW + DAY);
    expect(await wake(NOW + DAY)).toEqual(['$3.00 ends on November 24.']);
  });

  it('does not come while reminders are snoozed for good', async () => {
    const { wake, around } = await reminded([creditOf(300, '2026-11-24')]);
    const snoozes = [{ rule: 'credit-expiring', until: 'lifted' }] as const;
    kept(await around.store.changeSettings((settings) => ({ ...settings, snoozes })));
    for (const days of [0, 1, 2, 3]) expect(await wake(NOW + days * DAY)).toEqual([]);
  });

  it.each(['used', 'ended', 'removed'] as const)(
    'comes once a day, even if the credit that it told about was %s',
    async (how) => {
      // The first of the two ends today. The second comes within the ladder at midnight in Tokyo.
      const now = Date.parse('2026-11-21T13:00:00Z');
      const japan = {
        ...creditOf(500, '2026-11-29'),
        book: { marketplace: 'JP' },
        left: { minor: 500, currency: 'JPY' },
      } as const;
      const ends =
        how === 'ended' ? ({ book: { marketplace: 'JP' }, left: { minor: 300, currency: 'JPY' } } as const) : {};
      const { wake, around } = await reminded([{ ...creditOf(300, '2026-11-21', { id: 'a' }), ...ends }, japan]);
      expect(await wake(now)).toHaveLength(1);
      if (how === 'used')
        kept(await around.store.useCredit({ credit: 'a', amount: usd(300), purchase: null }, stamp()));
      if (how === 'removed') kept(await around.store.removeCredit('a'));
      // In Tokyo, 22 November has begun. In Los Angeles, it is the morning of the 21st.
      expect(await wake(Date.parse('2026-11-21T16:00:00Z'))).toEqual([]);
      expect(await wake(Date.parse('2026-11-22T16:00:00Z'))).toEqual(['￥500 ends on November 29.']);
    },
  );

  it('does not come for a credit that the shopper has just typed in, and stays available for other credits that day', async () => {
    const { wake, fromPopup, around } = await reminded([]);
    answered(await fromPopup('credit.add', { ...credit, ends: { on: day('2026-12-06') } }));
    answered(await fromPopup('credit.add', { ...credit, ends: { on: day('2026-11-22') } }));
    expect(await wake(NOW)).toEqual([]);
    kept(await around.store.addCredit(creditOf(500, '2026-11-24'), stamp()));
    expect(await wake(NOW + 1)).toEqual(['$5.00 ends on November 24.']);
    // The next reminder of the second credit is on its last day. The next one of the first is seven days before its
    // end.
    expect(await wake(Date.parse('2026-11-22T20:00:00Z'))).toEqual(['$3.00 may end today.']);
    expect(await wake(Date.parse('2026-11-29T08:00:00Z'))).toEqual(['$3.00 ends on December 6.']);
  });

  it('may fail without stopping the badge and the alarm', async () => {
    const { wake, extension, badgeOf } = await reminded([creditOf(300, '2026-11-24')]);
    extension.notify.mockRejectedValueOnce(new Error('gone'));
    await wake(NOW);
    expect(badgeOf(null)).toBe('1');
  });

  it('is shown once if two workers wake at the same time', async () => {
    const name = freshName();
    kept(await booksIn(name).addCredit(creditOf(300, '2026-11-24'), stamp()));
    kept(await booksIn(name).changeDevice({ notifications: true }));
    const two = [running(context(booksIn(name))), running(context(booksIn(name)))];
    for (const { listeners } of two) for (const begin of listeners.begin) begin();
    await vi.waitFor(() => {
      for (const { extension } of two) expect(extension.setAlarm).toHaveBeenCalled();
    });
    expect(two.flatMap(({ extension }) => extension.notify.mock.calls)).toHaveLength(1);
  });
});

it('a credit whose last day is over is written as ended, once', async () => {
  const { wake, around } = await reminded([creditOf(300, '2026-11-20')]);
  await wake(NOW);
  await wake(NOW + DAY);
  expect((await entriesIn(around.store)).map(({ kind }) => kind)).toEqual(['credit-granted', 'credit-expired']);
  expect((await overviewOf(around.store)).credits).toMatchObject([{ left: usd(0) }]);
});

it.each([
  ['en-GB', 1, 'A credit ends soon', '$3.00 ends on 24 November.'],
  ['de-AT', 1, 'Ein Guthaben endet bald', '$3.00 endet am 24. November.'],
  ['fr', 1, 'A credit ends soon', '$3.00 ends on November 24.'],
  ['en-US@posix', 1, 'A credit ends soon', '$3.00 ends on November 24.'],
  ['de_DE', 1, 'Ein Guthaben endet bald', '$3.00 endet am 24. November.'],
  ['', 1, 'A credit ends soon', '$3.00 ends on November 24.'],
  ['en-US', 5, '5 credits end soon', `${'$3.00 ends on November 24.\n'.repeat(3)}2 more in the ledger.`],
])('in %s, of %i credits, says so', (language, count, title, message) => {
  const ending = { credit: creditOf(300, '2026-11-24'), ends: day('2026-11-24'), days: 3 };
  expect(sayDigest(Array(count).fill(ending), speechFor(language))).toEqual({ title, message });
});
