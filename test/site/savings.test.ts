// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { creditsTaken } from '../../src/core/advice/creditsTaken';
import { isCheckout } from '../../src/core/page/pageReading';
import { readPage } from '../../src/site/readPage';
import { creditOf, TODAY } from '../support/core/situations';
import { documentOf, FIXTURES } from '../support/site/fixtures';

/** The amounts that the order on a hand-written page takes from a credit of $3.00. */
function taken(name: string): readonly number[] {
  const fixture = FIXTURES.find((one) => one.name === name);
  const reading = fixture && readPage(documentOf(fixture), fixture.url)?.reading;
  if (!reading || !isCheckout(reading)) throw new Error(`${name} is no checkout page.`);
  return creditsTaken(reading, { credits: [creditOf(300, 'never')], today: TODAY }).map(({ amount }) => amount.minor);
}

// Each of these pages takes $3.00 off: as a credit, as a saving, or in words that mean both.
it.each([
  ['review-promotion', [300]],
  ['review-saving-of-three', []],
  ['review-saving-and-credit', [300]],
  ['review-saving-or-credit', []],
])('%s takes from a credit of $3.00: %j', (name, amounts) => {
  expect(taken(name)).toEqual(amounts);
});
