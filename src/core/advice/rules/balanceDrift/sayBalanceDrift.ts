import type { DriftCauseId, Likelihood } from '../../../ledger/drift';
import { type Money, magnitude } from '../../../money/money';
import type { Pen, Said } from '../../pen';
import type { AdviceOf, Named } from '../../rule';

/** An observation that the ledger can't explain. */
export interface BalanceDrift extends AdviceOf<'balance-drift', Money> {
  /** The observed balance minus the expected balance. */
  readonly amount: Money;
  /** The most likely cause first. */
  readonly causes: readonly { readonly cause: DriftCauseId; readonly likelihood: Likelihood }[];
}

/** What each language says about it. */
export interface BalanceDriftWords extends Named {
  readonly verdict: (parts: { readonly amount: string; readonly than: 'lower' | 'higher' }) => string;
  readonly driftLine: string;
  readonly driftRead: string;
  readonly likeliestCause: (cause: string) => string;
}

export function sayBalanceDrift({ amount, causes }: BalanceDrift, own: BalanceDriftWords, pen: Pen): Said {
  const [likeliest] = causes;
  const size = magnitude(amount);
  return {
    verdict: own.verdict({ amount: pen.amount(size), than: amount.minor < 0 ? 'lower' : 'higher' }),
    money: pen.line('plain', own.driftLine, size),
    reasons: [own.driftRead, ...(likeliest ? [own.likeliestCause(pen.driftCause[likeliest.cause])] : [])],
  };
}
