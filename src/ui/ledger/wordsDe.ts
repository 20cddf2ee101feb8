import { smallChangeDe } from './smallChangeWordsDe';
import type { LedgerWords } from './wordsEn';

const gezaehlt = (count: number, one: string, more: string) => (count === 1 ? `1 ${one}` : `${count} ${more}`);

/** What only the ledger page says, in German. */
export const ledgerDe: LedgerWords = {
  title: 'Kassenbuch',
  intro: 'Jede Zeile, die du oder eine Seite geschrieben hat. Nichts wird geändert; Fehler macht man rückgängig.',
  empty: 'Noch ist nichts geschrieben. Öffne einmal deine Guthabenseite oder trage im Popup etwas ein.',
  reading: 'Alle Einträge werden gelesen.',
  which: 'Guthaben',
  all: 'Alle Guthaben',
  what: 'Was',
  change: 'Änderung',
  balance: 'Guthaben',
  action: 'Rückgängig',
  unknown: 'nicht bekannt',
  caption: (name, balance) => `${name}: ${balance}`,

  entries: {
    title: 'Einträge',
    group: 'Art',
    groups: {
      all: 'Alle Arten',
      balance: 'Guthaben und Bewegungen',
      orders: 'Bestellungen und Unterschiede',
      credits: 'Aktionsguthaben',
      reserves: 'Zurückgelegtes',
      activity: 'Bewegungsliste',
      notes: 'Notizen',
    },
    search: 'Suchen',
    found: (count) => (count === 1 ? '1 Zeile' : `${count} Zeilen`),
    none: 'Keine Zeile passt.',
    more: 'Mehr zeigen',
  },

  plot: {
    title: (name) => `${name} im Lauf der Zeit`,
    balance: 'Guthaben',
    free: 'Frei zum Ausgeben',
    setAside: 'Zurückgelegt',
    day: 'Tag',
    table: 'Als Tabelle',
    tooFew: 'Sobald zwei Tage bekannt sind, erscheint hier ein Bild.',
    span: 'Zeit',
    spans: { quarter: '3 Monate', year: '1 Jahr', all: 'Alles' },
    says: (from, until, least, most) => `Von ${from} bis ${until}, zwischen ${least} und ${most}.`,
  },

  credits: {
    title: 'Aktionsguthaben nach ihrem Ende',
    credit: 'Guthaben',
    time: 'Verbleibende Zeit',
    ends: 'Ende',
    none: 'Kein Aktionsguthaben mit einem Ende ist notiert.',
    year: (year) => `Aktionsguthaben in ${year}`,
    used: 'Verwendet',
    expired: 'Ungenutzt verfallen',
    lost: 'Durch Rückgaben verloren',
    nothing: 'Noch ist nichts verwendet oder verloren.',
  },

  smallChange: smallChangeDe,

  transfer: {
    title: 'Sicherung und andere Programme',
    nudge: 'Deine letzten Einträge sind noch in keiner Sicherung.',
    privacy: 'Diese Dateien enthalten deine Geldgeschichte. Bewahre sie dort auf, wo nur du sie lesen kannst.',
    backup: 'Sicherung herunterladen',
    csv: 'CSV',
    hledger: 'hledger',
    beancount: 'beancount',
    calendar: 'Kalender der Enden',
    saved: (file) => `${file} liegt in deinen Downloads.`,
    event: (amount, kind) => `${amount} ${kind} endet`,
    eventNote: 'Die Stunde ist nicht bekannt; es kann vor Ende des Tages enden.',
  },

  bring: {
    title: 'Sicherung einlesen',
    file: 'Sicherungsdatei',
    tooLarge: 'Die Datei ist größer, als eine Sicherung sein kann.',
    unreadable: 'Die Datei ließ sich nicht lesen.',
    way: 'Mit dem, was hier ist',
    ways: { merge: 'Behalten und Neues hinzufügen', replace: 'Die Datei an seine Stelle setzen' },
    faulty: 'Nichts wurde geändert. Die Datei hat Fehler:',
    wholeFile: 'Die ganze Datei',
    written: (moment) => `Geschrieben ${moment}.`,
    rows: 'Zeilen',
    added: 'Neu',
    same: 'Gleich',
    differs: 'Anders',
    after: 'Danach',
    differsKept: 'Wo Zeilen sich unterscheiden, bleibt, was hier ist.',
    loses: 'Was hier ist und nicht in der Datei, ist dann weg.',
    go: 'Einlesen',
    cancel: 'Abbrechen',
    done: 'Die Sicherung ist in deinen Büchern.',
    row: {
      purses: 'Einstellungen je Guthaben',
      entries: 'Einträge',
      lots: 'Aktionsguthaben',
      reserves: 'Rücklagen',
      smallChange: 'Kleingeld',
    },
  },

  erase: {
    title: 'Löschen',
    open: 'Alles löschen',
    ask: (entries, lots, reserves, smallChange) =>
      `${[
        gezaehlt(entries, 'Eintrag', 'Einträge'),
        gezaehlt(lots, 'Aktionsguthaben', 'Aktionsguthaben'),
        gezaehlt(reserves, 'Rücklage', 'Rücklagen'),
        ...(smallChange > 0 ? [gezaehlt(smallChange, 'kleiner Betrag', 'kleine Beträge')] : []),
      ].join(', ')}, deine Wünsche und Einstellungen löschen?`,
    why: 'Nur eine Sicherung bringt sie zurück.',
    yes: 'Löschen',
    no: 'Behalten',
    done: 'Alles ist gelöscht.',
  },
};
