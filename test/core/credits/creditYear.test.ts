import { expect, test } from 'vitest';
import { creditYear } from '../../../src/core/credits/creditYear';
import type { Entry } from '../../../src/core/ledger/ledger';
import { usd } from '../../support/core/situations';

const MAY = Date.parse('2026-05-12T19:00:00Z');

/** An entry about the credit `c`, or another. */
function promo(seq: number, kind: 'granted' | 'used' | 'expired' | 'lost', cents: number, credit = 'c'): Entry {
  const base = { id: `e${seq}`, book: { marketplace: 'US' }, at: MAY + seq, seq, credit, amount: usd(cents) } as const;
  return kind === 'granted' || kind === 'expired'
    ? { ...base, kind: `credit-${kind}` }
    : { ...base, kind: `credit-${kind}`, purchase: null };
}

test.for<[story: string, entries: Entry[], used: number, expired: number, lost: number]>([
  ['a use and an end', [promo(1, 'granted', 500), promo(2, 'used', 300), promo(3, 'expired', 200)], 300, 200, 0],
  [
    'an end that another browser wrote without knowing of the use',
    [promo(1, 'granted', 500), promo(2, 'used', 300), promo(3, 'expired', 500)],
    300,
    200,
    0,
  ],
  [
    'the same end of two browsers',
    [promo(1, 'granted', 500), promo(2, 'expired', 500), promo(3, 'expired', 500)],
    0,
    500,
    0,
  ],
  ['a return', [promo(1, 'granted', 500), promo(2, 'used', 300), promo(3, 'lost', 300)], 300, 0, 300],
  ['a credit that came by sync', [promo(1, 'used', 300), promo(2, 'expired', 200)], 300, 200, 0],
  [
    'two credits',
    [promo(1, 'granted', 500), promo(2, 'granted', 100, 'd'), promo(3, 'used', 500), promo(4, 'expired', 100, 'd')],
    500,
    100,
    0,
  ],
])('%s', ([, entries, used, expired, lost]) => {
  expect(creditYear(entries, 2026).get('USD')).toEqual({ used: usd(used), expired: usd(expired), lost: usd(lost) });
  expect(creditYear(entries, 2025).size).toBe(0);
});
