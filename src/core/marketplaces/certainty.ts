/**
 * How certain a fact about Amazon's rules is. A: Amazon's own text. B: Amazon's text as others gave it. C: a shopper's
 * or developer's first-hand account. D: unsigned guides. U: looked for and not found.
 */
export type Certainty = 'A' | 'B' | 'C' | 'D' | 'U';
