import { describe, expect, it, vi } from 'vitest';
import type { PageReading } from '../../src/core/page/pageReading';
import { DAY, NOW, product, review, usd } from '../support/core/situations';
import { answered, running } from '../support/fakeBrowser';

function seen(reading: PageReading) {
  return { visit: 'v1', reading, noticeRuns: false };
}

/** A background whose shopper has stated a balance, in cents. */
async function shopperWith(minor: number) {
  const background = running();
  answered(await background.fromPopup('balance.state', { book: { marketplace: 'US' }, balance: usd(minor), note: '' }));
  background.refreshed();
  return background;
}

const rules = (answer: { readonly advice: readonly { readonly rule: string }[] }) =>
  answer.advice.map(({ rule }) => rule);

describe('a snooze from a page', () => {
  it('for a day silences the rule for a day', async () => {
    const background = await shopperWith(4110);
    answered(await background.fromPage('advice.snooze', { rule: 'balance-unused', span: 'day' }));
    expect(background.refreshed()).toEqual([7, 8]);
    const quiet = answered(await background.fromPage('page.read', seen(review())));
    expect(rules(quiet)).not.toContain('balance-unused');
    background.around.at = NOW + DAY;
    expect(rules(answered(await background.fromPage('page.read', seen(review()))))).toContain('balance-unused');
  });

  it('for an hour silences the rule for an hour, shows that in the toolbar, and wakes at its end', async () => {
    const background = await shopperWith(4110);
    answered(await background.fromPage('advice.snooze', { rule: 'balance-unused', span: 'hour' }));
    const { setTitle, setAlarm } = background.extension;
    await vi.waitFor(() => expect(setTitle).toHaveBeenLastCalledWith('Balance First: 1 kind of advice is snoozed'));
    const end = NOW + DAY / 24;
    await vi.waitFor(() => expect(setAlarm).toHaveBeenLastCalledWith('reminder', end));
    background.around.at = end - 1;
    expect(rules(answered(await background.fromPage('page.read', seen(review()))))).not.toContain('balance-unused');
    await vi.waitFor(() => expect(background.badgeOf(7)).toBe('zz'));
    background.around.at = end;
    background.refreshed();
    for (const ring of background.listeners.alarm) ring('reminder');
    await vi.waitFor(() => expect(background.refreshed()).toEqual([7, 8]));
    expect(rules(answered(await background.fromPage('page.read', seen(review()))))).toContain('balance-unused');
    await vi.waitFor(() => expect(background.badgeOf(7)).toBe('1'));
  });

  it('applies to the shop of the page that asks, whatever the message says', async () => {
    const background = await shopperWith(4110);
    const snooze = { rule: 'balance-unused', span: 'day' } as const;
    answered(await background.fromPage('advice.snooze', snooze, 0, 'www.amazon.de'));
    expect(rules(answered(await background.fromPage('page.read', seen(review()))))).toContain('balance-unused');
    const forged = { ...snooze, marketplace: 'US' } as never;
    expect(await background.fromPage('advice.snooze', forged, 0, 'www.amazon.de')).toMatchObject({ ok: false });
    const { settings } = answered(await background.fromPopup('books.read', null));
    expect(settings.snoozes).toEqual([{ rule: 'balance-unused', until: NOW + DAY, marketplace: 'DE' }]);
    answered(await background.fromPage('advice.snooze', snooze));
    expect(rules(answered(await background.fromPage('page.read', seen(review()))))).not.toContain('balance-unused');
  });

  it('of the whole rule must be confirmed in the settings, and keeps nothing before that', async () => {
    const background = await shopperWith(4110);
    answered(await background.fromPage('advice.snooze', { rule: 'balance-unused', span: 'rule' }));
    expect(background.extension.openPage).toHaveBeenCalledExactlyOnceWith('options.html#quiet-balance-unused');
    expect(answered(await background.fromPopup('books.read', null)).settings.snoozes).toEqual([]);
  });

  it('of the whole rule opens the settings at most five times a minute in one tab', async () => {
    const background = await shopperWith(4110);
    const ask = () => background.fromPage('advice.snooze', { rule: 'balance-unused', span: 'rule' });
    for (let at = 0; at < 5; at += 1) answered(await ask());
    expect(await ask()).toMatchObject({ ok: false });
    expect(background.extension.openPage).toHaveBeenCalledTimes(5);
    background.around.at = NOW + 60_000;
    answered(await ask());
    expect(background.extension.openPage).toHaveBeenCalledTimes(6);
  });

  it('keeps the hold, and the notice is ready to say why', async () => {
    const background = await shopperWith(4110);
    answered(await background.fromPage('advice.snooze', { rule: 'one-click-bypass', span: 'day' }));
    const { advice } = answered(await background.fromPage('page.read', seen(product())));
    expect(advice).toMatchObject([{ rule: 'one-click-bypass', place: 'hold', holds: ['buy-now'] }]);
    await vi.waitFor(() => expect(background.extension.inject).toHaveBeenCalledExactlyOnceWith(7, 0, 'notice.js'));
  });
});
