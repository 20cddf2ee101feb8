import { describe, expect, test } from 'vitest';
import type { Reason } from '../../src/core/result/reason';
import { MOST_LEFT } from '../../src/core/smallChange/reloadPlan';
import { sayWhy } from '../../src/words/sayWhy';
import { speechFor } from '../../src/words/speechFor';

describe('a reason', () => {
  test.for<[why: Reason, english: string, german: string]>([
    [{ code: 'no-such-entry' }, 'There is no such entry.', 'Diesen Eintrag gibt es nicht.'],
    [
      { code: 'label-too-long', most: 40 },
      'A word for an account takes at most 40 characters.',
      'Ein Wort für ein Konto fasst höchstens 40 Zeichen.',
    ],
    [
      { code: 'points-out-of-range', most: 1_000_000 },
      'Write a whole number from 1 to 1,000,000.',
      'Schreibe eine ganze Zahl von 1 bis 1.000.000.',
    ],
    [
      { code: 'stale-days-out-of-range', most: 3650 },
      'Write a whole number of days from 1 to 3650.',
      'Schreibe eine ganze Zahl von Tagen zwischen 1 und 3650.',
    ],
    [
      { code: 'leftover-out-of-range', most: MOST_LEFT },
      'What is left on a card is above zero and at most $2,000.00.',
      'Der Rest auf einer Karte liegt über null und bei höchstens 2.000,00\u00a0$.',
    ],
    [
      { code: 'other-currency', than: 'reserve' },
      'The amount is not in the currency of this reserve.',
      'Der Betrag steht nicht in der Währung dieser Rücklage.',
    ],
  ])('%j becomes a sentence with its parts', ([why, english, german]) => {
    expect(sayWhy(why, speechFor('en-US'))).toBe(english);
    expect(sayWhy(why, speechFor('de-DE'))).toBe(german);
  });

  test.each(['constructor', 'of-tomorrow', ''])('with the unknown code "%s" becomes "something went wrong"', (code) => {
    const speech = speechFor('en-US');
    expect(sayWhy({ code } as never, speech)).toBe(speech.why['went-wrong']);
  });
});
