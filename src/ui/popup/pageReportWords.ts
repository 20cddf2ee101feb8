/** What the panel for page reports says, in English. */
const en = {
  title: 'Report how this page is built',
  nothingKnown: 'Nothing known is found on this page. It may be empty, or the shop may have rebuilt it.',
  why: 'If something is read wrong here, a report helps to mend it.',
  holds: 'It holds: the build of the page, what is ticked, words about money, and zeros for all digits.',
  holdsNot: 'It does not hold: names, addresses, goods, amounts, numbers of orders and cards, codes.',
  stays: 'It is neither kept nor sent. You see all of it here, and decide whether to copy it.',
  make: 'Make the report',
  making: 'Making the report.',
  whole: 'The whole report',
  cut: 'The page is larger than a report may be, so parts far from the money are left out.',
  copy: 'Copy report',
  copied: 'Copied. Paste it wherever you want to send it.',
  notCopied: 'Copying did not work. Select the text and copy it by hand.',
  failed: 'No report can be made of this page. Reload it once and try again.',
};

export type PageReportWords = typeof en;

/** What it says in German. */
const de: PageReportWords = {
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

/** The panel's words for a language (BCP 47). */
export function pageReportWords(language: string): PageReportWords {
  return language.toLowerCase().startsWith('de') ? de : en;
}
