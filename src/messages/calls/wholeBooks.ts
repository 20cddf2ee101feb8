import * as z from 'zod/mini';
import { book, id } from '../../schemas/values';

/** `merge`: existing rows stay and new rows are added. `replace`: the file replaces everything. */
const way = z.enum(['merge', 'replace']);
/** A file that the background holds, under the name that `import.look` returned. */
const fileHeld = z.strictObject({ file: id, way });

/** Calls about all books at once. */
export const wholeBookCalls = {
  'books.read': z.null(),
  'history.read': z.null(),
  /**
   * The text of an export file: of everything, or of chosen books. An export of chosen books does not count as a
   * backup.
   */
  'books.export': z.nullable(z.strictObject({ chosen: z.array(book).check(z.minLength(1), z.maxLength(200)) })),
  /** What an import would do, for a file's text or for the file that was looked at last. It writes nothing. */
  'import.look': z.union([z.strictObject({ text: z.string(), way }), fileHeld]),
  /** Imports the file that was looked at last. */
  'books.import': fileHeld,
  'books.erase': z.null(),
};
