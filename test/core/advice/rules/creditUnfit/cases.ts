import { type RuleCases, sampleOf, usd } from '../../../../support/core/ruleCases';
import { day } from '../../../../support/core/situations';

const sample = sampleOf('credit-unfit', {
  stake: usd(300),
  show: null,
  restsOn: 'no-rush-digital-scope',
  credit: { kind: 'no-rush', left: usd(300), scope: 'digital' },
  ends: day('2026-11-30'),
  days: 3,
  why: 'not-digital',
  threshold: null,
});

export const cases: RuleCases<'credit-unfit'> = {
  sample,
  verdicts: [[sample, "This order can't use your $3.00 No-Rush credit, which ends in 3 days, on November 30."]],
};
