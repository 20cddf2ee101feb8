import { money } from '../../../../../src/core/money/money';
import { type RuleCases, sampleOf, usd } from '../../../../support/core/ruleCases';

const sample = sampleOf('other-marketplace', { stake: usd(2500), other: 'DE', free: money(2000, 'EUR') });

export const cases: RuleCases<'other-marketplace'> = {
  sample,
  verdicts: [[sample, "Your 20,00\u00a0€ of gift card balance is at amazon.de and can't be used here."]],
};
