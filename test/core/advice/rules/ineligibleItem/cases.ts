import { type RuleCases, sampleOf, usd } from '../../../../support/core/ruleCases';

const sample = sampleOf('ineligible-item', {
  stake: usd(2500),
  restsOn: 'gift-cards-not-by-balance',
  item: 'gift-cards',
  share: 'some',
  has: 'balance',
  told: 'page',
});

export const cases: RuleCases<'ineligible-item'> = {
  sample,
  verdicts: [
    [sample, "Your gift card balance doesn't pay for the gift cards in this order."],
    [{ ...sample, share: 'all' }, "Your gift card balance doesn't pay for gift cards, and this order is nothing else."],
    [{ ...sample, has: 'credit' }, 'Your credit may not pay for the gift cards in this order.'],
    [{ ...sample, item: 'membership' }, 'Your gift card balance may not pay the membership fee in this order.'],
  ],
};
