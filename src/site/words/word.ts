/**
 * How certain a label is. `seen`: it was read on a real page. The proof is a saved copy, or readers of such pages that
 * three or more sources know, or one reader in use that names the row as the page prints it. `guess`: the language
 * would say it so, or one source says so without reading pages. A guess is weak evidence: without stronger evidence
 * beside it, no fact is read.
 */
export type Certainty = 'seen' | 'guess';

/** What a label can be about. */
export type LabelId =
  | 'order-total'
  /** Running totals. They repeat the rows above them. */
  | 'running-total'
  /**
   * A gift balance that is taken off. Only a negative amount makes a row this, because a gift card can also be bought.
   */
  | 'gift-row'
  /** A promotional credit of the account that is taken off. It is used up. */
  | 'promotion'
  /** A lower price: a coupon, Subscribe & Save, a discount for buying several. It uses up no credit of the account. */
  | 'saving'
  /** Points of a rewards program that are taken off. The books do not keep them. */
  | 'points'
  /**
   * Not a part of the sum: what a health account could pay, what is saved or earned, a rate of exchange, a monthly
   * rate.
   */
  | 'aside'
  /** Mentions something to pay with. Where such a row takes money off, it may be the balance. */
  | 'means-of-payment'
  | 'shipping'
  /** A word for "no cost" instead of an amount. */
  | 'free'
  /** A payment slot of the gift balance. A prepaid card that calls itself a gift card is not one. */
  | 'gift-slot'
  /** Beside the balance's control: this order can't take the balance. */
  | 'ineligible'
  /** A payment slot of an invoice or of a bank account. */
  | 'invoice'
  | 'bank-account'
  /** Mentions gifts. It may be the balance, in words that are not understood. */
  | 'gift-mention'
  /** The kinds of activity on the gift balance page. They have no guesses, because an unknown wording is `other`. */
  | 'spent'
  | 'refunded'
  | 'reloaded'
  | 'added'
  /** An activity row whose money is not settled. One report about amazon.ca (2021) mentions it and shows no page. */
  | 'pending'
  /** The confirmation of an order. It has no guesses, because the shop's success mark needs no words. */
  | 'placed';

/** A pattern for a label in lower case with single spaces. It matches the whole label wherever it can. */
export type Label = readonly [Certainty, RegExp];

/** The words in the label of a tick box or radio for the gift balance, without the amounts. */
export interface ControlWords {
  readonly certainty: Certainty;
  /** Names a gift card or a gift balance. */
  readonly gift: RegExp;
  /** A word that makes it the balance and not a card. */
  readonly balance: RegExp;
  /** Every word that the label may have. With any other word, the label is not understood. */
  readonly words: RegExp;
  /** Other credits and things that such a label must not be about. */
  readonly other: RegExp;
}

export interface LanguageWords {
  readonly labels: Readonly<Partial<Record<LabelId, readonly Label[]>>>;
  readonly control: ControlWords;
}

/**
 * A text that the words must match, and who has seen it on which page. The text is null where many words share a
 * source.
 */
type Example = readonly [text: string | null, source: string];

/** The source of words that nobody has seen on a page. */
export const LANGUAGE = 'what the language would say';

/** Sources that several words or languages share. */
export const SPAIN = 'rows that a script in use on the review page of amazon.es knows, 2026';
export const SUBSCRIPTIONS = "the name of the subscription program on the shop's own pages";

/**
 * Where words come from, by the pattern or by the record of patterns, for all word files that are loaded. It is only
 * for tests, because the build replaces these files with the patterns alone.
 */
export const EXAMPLES = new Map<object, readonly Example[]>();

function keep<Words extends object>(words: Words, examples: readonly (string | Example)[]): Words {
  EXAMPLES.set(
    words,
    examples.map((one): Example => (typeof one === 'string' ? [one, LANGUAGE] : one)),
  );
  return words;
}

/** A label that was read on real pages. */
export function seen(pattern: RegExp, ...examples: readonly Example[]): Label {
  return ['seen', keep(pattern, examples)];
}

/** A label that the language would use, or that one source mentions without a page. */
export function guess(pattern: RegExp, ...examples: readonly (string | Example)[]): Label {
  return ['guess', keep(pattern, examples)];
}

/**
 * A pattern that is not in a list of labels, or several patterns that are used together, with a text that they match.
 */
export function known<Words extends object>(words: Words, example: string, source = LANGUAGE): Words {
  return keep(words, [[example, source]]);
}

/** Patterns with the same meaning and the same source. */
export function from(source: string, ...patterns: readonly RegExp[]): readonly RegExp[] {
  return patterns.map((pattern) => keep(pattern, [[null, source]]));
}
