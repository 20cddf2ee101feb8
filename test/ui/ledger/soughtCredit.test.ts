import { expect, test } from 'vitest';
import { soughtCredit } from '../../../src/ui/ledger/soughtCredit';

test.each([
  ['#lot-a1', 'a1'],
  [`#lot-${encodeURIComponent('ä/b')}`, 'ä/b'],
  ['#lot-%', null],
  ['#other', null],
  ['', null],
])('%s names %s', (hash, lot) => {
  expect(soughtCredit(hash)).toBe(lot);
});
