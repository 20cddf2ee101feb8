import { type RuleCases, sampleOf, usd } from '../../../../support/core/ruleCases';

const sample = sampleOf('balance-partly-used', {
  stake: usd(1500),
  show: 'gift-row',
  used: usd(2000),
  toCard: usd(1500),
  paidWith: 'card',
});

export const cases: RuleCases<'balance-partly-used'> = {
  sample,
  verdicts: [
    [sample, 'Your gift card balance pays $20.00; your card pays the other $15.00.'],
    [{ ...sample, used: null }, 'Your gift card balance pays a part; your card pays the other $15.00.'],
    [{ ...sample, paidWith: 'invoice' }, 'Your gift card balance pays $20.00; the other $15.00 is paid by invoice.'],
  ],
};
