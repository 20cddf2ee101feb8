import type { BalanceUnused } from '../../../src/core/advice/rules/balanceUnused/sayBalanceUnused';
import type { CreditExpiring } from '../../../src/core/advice/rules/creditExpiring/sayCreditExpiring';
import type { OneClickBypass } from '../../../src/core/advice/rules/oneClickBypass/sayOneClickBypass';
import type { CalendarDay } from '../../../src/core/days/calendarDay';

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

/** A credit that ends tomorrow and fits what is sold here. */
export const ENDING: CreditExpiring = {
  rule: 'credit-expiring',
  marketplace: 'US',
  severity: 'warn',
  stake: usd(300),
  place: 'notice',
  holds: [],
  show: 'order-control',
  restsOn: 'credit-lost-at-end',
  credit: { kind: 'no-rush', left: usd(300), scope: 'digital' },
  ends: '2026-11-30' as CalendarDay,
  days: 1,
  fit: 'fits',
  fitReason: 'digital-order',
};
