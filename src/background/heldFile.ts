import type { ImportFile } from '../core/transfer/readImport';

/** The import file that was read last, under a name that nothing else has. */
export interface HeldFile {
  /** Holds a file in the place of the one before. */
  hold(file: ImportFile): string;
  /** The file of that name; null where another one has taken its place, or the worker was stopped since. */
  fileOf(name: string): ImportFile | null;
  letGo(): void;
}

/**
 * Holds what was parsed of an import file from its preview to its import, so that tens of millions of characters travel
 * once and are parsed once. Only the name goes out to the page and comes back: rows that came back would have to be
 * parsed again. It lies in memory, since a second copy of the books is not worth a table: where the worker was stopped,
 * the page gives the text again.
 */
export function heldFile(freshName: () => string): HeldFile {
  let held: { readonly name: string; readonly file: ImportFile } | null = null;
  return {
    hold(file) {
      held = { name: freshName(), file };
      return held.name;
    },
    fileOf: (name) => (held?.name === name ? held.file : null),
    letGo() {
      held = null;
    },
  };
}
