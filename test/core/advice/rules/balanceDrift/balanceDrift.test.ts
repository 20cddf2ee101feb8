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

ruleTable('an observation that the books can’t account for', 'balance-drift', [
  [
    'told in the badge, wherever the shopper is',
    situation(review(), { drift }),
    {
      place: 'badge',
      severity: 'note',
      amount: usd(-299),
      stake: usd(299),
      causes: [{ cause: 'digital-buys', likelihood: 'likely' }],
    },
  ],
  ['none', situation(review()), null],
  ['explained', situation(review(), { drift: null }), null],
  ['of nothing', situation(review(), { drift: { ...drift, amount: usd(0) } }), null],
  [
    'of another marketplace',
    situation(review(), { drift, purse: purse('use', 100, { book: { marketplace: 'CA' } }) }),
    null,
  ],
]);
