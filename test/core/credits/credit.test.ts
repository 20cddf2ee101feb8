import { expect, test } from 'vitest';
import { type Credit, looksAlike } from '../../../src/core/credits/credit';
import { creditOf, eur, usd } from '../../support/core/situations';

const credit = creditOf(300, 'never', { kind: 'no-rush', scope: 'digital' });

test.for<[story: string, other: Partial<Credit>, alike: boolean]>([
  ['itself', {}, true],
  ['another end and other words', { id: 'other', ends: 'unknown', note: 'from spring' }, true],
  ['another amount', { left: usd(301) }, false],
  ['another currency', { left: eur(300) }, false],
  ['another kind', { kind: 'courtesy' }, false],
  ['another scope', { scope: 'any' }, false],
])('looksAlike compares a credit with one that has %s', ([, other, alike]) => {
  expect(looksAlike(credit, { ...credit, ...other })).toBe(alike);
});
