import { type RuleCases, sampleOf, usd } from '../../../../support/core/ruleCases';

const sample = sampleOf('outcome-mismatch', {
  severity: 'warn',
  stake: usd(2000),
  how: 'card-instead',
  by: usd(2000),
  meant: usd(2000),
  took: usd(0),
  changeable: 'yes',
});

export const cases: RuleCases<'outcome-mismatch'> = {
  sample,
  verdicts: [
    [sample, 'This order charges your card $20.00 more than its review page showed.'],
    [
      { ...sample, how: 'balance-instead' },
      'This order takes $20.00 more of your gift card balance than its review page showed.',
    ],
  ],
};
