import { describe, expect, test } from 'vitest';
import { SIGNALS, type Signal, unreadable, type WhyUnreadable } from '../../src/core/page/reading';
import { speechFor } from '../../src/words/speechFor';
import { whyInWords } from '../../src/words/whyInWords';

function why(reason: WhyUnreadable, signals: readonly Signal[], language = 'en-US'): string {
  const reading = unreadable(reason, signals);
  if (reading.state !== 'unreadable') throw new Error('Not unreadable.');
  return whyInWords(reading, speechFor(language));
}

test.each<[WhyUnreadable, Signal[], string]>([
  [
    'contradiction',
    ['row:not-applied', 'sum:not-applied', 'control:applied', 'label:applied'],
    'The box looks ticked, the summary shows no gift card.',
  ],
  [
    'contradiction',
    ['row:applied', 'slots:not-applied'],
    'The summary shows a gift card, the payment line names only a card.',
  ],
  ['contradiction', ['sum:off', 'control:applied'], 'The amounts of the summary do not add up.'],
  ['contradiction', [], 'Two places on this page say different things.'],
  ['one-signal', ['control:applied', 'label:applied'], 'The box looks ticked, and nothing certain confirms it.'],
  ['one-signal', [], 'Only one place on this page tells, and two must agree.'],
  ['loading', ['control:applied'], 'An amount is still loading on this page.'],
])('%s with %j', (reason, signals, words) => {
  expect(why(reason, signals)).toBe(words);
});

test('whyInWords also speaks German', () => {
  expect(why('contradiction', ['row:not-applied', 'control:applied'], 'de-DE')).toBe(
    'Das Kästchen wirkt angehakt, die Übersicht zeigt keinen Geschenkgutschein.',
  );
});

describe.each(['en-US', 'de-DE'])('every pair of signals in %s', (language) => {
  test('is one short sentence', () => {
    for (const one of SIGNALS) {
      for (const other of SIGNALS) {
        for (const reason of ['contradiction', 'one-signal'] as const) {
          const words = why(reason, [one, other], language);
          expect(words).toMatch(/^\p{Lu}.*\.$/u);
          expect(words.split(/\s+/).length).toBeLessThanOrEqual(20);
        }
      }
    }
  });
});
