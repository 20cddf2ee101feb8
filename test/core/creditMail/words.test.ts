import { describe, expect, test } from 'vitest';
import { withoutAccents } from '../../../src/core/creditMail/smallText';
import { CONCEPTS, type Concept, type MailWords } from '../../../src/core/creditMail/words/concept';
import { languageOf, MAIL_LANGUAGES } from '../../../src/core/creditMail/words/mailLanguages';
import { SEEN_WORDS } from '../../support/core/mailWordSources';

const LANGUAGES = Object.entries(MAIL_LANGUAGES as Record<string, MailWords>);
const phrases = ({ seen, guess }: MailWords, concept: Concept) =>
  [seen[concept], guess[concept]].flatMap((list) => list?.split('|') ?? []);

describe.each(LANGUAGES)('the words of mails in %s', (language, words) => {
  test('are in small letters, and each is in its concept only once', () => {
    const faults = CONCEPTS.flatMap((concept) => {
      const all = phrases(words, concept);
      return all.filter(
        (phrase, at) => phrase !== phrase.toLowerCase().trim() || phrase === '' || all.indexOf(phrase) !== at,
      );
    });
    expect(faults).toEqual([]);
  });

  test('have one meaning each, except those that may have a second meaning', () => {
    const may: readonly Concept[] = ['digital', 'courtesy', 'use', 'plural'];
    const seen = new Map<string, Concept>();
    const twice = CONCEPTS.filter((concept) => !may.includes(concept)).flatMap((concept) =>
      phrases(words, concept)
        .map(withoutAccents)
        .flatMap((phrase) => {
          const other = seen.get(phrase);
          seen.set(phrase, concept);
          return other && other !== concept ? [`${phrase}: ${other}, ${concept}`] : [];
        }),
    );
    expect(twice).toEqual([]);
  });

  test('have a source if they were seen, and every source has a word', () => {
    const said = CONCEPTS.flatMap((concept) => words.seen[concept]?.split('|') ?? []);
    const sourced = SEEN_WORDS.filter((row) => row.language === language).flatMap((row) => row.phrases);
    expect([...said].sort()).toEqual([...sourced].sort());
  });
});

test.each([
  ['The credit has been added to your account and it expires.', 'en'],
  ['Das Guthaben ist auf Ihrem Konto und gilt bis Juli.', 'de'],
  ['Le credit est ajoute a votre compte pour vous.', 'fr'],
  ['Il credito e sul tuo account per gli acquisti della settimana.', 'it'],
  ['El credito ya esta en tu cuenta para las compras de la semana.', 'es'],
  ['残高を追加しました。', 'ja'],
  ['Er is een tegoed aan je account toegevoegd voor het winkelen.', 'other'],
  ['Voce recebeu um credito em sua conta para as compras.', 'other'],
  ['$5.00', null],
])('the language of “%s”', (text, language) => {
  expect(languageOf(text.toLowerCase())).toBe(language);
});
