import { expect, test } from 'vitest';
import { readCreditsInMail } from '../../../src/core/creditMail/creditsInMail';
import { LONGEST_MAIL } from '../../../src/core/creditMail/pastedText';

/** Pieces that tempt the reader to go over the same text again and again. */
const PIECES = [
  '$1 credit ',
  'expires on ',
  'expires on\n',
  'credit at least ',
  ' ',
  '\t',
  '> ',
  '<',
  '[image:',
  '*_',
  '1.',
  '1,1 ',
  '1-1/1.',
  'July 15, ',
  '15. juillet ',
  'a@',
  'has just been added ',
  'two ',
  'your\n\n',
  '有効期限は2027年',
  'プロモーション残高 500円',
  '$1.00 reward for digital eBooks, not gift cards. ',
  'Digital reward\n\n$1.50\n\n',
  'Reward\t$1\tJuly 15, 2027\n',
  '- $1 credit, expires July 15, 2027\n',
  "We've added two credits:\n- $1 for eBooks\n- $2\n\n",
  '$1.50 for eBooks\n',
  '$1.50\n\n- ',
  'Credits: $1\n',
  'for a total of $2 ',
  'extended to July 15, 2027 ',
  '50 cents ',
];

function milliseconds(text: string): number {
  const began = performance.now();
  readCreditsInMail(text, 'US');
  return performance.now() - began;
}

/**
 * Whether the time for the long text grows in proportion to its length. Other work of the machine can only make runs
 * longer.
 */
function growsAsItShould(short: string, long: string): boolean {
  let [quickest, longest] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  for (let run = 0; run < 12; run++) {
    quickest = Math.min(quickest, milliseconds(short));
    longest = Math.min(longest, milliseconds(long));
    // If the time grew with the square, it would be 64 times as long. Below 20 ms, the clock is not exact enough.
    if (longest < 20 || longest / quickest < 28) return true;
  }
  return false;
}

test.each(PIECES)('eight times as many of %j take about eight times as long', (piece) => {
  const of = (length: number) => piece.repeat(Math.floor(length / piece.length));
  expect(growsAsItShould(of(LONGEST_MAIL / 8), of(LONGEST_MAIL))).toBe(true);
});
