import { type RuleCases, sampleOf } from '../../../../support/core/ruleCases';

const sample = sampleOf('unshipped-leak', { orders: 1 });

export const cases: RuleCases<'unshipped-leak'> = {
  sample,
  verdicts: [
    [sample, "A gift card redeemed now may pay for your order that hasn't shipped."],
    [{ ...sample, orders: 3 }, "A gift card redeemed now may pay for one of your 3 orders that haven't shipped."],
  ],
};
