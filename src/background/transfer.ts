import { failed } from '../core/result/result';
import { countBooks, exportText } from '../core/transfer/exportDocument';
import { readImport } from '../core/transfer/readImport';
import type { OwnPageCalls } from '../messages/protocol';
import type { Handlers } from '../messages/serve';
import { rowChecksOf } from '../store/wholeBooks/wholeBooks';
import type { AfterChange } from './bookCalls';
import type { Context } from './context';

type TransferCalls = Extract<
  keyof OwnPageCalls,
  'history.read' | 'books.export' | 'import.look' | 'books.import' | 'books.erase'
>;

/**
 * The calls by which everything goes in and out.
 * @param unsync takes everything of ours out of the browser's synced storage
 */
export function transferHandlers(
  { store, now }: Context,
  after: AfterChange,
  unsync: () => Promise<void>,
): Pick<Handlers['ownPages'], TransferCalls> {
  return {
    'history.read': () => store.readHistory(),

    async 'books.export'(wanted) {
      const at = now();
      const chosen = wanted?.chosen ?? null;
      const books = await (chosen === null ? store.exportBooks(at) : store.readChosen(chosen));
      const extent = chosen === null ? 'whole' : 'chosen';
      return books.ok ? { ok: true, value: { text: exportText(books.value, at, extent) } } : books;
    },

    async 'import.look'({ text, way }) {
      const file = readImport(text, rowChecksOf);
      if (!file.ok) return { ok: true, value: { state: 'faulty', faults: file.why } };
      const { exportedAt, extent, books: theirs } = file.value;
      const preview = await store.previewImport(theirs, extent === 'chosen' ? 'merge' : way);
      if (!preview.ok) return preview;
      const { added, same, differs, books } = preview.value;
      const change = { added, same, differs };
      return { ok: true, value: { state: 'fits', exportedAt, extent, change, after: countBooks(books) } };
    },

    async 'books.import'({ text, way }) {
      const file = readImport(text, rowChecksOf);
      if (!file.ok) return failed({ code: 'file-faulty' });
      if (file.value.extent === 'chosen' && way === 'replace') return failed({ code: 'file-is-part' });
      return after(store.importBooks(file.value.books, way));
    },

    async 'books.erase'() {
      const before = await store.readSettings();
      const erased = await store.eraseBooks();
      // What cannot be taken out now is no longer in these books; the browser's own settings clear it too.
      if (erased.ok && before.ok && before.value.device.sync) await unsync().catch(() => {});
      return after(Promise.resolve(erased));
    },
  };
}
