import { equal, type Money } from '../money';
import { type AmountRole, roleOf } from './amountRoles';
import { creditCount } from './creditCount';
import { is, type ReadSentence } from './tokens';

/** An amount that a mail names, and what it is. */
export interface Mention {
  readonly role: AmountRole;
  /** Null where it has no single reading in the shop's currency. */
  readonly value: Money | null;
  /** The number of its sentence, and where in it the amount stands. */
  readonly sentence: number;
  readonly at: number;
  /** How many equal credits it speaks of; null where the amount may be of one or of all. */
  readonly count: number | null;
  /** Said to be one more. */
  readonly another: boolean;
}

/** Every amount of the sentences, in order. */
export function mentionsIn(sentences: readonly ReadSentence[]): Mention[] {
  return sentences.flatMap((sentence, index) =>
    sentence.tokens.flatMap((token, at) =>
      token.kind === 'amount'
        ? [
            {
              role: roleOf(sentence, token),
              value: token.value,
              sentence: index,
              at: token.start,
              count: creditCount(sentence, token),
              another: isAnother(sentence, at),
            },
          ]
        : [],
    ),
  );
}

const isAnother = ({ tokens }: ReadSentence, at: number) =>
  is(tokens[at - 1], 'another') ||
  is(tokens[at + 1], 'another') ||
  (is(tokens[at - 2], 'another') && is(tokens[at - 1], 'yours', 'whose'));

/** Whether an amount is among others. */
export const isAmong = ({ value }: Pick<Mention, 'value'>, others: readonly Pick<Mention, 'value'>[]): boolean =>
  value !== null && others.some((other) => other.value !== null && equal(other.value, value));
