import { expect, test } from 'vitest';
import { soughtCredit } from '../../../src/ui/ledger/soughtCredit';

test.each([
  ['#credit-a1', 'a1'],
  [`#credit-${encodeURIComponent('ä/b')}`, 'ä/b'],
  ['#credit-%', null],
  ['#other', null],
  ['', null],
])('the address part %j names the credit %s', (hash, credit) => {
  expect(soughtCredit(hash)).toBe(credit);
});
