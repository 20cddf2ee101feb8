/**
 * How certain a label is. `seen`: read off a real page, by a saved copy, by readers of such pages that three or more
 * sources know, or by one reader in use that names the row as the page prints it. `guess`: what the language would say,
 * or what one source says without reading pages. A guess is weak
 * evidence: with nothing stronger beside it no fact is read.
 */
export type Certainty = 'seen' | 'guess';

/** What a label can be about. */
export type LabelId =
  | 'order-total'
  /** Totals on the way: they repeat the rows above them. */
  | 'running-total'
  /** A gift balance taken off; only a negative amount makes it one, since a gift card can also be bought. */
  | 'gift-row'
  /** A promotional credit of the account taken off: it is used up by it. */
  | 'promotion'
  /** A lower price: a coupon, Subscribe & Save, several for less. No credit of the account is used up by it. */
  | 'saving'
  /** Points of a rewards program taken off. They are no money of the account that is kept here. */
  | 'points'
  /** No part of the sum: what a health account could pay, what is saved or earned, a rate of exchange, a monthly rate. */
  | 'aside'
  /** Any mention of something to pay with: a row so named that takes money off may be the balance. */
  | 'means-of-payment'
  | 'shipping'
  /** No amount at all, in words. */
  | 'free'
  /** A payment slot that holds the balance. A prepaid card that calls itself a gift card is none. */
  | 'gift-slot'
  /** Beside the balance's control: that this order can't take it. */
  | 'ineligible'
  /** A payment slot of an invoice or of a bank account. */
  | 'invoice'
  | 'bank-account'
  /** Any mention of gifts: what may be the balance and is not understood. */
  | 'gift-mention'
  /** The kinds of activity of the gift balance page. No guesses: an unknown wording is `other`. */
  | 'spent'
  | 'refunded'
  | 'reloaded'
  | 'added'
  /** An activity row whose money is not settled. One report of amazon.ca (2021) told of it, without a page. */
  | 'pending'
  /** The confirmation of an order. No guesses: the shop's sign of success needs no words. */
  | 'placed';

/** A pattern for a label in small letters, with single spaces; it fits the whole wherever it can. */
export type Label = readonly [Certainty, RegExp];

/** What the label of a tick box or radio of the gift balance is made of, apart from its amounts. */
export interface ControlWords {
  readonly certainty: Certainty;
  /** Names a gift card or a gift balance. */
  readonly gift: RegExp;
  /** One word that makes it the balance rather than a card. */
  readonly balance: RegExp;
  /** Every word that may stand there. Any other word makes the label one that is not understood. */
  readonly words: RegExp;
  /** Other credits and things, which such a label must not be about. */
  readonly other: RegExp;
}

export interface LanguageWords {
  readonly labels: Readonly<Partial<Record<LabelId, readonly Label[]>>>;
  readonly control: ControlWords;
}

/** A text that words have to fit, and who has seen it on which page; without a text where many share a source. */
type Example = readonly [text: string | null, source: string];

/** The source of what nobody has seen on a page. */
export const LANGUAGE = 'what the language would say';

/** Sources of words of several languages. */
export const SPAIN = 'rows that a script in use on the review page of amazon.es knows, 2026';
export const SUBSCRIPTIONS = "the name of the subscription program on the shop's own pages";

/**
 * Where words come from, by the pattern or by the record of patterns, as far as the files of words are loaded. It is
 * there for tests alone: the build puts the mere patterns in place of these files.
 */
export const EXAMPLES = new Map<object, readonly Example[]>();

function keep<Words extends object>(words: Words, examples: readonly (string | Example)[]): Words {
  EXAMPLES.set(
    words,
    examples.map((one): Example => (typeof one === 'string' ? [one, LANGUAGE] : one)),
  );
  return words;
}

/** A label that was read off real pages. */
export function seen(pattern: RegExp, ...examples: readonly Example[]): Label {
  return ['seen', keep(pattern, examples)];
}

/** A label that the language would have, or that one source tells of without a page. */
export function guess(pattern: RegExp, ...examples: readonly (string | Example)[]): Label {
  return ['guess', keep(pattern, examples)];
}

/** A pattern that is no label of a list, or several that are used together, with a text that they fit. */
export function known<Words extends object>(words: Words, example: string, source = LANGUAGE): Words {
  return keep(words, [[example, source]]);
}

/** Patterns of one meaning that come from one source. */
export function from(source: string, ...patterns: readonly RegExp[]): readonly RegExp[] {
  return patterns.map((pattern) => keep(pattern, [[null, source]]));
}
