import type { Book } from '../../../src/core/ledger/book';
import { booksChecksum, type WholeBooks } from '../../../src/core/transfer/exportDocument';

type Row = Readonly<Record<string, unknown>>;

const KINDS: Readonly<Record<string, string>> = {
  'credit-granted': 'promo-granted',
  'credit-used': 'promo-used',
  'credit-expired': 'promo-expired',
  'credit-corrected': 'promo-corrected',
  'credit-lost': 'promo-lost',
};
const RULES: Readonly<Record<string, string>> = {
  'credit-expiring': 'promo-expiring',
  'credit-unused': 'promo-unused',
  'credit-unfit': 'promo-unfit',
  'return-loses-credit': 'return-loses-promo',
};

function flat({ book, ...row }: { readonly book: Book }, place: 'purse' | 'marketplace'): Row {
  const { marketplace, account } = book;
  return account === undefined ? { ...row, [place]: marketplace } : { ...row, [place]: marketplace, account };
}

function flatEntry(entry: WholeBooks['entries'][number]): Row {
  const { kind, credit, ...row } = flat(entry, 'purse');
  return { ...row, kind: KINDS[String(kind)] ?? kind, ...(credit !== undefined && { lot: credit }) };
}

function flatCredit(credit: WholeBooks['credits'][number]): Row {
  const row = flat(credit, 'marketplace');
  return row.source === 'mail' ? { ...row, source: 'benefit-mail' } : row;
}

/**
 * Books in the form of export files of versions 1 and 2. This is written independently of the program's own conversion.
 */
export function flatBooks({ purses, entries, credits, reserves, settings, smallChange }: WholeBooks): Row {
  return {
    purses: purses.map((purse) => flat(purse, 'marketplace')),
    entries: entries.map(flatEntry),
    lots: credits.map(flatCredit),
    reserves: reserves.map((reserve) => flat(reserve, 'marketplace')),
    settings: {
      ...settings,
      snoozes: settings.snoozes.map((snooze) => ({ ...snooze, rule: RULES[snooze.rule] ?? snooze.rule })),
    },
    smallChange,
  };
}

/** The text of an export file as the program wrote it before rows had books of their own. */
export function flatFile(books: Row, version: 1 | 2, exportedAt: number): string {
  const checksum = booksChecksum(books);
  return `${JSON.stringify({ format: 'balance-first books', version, exportedAt, books, checksum })}\n`;
}
