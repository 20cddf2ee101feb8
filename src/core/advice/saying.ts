/** Which accent and icon a sum wears; each also has its own label. `plain`: none of the three. */
export type Accent = 'balance' | 'card' | 'ending' | 'plain';

/** By what a rule is recognized in a list: the accent of what it is about, and a drawing. */
export interface Mark {
  readonly accent: Accent;
  readonly icon: 'balance' | 'card' | 'ending' | 'question' | 'clock';
}

/** One line of the receipt: what the sum is, and the sum as the marketplace writes it. */
export interface MoneyLine {
  readonly accent: Accent;
  readonly label: string;
  readonly amount: string;
}

/** Amazon's rule that advice rests on, where it was read, and what speaks against it. */
export interface SourceLine {
  readonly fact: string;
  readonly origin: string;
  /** One sentence for each source that says otherwise; empty where sources agree. */
  readonly disagreements: readonly string[];
}

/** Where the shopper can go, by their own press. */
export interface Link {
  readonly text: string;
  readonly href: string;
}

/** Advice in words: the verdict, the money, why it is thought to be so, and whose rule it rests on. */
export interface Saying {
  readonly verdict: string;
  readonly money: readonly MoneyLine[];
  readonly reasons: readonly string[];
  readonly source: SourceLine | null;
  /** Where the shopper can go to make it surer, by their own press. */
  readonly link: Link | null;
}

/** What was just written into the ledger, in words, and where it was read. */
export interface LearnedSaying {
  readonly verdict: string;
  /** What else the page did to the ledger, a sentence each. */
  readonly also: readonly string[];
  readonly reason: string;
  /** What of the page was left out, and why; null where all was written that could be read. */
  readonly leftOut: string | null;
}
