import { describe, expect, it } from 'vitest';
import { PAY_BALANCE } from '../../../src/site/words/en';
import * as orderPhrases from '../../../src/site/words/orderPhrases';
import * as phrases from '../../../src/site/words/phrases';
import { TITLE_WORDS } from '../../../src/site/words/titles';
import { EXAMPLES } from '../../../src/site/words/word';

/** Every pattern in some tables. */
function* patternsIn(table: unknown): Generator<RegExp> {
  if (table instanceof RegExp) yield table;
  else if (typeof table === 'object' && table !== null)
    for (const part of Object.values(table)) yield* patternsIn(part);
}

describe('a phrase of the shop', () => {
  it.each([...patternsIn([phrases, orderPhrases])].map((pattern) => [pattern.source, pattern] as const))(
    'has its source, and fits the text that it gives: %s',
    (_, pattern) => {
      const examples = EXAMPLES.get(pattern) ?? [];
      expect(examples.length).toBeGreaterThan(0);
      const once = new RegExp(pattern.source, pattern.flags.replace('g', ''));
      for (const [text, source] of examples) {
        expect(source).toMatch(/\w{4}/);
        if (text !== null)
          expect(text.toLowerCase()).toMatch(new RegExp(once.source, `${once.flags.replace('i', '')}i`));
      }
    },
  );

  it.each([...Object.entries(TITLE_WORDS), ['pay balance', PAY_BALANCE] as const])(
    'has its source among the words of %s',
    (_, words) => expect(EXAMPLES.get(words)).toHaveLength(1),
  );
});
