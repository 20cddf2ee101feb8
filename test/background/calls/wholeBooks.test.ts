import { describe, expect, it } from 'vitest';
import type { ImportLook } from '../../../src/messages/protocol';
import { NOW, usd } from '../../support/core/situations';
import { answered, running } from '../../support/fakeBrowser';

const LET_GO = { ok: false, why: { code: 'file-let-go' } };

function heldAs(look: ImportLook): string {
  if (look.state !== 'fits') throw new Error('This file was expected to fit.');
  return look.file;
}

async function withBalance() {
  const background = running();
  answered(await background.fromPopup('balance.state', { book: { marketplace: 'US' }, balance: usd(5000), note: '' }));
  background.refreshed();
  return background;
}

describe('export and import of books', () => {
  it('the books come back from the text of their own export', async () => {
    const { fromPopup } = await withBalance();
    const { text } = answered(await fromPopup('books.export', null));
    expect(answered(await fromPopup('books.erase', null))).toMatchObject({ purses: [], count: { entries: 0 } });
    const look = answered(await fromPopup('import.look', { text, way: 'merge' }));
    expect(look).toEqual({
      state: 'fits',
      file: expect.any(String),
      exportedAt: NOW,
      extent: 'whole',
      change: {
        added: { purses: 0, entries: 1, credits: 0, reserves: 0, smallChange: 0 },
        same: { purses: 0, entries: 0, credits: 0, reserves: 0, smallChange: 0 },
        differs: { purses: 0, entries: 0, credits: 0, reserves: 0, smallChange: 0 },
      },
      after: { purses: 0, entries: 1, credits: 0, reserves: 0, smallChange: 0 },
    });
    const books = answered(await fromPopup('books.import', { file: heldAs(look), way: 'merge' }));
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
    expect((await background.fromPopup('books.import', { file: 'id-1', way: 'replace' })).ok).toBe(false);
    expect(answered(await background.fromPopup('books.read', null)).count.entries).toBe(1);
    expect(background.refreshed()).toEqual([]);
  });

  it('the file is looked at again and imported by its name, once', async () => {
    const { fromPopup } = await withBalance();
    const { text } = answered(await fromPopup('books.export', null));
    const file = heldAs(answered(await fromPopup('import.look', { text, way: 'merge' })));
    const again = answered(await fromPopup('import.look', { file, way: 'replace' }));
    expect(again).toMatchObject({ state: 'fits', file, change: { same: { entries: 1 } } });
    answered(await fromPopup('books.import', { file, way: 'replace' }));
    expect(await fromPopup('books.import', { file, way: 'replace' })).toEqual(LET_GO);
  });

  it('another file is never imported instead of one that the worker no longer holds', async () => {
    const { fromPopup, around } = await withBalance();
    const { text } = answered(await fromPopup('books.export', null));
    const file = heldAs(answered(await fromPopup('import.look', { text, way: 'merge' })));
    answered(await fromPopup('import.look', { text, way: 'merge' }));
    expect(await fromPopup('books.import', { file, way: 'replace' })).toEqual(LET_GO);
    const later = heldAs(answered(await fromPopup('import.look', { text, way: 'merge' })));
    const started = running(around);
    expect(await started.fromPopup('import.look', { file: later, way: 'merge' })).toEqual(LET_GO);
    expect(await started.fromPopup('books.import', { file: later, way: 'merge' })).toEqual(LET_GO);
  });

  it('chosen books replace nothing', async () => {
    const { fromPopup } = await withBalance();
    const { text } = answered(await fromPopup('books.export', { chosen: [{ marketplace: 'US' }] }));
    const file = heldAs(answered(await fromPopup('import.look', { text, way: 'merge' })));
    expect(await fromPopup('books.import', { file, way: 'replace' })).toEqual({
      ok: false,
      why: { code: 'file-is-part' },
    });
    answered(await fromPopup('books.import', { file, way: 'merge' }));
  });

  it('the history is read as a whole, with the undone entries', async () => {
    const { fromPopup } = await withBalance();
    answered(await fromPopup('entry.undo', { entry: 'id-1' }));
    const { entries, undone } = answered(await fromPopup('history.read', null));
    expect([entries.length, undone]).toEqual([2, ['id-1']]);
  });
});

describe('a page can’t call', () => {
  it.each(['history.read', 'books.export', 'books.erase'] as const)('%s', async (call) => {
    const { fromPage } = await withBalance();
    expect(await fromPage(call, null)).toEqual({
      ok: false,
      why: { code: 'wrong-sender' },
    });
  });
});
