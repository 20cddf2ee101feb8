import type { ImportFile } from '../core/transfer/readImport';

/** The import file that was read last, under a name that nothing else has. */
export interface HeldFile {
  /** Holds a file, and drops the one before. Returns the name of the file. */
  hold(file: ImportFile): string;
  /** The file of that name. Null if another file has replaced it, or the worker was stopped since. */
  fileOf(name: string): ImportFile | null;
  letGo(): void;
}

/**
 * Holds a parsed import file from its preview to its import, so that tens of millions of characters are sent and parsed
 * only once. Only the name goes to the page and comes back, because rows that came back would have to be parsed again.
 * The file is held in memory, because a second copy of the books is not worth a table. If the worker was stopped, the
 * page sends the text again.
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
