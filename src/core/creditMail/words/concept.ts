/**
 * What a word or phrase of a mail can be about. A phrase is about one thing. At each place, the longest phrase counts.
 */
export const CONCEPTS = [
  // Things that an amount or an end can belong to.
  /** A promotional credit, reward or voucher. */
  'credit',
  /** A credit for e-books alone. */
  'ebook-credit',
  /** All credits together. Credits are added to it, and its amount is no credit. */
  'credit-balance',
  'gift-card',
  /** A bank card or a bank account. */
  'pay-card',
  /** Other things that work like money: points, cash back, credits of other services. */
  'points',
  'discount',
  'order',
  'offer',
  'membership',
  // What an amount is.
  /** Stands before the largest possible amount: "up to". */
  'cap',
  /** Stands before the sum that must be spent: "orders of". */
  'least',
  /** Stands after the sum that must be spent: "or more". */
  'or-more',
  /** Sums of an order, and prices. */
  'sum',
  'refund',
  /** The sum of all that there is, or what is left. */
  'balance',
  'each',
  'another',
  'plural',
  // What happens to a credit.
  /** It has been given: "has been added". */
  'got',
  /** It is there, but the words are weaker: "is ready", "you have". */
  'yours',
  /** Whose it is: "your". Offers say this too. */
  'whose',
  /** It will be given. */
  'promised',
  /** It is offered to the reader, whatever else the sentence says: "claim", "chance to". */
  'lure',
  /** It is offered, unless the sentence says that it has been given: "get", "earn". */
  'ask',
  'condition',
  /** The reader must prove who they are. No mail that gives a credit asks for this. */
  'proof',
  /** It has been used or taken back, or could not be given. */
  'gone',
  /** What the reader paid for, so that the amount beside it is no credit: "you reloaded". */
  'bought',
  // Ends.
  /** These words alone say an end: "expires", "valid until". */
  'end',
  /** These words say an end only beside words of use: "by", "until". */
  'until',
  /** The same, for words that stand after the day. */
  'until-after',
  /** An end without a day: "expires soon". */
  'soon',
  /** The first day. */
  'start',
  'ended',
  'never',
  /** The end is put off to a later day. */
  'prolonged',
  // Scope.
  'use',
  'digital',
  'by-amazon',
  /** Goods that are not digital, and kinds of goods. */
  'goods',
  /** The name of a seller, which says nothing about the goods. */
  'seller-name',
  /** Excludes what follows it. */
  'not',
  'except',
  /** Excludes its whole clause. */
  'excluded',
  'but',
  // Where a credit comes from.
  'no-rush',
  'courtesy',
  'trade-in',
  'promo-code',
  // Other meanings of dates.
  /** What happened on a day: "on". The date after it is no end. */
  'happened',
] as const;

export type Concept = (typeof CONCEPTS)[number];

/** Phrases of each concept in small letters, separated by `|`. A star stands for any letters at the end of a word. */
export type Phrases = Readonly<Partial<Record<Concept, string>>>;

/** The words of one language. */
export interface MailWords {
  /** Phrases that were seen in such mails. A test names the source of each. */
  readonly seen: Phrases;
  /** Phrases that the language would probably use. */
  readonly guess: Phrases;
  /** Frequent words that distinguish the language from others. */
  readonly frequent: string;
  /** Words that never end a sentence. The next line continues it. */
  readonly carriesOn: string;
  /** Words that open a sentence if they have a capital letter within a line. */
  readonly opens: string;
  /** Numbers from two on. */
  readonly numbers: readonly string[];
}
