import { afterEach, describe, expect, it, vi } from 'vitest';
import { DEFAULT_DEVICE } from '../../src/core/settings/deviceSettings';
import { DEFAULT_SETTINGS } from '../../src/core/settings/settings';
import { NO_SMALL_CHANGE } from '../../src/core/smallChange/smallChange';
import { day, eur, NOW, usd } from '../support/core/situations';
import { answered, running } from '../support/fakeBrowser';
import { kept, observed, write } from '../support/store/books';

afterEach(() => vi.restoreAllMocks());

const CREDIT = {
  book: { marketplace: 'US' },
  kind: 'no-rush',
  left: usd(300),
  scope: 'any',
  ends: 'unknown',
  note: ' mail ',
} as const;

it('the books are empty if nothing was entered', async () => {
  expect(answered(await running().fromPopup('books.read', null))).toEqual({
    now: NOW,
    purses: [],
    reserves: [],
    bleeds: [],
    pending: [],
    drifts: [],
    questions: [],
    credits: [],
    ended: { credits: [], thisYear: [] },
    entries: [],
    undone: [],
    settings: DEFAULT_SETTINGS,
    smallChange: NO_SMALL_CHANGE,
    device: DEFAULT_DEVICE,
    sights: [],
    leftOutOfSync: 0,
    count: { purses: 0, entries: 0, credits: 0, reserves: 0, smallChange: 0 },
    backupDue: false,
    unreadableRows: 0,
  });
});

describe('each change answers with the books after it', () => {
  it('after a balance was stated', async () => {
    const books = answered(
      await running().fromPopup('balance.state', {
        book: { marketplace: 'US' },
        balance: usd(5000),
        note: ' from the mail ',
      }),
    );
    expect(books.entries).toEqual([
      {
        id: 'id-1',
        kind: 'stated',
        book: { marketplace: 'US' },
        at: NOW,
        seq: 1,
        balance: usd(5000),
        note: 'from the mail',
      },
    ]);
    expect(books.purses).toEqual([
      {
        book: { marketplace: 'US' },
        wish: 'use',
        smallest: usd(100),
        buyNow: 'unknown',
        balance: { amount: usd(5000), asOf: NOW, how: 'shopper' },
        free: usd(5000),
      },
    ]);
  });

  it('after an entry, a note, and the undo of the entry', async () => {
    const { fromPopup } = running();
    answered(await fromPopup('balance.state', { book: { marketplace: 'US' }, balance: usd(5000), note: '' }));
    const spent = { book: { marketplace: 'US' }, amount: usd(-890), cause: 'spent', note: 'tea' } as const;
    expect(answered(await fromPopup('entry.add', spent)).purses[0]?.balance?.amount).toEqual(usd(4110));
    answered(await fromPopup('note.write', { book: { marketplace: 'US' }, text: ' asked support ' }));
    const books = answered(await fromPopup('entry.undo', { entry: 'id-2' }));
    expect(books.purses[0]?.balance?.amount).toEqual(usd(5000));
    expect(books.undone).toEqual(['id-2']);
    expect(books.entries.map(({ kind }) => kind)).toEqual(['undone', 'noted', 'moved', 'stated']);
    expect(books.entries[1]).toMatchObject({ text: 'asked support' });
  });

  it('after a change of a purse, which changes only the named settings', async () => {
    const { fromPopup } = running();
    answered(await fromPopup('purse.change', { book: { marketplace: 'DE' }, wish: 'save' }));
    const books = answered(
      await fromPopup('purse.change', { book: { marketplace: 'DE' }, wish: undefined, smallest: eur(500) }),
    );
    expect(books.purses).toMatchObject([
      { book: { marketplace: 'DE' }, wish: 'save', smallest: eur(500), balance: null, free: null },
    ]);
  });

  it('after a credit was added and removed', async () => {
    const { fromPopup } = running();
    const books = answered(await fromPopup('credit.add', { ...CREDIT, ends: { on: day('2026-12-31') } }));
    expect(books.credits).toEqual([{ ...CREDIT, ends: { on: '2026-12-31' }, note: 'mail', id: 'id-1', addedAt: NOW }]);
    expect(answered(await fromPopup('credit.remove', { credit: 'id-1' })).credits).toEqual([]);
  });

  it('after a change of settings, with the days largest first and each only once', async () => {
    const { fromPopup } = running();
    const books = answered(await fromPopup('settings.change', { ladder: [0, 14, 3, 14], hold: 'always' }));
    expect(books.settings).toEqual({ ...DEFAULT_SETTINGS, ladder: [14, 3, 0], hold: 'always' });
  });

  it('and the open pages are told to ask again', async () => {
    const background = running();
    answered(await background.fromPopup('settings.change', { hold: 'never' }));
    await vi.waitFor(() => expect(background.refreshed()).toEqual([7, 8]));
    answered(await background.fromPopup('books.read', null));
    expect(background.refreshed()).toEqual([]);
  });
});

describe('a change that is refused', () => {
  it('gives the reason and tells no page to ask again', async () => {
    const background = running();
    const euros = { book: { marketplace: 'US' }, balance: eur(1), note: '' } as const;
    expect(await background.fromPopup('balance.state', euros)).toEqual({
      ok: false,
      why: { code: 'other-currency', than: 'marketplace' },
    });
    expect(await background.fromPopup('entry.undo', { entry: 'nobody' })).toEqual({
      ok: false,
      why: { code: 'no-such-entry' },
    });
    expect(background.extension.tabsAt).not.toHaveBeenCalled();
  });

  it('loses nothing if there was no room', async () => {
    const { fromPopup } = running();
    answered(await fromPopup('balance.state', { book: { marketplace: 'US' }, balance: usd(5000), note: '' }));
    vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementationOnce(() => {
      throw new DOMException('', 'QuotaExceededError');
    });
    expect((await fromPopup('credit.add', CREDIT)).ok).toBe(false);
    expect(answered(await fromPopup('books.read', null))).toMatchObject({ entries: [{ id: 'id-1' }], credits: [] });
  });
});

it('the purse that was used last comes first', async () => {
  const { around, fromPopup } = running();
  kept(await write(around.store, observed('a', 1)));
  kept(await write(around.store, { id: 'd', kind: 'noted', book: { marketplace: 'DE' }, at: NOW + 1, text: 'x' }));
  answered(await fromPopup('purse.change', { book: { marketplace: 'JP' }, wish: 'ask' }));
  const { purses } = answered(await fromPopup('books.read', null));
  expect(purses.map(({ book }) => book.marketplace)).toEqual(['DE', 'US', 'JP']);
});

it.each(['entry.add', 'note.write'] as const)('%s takes a past day, and refuses a future day', async (call) => {
  const { fromPopup } = running();
  const said = { 'entry.add': { amount: usd(-100), cause: 'spent', note: '' }, 'note.write': { text: 'tea' } } as const;
  const write = (ownDay: string) => fromPopup(call, { book: { marketplace: 'US' }, ...said[call], ownDay } as never);
  expect(await write('2026-11-22')).toEqual({ ok: false, why: { code: 'day-to-come' } });
  expect(answered(await write('2026-11-10')).entries).toMatchObject([{ ownDay: '2026-11-10' }]);
  expect(answered(await write('2026-11-21')).entries[0]).not.toHaveProperty('ownDay');
});
