import type { Shop } from '../marketplaces/marketplaces';
import { conceptsIn, type FoundConcept } from './concepts';
import { amountsIn, type FoundAmount } from './mailAmounts';
import { daysIn, type FoundDay } from './mailDays';
import type { Sentence } from './mailSentences';
import type { Concept } from './words/concept';
import type { MailLanguage } from './words/mailLanguages';

export type AmountToken = FoundAmount & { readonly kind: 'amount' };
export type DayToken = FoundDay & { readonly kind: 'day' };
type WordToken = FoundConcept & { readonly kind: 'word' };
export type Token = AmountToken | DayToken | WordToken;

/** A sentence with the amounts, dates and known words that were found in it, in order. */
export interface ReadSentence extends Sentence {
  readonly tokens: readonly Token[];
}

/** Finds the amounts, dates and known words of a sentence. A word inside an amount or a date is part of it. */
export function readSentence(sentence: Sentence, of: Shop, language: MailLanguage | null): ReadSentence {
  const found = amountsIn(sentence.text, of).map((amount): Token => ({ ...amount, kind: 'amount' }));
  // "$5.10." is not the tenth of May: two numbers alone are a date only if they are no amount.
  const days = daysIn(sentence.small, of.id, language)
    .filter(({ bare, ...day }) => !bare || found.every((amount) => !overlap(amount, day)))
    .map((day): Token => ({ ...day, kind: 'day' }));
  const amounts = found.filter((amount) => days.every((day) => !overlap(amount, day)));
  const values = [...days, ...amounts];
  const words = conceptsIn(sentence.small)
    .map((word): FoundConcept => (isUseToCome(sentence.small, word) ? { ...word, concept: 'use' } : word))
    .filter((word) => values.every((value) => !overlap(word, value)))
    // "Dès 20 €" is a threshold. Without its accent, the word is the same as the French "des".
    .filter(
      ({ concept, start, end }) =>
        concept !== 'least' ||
        sentence.small.slice(start, end) !== 'des' ||
        values.some((value) => value.kind === 'amount' && value.start - end === 1),
    )
    .map((word): Token => ({ ...word, kind: 'word' }));
  return { ...sentence, tokens: [...values, ...words].sort((a, b) => a.start - b.start || a.end - b.end) };
}

/** Whether a use is still to come: "Wird bei Ihrer nächsten Bestellung eingelöst", "sera déduit". */
const isUseToCome = (small: string, { concept, start, end }: FoundConcept): boolean =>
  concept === 'gone' &&
  TAKEN.test(small.slice(start, end)) &&
  TO_COME.test(small.slice(Math.max(0, start - 64), start));
const TAKEN =
  /^(?:eingelost|verrechnet|angerechnet|abgezogen|verwendet|genutzt|deduit|utilise|utilizzato|usato|detratto|riscattato|descontado|utilizado|usado|canjeado|deducted)$/;
const TO_COME = /(?<!\p{L})(?:wird|werden|will be|sera|verra|sara|sera|podra ser)(?: [\p{L}.-]+){0,7} $/u;

const overlap = (
  a: { readonly start: number; readonly end: number },
  b: { readonly start: number; readonly end: number },
) => a.start < b.end && b.start < a.end;

export const is = (token: Token | undefined, ...concepts: readonly Concept[]): boolean =>
  token?.kind === 'word' && concepts.includes(token.concept);

/** The number of the list that a sentence is an item of; null if it is no item. */
export const listOf = (sentence: Pick<ReadSentence, 'place'> | undefined): number | null =>
  sentence?.place?.as === 'item' ? sentence.place.list : null;

/** Whether a sentence has one of these concepts. */
export const has = ({ tokens }: Pick<ReadSentence, 'tokens'>, ...concepts: readonly Concept[]): boolean =>
  tokens.some((token) => is(token, ...concepts));

/** Things that can end, or that an amount can belong to. */
export const CREDITS: readonly Concept[] = ['credit', 'ebook-credit'];
export const OTHER_THINGS: readonly Concept[] = [
  'gift-card',
  'pay-card',
  'points',
  'discount',
  'order',
  'offer',
  'membership',
  'refund',
];
