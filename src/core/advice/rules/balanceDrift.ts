import { magnitude } from '../../money/money';
import type { BalanceDrift } from '../advice';
import type { Situation } from '../situation';

/** The latest observation differs from the books by more than any pending order explains. Badge and popup only. */
export function balanceDrift({ page, purse, drift }: Situation): BalanceDrift | null {
  if (!drift || purse.book.marketplace !== page.marketplace || drift.amount.minor === 0) return null;
  return {
    rule: 'balance-drift',
    marketplace: page.marketplace,
    severity: 'note',
    stake: magnitude(drift.amount),
    place: 'badge',
    holds: [],
    show: null,
    restsOn: null,
    amount: drift.amount,
    causes: drift.causes.map(({ cause, likelihood }) => ({ cause, likelihood })),
  };
}
