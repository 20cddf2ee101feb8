import { DAY, NOW, type RuleCases, sampleOf, usd } from '../../../../support/core/ruleCases';

const sample = sampleOf('odd-cents', { left: usd(37), source: { from: 'balance-page', at: NOW - DAY } });

export const cases: RuleCases<'odd-cents'> = {
  sample,
  verdicts: [
    [sample, 'This order leaves $0.37 of your gift card balance.'],
    [{ ...sample, left: usd(0) }, 'This order fits your gift card balance exactly.'],
  ],
};
