import { standing, undoneIds } from '../core/fold';
import { type Entry, inOrder } from '../core/ledger';
import { MARKETPLACE_IDS } from '../core/marketplaces';
import type { Settings } from '../core/settings';
import type { Answer, Books, OwnPageCalls } from '../messages/protocol';
import type { Handlers } from '../messages/serve';
import type { Stored } from '../store/failures';
import type { AllKept, NewEntry } from '../store/openStore';
import { freshPurse } from '../store/rows';
import type { Surroundings } from './surroundings';

const ENTRIES_PER_PURSE = 50;
const KEPT_BUT = 'It was kept, but the books could not be read again. Close this and open it again.';

/**
 * The calls of the extension's own pages.
 * @param changed told after each change that was kept
 */
export function bookHandlers(surroundings: Surroundings, changed: () => void): Handlers['ownPages'] {
  const { store, now, randomId } = surroundings;

  async function after(change: Promise<Stored<unknown>>): Promise<Answer<Books>> {
    const kept = await change;
    if (!kept.ok) return kept;
    changed();
    const books = await readBooks(surroundings);
    return books.ok ? books : { ok: false, error: KEPT_BUT };
  }

  const write = (entry: NewEntry) => after(store.append(entry.purse, () => entry));
  const stamp = () => ({ id: randomId(), at: now() });

  return {
    'books.read': () => readBooks(surroundings),
    'balance.state': ({ marketplace, balance, note }) =>
      write({ ...stamp(), kind: 'stated', purse: marketplace, balance, note: note.trim() }),
    'entry.add': ({ marketplace, amount, cause, note }) =>
      write({ ...stamp(), kind: 'moved', purse: marketplace, amount, cause, note: note.trim() }),
    'note.write': ({ marketplace, text }) =>
      write({ ...stamp(), kind: 'noted', purse: marketplace, text: text.trim() }),
    'entry.undo': ({ entry }) => after(store.undo(entry, stamp(), () => null)),
    'purse.change': ({ marketplace, wish, smallest, buyNow }) =>
      after(
        store.changePurse(marketplace, {
          ...(wish === undefined ? {} : { wish }),
          ...(smallest === undefined ? {} : { smallest }),
          ...(buyNow === undefined ? {} : { buyNow }),
        }),
      ),
    'lot.add': ({ note, ...lot }) => after(store.addLot({ ...lot, note: note.trim(), id: randomId(), addedAt: now() })),
    'lot.remove': ({ lot }) => after(store.removeLot(lot)),
    'settings.change': (change) => after(store.changeSettings((settings) => changeSettings(settings, change))),
  };
}

/** The books as the extension's own pages see them. */
export async function readBooks({ store, now }: Surroundings): Promise<Answer<Books>> {
  const kept = await store.readAll();
  return kept.ok ? { ok: true, value: { ...booksOf(kept.value), now: now() } } : kept;
}

function booksOf({ purses, entries, lots, settings, unreadableRows }: AllKept): Omit<Books, 'now'> {
  const ofPurse = Map.groupBy(entries, ({ purse }) => purse);
  const latestAt = (id: Entry['purse']) => ofPurse.get(id)?.reduce((latest, { at }) => Math.max(latest, at), 0) ?? 0;
  const listed = [...ofPurse.values()]
    .flatMap((history) => inOrder(history).slice(-ENTRIES_PER_PURSE))
    .sort((a, b) => b.at - a.at || b.seq - a.seq);
  const undone = undoneIds(entries);
  return {
    purses: MARKETPLACE_IDS.filter((id) => ofPurse.has(id) || purses.some(({ marketplace }) => marketplace === id))
      .map((id) =>
        standing(purses.find(({ marketplace }) => marketplace === id) ?? freshPurse(id), ofPurse.get(id) ?? []),
      )
      .sort((a, b) => latestAt(b.marketplace) - latestAt(a.marketplace)),
    lots,
    entries: listed,
    undone: listed.flatMap(({ id }) => (undone.has(id) ? [id] : [])),
    settings,
    unreadableRows,
  };
}

/** Days before an end are kept largest first, each once. */
function changeSettings(settings: Settings, change: OwnPageCalls['settings.change']['input']): Settings {
  const after = { ...settings, ...change };
  return { ...after, ladder: [...new Set(after.ladder)].sort((a, b) => b - a) };
}
