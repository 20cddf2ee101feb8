import { AR } from './ar';
import { DE } from './de';
import { EN } from './en';
import { ES } from './es';
import { FR } from './fr';
import { IT } from './it';
import { JA } from './ja';
import { NL } from './nl';
import { PL } from './pl';
import { PT } from './pt';
import { SV } from './sv';
import { TR } from './tr';
import type { LanguageWords } from './word';

/**
 * The shop's words by language. All languages are tried on every page, because any shop can be shown in another shop's
 * language.
 */
export const WORDS: Readonly<Record<string, LanguageWords>> = {
  en: EN,
  de: DE,
  fr: FR,
  es: ES,
  it: IT,
  ja: JA,
  nl: NL,
  pl: PL,
  sv: SV,
  pt: PT,
  tr: TR,
  ar: AR,
};
