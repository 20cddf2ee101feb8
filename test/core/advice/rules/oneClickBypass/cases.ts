import { HOUR, NOW, type RuleCases, sampleOf, usd } from '../../../../support/core/ruleCases';

const sample = sampleOf('one-click-bypass', {
  severity: 'stop',
  stake: usd(1999),
  holds: ['buy-now'],
  show: 'order-control',
  restsOn: 'buy-now-charges-default',
  free: usd(5000),
  price: usd(1999),
  control: 'buy-now',
  habit: null,
  source: { from: 'shopper', at: NOW - 3 * HOUR },
});

export const cases: RuleCases<'one-click-bypass'> = {
  sample,
  verdicts: [
    [sample, 'Buy Now may charge your card, not your $50.00 gift card balance.'],
    [{ ...sample, control: 'digital-one-click' }, '1-Click may charge your card, not your $50.00 gift card balance.'],
    [
      { ...sample, control: 'turbo-order', price: null },
      'This order button may charge your card, not your $50.00 gift card balance.',
    ],
  ],
};
