import { type RuleCases, sampleOf, usd } from '../../../../support/core/ruleCases';

const sample = sampleOf('return-loses-credit', { stake: usd(1000), lost: usd(1000) });

export const cases: RuleCases<'return-loses-credit'> = {
  sample,
  verdicts: [[sample, "The $10.00 of credit used on this order doesn't come back with a return."]],
};
