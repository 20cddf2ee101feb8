import { CONCEPTS, type Concept } from './words/concept';
import { phrasesOf } from './words/languages';
import { withoutAccents } from './pastedText';

/** A word or phrase of a sentence and what it is about. */
export interface FoundConcept {
  readonly concept: Concept;
  readonly start: number;
  readonly end: number;
}

const literal = (phrase: string) => phrase.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\\\*$/, '[\\p{L}.]{0,20}');
const anyOf = (phrases: readonly string[]) => phrases.map(literal).join('|');
const isJapanese = (phrase: string) => /[\u3041-\u30FF\u4E00-\u9FFF]/.test(phrase);

/** One pattern for all phrases of a concept, the longest first. But in Japanese, they begin and end where words do. */
function patternOf(concept: Concept): RegExp {
  const phrases = [...new Set(phrasesOf(concept).map(withoutAccents))].sort((a, b) => b.length - a.length);
  const words = phrases.filter((phrase) => !isJapanese(phrase));
  const [spaced, begun] = [words.filter((phrase) => /^[\p{L}\d]/u.test(phrase)), words.filter((phrase) => /^[^\p{L}\d]/u.test(phrase))];
  const patterns = [
    spaced.length > 0 && `(?<![\\p{L}\\d])(?:${anyOf(spaced)})(?![\\p{L}\\d])`,
    begun.length > 0 && `(?:${anyOf(begun)})(?![\\p{L}\\d])`,
    anyOf(phrases.filter(isJapanese)),
  ].filter(Boolean);
  return new RegExp(patterns.join('|') || '(?!)', 'gu');
}

const PATTERNS = CONCEPTS.map((concept) => [concept, patternOf(concept)] as const);

/**
 * The words of a sentence that say something, in order. Where phrases overlap, the one that begins first counts, and
 * of those the longest; a credit's name that says what it is for ("digital credit" in one word) counts as both.
 *
 * @param sentence in small letters without accents
 */
export function conceptsIn(sentence: string): FoundConcept[] {
  const all = PATTERNS.flatMap(([concept, pattern]) =>
    [...sentence.matchAll(pattern)].map(({ index, 0: text }) => ({ concept, start: index, end: index + text.length })),
  ).sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: FoundConcept[] = [];
  for (const one of all) {
    const last = kept.at(-1);
    const sameWord = last?.start === one.start && last.end === one.end;
    const both = sameWord && (one.concept === 'digital' || last.concept === 'digital');
    if (!last || one.start >= last.end || both) kept.push(one);
  }
  return kept;
}
