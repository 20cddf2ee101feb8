import { type RuleCases, sampleOf, usd } from '../../../../support/core/ruleCases';

const sample = sampleOf('balance-drift', {
  stake: usd(299),
  amount: usd(-299),
  causes: [
    { cause: 'digital-buys', likelihood: 'likely' },
    { cause: 'other-account', likelihood: 'possible' },
  ],
});

export const cases: RuleCases<'balance-drift'> = {
  sample,
  verdicts: [
    [sample, 'Your balance is $2.99 lower than your notes say.'],
    [{ ...sample, amount: usd(2500) }, 'Your balance is $25.00 higher than your notes say.'],
  ],
};
