import type { Money } from '../core/money/money';
import type { PartsOf, ReasonCode } from '../core/result/reason';

/** The parts of a reason with its numbers and amounts written out. */
type Written<Parts> = { readonly [Name in keyof Parts]: Parts[Name] extends number | Money ? string : Parts[Name] };

/** What each reason is in words: one or two sentences, of which the second says what can be done. */
export type WhyWords = {
  readonly [Code in ReasonCode]: [keyof PartsOf<Code>] extends [never]
    ? string
    : (parts: Written<PartsOf<Code>>) => string;
};
