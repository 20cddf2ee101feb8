import type { Words } from '../words';
import { CREDIT_FIT_DE } from './creditFit';
import { FACTS_DE } from './facts';
import { BUY_NOW_TOOK_DE, NAMES_DE, SNOOZE_FOR_DE } from './names';
import { RULES_DE } from './rules';

export const de: Words = {
  locale: 'de-DE',
  direction: 'ltr',

  rule: RULES_DE,

  line: {
    balance: 'Dein Geschenkguthaben',
    pays: {
      card: 'Deine Karte zahlt',
      invoice: 'Auf Rechnung',
      'bank-account': 'Dein Bankkonto zahlt',
      other: 'Anders bezahlt',
    },
    credit: {
      'no-rush': 'No-Rush-Guthaben',
      courtesy: 'Kulanzguthaben',
      'promo-code': 'Aktionscode-Guthaben',
      ebook: 'E-Book-Guthaben',
      'trade-in': 'Eintausch-Guthaben',
      other: 'Guthaben',
    },
  },

  reason: {
    balanceOnThisPage: 'Guthaben auf dieser Seite gelesen.',
    balanceOnBalancePage: (age) => `Guthaben ${age} auf deiner Guthabenseite gesehen.`,
    balanceByShopper: (age) => `Guthaben ${age} von dir notiert.`,
    chargeOnThisPage: {
      card: 'Was deine Karte zahlt, steht auf dieser Seite.',
      otherwise: 'Was noch zu zahlen ist, steht auf dieser Seite.',
    },
    buyNowTook: BUY_NOW_TOOK_DE,
    mayNotOrder: 'Ob die Abo-Taste sofort bestellt, ist nicht sicher, weil Quellen einander widersprechen.',
    cartLetsYouChoose: 'Leg es stattdessen in den Einkaufswagen: An der Kasse wählst du, womit du zahlst.',
    dependsOnAccount: 'Welches Geld genommen wird, hängt von den Einstellungen deines Kontos ab.',
    accountUsedLast: (accounts) => `Es ist das Guthaben des hier zuletzt benutzten Kontos; du führst ${accounts}.`,
    mayBeOtherAccount:
      'Wessen Konto dieser Container zeigt, ist nicht bekannt; vielleicht ist es das Guthaben eines anderen. Öffne hier die Seite mit dem Guthaben, dann wirst du gefragt.',
    creditNotedFor: {
      any: 'Du hast es für alles notiert.',
      digital: 'Du hast es für digitale Ware notiert.',
      'sold-by-amazon': 'Du hast es für Ware notiert, die Amazon verkauft.',
      unsure: 'Du hast notiert, dass du nicht sicher bist, wofür es gilt.',
    },
    creditFit: CREDIT_FIT_DE,
    unreadable: {
      loading: 'Ein Betrag auf dieser Seite wird noch geladen.',
      amount: 'Ein Betrag auf dieser Seite ist nicht eindeutig.',
      contradiction: 'Zwei Stellen dieser Seite sagen Verschiedenes.',
      'one-signal': 'Nur eine Stelle dieser Seite sagt es, und zwei müssen übereinstimmen.',
      missing: 'Eine Stelle, die diese Art Seite haben sollte, ist nicht zu finden.',
      several: 'Mehrere Stellen kämen in Frage, und nichts sagt, welche gilt.',
      denied: 'Du hast gesagt, dass das hier Gelesene nicht zur Seite passt.',
    },
  },

  source: {
    fact: FACTS_DE,
    certainty: {
      A: 'Text von Amazon selbst',
      B: 'Abschrift eines Textes von Amazon',
      C: 'Bericht einer Kundin oder eines Kunden',
      D: 'ungezeichneter Ratgeber',
      U: 'keine Quelle gefunden',
    },
    origin: (certainty, host, month) => `Quelle: ${certainty} (${host}), gelesen im ${month}.`,
    disagree: (otherFact, certainty) => `Die Quellen widersprechen sich; anders (${certainty}): ${otherFact}`,
  },

  recorded: {
    first: (balance) => `Guthaben notiert: ${balance}.`,
    changed: (balance, before) => `Guthaben notiert: ${balance} (vorher ${before}).`,
    same: (balance) => `Guthaben notiert: ${balance}, wie zuvor.`,
    ordersSettled: (amount) => `Bestellungen abgerechnet: ${amount} deines Guthabens.`,
    ordersReleased: (amount) => `${amount}, für eine Bestellung zurückgehalten, sind wieder frei.`,
    explained: (parts) => `Zeilen dieser Seite erklären es: ${parts.join(', ')}.`,
    orderPaid: (paid, released) =>
      `Bestellung abgerechnet: Dein Geschenkguthaben zahlt ${paid}${released === null ? '' : `; ${released} sind wieder frei`}.`,
    orderReleased: (released) =>
      `Bestellung abgerechnet: Sie nimmt kein Geschenkguthaben; ${released} sind wieder frei.`,
    creditsNoted: (noted, gone) =>
      gone === null
        ? `Aktionsguthaben notiert: ${noted}.`
        : `Aktionsguthaben notiert: ${noted}; ${gone} sind als verwendet notiert.`,
    creditsGone: (gone) => `Notiert: ${gone} deines Aktionsguthabens sind verwendet.`,
    reason: 'Auf dieser Seite gelesen, auf diesem Gerät behalten.',
    pending: (amount) => `Notiert: ${amount} deines Geschenkguthabens gehen an diese Bestellung.`,
    creditUsed: (amount) => `Notiert: ${amount} deines Aktionsguthabens sind für diese Bestellung verbraucht.`,
    pendingAndCredit: (pending, credit) =>
      `Notiert: ${pending} Geschenkguthaben und ${credit} Aktionsguthaben gehen an diese Bestellung.`,
    fromReview: 'Auf der Seite davor gelesen, auf diesem Gerät behalten.',
    leftOut: {
      closing: (day, row) =>
        `Keine Bewegung ist notiert: Der Endstand vom ${day} (Zeile ${row}) folgt nicht aus der Zeile darunter.`,
      order: (day, row) => `Keine Bewegung ist notiert: Zeile ${row} (${day}) ist neuer als die Zeile darüber.`,
      currency: (day, row) => `Keine Bewegung ist notiert: Zeile ${row} (${day}) hat eine andere Währung.`,
    },
  },

  sight: {
    unused: (amount) => `Geschenkguthaben: ${amount}, für diese Bestellung nicht verwendet.`,
    used: (amount) => `Geschenkguthaben: ${amount}, für diese Bestellung verwendet.`,
    question: 'Stimmt das mit dem überein, was du siehst?',
    yes: 'Ja',
    no: 'Nein',
    doubted: 'Öffne Balance First in der Symbolleiste und sag, was nicht stimmt.',
  },

  notice: {
    name: 'Balance First',
    kicker: { stop: 'Vor dem Drücken', warn: 'Vor dem Bezahlen', note: 'Gut zu wissen' },
    held: 'Dieser Druck wurde einmal angehalten. Drücke noch einmal, dann gilt er.',
    backToPage: 'Zurück zur Seite',
    showWhere: 'Zeig mir, wo',
    dismiss: 'Schließen',
    undo: 'Rückgängig machen',
    thisTime: { use: 'Nutze es, nur dieses Mal', leave: 'Lass es liegen, nur dieses Mal' },
    failed: {
      undo: 'Das ging hier nicht. Im Kassenbuch kannst du es rückgängig machen.',
      snooze: 'Das wurde nicht gespeichert. Still ist es nur auf dieser Seite.',
      sight: 'Deine Antwort wurde nicht gespeichert. In der Symbolleiste geht es auch.',
    },
    snooze: 'Später',
    snoozeFor: SNOOZE_FOR_DE,
  },

  name: NAMES_DE,
};
