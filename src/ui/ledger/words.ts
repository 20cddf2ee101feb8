import { type Speech, speechFor } from '../popup/words';

const en = {
  title: 'Ledger',
  intro: 'Every line you or a page wrote. Nothing is ever changed; a mistake is undone.',
  empty: 'Nothing is written yet. Open your balance page once, or set a balance in the popup.',
  filter: 'Show',
  all: 'All balances',
  what: 'What',
  change: 'Change',
  balance: 'Balance',
  action: 'Undo',
  unknown: 'not known',
  most: 'The latest 50 lines of each balance are shown.',
  caption: (host: string, balance: string) => `${host}: ${balance}`,
};

type LedgerWords = typeof en;

const de: LedgerWords = {
  title: 'Kassenbuch',
  intro: 'Jede Zeile, die du oder eine Seite geschrieben hat. Nichts wird geändert; Fehler macht man rückgängig.',
  empty: 'Noch ist nichts geschrieben. Öffne einmal deine Guthabenseite oder trage im Popup etwas ein.',
  filter: 'Zeige',
  all: 'Alle Guthaben',
  what: 'Was',
  change: 'Änderung',
  balance: 'Guthaben',
  action: 'Rückgängig',
  unknown: 'nicht bekannt',
  most: 'Von jedem Guthaben sind die letzten 50 Zeilen zu sehen.',
  caption: (host, balance) => `${host}: ${balance}`,
};

/** What the ledger page says: the popup's words for entries, and its own. */
export interface LedgerSpeech extends Speech {
  readonly ledger: LedgerWords;
}

/** The ledger page's speech for a reader's language (BCP 47). */
export function ledgerSpeechFor(language: string): LedgerSpeech {
  const speech = speechFor(language);
  return { ...speech, ledger: speech.words.locale.toLowerCase().startsWith('de') ? de : en };
}
