import * as z from 'zod/mini';
import { book, id } from '../../schemas/values';

/** `merge`: what is here stays, what is new is added. `replace`: the file takes the place of everything. */
const way = z.enum(['merge', 'replace']);
/** A file that the background holds, by the name that `import.look` gave it. */
const fileHeld = z.strictObject({ file: id, way });

/** Calls about all books at once. */
export const wholeBookCalls = {
  'books.read': z.null(),
  'history.read': z.null(),
  /** The text of an export file: of everything, or of chosen books, which counts as no backup. */
  'books.export': z.nullable(z.strictObject({ chosen: z.array(book).check(z.minLength(1), z.maxLength(200)) })),
  /** What an import would do: of a file's text, or of the file that was looked at last. Nothing is written. */
  'import.look': z.union([z.strictObject({ text: z.string(), way }), fileHeld]),
  /** Brings in the file that was looked at last. */
  'books.import': fileHeld,
  'books.erase': z.null(),
};
