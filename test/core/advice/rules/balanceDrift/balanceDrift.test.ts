import type { Drift } from '../../../../../src/core/ledger/drift';
import { ruleTable } from '../../../../support/core/ruleTable';
import { NOW, purse, review, situation, usd } from '../../../../support/core/situations';

const drift: Drift = {
  observation: 'e2',
  at: NOW,
  amount: usd(-299),
  causes: [{ cause: 'digital-buys', likelihood: 'likely', mend: [] }],
  gap: null,
};

ruleTable('an observation that the ledger can’t explain', 'balance-drift', [
  [
    'shown in the badge on every page',
    situation(review(), { drift }),
    {
      place: 'badge',
      severity: 'note',
      amount: usd(-299),
      stake: usd(299),
      causes: [{ cause: 'digital-buys', likelihood: 'likely' }],
    },
  ],
  ['no drift', situation(review()), null],
  ['explained', situation(review(), { drift: null }), null],
  ['a drift of zero', situation(review(), { drift: { ...drift, amount: usd(0) } }), null],
  [
    'a drift in another marketplace',
    situation(review(), { drift, purse: purse('use', 100, { book: { marketplace: 'CA' } }) }),
    null,
  ],
]);
