import type { Advice } from '../../../src/core/advice';
import { calendarDay } from '../../../src/core/calendarDay';
import { type Money, money } from '../../../src/core/money';
import type { RuleId } from '../../../src/core/settings';

export const usd = (minor: number): Money<'USD'> => money(minor, 'USD');

/** 2026-11-27, 18:00 UTC. */
export const NOW = Date.UTC(2026, 10, 27, 18);
export const HOUR = 3_600_000;
export const DAY = 24 * HOUR;

const base = { marketplace: 'US', place: 'notice', holds: [], show: null, restsOn: null } as const;
const endOfNovember = calendarDay('2026-11-30');
if (endOfNovember === null) throw new Error('The sample day does not exist.');

/** One piece of advice of every rule, with everything in it that can be told. */
export const SAMPLES: { readonly [Rule in RuleId]: Extract<Advice, { rule: Rule }> } = {
  'balance-unused': {
    ...base,
    rule: 'balance-unused',
    severity: 'warn',
    stake: usd(4110),
    show: 'gift-control',
    restsOn: 'balance-applied-unless-unticked',
    unused: usd(4110),
    toCard: usd(6099),
    source: { from: 'balance-page', at: NOW - 2 * DAY },
  },
  'one-click-bypass': {
    ...base,
    rule: 'one-click-bypass',
    severity: 'stop',
    stake: usd(1999),
    holds: ['buy-now'],
    show: 'order-control',
    restsOn: 'buy-now-charges-default',
    free: usd(5000),
    price: usd(1999),
    control: 'buy-now',
    source: { from: 'shopper', at: NOW - 3 * HOUR },
  },
  'reserve-drain': {
    ...base,
    rule: 'reserve-drain',
    severity: 'stop',
    stake: usd(5000),
    holds: ['buy-now'],
    show: 'order-control',
    restsOn: 'one-click-uses-balance',
    saved: usd(5000),
    taken: null,
    how: 'may',
    control: 'buy-now',
    reserve: null,
    source: { from: 'this-page' },
  },
  'balance-partly-used': {
    ...base,
    rule: 'balance-partly-used',
    severity: 'note',
    stake: usd(1500),
    show: 'gift-row',
    used: usd(2000),
    toCard: usd(1500),
  },
  'promo-expiring': {
    ...base,
    rule: 'promo-expiring',
    severity: 'note',
    stake: usd(300),
    restsOn: 'credit-lost-at-end',
    lot: { kind: 'no-rush', left: usd(300), scope: 'digital' },
    ends: endOfNovember,
    days: 3,
    fit: 'may',
    fitReason: 'goods-not-read',
  },
  'promo-unused': {
    ...base,
    rule: 'promo-unused',
    severity: 'warn',
    stake: usd(1000),
    restsOn: 'courtesy-credit-scope',
    lot: { kind: 'courtesy', left: usd(1000), scope: 'any' },
    fit: 'fits',
    fitReason: 'any-goods',
  },
  'promo-unfit': {
    ...base,
    rule: 'promo-unfit',
    severity: 'note',
    stake: usd(300),
    restsOn: 'no-rush-digital-scope',
    lot: { kind: 'no-rush', left: usd(300), scope: 'digital' },
    ends: endOfNovember,
    days: 3,
    why: 'not-digital',
    threshold: null,
  },
  'ineligible-item': {
    ...base,
    rule: 'ineligible-item',
    severity: 'note',
    stake: usd(2500),
    restsOn: 'gift-cards-not-by-balance',
    item: 'gift-cards',
    share: 'some',
    has: 'balance',
  },
  'other-marketplace': {
    ...base,
    rule: 'other-marketplace',
    severity: 'note',
    stake: usd(2500),
    restsOn: 'balance-stays-in-marketplace',
    other: 'DE',
    free: money(2000, 'EUR'),
  },
  'balance-drift': {
    ...base,
    rule: 'balance-drift',
    severity: 'note',
    stake: usd(299),
    place: 'badge',
    amount: usd(-299),
    causes: [
      { cause: 'digital-buys', likelihood: 'likely' },
      { cause: 'other-account', likelihood: 'possible' },
    ],
  },
  'outcome-mismatch': {
    ...base,
    rule: 'outcome-mismatch',
    severity: 'warn',
    stake: usd(2000),
    how: 'card-instead',
    by: usd(2000),
    meant: usd(2000),
    took: usd(0),
    changeable: 'yes',
  },
  'return-loses-promo': {
    ...base,
    rule: 'return-loses-promo',
    severity: 'warn',
    stake: usd(1000),
    restsOn: 'return-loses-credit',
    lost: usd(1000),
  },
  'unshipped-leak': {
    ...base,
    rule: 'unshipped-leak',
    severity: 'note',
    stake: null,
    restsOn: 'card-may-pay-unshipped',
    orders: 1,
  },
  'balance-stale': {
    ...base,
    rule: 'balance-stale',
    severity: 'note',
    stake: usd(5000),
    balance: usd(5000),
    days: 45,
    source: { from: 'balance-page', at: NOW - 45 * DAY },
  },
  'page-unreadable': {
    ...base,
    rule: 'page-unreadable',
    severity: 'note',
    stake: null,
    place: 'badge',
    page: 'review',
    why: 'contradiction',
  },
};
