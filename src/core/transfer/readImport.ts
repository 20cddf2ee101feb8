import type { Credit } from '../credits/credit';
import { type EpochMs, LATEST_MOMENT } from '../days/calendarDay';
import type { Entry } from '../ledger/ledger';
import type { PurseSettings } from '../ledger/purse';
import type { Reserve } from '../ledger/reserves';
import type { Reason } from '../result/reason';
import { failed, type Result } from '../result/result';
import { MOST_CREDITS, MOST_RESERVES } from '../settings/limits';
import type { Settings } from '../settings/settings';
import { NO_SMALL_CHANGE, type SmallChange } from '../smallChange/smallChange';
import {
  booksChecksum,
  EXPORT_FORMAT,
  EXPORT_VERSION,
  type ExportExtent,
  LAST_FLAT_VERSION,
  type WholeBooks,
} from './exportDocument';

/** One fault of a file, and where it is. */
export interface ImportFault {
  /** For example `books.entries[12].amount.minor`; empty if the fault is of the whole file. */
  readonly where: string;
  readonly why: Reason;
}

/** A row that was checked: the row itself, or its faults. Their `where` is a path within the row. */
export type CheckedRow<T> = Result<T, readonly ImportFault[]>;

/**
 * Checks whether a value from outside is a row of the form that is stored. The store's own schemas do this, so that the
 * stored form is described only once.
 */
export interface RowChecks {
  purse(value: unknown): CheckedRow<PurseSettings>;
  entry(value: unknown): CheckedRow<Entry>;
  credit(value: unknown): CheckedRow<Credit>;
  reserve(value: unknown): CheckedRow<Reserve>;
  settings(value: unknown): CheckedRow<Settings>;
  smallChange(value: unknown): CheckedRow<SmallChange>;
}

/** The books of a file, in the form that is kept now. */
export interface ImportFile {
  readonly books: WholeBooks;
  readonly exportedAt: EpochMs;
  readonly extent: ExportExtent;
}

/** Larger files are refused before they are parsed (characters). 100,000 entries need about 28 million characters. */
export const LONGEST_IMPORT = 40_000_000;
/**
 * How many levels of nested parts a file may have. An export has six. Some thousand levels would crash the program when
 * it walks through them.
 */
const DEEPEST = 20;
/** No more faults than this are listed. */
const MOST_FAULTS = 20;

/**
 * Reads an export file. Every row is checked. If anything in the file is wrong, nothing of it is used, and the answer
 * says what is wrong and where. A file of a newer version is refused, because it may contain things that this program
 * does not know.
 *
 * @param checksOf returns the checks for the rows of a file of some version. They return each row in the form that is
 * kept now.
 */
export function readImport(
  text: string,
  checksOf: (version: number) => RowChecks,
): Result<ImportFile, readonly ImportFault[]> {
  if (text.length > LONGEST_IMPORT) return wrong('', { code: 'file-too-large', megabytes: LONGEST_IMPORT / 1_000_000 });
  if (isDeeperThan(DEEPEST, text)) return wrong('', { code: 'file-too-deep' });
  let file: unknown;
  try {
    file = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return wrong('', { code: text.trim() === '' ? 'file-empty' : 'file-cut-off' });
  }
  if (!isRecord(file) || file.format !== EXPORT_FORMAT) return wrong('format', { code: 'file-not-ours' });
  if (typeof file.version !== 'number' || !Number.isInteger(file.version) || file.version < 1) {
    return wrong('version', { code: 'file-version-unclear' });
  }
  if (file.version > EXPORT_VERSION) {
    return wrong('version', { code: 'file-newer', version: file.version, reads: EXPORT_VERSION });
  }
  if (!isMoment(file.exportedAt)) {
    return wrong('exportedAt', { code: 'file-time-unclear' });
  }
  if (file.extent !== undefined && file.extent !== 'chosen') return wrong('extent', { code: 'file-extent-unknown' });
  if (!isRecord(file.books)) return wrong('books', { code: 'file-without-books' });
  if (file.checksum !== booksChecksum(file.books)) {
    return wrong('checksum', { code: 'file-changed' });
  }
  const creditList = file.version <= LAST_FLAT_VERSION ? 'lots' : 'credits';
  const head = { exportedAt: file.exportedAt, extent: file.extent ?? 'whole' } as const;
  return readBooks(file.books, head, creditList, checksOf(file.version));
}

function readBooks(
  from: Record<string, unknown>,
  head: { readonly exportedAt: number; readonly extent: ExportExtent },
  creditList: 'lots' | 'credits',
  checks: RowChecks,
): Result<ImportFile, readonly ImportFault[]> {
  const faults: ImportFault[] = [];
  const rows = <T>(
    name: 'purses' | 'entries' | typeof creditList | 'reserves',
    check: (value: unknown) => CheckedRow<T>,
  ): T[] => {
    const list = from[name];
    if (!Array.isArray(list)) {
      faults.push({ where: `books.${name}`, why: { code: 'file-no-list' } });
      return [];
    }
    return list.flatMap((value: unknown, index) => kept(check(value), `books.${name}[${index}]`, faults) ?? []);
  };
  for (const [name, most] of [
    ['reserves', MOST_RESERVES],
    [creditList, MOST_CREDITS],
  ] as const) {
    const count = Array.isArray(from[name]) ? from[name].length : 0;
    if (count > most) return wrong(`books.${name}`, { code: 'file-list-too-long', count, most });
  }
  const purses = rows('purses', checks.purse);
  const entries = rows('entries', checks.entry);
  const credits = rows(creditList, checks.credit);
  const reserves = rows('reserves', checks.reserve);
  const settings = kept(checks.settings(from.settings), 'books.settings', faults);
  // Files of older programs have no small change, because those programs did not know it.
  const smallChange =
    from.smallChange === undefined
      ? NO_SMALL_CHANGE
      : kept(checks.smallChange(from.smallChange), 'books.smallChange', faults);
  faults.push(
    ...repeated(
      'entries',
      entries.map(({ id }) => id),
    ),
    ...repeated(
      creditList,
      credits.map(({ id }) => id),
    ),
    ...repeated(
      'reserves',
      reserves.map(({ id }) => id),
    ),
    ...repeated(
      'smallChange.points',
      (smallChange?.points ?? []).map(({ id }) => id),
    ),
    ...repeated(
      'smallChange.leftovers',
      (smallChange?.leftovers ?? []).map(({ id }) => id),
    ),
    ...repeated(
      'purses',
      purses.map(({ book }) => `${book.marketplace} ${book.account ?? ''}`),
    ),
    ...repeated(
      'entries',
      entries.map(({ book, seq }) => `${book.marketplace} ${seq}`),
      { code: 'file-place-taken' },
    ),
  );
  if (faults.length > 0 || !settings || !smallChange) return failed(faults.slice(0, MOST_FAULTS));
  return { ok: true, value: { books: { purses, entries, credits, reserves, settings, smallChange }, ...head } };
}

function kept<T>(checked: CheckedRow<T>, at: string, faults: ImportFault[]): T | null {
  if (checked.ok) return checked.value;
  for (const { where, why } of checked.why) {
    const path = where === '' || where.startsWith('[') ? `${at}${where}` : `${at}.${where}`;
    faults.push({ where: path, why });
  }
  return null;
}

function repeated(name: string, keys: readonly string[], why: Reason = { code: 'file-twice' }): ImportFault[] {
  const seen = new Set<string>();
  return keys.flatMap((key, index) => {
    if (!seen.has(key)) {
      seen.add(key);
      return [];
    }
    return [{ where: `books.${name}[${index}]`, why }];
  });
}

function wrong(where: string, why: Reason): Result<never, readonly ImportFault[]> {
  return failed([{ where, why }]);
}

function isMoment(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= LATEST_MOMENT;
}

/** Whether a text nests more than `most` brackets. The text may be JSON, but it is not parsed here. */
function isDeeperThan(most: number, text: string): boolean {
  let depth = 0;
  let inString = false;
  for (let at = 0; at < text.length && depth <= most; at += 1) {
    const mark = text[at];
    if (mark === '"') inString = !inString;
    else if (inString) at += mark === '\\' ? 1 : 0;
    else if (mark === '[' || mark === '{') depth += 1;
    else if (mark === ']' || mark === '}') depth -= 1;
  }
  return depth > most;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
