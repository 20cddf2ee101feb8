import { expect, test } from 'vitest';
import { soughtLot } from '../../../src/ui/ledger/soughtLot';

test.each([
  ['#lot-a1', 'a1'],
  [`#lot-${encodeURIComponent('ä/b')}`, 'ä/b'],
  ['#lot-%', null],
  ['#other', null],
  ['', null],
])('%s names %s', (hash, lot) => {
  expect(soughtLot(hash)).toBe(lot);
});
