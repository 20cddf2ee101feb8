import { withoutAccents } from '../smallText';
import type { Concept, MailWords } from './concept';
import { DE } from './de';
import { EN } from './en';
import { ES } from './es';
import { FR } from './fr';
import { IT } from './it';
import { JA } from './ja';

/** The languages that mails are read in. */
export const MAIL_LANGUAGES = { en: EN, de: DE, fr: FR, it: IT, es: ES, ja: JA } as const satisfies Record<
  string,
  MailWords
>;

export type MailLanguage = keyof typeof MAIL_LANGUAGES;

/**
 * Frequent words of languages that mails come in but that are not read. They look similar to some languages that are
 * read.
 */
const OTHER_FREQUENT: Readonly<Record<string, string>> = {
  nl: 'het een van uw voor is op dat niet aan met zijn wordt je jouw hebt geldig tot naar bij heeft werd ook of om',
  pt: 'o os um uma do da dos das no na que para com você seu sua foi não até em é por ao mais você recebeu ou',
  pl: 'i w na z do się jest nie twój twoje został dla lub oraz że od ważny można przez masz zł',
  sv: 'och att det som en ett på är av för med din ditt du har till inte kan den vi de om eller giltig',
  tr: 've bir bu için ile hesabınıza olarak sizin kadar tarihine değil veya da de çok var geçerli tl kazandınız',
};

const wordsOf = (list: string): ReadonlySet<string> => new Set(withoutAccents(list).split(' '));
const FREQUENT = [
  ...Object.entries(MAIL_LANGUAGES).map(([language, { frequent }]) => [language, wordsOf(frequent)] as const),
  ...Object.entries(OTHER_FREQUENT).map(([language, list]) => [language, wordsOf(list)] as const),
];

const isRead = (language: string): language is MailLanguage => language in MAIL_LANGUAGES;

/** Only Japanese is written in kana. */
const KANA = /[\u3041-\u30FF]/g;

/**
 * The language of a text, found by its most frequent words. `null`: the text is too short to tell. `other`: a language
 * in which mails are not read.
 *
 * @param text in small letters without accents.
 */
export function languageOf(text: string): MailLanguage | 'other' | null {
  if ((text.match(KANA)?.length ?? 0) >= 4) return 'ja';
  const words = text.match(/\p{L}+/gu) ?? [];
  const counts = FREQUENT.map(([language, list]) => ({
    language,
    count: words.filter((word) => list.has(word)).length,
  }));
  const most = Math.max(...counts.map(({ count }) => count));
  if (most < 2) return languageOfWords(words);
  const ours = counts.find(({ language, count }) => count === most && isRead(language))?.language;
  return ours !== undefined && isRead(ours) ? ours : 'other';
}

/** The words of more than two letters in each language's phrases. */
const VOCABULARIES = Object.entries(MAIL_LANGUAGES as Record<string, MailWords>).map(([language, { seen, guess }]) => {
  const phrases = [...Object.values(seen), ...Object.values(guess)].join('|');
  return [language, new Set(withoutAccents(phrases).match(/\p{L}{3,}(?!\p{L}|\*)/gu) ?? [])] as const;
});

/**
 * The language whose phrases have most of the words. It is used for tables, because a table has hardly any frequent
 * words.
 */
function languageOfWords(words: readonly string[]): MailLanguage | null {
  const counts = VOCABULARIES.map(([language, known]) => ({
    language,
    count: words.filter((word) => known.has(word)).length,
  })).sort((a, b) => b.count - a.count);
  const [first, second] = counts;
  if (!first || first.count < 3 || first.count === second?.count) return null;
  return isRead(first.language) ? first.language : null;
}

/**
 * Every phrase of a concept in all languages. A mail may mix languages: a German mail calls its credit by an English
 * name.
 */
export function phrasesOf(concept: Concept): readonly string[] {
  return Object.values(MAIL_LANGUAGES as Record<string, MailWords>).flatMap(({ seen, guess }) =>
    [seen[concept], guess[concept]].flatMap((list) => list?.split('|') ?? []),
  );
}
