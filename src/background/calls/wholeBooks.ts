import { failed } from '../../core/result/result';
import { countBooks, exportText } from '../../core/transfer/exportDocument';
import { readImport } from '../../core/transfer/readImport';
import type { wholeBookCalls } from '../../messages/calls/wholeBooks';
import type { OwnPageHandlers } from '../../messages/serve';
import { rowChecksOf } from '../../store/wholeBooks/wholeBooks';
import type { AfterChange } from '../afterChange';
import type { Context } from '../context';
import { heldFile } from '../heldFile';

const LET_GO = failed({ code: 'file-let-go' } as const);

/**
 * The calls about all books at once.
 * @param unsync removes everything of ours from the browser's synced storage
 */
export function wholeBookHandlers(
  { store, now, randomId }: Context,
  after: AfterChange,
  unsync: () => Promise<void>,
): OwnPageHandlers<typeof wholeBookCalls> {
  const held = heldFile(randomId);
  return {
    'books.read': () => store.readBooks(now()),
    'history.read': () => store.readHistory(),

    async 'books.export'(wanted) {
      const at = now();
      const chosen = wanted?.chosen ?? null;
      const books = await (chosen === null ? store.exportBooks(at) : store.readChosen(chosen));
      const extent = chosen === null ? 'whole' : 'chosen';
      return books.ok ? { ok: true, value: { text: exportText(books.value, at, extent) } } : books;
    },

    async 'import.look'(input) {
      const file =
        'text' in input ? readImport(input.text, rowChecksOf) : ({ ok: true, value: held.fileOf(input.file) } as const);
      if (!file.ok) return { ok: true, value: { state: 'faulty', faults: file.why } };
      if (file.value === null) return LET_GO;
      const { exportedAt, extent, books: theirs } = file.value;
      const preview = await store.previewImport(theirs, extent === 'chosen' ? 'merge' : input.way);
      if (!preview.ok) return preview;
      const { added, same, differs, books } = preview.value;
      const name = 'text' in input ? held.hold(file.value) : input.file;
      const change = { added, same, differs };
      return { ok: true, value: { state: 'fits', file: name, exportedAt, extent, change, after: countBooks(books) } };
    },

    async 'books.import'({ file: name, way }) {
      const file = held.fileOf(name);
      if (file === null) return LET_GO;
      if (file.extent === 'chosen' && way === 'replace') return failed({ code: 'file-is-part' });
      held.letGo();
      return after(store.importBooks(file.books, way));
    },

    async 'books.erase'() {
      const before = await store.readSettings();
      const erased = await store.eraseBooks();
      // If removing it fails now, these books are still erased. The shopper can also clear the synced storage in the
      // browser's settings.
      if (erased.ok && before.ok && before.value.device.sync) await unsync().catch(() => {});
      return after(Promise.resolve(erased));
    },
  };
}
