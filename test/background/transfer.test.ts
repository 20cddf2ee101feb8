import { describe, expect, it } from 'vitest';
import { NOW, usd } from '../support/core/situations';
import { answered, running } from '../support/fakeBrowser';

async function withBalance() {
  const background = running();
  answered(await background.fromPopup('balance.state', { book: { marketplace: 'US' }, balance: usd(5000), note: '' }));
  background.refreshed();
  return background;
}

describe('books in and out', () => {
  it('come back from the text of their own export', async () => {
    const { fromPopup } = await withBalance();
    const { text } = answered(await fromPopup('books.export', null));
    expect(answered(await fromPopup('books.erase', null))).toMatchObject({ purses: [], count: { entries: 0 } });
    expect(answered(await fromPopup('import.look', { text, way: 'merge' }))).toEqual({
      state: 'fits',
      exportedAt: NOW,
      extent: 'whole',
      change: {
        added: { purses: 0, entries: 1, credits: 0, reserves: 0, smallChange: 0 },
        same: { purses: 0, entries: 0, credits: 0, reserves: 0, smallChange: 0 },
        differs: { purses: 0, entries: 0, credits: 0, reserves: 0, smallChange: 0 },
      },
      after: { purses: 0, entries: 1, credits: 0, reserves: 0, smallChange: 0 },
    });
    const books = answered(await fromPopup('books.import', { text, way: 'merge' }));
    expect(books.purses).toMatchObject([{ balance: { amount: usd(5000) } }]);
  });

  it.each([
    ['nothing', '', 'file-empty'],
    ['half a file', '{"format":"balance-fi', 'file-cut-off'],
    ['another file', '{"a":1}', 'file-not-ours'],
  ])('out of %s are refused in plain words, and nothing changes', async (_, text, code) => {
    const background = await withBalance();
    const look = answered(await background.fromPopup('import.look', { text, way: 'replace' }));
    expect(look).toMatchObject({ state: 'faulty', faults: [{ why: { code } }] });
    expect((await background.fromPopup('books.import', { text, way: 'replace' })).ok).toBe(false);
    expect(answered(await background.fromPopup('books.read', null)).count.entries).toBe(1);
    expect(background.refreshed()).toEqual([]);
  });

  it('are told as a whole, with what does not count', async () => {
    const { fromPopup } = await withBalance();
    answered(await fromPopup('entry.undo', { entry: 'id-1' }));
    const { entries, undone } = answered(await fromPopup('history.read', null));
    expect([entries.length, undone]).toEqual([2, ['id-1']]);
  });
});

describe('what a page must not reach', () => {
  it.each(['history.read', 'books.export', 'books.erase'] as const)('%s', async (call) => {
    const { fromPage } = await withBalance();
    expect(await fromPage(call, null)).toEqual({
      ok: false,
      why: { code: 'wrong-sender' },
    });
  });
});
