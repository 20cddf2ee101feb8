import type { LedgerWords } from '../en/ledger';
import { pluralIn } from '../plural';
import { smallChangeDe } from './smallChange';

const plural = pluralIn('de');

const gezaehlt = (count: number, one: string, more: string) =>
  plural(count, { one: `1 ${one}`, other: `${count} ${more}` });

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
  readAgo: (age) => `gelesen ${age}`,
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
    found: (count) => plural(count, { one: '1 Zeile', other: `${count} Zeilen` }),
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
    nothingMoved: 'Noch hat sich kein Guthaben geändert, also gibt es nichts für diese Datei.',
    noEnds: 'Kein Aktionsguthaben mit künftigem Ende ist notiert, also gibt es nichts für einen Kalender.',
    separator: 'Zwischen Spalten (CSV)',
    separators: { ',': 'Komma', ';': 'Semikolon', '\t': 'Tabulator' },
    decimalSign: 'Dezimalzeichen (CSV)',
    decimalSigns: { '.': 'Punkt', ',': 'Komma' },
    event: (amount, kind) => `${amount} ${kind} endet`,
    usedEvent: (kind) => `${kind}: nichts mehr übrig`,
    eventNote: 'Die Stunde ist nicht bekannt; es kann vor Ende des Tages enden.',
  },

  chosen: {
    title: 'Sicherung ausgewählter Guthaben',
    which: 'Was sie enthält',
    holds: 'Mit ihren Einträgen, Aktionsguthaben und Rücklagen; ohne Einstellungen und Kleingeld.',
    save: 'Auswahl herunterladen',
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
    onlyAdds: 'Die Datei enthält nur ausgewählte Guthaben, also kommt sie zu dem dazu, was hier ist.',
    loses: 'Was hier ist und nicht in der Datei, ist dann weg.',
    go: 'Einlesen',
    cancel: 'Abbrechen',
    done: 'Die Sicherung ist in deinen Büchern.',
    row: {
      purses: 'Einstellungen je Guthaben',
      entries: 'Einträge',
      credits: 'Aktionsguthaben',
      reserves: 'Rücklagen',
      smallChange: 'Kleingeld',
    },
  },

  erase: {
    title: 'Löschen',
    open: 'Alles löschen',
    ask: (entries, credits, reserves, smallChange) =>
      `${[
        gezaehlt(entries, 'Eintrag', 'Einträge'),
        gezaehlt(credits, 'Aktionsguthaben', 'Aktionsguthaben'),
        gezaehlt(reserves, 'Rücklage', 'Rücklagen'),
        ...(smallChange > 0 ? [gezaehlt(smallChange, 'kleiner Betrag', 'kleine Beträge')] : []),
      ].join(', ')}, deine Wünsche und Einstellungen löschen?`,
    why: 'Nur eine Sicherung bringt sie zurück.',
    yes: 'Löschen',
    no: 'Behalten',
    done: 'Alles ist gelöscht.',
  },
};
