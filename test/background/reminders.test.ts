import { afterEach, describe, expect, it, vi } from 'vitest';
import { DAY, day, lot, NOW, review, usd } from '../core/situations';
import { kept } from '../store/books';
import { answered, running } from './browser';

afterEach(() => vi.restoreAllMocks());

describe('credits near their end', () => {
  const credit = { marketplace: 'US', kind: 'no-rush', left: usd(300), scope: 'any', note: '' } as const;

  it('show in the badge of every tab when one is added, and a day later without any page', async () => {
    const background = running();
    answered(await background.fromPopup('lot.add', { ...credit, ends: { on: day('2026-12-22') } }));
    await vi.waitFor(() => expect(background.badgeOf(null)).toBe(''));
    background.around.at = NOW + DAY;
    for (const ring of background.listeners.alarm) ring('ends');
    await vi.waitFor(() => expect(background.badgeOf(null)).toBe('1'));
  });

  it('show when the browser starts; other alarms mean nothing', async () => {
    const background = running();
    kept(await background.around.store.addLot(lot(300, '2026-11-24')));
    for (const ring of background.listeners.alarm) ring('somebody else');
    kept(await background.around.store.readLots());
    expect(background.extension.setBadge).not.toHaveBeenCalled();
    for (const begin of background.listeners.begin) begin();
    await vi.waitFor(() => expect(background.badgeOf(null)).toBe('1'));
  });

  it('are counted with what is said on the page', async () => {
    const background = running();
    answered(await background.fromPopup('balance.state', { marketplace: 'US', balance: usd(4110), note: '' }));
    kept(
      await background.around.store.addLot({
        ...lot(300, '2026-11-24'),
        marketplace: 'UK',
        left: { minor: 300, currency: 'GBP' },
      }),
    );
    answered(await background.fromPage('page.read', { visit: 'v1', reading: review(), noticeRuns: false }));
    expect(background.badgeOf(7)).toBe('2');
  });

  it('that cannot be counted leave the badge as it is', async () => {
    const background = running();
    vi.spyOn(IDBFactory.prototype, 'open').mockImplementationOnce(() => {
      throw new DOMException('', 'UnknownError');
    });
    const [begin] = background.listeners.begin;
    begin?.();
    expect((await background.around.store.readLots()).ok).toBe(false);
    kept(await background.around.store.addLot(lot(300, '2026-11-24')));
    begin?.();
    await vi.waitFor(() => expect(background.badgeOf(null)).toBe('1'));
    expect(background.extension.setBadge).toHaveBeenCalledOnce();
  });
});
