/** What a word or phrase of a mail can be about. A phrase is about one thing: the longest phrase at a place counts. */
export const CONCEPTS = [
  // Things that an amount or an end can belong to.
  /** A promotional credit, reward or voucher. */
  'credit',
  /** A credit for e-books alone. */
  'ebook-credit',
  /** All of the credits together: credits are added to it, and its amount is no credit. */
  'credit-balance',
  'gift-card',
  /** A card or an account at a bank. */
  'pay-card',
  /** Other things that count like money: points, cash back, credits of other services. */
  'points',
  'discount',
  'order',
  'offer',
  'membership',
  // What an amount is.
  /** An amount that is at most reached: "up to". */
  'cap',
  /** Stands before what must be spent: "orders of". */
  'least',
  /** Stands after what must be spent: "or more". */
  'or-more',
  /** Sums of an order, and prices. */
  'sum',
  'refund',
  /** What there is in all, or what is left. */
  'balance',
  'each',
  'another',
  'plural',
  // What happens to a credit.
  /** It has been given: "has been added". */
  'got',
  /** It is there, said more weakly: "is ready", "you have". */
  'yours',
  /** Whose it is: "your". That is said of offers, too. */
  'whose',
  /** It will be given. */
  'promised',
  /** It is held out to the reader, whatever else the sentence says: "claim", "chance to". */
  'lure',
  /** It is held out unless the sentence says that it has been given: "get", "earn". */
  'ask',
  'condition',
  /** The reader is to prove who they are, which no mail that gives a credit asks for. */
  'proof',
  /** It has been used, taken back or could not be given. */
  'gone',
  /** What the reader paid for, which says whose the amount beside it is not: "you reloaded". */
  'bought',
  // Ends.
  /** An end of validity by itself: "expires", "valid until". */
  'end',
  /** An end only beside words of use: "by", "until". */
  'until',
  /** The same where it stands behind the day. */
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
  /** The name of a seller, which says nothing of the goods. */
  'seller-name',
  /** Takes out what follows it. */
  'not',
  'except',
  /** Takes out all of its clause. */
  'excluded',
  'but',
  // Where a credit comes from.
  'no-rush',
  'courtesy',
  'trade-in',
  'promo-code',
  // What else dates tell.
  /** What happened on a day: "on", after which a date is no end. */
  'happened',
] as const;

export type Concept = (typeof CONCEPTS)[number];

/** Phrases of each concept in small letters, parted by `|`. A star stands for any letters at the end of a word. */
export type Phrases = Readonly<Partial<Record<Concept, string>>>;

/** The words of one language. */
export interface MailWords {
  /** Phrases that such mails were seen to use; tests name the source of each. */
  readonly seen: Phrases;
  /** What the language would say. */
  readonly guess: Phrases;
  /** Frequent words that tell the language from others. */
  readonly frequent: string;
  /** Words that never end a sentence: the next line goes on. */
  readonly carriesOn: string;
  /** Words that open a sentence when they are written with a capital letter within a line. */
  readonly opens: string;
  /** Numbers from two on. */
  readonly numbers: readonly string[];
}
