import { compareOutcome, intentOf, outcomeOn } from '../../ledger/outcome';
import type { OutcomeMismatch } from '../advice';
import type { Situation } from '../situation';

/**
 * An order's page shows another split between balance and card than the review page before it did. While nothing of
 * it has shipped, its payment may still be changed, so then it is a warning.
 */
export function outcomeMismatch({ page, intents = [] }: Situation): OutcomeMismatch | null {
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
    rule: 'outcome-mismatch',
    marketplace: page.marketplace,
    severity: changeable ? 'warn' : 'note',
    stake: comparison.by,
    place: 'notice',
    holds: [],
    show: changeable || outcome.shipped === null ? 'change-payment' : null,
    restsOn: null,
    how: comparison.as,
    by: comparison.by,
    meant: intent.gift,
    took: outcome.gift,
    changeable: outcome.shipped === null ? 'unsure' : changeable ? 'yes' : 'no',
  };
}
