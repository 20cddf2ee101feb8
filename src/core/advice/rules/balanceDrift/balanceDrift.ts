import { magnitude } from '../../../money/money';
import type { Rule } from '../../rule';
import { type BalanceDrift, type BalanceDriftWords, sayBalanceDrift } from './sayBalanceDrift';

/**
 * The latest observation differs from the ledger by more than pending orders explain. It is shown only in the badge and
 * the popup.
 */
export const balanceDrift: Rule<BalanceDrift, BalanceDriftWords> = {
  id: 'balance-drift',
  mark: { accent: 'balance', icon: 'question' },
  awaitsAnswer: true,
  always: { place: 'badge' },
  judge({ page, purse, drift }) {
    if (!drift || purse.book.marketplace !== page.marketplace || drift.amount.minor === 0) return null;
    return {
      stake: magnitude(drift.amount),
      amount: drift.amount,
      causes: drift.causes.map(({ cause, likelihood }) => ({ cause, likelihood })),
    };
  },
  say: sayBalanceDrift,
};
