import { type RuleCases, sampleOf, usd } from '../../../../support/core/ruleCases';

const sample = sampleOf('reserve-drain', {
  severity: 'stop',
  stake: usd(5000),
  holds: ['buy-now'],
  show: 'order-control',
  restsOn: 'one-click-uses-balance',
  saved: usd(5000),
  taken: null,
  how: 'may',
  control: 'buy-now',
  habit: null,
  reserve: null,
  source: { from: 'this-page' },
});
const tv = { name: 'TV', holds: usd(40000), cut: usd(1200) };

export const cases: RuleCases<'reserve-drain'> = {
  sample,
  verdicts: [
    [sample, 'Buy Now may spend the $50.00 you are saving.'],
    [{ ...sample, taken: usd(99) }, 'Buy Now may spend $0.99 of the $50.00 you are saving.'],
    [{ ...sample, control: null }, 'This order may spend the $50.00 you are saving.'],
    [{ ...sample, how: 'applied', taken: usd(2000) }, 'This order takes $20.00 of your $50.00 of gift card balance.'],
    [{ ...sample, how: 'applied' }, 'This order takes from your $50.00 of gift card balance.'],
    [{ ...sample, reserve: tv }, 'Buy Now may take $12.00 of the $400.00 you set aside for “TV”.'],
    [{ ...sample, reserve: { ...tv, cut: null } }, 'Buy Now may take from the $400.00 you set aside for “TV”.'],
    [{ ...sample, how: 'applied', reserve: tv }, 'This order takes $12.00 of the $400.00 you set aside for “TV”.'],
  ],
};
