import { describe, expect, it } from 'vitest';
import { RULE_BOOK } from '../../src/core/ruleBook/ruleBook';
import { de } from '../../src/words/de/advice';
import { en } from '../../src/words/en/advice';
import { speechFor } from '../../src/words/speechFor';

describe('speechFor', () => {
  it.each([
    ['de', 'de', de.notice.dismiss],
    ['de-AT', 'de-AT', de.notice.dismiss],
    ['DE-ch', 'DE-ch', de.notice.dismiss],
    ['en-GB', 'en-GB', en.notice.dismiss],
    ['ja-JP', 'en-US', en.notice.dismiss],
    ['', 'en-US', en.notice.dismiss],
  ])('gives for %s the locale %s', (language, locale, dismiss) => {
    const { words } = speechFor(language);
    expect(words.locale).toBe(locale);
    expect(words.notice.dismiss).toBe(dismiss);
  });
});

/** Every text of a dictionary that needs no parts to be made. */
function texts(node: unknown): string[] {
  if (typeof node === 'string') return [node];
  return typeof node === 'object' && node !== null ? Object.values(node).flatMap(texts) : [];
}

describe.each([en, de])('the words of $locale', (words) => {
  it('are never empty, and have no exclamation mark', () => {
    for (const text of texts(words)) {
      expect(text.trim()).not.toBe('');
      expect(text).not.toContain('!');
    }
  });

  it('include every fact of the rule book', () => {
    expect(Object.keys(words.source.fact).sort()).toEqual(Object.keys(RULE_BOOK).sort());
  });
});
