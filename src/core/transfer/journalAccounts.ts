import type { Book } from '../ledger/book';
import type { MarketplaceId } from '../marketplaces/marketplaces';
import { oneLine } from './oneLine';

/** Names the account of a book in a journal. Different books have different names. */
export type AccountNames = (book: Book) => string;

/** How a program expects a label within the name of an account. */
interface Naming {
  /** Removes from a label what the program would read as something else; possibly empty. */
  readonly clean: (label: string) => string;
  /** The account of a marketplace's first book. */
  readonly first: (shop: MarketplaceId) => string;
  /** Stands before a label, so that this part of the name begins as the program expects. */
  readonly prefix: string;
  /** Stands between words. */
  readonly joint: string;
}

/** The name of a label of which no character can be written. */
const UNNAMED = 'unnamed';

/** For hledger and ledger, two spaces end an account's name, and a colon divides it. */
const HLEDGER: Naming = {
  clean: (label) => oneLine(oneLine(label).replace(/[:;()[\]"*!=@]+/g, ' ')),
  first: (shop) => `assets:gift balance:${shop.toLowerCase()}`,
  prefix: '',
  joint: ' ',
};

/**
 * For beancount, each part of a name begins with a capital letter or digit and has only letters, decimal digits and
 * dashes. Letters that were added to Unicode late are removed, because the program may not know them.
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
 * Names the accounts of books in a journal for hledger and ledger.
 *
 * @param books in the order in which they were first written to. If several labels give the same name, the later ones
 * get a number. A book keeps its number when books are added later.
 */
export function hledgerAccounts(books: readonly Book[]): AccountNames {
  return accountNames(books, HLEDGER);
}

/**
 * Names the accounts of books in a journal for beancount.
 *
 * @param books as in `hledgerAccounts`.
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
    // A label that needs no change keeps its name, even if another book came first.
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
