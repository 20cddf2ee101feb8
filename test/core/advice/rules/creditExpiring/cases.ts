import { type RuleCases, sampleOf, usd } from '../../../../support/core/ruleCases';
import { day } from '../../../../support/core/situations';

const sample = sampleOf('credit-expiring', {
  stake: usd(300),
  credit: { kind: 'no-rush', left: usd(300), scope: 'digital' },
  ends: day('2026-11-30'),
  days: 3,
  fit: 'may',
  fitReason: 'goods-not-read',
});

export const cases: RuleCases<'credit-expiring'> = {
  sample,
  verdicts: [
    [sample, 'Your $3.00 No-Rush credit ends in 3 days, on November 30.'],
    [{ ...sample, days: 1 }, 'Your $3.00 No-Rush credit ends tomorrow, November 30.'],
    [{ ...sample, days: 0, fit: null, fitReason: null }, 'Your $3.00 No-Rush credit ends today.'],
  ],
};
