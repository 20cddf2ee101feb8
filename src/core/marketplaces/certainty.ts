/**
 * How certain a fact about Amazon's rules is. A: Amazon's own text. B: Amazon's text as others quoted it. C: a
 * shopper's or developer's first-hand report. D: guides without an author. U: we searched and found nothing.
 */
export type Certainty = 'A' | 'B' | 'C' | 'D' | 'U';
