import type { BalanceUnused, OneClickBypass } from '../../src/core/advice';

const usd = (minor: number) => ({ minor, currency: 'USD' }) as const;

/** Advice that holds Buy Now. */
export const BYPASS: OneClickBypass = {
  rule: 'one-click-bypass',
  marketplace: 'US',
  severity: 'stop',
  stake: usd(5000),
  place: 'notice',
  holds: ['buy-now'],
  show: 'order-control',
  restsOn: 'buy-now-charges-default',
  free: usd(5000),
  price: usd(2999),
  control: 'buy-now',
  habit: null,
  source: { from: 'balance-page', at: 0 },
};

/** Advice that holds nothing. */
export const UNUSED: BalanceUnused = {
  rule: 'balance-unused',
  marketplace: 'US',
  severity: 'warn',
  stake: usd(4110),
  place: 'notice',
  holds: [],
  show: 'gift-control',
  restsOn: null,
  unused: usd(4110),
  toCard: usd(6099),
  paidWith: 'card',
  sure: true,
  payable: 'all',
  source: { from: 'this-page' },
};
