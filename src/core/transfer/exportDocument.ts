import type { Credit } from '../credits/credit';
import type { EpochMs } from '../days/calendarDay';
import { canonicalJson } from '../encoding/canonicalJson';
import { crc32 } from '../encoding/checksum';
import type { Entry } from '../ledger/ledger';
import type { PurseSettings } from '../ledger/purse';
import type { Reserve } from '../ledger/reserves';
import type { Settings } from '../settings/settings';
import { countSmallChange, type SmallChange } from '../smallChange/smallChange';

/** Everything that belongs to the shopper. */
export interface WholeBooks {
  readonly purses: readonly PurseSettings[];
  readonly entries: readonly Entry[];
  readonly credits: readonly Credit[];
  readonly reserves: readonly Reserve[];
  readonly settings: Settings;
  readonly smallChange: SmallChange;
}

export const EXPORT_FORMAT = 'balance-first books';
/** Raise it with every change that an older version of the program would misread. */
export const EXPORT_VERSION = 3;
/** The last version whose rows are in the flat form of `flatRows.ts`. It calls a credit a lot. */
export const LAST_FLAT_VERSION = 2;

/** Whether a file holds everything or only chosen books. */
export type ExportExtent = 'whole' | 'chosen';

/** A file of everything, or of chosen books. */
export interface ExportDocument {
  readonly format: typeof EXPORT_FORMAT;
  readonly version: number;
  readonly exportedAt: EpochMs;
  /** Absent in a file of everything. */
  readonly extent?: 'chosen';
  readonly books: WholeBooks;
  /** CRC-32 of the books as canonical JSON. */
  readonly checksum: string;
}

/** Writes the text of the file: JSON that ends with a line break. */
export function exportText(books: WholeBooks, exportedAt: EpochMs, extent: ExportExtent = 'whole'): string {
  const document: ExportDocument = {
    format: EXPORT_FORMAT,
    version: EXPORT_VERSION,
    exportedAt,
    ...(extent === 'chosen' && { extent }),
    books,
    checksum: booksChecksum(books),
  };
  return `${JSON.stringify(document)}\n`;
}

export function booksChecksum(books: unknown): string {
  return crc32(canonicalJson(books));
}

/** How many of each there are. It is shown before an import and before everything is erased. */
export interface BooksCount {
  readonly purses: number;
  readonly entries: number;
  readonly credits: number;
  readonly reserves: number;
  /** Batches of points and leftovers of cards. */
  readonly smallChange: number;
}

export function countBooks({ purses, entries, credits, reserves, smallChange }: WholeBooks): BooksCount {
  return {
    purses: purses.length,
    entries: entries.length,
    credits: credits.length,
    reserves: reserves.length,
    smallChange: countSmallChange(smallChange),
  };
}
