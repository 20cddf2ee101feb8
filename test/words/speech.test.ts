import { describe, expect, test } from 'vitest';
import { speechFor } from '../../src/words/speechFor';

/** Every word of a language, with its place; functions are given plausible parts. */
function* said(words: unknown, place: string): Generator<[string, string]> {
  if (typeof words === 'string') yield [place, words];
  else if (typeof words === 'function')
    yield* [1, 2, '$41.10'].map((part): [string, string] => [place, String(words(part, part, part, part))]);
  else if (typeof words === 'object' && words !== null)
    for (const [key, part] of Object.entries(words)) yield* said(part, `${place}.${key}`);
}

/** Every part that some reason has. */
const PARTS = {
  ...{ most: '5000', reserves: '500', credits: '5000', count: '501', megabytes: '40' },
  ...{ version: '9', reads: '3', than: 'reserve' },
};

function reasonsIn(language: string): Record<string, string> {
  const reasons = Object.entries(speechFor(language).why);
  return Object.fromEntries(
    reasons.map(([code, say]) => [code, typeof say === 'string' ? say : say(PARTS as never)] as const),
  );
}

const all = (language: string) => [
  ...said(speechFor(language).own, 'popup'),
  ...said(speechFor(language).ledger, 'ledger'),
  ...said(speechFor(language).options, 'options'),
  ...said(reasonsIn(language), 'why'),
];

describe.each(['en-US', 'de-AT'])('what the pages say in %s', (language) => {
  test.each(all(language))('%s: %s', (_, words) => {
    expect(words).not.toMatch(/[!…]/);
    expect(words).not.toContain('undefined');
    for (const sentence of words.split(/(?<=[.;])\s/)) expect(sentence.split(/\s+/).length).toBeLessThanOrEqual(20);
  });
});

test('both languages have the same words', () => {
  const places = (language: string) => all(language).map(([place]) => place);
  expect(places('de-DE')).toEqual(places('en-US'));
});

test('a language that we do not have gets English', () => {
  expect(speechFor('fr-FR').options.title).toBe('Settings');
});
