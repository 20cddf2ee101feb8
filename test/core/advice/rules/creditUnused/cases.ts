import { type RuleCases, sampleOf, usd } from '../../../../support/core/ruleCases';

const sample = sampleOf('credit-unused', {
  severity: 'warn',
  stake: usd(1000),
  show: null,
  restsOn: 'courtesy-credit-scope',
  credit: { kind: 'courtesy', left: usd(1000), scope: 'any' },
  fit: 'fits',
  fitReason: 'any-goods',
});

export const cases: RuleCases<'credit-unused'> = {
  sample,
  verdicts: [
    [sample, 'Your $10.00 courtesy credit fits this order, but no credit is taken off.'],
    [{ ...sample, fit: 'may' }, 'This order may take your $10.00 courtesy credit, but no credit is taken off.'],
  ],
};
