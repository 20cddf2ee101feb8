import type { BalanceUnused } from '../../core/advice/advice';
import type { CreditKind } from '../../core/credits/credit';
import type { OrderControl } from '../../core/page/pageReading';
import type { Words } from '../words';
import { CREDIT_FIT_DE } from './creditFit';
import { FACTS_DE } from './facts';
import { BUY_NOW_TOOK_DE, NAMES_DE, SNOOZE_FOR_DE } from './names';

/** A credit's kind inside a sentence; every one of them is neuter, so one article serves them all. */
const CREDIT: Record<CreditKind, string> = {
  'no-rush': 'No-Rush-Guthaben',
  courtesy: 'Kulanzguthaben',
  'promo-code': 'Aktionscode-Guthaben',
  ebook: 'E-Book-Guthaben',
  'trade-in': 'Eintausch-Guthaben',
  other: 'Guthaben',
};

/** A control at the start of a sentence. */
const CONTROL: Record<OrderControl, string> = {
  'buy-now': '„Jetzt kaufen“',
  'turbo-order': 'Diese Bestelltaste',
  'digital-one-click': '1-Click',
  'one-click': '1-Click',
  subscribe: 'Die Abo-Taste',
};

const endOf = (days: number, on: string) =>
  days <= 0 ? 'heute' : days === 1 ? `morgen, am ${on}` : `in ${days} Tagen, am ${on}`;

const AND = new Intl.ListFormat('de');

/** What pays the rest, or the whole order. */
const REST: Readonly<Record<BalanceUnused['paidWith'], (sum: string | null) => string>> = {
  card: (sum) => `deine Karte zahlt ${sum ?? 'diese Bestellung'}`,
  invoice: (sum) => `auf Rechnung zahlst du ${sum ?? 'diese Bestellung'}`,
  'bank-account': (sum) => `dein Bankkonto zahlt ${sum ?? 'diese Bestellung'}`,
  other: (sum) => `anders zahlst du ${sum ?? 'diese Bestellung'}`,
};

export const de: Words = {
  locale: 'de-DE',
  direction: 'ltr',

  verdict: {
    'balance-unused': ({ unused, toCard, paidWith, sure }) =>
      `${unused} Geschenkguthaben bleiben ${sure ? '' : 'vielleicht '}ungenutzt; ${REST[paidWith](toCard)}.`,
    'one-click-bypass': ({ free, control }) =>
      `${CONTROL[control]} belastet vielleicht deine Karte und lässt ${free} Geschenkguthaben ungenutzt.`,
    'reserve-drain': ({ saved, taken, how, control, reserve }) => {
      const who = control === null || how === 'applied' ? 'Diese Bestellung' : CONTROL[control];
      if (reserve !== null) {
        const maybe = how === 'may' ? ' vielleicht' : '';
        const part = reserve.cut === null ? 'etwas' : reserve.cut;
        const purpose = reserve.name === null ? '' : ` für „${reserve.name}“`;
        return `${who} nimmt${maybe} ${part} von den ${reserve.holds}, die du${purpose} zurücklegst.`;
      }
      if (how === 'may') {
        return taken === null
          ? `${who} gibt vielleicht die ${saved} aus, die du sparst.`
          : `${who} nimmt vielleicht ${taken} von den ${saved}, die du sparst.`;
      }
      return taken === null
        ? `Diese Bestellung nimmt etwas von deinen ${saved} Geschenkguthaben.`
        : `Diese Bestellung nimmt ${taken} von deinen ${saved} Geschenkguthaben.`;
    },
    'balance-partly-used': ({ used, toCard, paidWith }) =>
      `Dein Geschenkguthaben zahlt ${used ?? 'einen Teil'}; ${REST[paidWith](`die übrigen ${toCard}`)}.`,
    'credit-expiring': ({ left, kind, days, on }) => `Dein ${CREDIT[kind]} von ${left} endet ${endOf(days, on)}.`,
    'credit-unused': ({ left, kind, fit }) =>
      fit === 'fits'
        ? `Dein ${CREDIT[kind]} von ${left} passt zu dieser Bestellung, aber nichts wird abgezogen.`
        : `Dein ${CREDIT[kind]} von ${left} passt vielleicht zu dieser Bestellung, aber nichts wird abgezogen.`,
    'credit-unfit': ({ left, kind, days, on }) =>
      `Diese Bestellung kann dein ${CREDIT[kind]} von ${left} nicht nutzen; es endet ${endOf(days, on)}.`,
    'ineligible-item': ({ item, share, has, told }) => {
      const what = has === 'balance' ? 'Geschenkguthaben' : 'Aktionsguthaben';
      if (told === 'address') return `Dein ${what} zahlt vielleicht keine Mitgliedschaft.`;
      if (item === 'membership') return `Dein ${what} zahlt vielleicht nicht die Mitgliedschaft in dieser Bestellung.`;
      const maybe = has === 'balance' ? '' : 'vielleicht ';
      return share === 'all'
        ? `Dein ${what} zahlt ${maybe}keine Gutscheine, und diese Bestellung enthält ${told === 'titles' ? 'wohl nur' : 'nur'} solche.`
        : `Dein ${what} zahlt ${maybe}nicht die Gutscheine in dieser Bestellung.`;
    },
    'other-marketplace': ({ free, host }) =>
      `Dein Geschenkguthaben von ${free} liegt bei ${host} und ist hier nicht nutzbar.`,
    'balance-drift': ({ amount, than }) =>
      `Dein Guthaben ist ${amount} ${than === 'lower' ? 'niedriger' : 'höher'}, als deine Notizen sagen.`,
    'account-unclear': ({ which }) =>
      which === 'this-page'
        ? 'Diese Seite gehört vielleicht zu einem anderen Konto. Sag im Pop-up, zu welchem.'
        : 'Eine Guthabenseite gehört vielleicht zu einem anderen Konto. Sag im Pop-up, zu welchem.',
    'outcome-mismatch': ({ by, how }) =>
      how === 'card-instead'
        ? `Diese Bestellung belastet deine Karte mit ${by} mehr, als ihre Übersicht zeigte.`
        : `Diese Bestellung nimmt ${by} mehr Geschenkguthaben, als ihre Übersicht zeigte.`,
    'return-loses-credit': ({ lost }) =>
      `Die ${lost} Aktionsguthaben auf dieser Bestellung kommen bei einer Rückgabe nicht zurück.`,
    'redeem-elsewhere': ({ count, accounts }) => {
      const names = accounts?.map((label) => (label === null ? 'das erste Konto' : `„${label}“`));
      const several = names && count <= 3 ? AND.format(names) : `${count} Konten`;
      return `Du führst hier Bücher für ${several}. Ist das hier das richtige Konto?`;
    },
    'unshipped-leak': ({ orders }) =>
      orders === 1
        ? 'Ein jetzt eingelöster Gutschein zahlt vielleicht deine Bestellung, die noch nicht versandt ist.'
        : `Ein jetzt eingelöster Gutschein zahlt vielleicht eine deiner ${orders} noch nicht versandten Bestellungen.`,
    'balance-stale': ({ balance, days, by }) =>
      `Dein Guthaben von ${balance} ist vor ${days} zuletzt ${by === 'page' ? 'gesehen' : 'notiert'}; es kann anders sein.`,
    'odd-cents': ({ left }) =>
      left === null
        ? 'Diese Bestellung passt genau zu deinem Geschenkguthaben.'
        : `Diese Bestellung lässt ${left} deines Geschenkguthabens übrig.`,
    'page-unreadable': () => 'Diese Seite ist hier nicht lesbar; über dein Guthaben lässt sich nichts sagen.',
  },

  line: {
    balanceUnused: 'Ungenutztes Geschenkguthaben',
    balance: 'Dein Geschenkguthaben',
    balancePays: 'Geschenkguthaben zahlt',
    balanceSaved: 'Du sparst',
    balanceLastSeen: 'Zuletzt bekanntes Guthaben',
    balanceElsewhere: 'Geschenkguthaben anderswo',
    setAside: (reserve) => (reserve === null ? 'Zurückgelegt' : `Zurückgelegt für „${reserve}“`),
    cutTaken: 'Davon genommen',
    cutMayBeTaken: 'Davon vielleicht genommen',
    meantFromBalance: 'Guthaben laut Übersicht',
    tookFromBalance: 'Guthaben genommen',
    drift: 'Nicht in deinen Notizen',
    creditUsed: 'Verwendetes Guthaben',
    pays: {
      card: 'Deine Karte zahlt',
      invoice: 'Auf Rechnung',
      'bank-account': 'Dein Bankkonto zahlt',
      other: 'Anders bezahlt',
    },
    cardMayPay: 'Deine Karte zahlt vielleicht',
    orderTakes: 'Diese Bestellung nimmt',
    orderMayTake: 'Dieser Druck nimmt vielleicht',
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
    weakSigns: 'Die Zeichen dafür sind auf dieser Seite schwächer als sonst.',
    notAllPayable:
      'Diese Bestellung enthält wohl Gutscheine oder eine Mitgliedschaft; die zahlt das Guthaben vielleicht nicht.',
    noTotalOnThisPage: 'Diese Seite zeigt das Guthaben als nicht verwendet und keine Summe.',
    priceOnThisPage: 'Der Preis steht auf dieser Seite.',
    appliedOnThisPage: 'Diese Seite zeigt das Guthaben als angewendet.',
    buyNowTook: BUY_NOW_TOOK_DE,
    mayNotOrder: 'Ob die Abo-Taste sofort bestellt, ist nicht sicher, weil Quellen einander widersprechen.',
    cartLetsYouChoose: 'Leg es stattdessen in den Einkaufswagen: An der Kasse wählst du, womit du zahlst.',
    dependsOnAccount: 'Welches Geld genommen wird, hängt von den Einstellungen deines Kontos ab.',
    notUnasked: 'Du willst es nicht ungefragt ausgeben.',
    reserveIsYours: 'Du legst es in deinen Notizen zurück; der Shop weiß davon nichts.',
    needsOrderOf: (threshold) => `Es braucht eine Bestellung von mindestens ${threshold}.`,
    driftRead: 'Deine Guthabenseite zeigt einen anderen Betrag, als deine Notizen ergeben.',
    notedOnceYouSay: 'Von ihr wird nichts notiert, bis du es sagst.',
    accountUsedLast: (accounts) => `Es ist das Guthaben des hier zuletzt benutzten Kontos; du führst ${accounts}.`,
    mayBeOtherAccount:
      'Wessen Konto dieser Container zeigt, ist nicht bekannt; vielleicht ist es das Guthaben eines anderen. Öffne hier die Seite mit dem Guthaben, dann wirst du gefragt.',
    likeliestCause: (cause) => `Der wahrscheinlichste Grund: ${cause}.`,
    changeable: {
      yes: 'Nichts ist versandt, also kannst du die Zahlung vielleicht noch ändern.',
      no: 'Sie ist versandt, also ändert sich die Zahlung nicht mehr.',
      unsure: 'Bis zum Versand kannst du die Zahlung vielleicht noch ändern.',
    },
    howToChange: {
      'card-instead':
        'Öffne die Bestellung, wähle „Ändern“ neben der Zahlungsart und setze den Haken beim Geschenkguthaben.',
      'balance-instead':
        'Öffne die Bestellung, wähle „Ändern“ neben der Zahlungsart und nimm den Haken beim Geschenkguthaben weg.',
    },
    creditNotedOnOrder: 'Laut deinen Notizen ist dieses Guthaben auf dieser Bestellung verwendet.',
    noNameRead: 'Von keiner Seite wird ein Name gelesen; wessen Konto offen ist, weißt nur du.',
    notShippedInNotes: 'Deine Notizen zeigen keine Seite, auf der sie versandt ist.',
    holdsIneligible: {
      page: 'Was diese Bestellung enthält, ist auf dieser Seite gelesen.',
      titles: 'Was diese Bestellung enthält, ist aus den Wörtern der Titel geraten.',
      address: 'Wofür diese Seite ist, sagt ihre Adresse.',
    },
    amountsOnThisPage: 'Auf dieser Seite gelesen.',
    sumsRestOnBalance: 'Was hier steht, beruht auf diesem Guthaben.',
    noCreditOnThisPage: 'In den Summen dieser Seite ist kein Abzug zu finden.',
    creditNotedFor: {
      any: 'Du hast es für alles notiert.',
      digital: 'Du hast es für digitale Ware notiert.',
      'sold-by-amazon': 'Du hast es für Ware notiert, die Amazon verkauft.',
      unsure: 'Du hast notiert, dass du nicht sicher bist, wofür es gilt.',
    },
    creditFit: CREDIT_FIT_DE,
    hourOfEndUnknown: 'Die Stunde ist nicht bekannt; es kann vor Ende des Tages enden.',
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
    openBalancePage: 'Deine Guthabenseite öffnen',
    openOrder: 'Diese Bestellung öffnen',
    snooze: 'Später',
    snoozeFor: SNOOZE_FOR_DE,
  },

  name: NAMES_DE,
};
