import type { Book } from '../ledger/book';
import type { MarketplaceId } from '../marketplaces/marketplaces';
import { oneLine } from './oneLine';

/** Names a book's account in a journal; books that differ have names that differ. */
export type AccountNames = (book: Book) => string;

/** How a program wants a label within an account's name. */
interface Naming {
  /** The label with what the program takes for something else left out; possibly empty. */
  readonly clean: (label: string) => string;
  /** The account of a marketplace's first book. */
  readonly first: (shop: MarketplaceId) => string;
  /** What stands before a label, so that it begins as a part of a name must. */
  readonly prefix: string;
  /** Stands between words. */
  readonly joint: string;
}

/** The name of a label of which nothing can be written. */
const UNNAMED = 'unnamed';

/** Two spaces end an account's name for hledger and ledger, and a colon divides it. */
const HLEDGER: Naming = {
  clean: (label) => oneLine(oneLine(label).replace(/[:;()[\]"*!=@]+/g, ' ')),
  first: (shop) => `assets:gift balance:${shop.toLowerCase()}`,
  prefix: '',
  joint: ' ',
};

/**
 * Parts of a name begin with a capital or digit for beancount, and hold letters, decimal digits and dashes only.
 * Letters that came late to Unicode may be unknown to the program, so they are left out.
 */
const BEANCOUNT: Naming = {
  clean: (label) =>
    oneLine(label)
      .normalize('NFC')
      .replace(/[^\p{L}\p{Nd}]|[\u1C80-\u1C8F\uA7C0-\uA7FF]|[\u{10000}-\u{10FFFF}]/gu, '-')
      .replace(/-+/g, '-')
      .replace(/^-|-$/g, ''),
  first: (shop) => `Assets:GiftBalance:${shop}`,
  prefix: 'Of-',
  joint: '-',
};

/**
 * The accounts of books in a journal for hledger and ledger.
 *
 * @param books in the order in which they were first written in: of labels that come to the same name, the later get a
 *   number, which stays theirs as the books grow.
 */
export function hledgerAccounts(books: readonly Book[]): AccountNames {
  return accountNames(books, HLEDGER);
}

/**
 * The accounts of books in a journal for beancount.
 *
 * @param books as in `hledgerAccounts`
 */
export function beancountAccounts(books: readonly Book[]): AccountNames {
  return accountNames(books, BEANCOUNT);
}

function accountNames(books: readonly Book[], naming: Naming): AccountNames {
  const names = new Map<string, string>();
  const taken = new Set<string>();
  const give = (book: Book, name: string) => {
    names.set(keyOf(book), name);
    taken.add(name);
  };
  const nameOf = ({ marketplace: shop }: Book, label: string) => `${naming.first(shop)}:${naming.prefix}${label}`;
  const changed: (readonly [Book, string])[] = [];
  for (const book of books) {
    const label = book.account ?? '';
    const clean = naming.clean(label);
    if (label === '') give(book, naming.first(book.marketplace));
    // A label that needs no change keeps its name, whoever came before.
    else if (clean === label) give(book, nameOf(book, label));
    else changed.push([book, clean || UNNAMED]);
  }
  for (const [book, label] of changed) {
    let name = nameOf(book, label);
    for (let number = 2; taken.has(name); number += 1) name = nameOf(book, `${label}${naming.joint}${number}`);
    give(book, name);
  }
  return (book) => names.get(keyOf(book)) ?? naming.first(book.marketplace);
}

function keyOf({ marketplace: shop, account }: Book): string {
  return `${shop} ${account ?? ''}`;
}
