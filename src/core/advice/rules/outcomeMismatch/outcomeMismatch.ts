import { compareOutcome, intentOf, outcomeOn } from '../../../ledger/outcome';
import type { Rule } from '../../rule';
import { type OutcomeMismatch, type OutcomeMismatchWords, sayOutcomeMismatch } from './sayOutcomeMismatch';

/**
 * An order's page shows another split between balance and card than its review page did. While nothing has shipped, the
 * payment may still be changed, so the advice is then a warning.
 */
export const outcomeMismatch: Rule<OutcomeMismatch, OutcomeMismatchWords> = {
  id: 'outcome-mismatch',
  mark: { accent: 'card', icon: 'card' },
  judge({ page, intents = [] }) {
    if (page.kind !== 'order-details') return null;
    const outcome = outcomeOn(page);
    const intent =
      outcome &&
      intentOf(
        outcome,
        intents.filter(({ book }) => book.marketplace === page.marketplace),
      );
    if (!outcome || !intent) return null;
    const comparison = compareOutcome(intent, outcome);
    if (comparison.as !== 'card-instead' && comparison.as !== 'balance-instead') return null;
    const changeable = outcome.shipped === 'none';
    return {
      severity: changeable ? 'warn' : 'note',
      stake: comparison.by,
      show: changeable || outcome.shipped === null ? 'change-payment' : null,
      how: comparison.as,
      by: comparison.by,
      meant: intent.gift,
      took: outcome.gift,
      changeable: outcome.shipped === null ? 'unsure' : changeable ? 'yes' : 'no',
    };
  },
  say: sayOutcomeMismatch,
};
