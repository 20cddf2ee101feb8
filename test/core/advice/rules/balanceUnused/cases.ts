import { DAY, NOW, type RuleCases, sampleOf, usd } from '../../../../support/core/ruleCases';

const sample = sampleOf('balance-unused', {
  severity: 'warn',
  stake: usd(4110),
  show: 'gift-control',
  restsOn: 'balance-applied-unless-unticked',
  unused: usd(4110),
  toCard: usd(6099),
  paidWith: 'card',
  sure: true,
  payable: 'all',
  source: { from: 'balance-page', at: NOW - 2 * DAY },
});

export const cases: RuleCases<'balance-unused'> = {
  sample,
  verdicts: [
    [sample, '$41.10 of gift card balance stays unused; your card pays $60.99.'],
    [{ ...sample, toCard: null }, '$41.10 of gift card balance stays unused; your card pays for this order.'],
    [{ ...sample, paidWith: 'invoice' }, '$41.10 of gift card balance stays unused; $60.99 is paid by invoice.'],
    [
      { ...sample, paidWith: 'bank-account' },
      '$41.10 of gift card balance stays unused; your bank account pays $60.99.',
    ],
    [
      { ...sample, paidWith: 'other', sure: false },
      '$41.10 of gift card balance may stay unused; $60.99 is paid another way.',
    ],
  ],
};
