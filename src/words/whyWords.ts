import type { Money } from '../core/money/money';
import type { PartsOf, ReasonCode } from '../core/result/reason';

/** The parts of a reason, with its numbers and amounts already written as text. */
type Written<Parts> = { readonly [Name in keyof Parts]: Parts[Name] extends number | Money ? string : Parts[Name] };

/** The words of each reason: one or two sentences. The second one says what the shopper can do. */
export type WhyWords = {
  readonly [Code in ReasonCode]: [keyof PartsOf<Code>] extends [never]
    ? string
    : (parts: Written<PartsOf<Code>>) => string;
};
