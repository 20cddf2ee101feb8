/** The accent and icon of a sum. Each sum also has its own label. `plain`: none of the three. */
export type Accent = 'balance' | 'card' | 'ending' | 'plain';

/** How a rule is recognized in a list: the accent of what it is about, and an icon. */
export interface Mark {
  readonly accent: Accent;
  readonly icon: 'balance' | 'card' | 'ending' | 'question' | 'clock';
}

/** One money line: what the sum is, and the sum as the marketplace writes it. */
export interface MoneyLine {
  readonly accent: Accent;
  readonly label: string;
  readonly amount: string;
}

/** Amazon's rule that advice rests on, where it was read, and what speaks against it. */
export interface SourceLine {
  readonly fact: string;
  readonly origin: string;
  /** One sentence for each source that disagrees; empty if all sources agree. */
  readonly disagreements: readonly string[];
}

/** A place that the shopper can open with a press of their own. */
export interface Link {
  readonly text: string;
  readonly href: string;
}

/** Advice in words: the verdict, the money, the reasons, and Amazon's rule that it rests on. */
export interface Saying {
  readonly verdict: string;
  readonly money: readonly MoneyLine[];
  readonly reasons: readonly string[];
  readonly source: SourceLine | null;
  /** A page that the shopper can open to make the facts more certain. */
  readonly link: Link | null;
}

/** What was just written into the ledger, in words, and where it was read. */
export interface LearnedSaying {
  readonly verdict: string;
  /** What else the page changed in the ledger, one sentence for each change. */
  readonly also: readonly string[];
  readonly reason: string;
  /** Which part of the page was left out, and why; null if everything that could be read was written. */
  readonly leftOut: string | null;
}
