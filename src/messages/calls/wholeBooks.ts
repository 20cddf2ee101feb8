import * as z from 'zod/mini';
import { book } from '../../schemas/values';

/** `merge`: what is here stays, what is new is added. `replace`: the file takes the place of everything. */
const importText = z.strictObject({ text: z.string(), way: z.enum(['merge', 'replace']) });

/** Calls about all books at once. */
export const wholeBookCalls = {
  'books.read': z.null(),
  'history.read': z.null(),
  /** The text of an export file: of everything, or of chosen books, which counts as no backup. */
  'books.export': z.nullable(z.strictObject({ chosen: z.array(book).check(z.minLength(1), z.maxLength(200)) })),
  /** What an import would do. Nothing is written. */
  'import.look': importText,
  'books.import': importText,
  'books.erase': z.null(),
};
