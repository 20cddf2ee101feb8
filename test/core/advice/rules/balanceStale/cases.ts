import { DAY, NOW, type RuleCases, sampleOf, usd } from '../../../../support/core/ruleCases';

const sample = sampleOf('balance-stale', {
  stake: usd(5000),
  balance: usd(5000),
  days: 45,
  source: { from: 'balance-page', at: NOW - 45 * DAY },
});

export const cases: RuleCases<'balance-stale'> = {
  sample,
  verdicts: [
    [sample, 'You last saw your balance of $50.00 45 days ago; it may have changed.'],
    [
      { ...sample, source: { from: 'shopper', at: NOW - 45 * DAY } },
      'You last noted your balance of $50.00 45 days ago; it may have changed.',
    ],
  ],
};
