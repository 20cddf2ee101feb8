import { type Speech, speechFor } from '../popup/speech';
import { ledgerDe } from './ledgerWordsDe';
import { type LedgerWords, ledgerEn } from './ledgerWordsEn';

/** What the ledger page says: the popup's words for entries, and its own. */
export interface LedgerSpeech extends Speech {
  readonly ledger: LedgerWords;
}

/** The ledger page's speech for a reader's language (BCP 47). */
export function ledgerSpeechFor(language: string): LedgerSpeech {
  const speech = speechFor(language);
  return { ...speech, ledger: speech.words.locale.toLowerCase().startsWith('de') ? ledgerDe : ledgerEn };
}
