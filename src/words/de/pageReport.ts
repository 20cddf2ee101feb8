import type { PageReportWords } from '../en/pageReport';

/** What the panel for page reports says, in German. */
export const pageReportDe: PageReportWords = {
  title: 'Melden, wie diese Seite gebaut ist',
  nothingKnown: 'Auf dieser Seite ist nichts Bekanntes. Vielleicht ist sie leer, oder der Shop hat sie umgebaut.',
  why: 'Wenn hier etwas falsch gelesen wird, hilft ein Bericht, es zu beheben.',
  holds: 'Darin steht: der Bau der Seite, was angehakt ist, Wörter über Geld, und Nullen für alle Ziffern.',
  holdsNot: 'Darin steht nicht: Namen, Adressen, Waren, Beträge, Nummern von Bestellungen und Karten, Codes.',
  stays: 'Er wird weder behalten noch gesendet. Du siehst ihn hier ganz und entscheidest, ob du ihn kopierst.',
  make: 'Bericht erstellen',
  making: 'Der Bericht wird erstellt.',
  whole: 'Der ganze Bericht',
  cut: 'Die Seite ist größer als ein Bericht sein darf; Teile fern vom Geld fehlen.',
  copy: 'Bericht kopieren',
  copied: 'Kopiert. Füge ihn ein, wo du ihn senden willst.',
  notCopied: 'Das Kopieren ging nicht. Markiere den Text und kopiere ihn von Hand.',
  failed: 'Von dieser Seite geht kein Bericht. Lade sie einmal neu und versuche es noch einmal.',
};
