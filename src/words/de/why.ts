import type { WhyWords } from '../whyWords';

const OF_WHAT = {
  marketplace: 'dieses Marktplatzes',
  credit: 'dieses Aktionsguthabens',
  reserve: 'dieser Rücklage',
} as const;

/** The reasons why a request failed, in German. */
export const whyDe: WhyWords = {
  'not-understood': 'Diese Anfrage war nicht zu verstehen.',
  'wrong-sender': 'Diese Anfrage kommt nicht von dort, woher sie kommen müsste.',
  'no-answer': 'Balance First hat nicht geantwortet. Schließe dies und öffne es noch einmal.',
  'went-wrong': 'In Balance First ist etwas schiefgegangen. Was vorher notiert war, ist noch da.',
  'private-window': 'Aus einem privaten Fenster wird nichts notiert.',
  'settings-opened-too-often':
    'Die Einstellungen wurden gerade zu oft geöffnet. Versuche es in einer Minute noch einmal.',
  'not-learned-here': 'Von dieser Seite aus lässt sich nur rückgängig machen, was sie selbst notiert hat.',
  'not-of-this-shop': 'Von dieser Seite aus lässt sich nur eine Seite dieses Shops bestätigen.',
  'page-not-read': 'Diese Seite ließ sich nicht lesen.',
  'page-not-judged': 'Balance First konnte diese Seite nicht beurteilen.',
  'no-report': 'Von dieser Seite lässt sich kein Bericht machen. Lade sie neu und versuche es noch einmal.',

  'device-full':
    'Auf diesem Gerät ist kein Platz mehr, deshalb wurde dies nicht notiert. Frühere Einträge sind noch da.',
  'books-newer':
    'Die Bücher hat ein neueres Balance First geschrieben. Aktualisiere es, um sie zu öffnen; nichts wurde geändert.',
  'books-not-opened': 'Die Bücher ließen sich auf diesem Gerät nicht öffnen. Nichts darin wurde geändert.',
  'books-held-elsewhere':
    'Die Bücher werden gelöscht, oder ein anderes Programm hält sie. Schließe dessen Fenster und versuche es noch einmal.',
  'books-open-in-older':
    'Die Bücher sind in einem älteren Balance First geöffnet. Schließe dessen Fenster und versuche es noch einmal.',
  'books-changing': 'Die Bücher wurden gerade geändert. Versuche es noch einmal.',
  'kept-before': 'Dies war schon notiert und wurde nicht noch einmal geschrieben.',
  'kept-but-not-read':
    'Es ist notiert, aber die Bücher ließen sich nicht wieder lesen. Schließe dies und öffne es noch einmal.',
  'would-not-read': 'Dies wurde nicht notiert, weil es sich nicht wieder lesen ließe.',
  'rows-damaged': 'Einige Zeilen der Bücher sind nicht zu verstehen, deshalb wurde nichts abgeglichen.',

  'amount-too-large': 'Dieser Betrag ist zu groß für die Bücher.',
  'amount-below-zero': 'Der Betrag kann nicht unter null liegen.',
  'amount-not-above-zero': 'Der Betrag muss über null liegen.',
  'amount-is-zero': 'Ein Eintrag braucht einen anderen Betrag als null.',
  'other-currency': ({ than }) => `Der Betrag steht nicht in der Währung ${OF_WHAT[than]}.`,
  'note-too-long': ({ most }) => `Eine Notiz fasst höchstens ${most} Zeichen.`,
  'note-empty': 'Die Notiz ist leer.',
  'name-too-long': ({ most }) => `Ein Name fasst höchstens ${most} Zeichen.`,
  'name-empty': 'Schreibe, wofür sie ist, etwa Fernseher.',
  'label-too-long': ({ most }) => `Ein Wort für ein Konto fasst höchstens ${most} Zeichen.`,
  'label-empty': 'Schreibe ein Wort dafür.',
  'label-taken': 'Dieses Wort steht schon für ein anderes Konto.',
  'label-like-address': 'Schreibe ein Wort, das keine E-Mail-Adresse ist.',
  'day-to-come': 'Dieser Tag kommt erst noch.',
  'points-day-to-come': 'Punkte lassen sich nicht an einem Tag sammeln, der erst noch kommt.',
  'points-out-of-range': ({ most }) => `Schreibe eine ganze Zahl von 1 bis ${most}.`,
  'leftover-out-of-range': ({ most }) => `Der Rest auf einer Karte liegt über null und bei höchstens ${most}.`,
  'reminder-day-out-of-range': ({ most }) => `Tage sind ganze Zahlen von 0 bis ${most}.`,
  'too-many-reminder-days': ({ most }) => `Wähle höchstens ${most} Tage.`,
  'stale-days-out-of-range': ({ most }) => `Schreibe eine ganze Zahl von Tagen zwischen 1 und ${most}.`,

  'no-such-entry': 'Diesen Eintrag gibt es nicht.',
  'no-such-credit': 'Dieses Aktionsguthaben gibt es nicht.',
  'no-such-reserve': 'Diese Rücklage gibt es nicht.',
  'too-many-credits': ({ most }) => `Es ist Platz für ${most} Aktionsguthaben. Entferne zuerst verfallene.`,
  'too-many-reserves': ({ most }) => `Es ist Platz für ${most} Rücklagen. Entferne zuerst eine.`,
  'too-many-together': ({ reserves, credits }) =>
    `Zusammen sind das mehr als ${reserves} Rücklagen oder ${credits} Aktionsguthaben, deshalb wurde nichts geändert.`,
  'undone-before': 'Dieser Eintrag wurde schon rückgängig gemacht.',
  'takes-no-note': 'Zu diesem Eintrag gehört keine Notiz.',
  'note-is-all': 'Mache diese Notiz rückgängig, statt sie zu leeren.',
  'nothing-left': 'Von diesem Aktionsguthaben ist nichts übrig.',
  'no-credit-on-order': 'Zu dieser Bestellung ist kein verwendetes Aktionsguthaben notiert.',
  'not-free': 'Das ist mehr, als frei auszugeben ist.',
  'not-held': 'So viel liegt nicht in der Rücklage.',
  'question-answered': 'Das ist schon beantwortet.',
  'same-account': 'Diese Seite steht schon in den Büchern jenes Kontos.',
  'difference-settled': 'Dieser Unterschied ist schon geklärt.',
  'not-its-cause': 'Das erklärt diesen Unterschied nicht.',
  'not-a-part': 'Das ist kein Teil dieses Unterschieds.',
  'order-settled': 'Diese Bestellung ist schon geklärt.',

  'file-too-large': ({ megabytes }) => `Die Datei ist größer als ${megabytes} MB.`,
  'file-too-deep': 'Die Datei ist tiefer verschachtelt, als diese Bücher es je sind.',
  'file-empty': 'Die Datei ist leer.',
  'file-cut-off': 'Die Datei ist kein vollständiges JSON: Sie kann abgeschnitten oder beschädigt sein.',
  'file-not-ours': 'Das ist keine Datei dieser Bücher.',
  'file-version-unclear': 'Die Version der Datei ist keine ganze Zahl.',
  'file-newer': ({ version, reads }) => `Die Datei hat Version ${version}; dieses Programm liest bis Version ${reads}.`,
  'file-time-unclear': 'Der Zeitpunkt der Sicherung ist keiner.',
  'file-extent-unknown': 'Die Datei sagt nicht, ob sie alle Bücher enthält oder einige.',
  'file-without-books': 'Die Datei enthält keine Bücher.',
  'file-changed': 'Die Datei wurde geändert oder beschädigt, nachdem sie geschrieben war.',
  'file-is-part':
    'Diese Datei enthält nur ausgewählte Guthaben, sie lässt sich deshalb nur hinzufügen. Nichts wurde geändert.',
  'file-no-list': 'Hier steht keine Liste.',
  'file-list-too-long': ({ count, most }) => `Hier stehen ${count}, und es ist Platz für ${most}.`,
  'file-not-a-row': 'Das ist nicht so, wie es in den Büchern steht.',
  'file-twice': 'Das steht zweimal in der Datei.',
  'file-place-taken': 'Seinen Platz in der Reihenfolge hat eine andere Zeile.',
  'file-let-go':
    'Der Browser hat die Datei nicht mehr, deshalb wurde nichts geändert. Bitte wählen Sie sie noch einmal aus.',
};
