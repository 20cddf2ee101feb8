import { expect, test } from 'vitest';
import { type Lot, looksAlike } from '../../src/core/lot';
import { eur, lot, usd } from './situations';

const credit = lot(300, 'never', { kind: 'no-rush', scope: 'digital' });

test.for<[story: string, other: Partial<Lot>, alike: boolean]>([
  ['itself', {}, true],
  ['another end and other words', { id: 'other', ends: 'unknown', note: 'from spring' }, true],
  ['another amount', { left: usd(301) }, false],
  ['another currency', { left: eur(300) }, false],
  ['another kind', { kind: 'courtesy' }, false],
  ['another scope', { scope: 'any' }, false],
])('a credit and %s', ([, other, alike]) => {
  expect(looksAlike(credit, { ...credit, ...other })).toBe(alike);
});
