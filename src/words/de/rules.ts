import type { RuleWords } from '../../core/advice/advice';
import type { CreditKind } from '../../core/credits/credit';
import type { OrderControl, PaidWith } from '../../core/page/pageReading';

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
const REST: Readonly<Record<PaidWith | 'card', (sum: string | null) => string>> = {
  card: (sum) => `deine Karte zahlt ${sum ?? 'diese Bestellung'}`,
  invoice: (sum) => `auf Rechnung zahlst du ${sum ?? 'diese Bestellung'}`,
  'bank-account': (sum) => `dein Bankkonto zahlt ${sum ?? 'diese Bestellung'}`,
  other: (sum) => `anders zahlst du ${sum ?? 'diese Bestellung'}`,
};

/** What each rule says in German. */
export const RULES_DE: RuleWords = {
  'balance-unused': {
    name: 'Guthaben bleibt an der Kasse ungenutzt',
    verdict: ({ unused, toCard, paidWith, sure }) =>
      `${unused} Geschenkguthaben bleiben ${sure ? '' : 'vielleicht '}ungenutzt; ${REST[paidWith](toCard)}.`,
    unusedLine: 'Ungenutztes Geschenkguthaben',
    noTotalOnThisPage: 'Diese Seite zeigt das Guthaben als nicht verwendet und keine Summe.',
    weakSigns: 'Die Zeichen dafür sind auf dieser Seite schwächer als sonst.',
    notAllPayable:
      'Diese Bestellung enthält wohl Gutscheine oder eine Mitgliedschaft; die zahlt das Guthaben vielleicht nicht.',
  },
  'one-click-bypass': {
    name: 'Tasten, die am Guthaben vorbeigehen können',
    verdict: ({ free, control }) =>
      `${CONTROL[control]} belastet vielleicht deine Karte und lässt ${free} Geschenkguthaben ungenutzt.`,
    cardLine: 'Deine Karte zahlt vielleicht',
    priceOnThisPage: 'Der Preis steht auf dieser Seite.',
  },
  'reserve-drain': {
    name: 'Gespartes Guthaben wird ausgegeben',
    verdict: ({ saved, taken, how, control, reserve }) => {
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
    savedLine: 'Du sparst',
    setAsideLine: (reserve) => (reserve === null ? 'Zurückgelegt' : `Zurückgelegt für „${reserve}“`),
    cutLine: { applied: 'Davon genommen', may: 'Davon vielleicht genommen' },
    takenLine: { applied: 'Diese Bestellung nimmt', may: 'Dieser Druck nimmt vielleicht' },
    appliedOnThisPage: 'Diese Seite zeigt das Guthaben als angewendet.',
    notUnasked: 'Du willst es nicht ungefragt ausgeben.',
    reserveIsYours: 'Du legst es in deinen Notizen zurück; der Shop weiß davon nichts.',
  },
  'balance-partly-used': {
    name: 'Guthaben zahlt nur einen Teil',
    verdict: ({ used, toCard, paidWith }) =>
      `Dein Geschenkguthaben zahlt ${used ?? 'einen Teil'}; ${REST[paidWith](`die übrigen ${toCard}`)}.`,
    balanceLine: 'Geschenkguthaben zahlt',
    amountsOnThisPage: 'Auf dieser Seite gelesen.',
  },
  'credit-expiring': {
    name: 'Aktionsguthaben nahe am Ende',
    verdict: ({ left, kind, days, on }) => `Dein ${CREDIT[kind]} von ${left} endet ${endOf(days, on)}.`,
    hourOfEndUnknown: 'Die Stunde ist nicht bekannt; es kann vor Ende des Tages enden.',
  },
  'credit-unused': {
    name: 'Aktionsguthaben nicht verwendet',
    verdict: ({ left, kind, fit }) =>
      fit === 'fits'
        ? `Dein ${CREDIT[kind]} von ${left} passt zu dieser Bestellung, aber nichts wird abgezogen.`
        : `Dein ${CREDIT[kind]} von ${left} passt vielleicht zu dieser Bestellung, aber nichts wird abgezogen.`,
    noCreditOnThisPage: 'In den Summen dieser Seite ist kein Abzug zu finden.',
  },
  'credit-unfit': {
    name: 'Endendes Aktionsguthaben, das nicht passt',
    verdict: ({ left, kind, days, on }) =>
      `Diese Bestellung kann dein ${CREDIT[kind]} von ${left} nicht nutzen; es endet ${endOf(days, on)}.`,
    needsOrderOf: (threshold) => `Es braucht eine Bestellung von mindestens ${threshold}.`,
  },
  'ineligible-item': {
    name: 'Ware, die kein Guthaben zahlt',
    verdict: ({ item, share, has, told }) => {
      const what = has === 'balance' ? 'Geschenkguthaben' : 'Aktionsguthaben';
      if (told === 'address') return `Dein ${what} zahlt vielleicht keine Mitgliedschaft.`;
      if (item === 'membership') return `Dein ${what} zahlt vielleicht nicht die Mitgliedschaft in dieser Bestellung.`;
      const maybe = has === 'balance' ? '' : 'vielleicht ';
      return share === 'all'
        ? `Dein ${what} zahlt ${maybe}keine Gutscheine, und diese Bestellung enthält ${told === 'titles' ? 'wohl nur' : 'nur'} solche.`
        : `Dein ${what} zahlt ${maybe}nicht die Gutscheine in dieser Bestellung.`;
    },
    toldBy: {
      page: 'Was diese Bestellung enthält, ist auf dieser Seite gelesen.',
      titles: 'Was diese Bestellung enthält, ist aus den Wörtern der Titel geraten.',
      address: 'Wofür diese Seite ist, sagt ihre Adresse.',
    },
  },
  'other-marketplace': {
    name: 'Guthaben bei einem anderen Shop',
    verdict: ({ free, host }) => `Dein Geschenkguthaben von ${free} liegt bei ${host} und ist hier nicht nutzbar.`,
    elsewhereLine: 'Geschenkguthaben anderswo',
  },
  'balance-stale': {
    name: 'Guthaben vor langer Zeit notiert',
    verdict: ({ balance, days, by }) =>
      `Dein Guthaben von ${balance} ist vor ${days} zuletzt ${by === 'page' ? 'gesehen' : 'notiert'}; es kann anders sein.`,
    lastSeenLine: 'Zuletzt bekanntes Guthaben',
    sumsRestOnBalance: 'Was hier steht, beruht auf diesem Guthaben.',
    openBalancePage: 'Deine Guthabenseite öffnen',
  },
  'balance-drift': {
    name: 'Guthaben weicht von den Notizen ab',
    verdict: ({ amount, than }) =>
      `Dein Guthaben ist ${amount} ${than === 'lower' ? 'niedriger' : 'höher'}, als deine Notizen sagen.`,
    driftLine: 'Nicht in deinen Notizen',
    driftRead: 'Deine Guthabenseite zeigt einen anderen Betrag, als deine Notizen ergeben.',
    likeliestCause: (cause) => `Der wahrscheinlichste Grund: ${cause}.`,
  },
  'account-unclear': {
    name: 'Guthabenseite mit unklarem Konto',
    verdict: (which) =>
      which === 'this-page'
        ? 'Diese Seite gehört vielleicht zu einem anderen Konto. Sag im Pop-up, zu welchem.'
        : 'Eine Guthabenseite gehört vielleicht zu einem anderen Konto. Sag im Pop-up, zu welchem.',
    notedOnceYouSay: 'Von ihr wird nichts notiert, bis du es sagst.',
  },
  'outcome-mismatch': {
    name: 'Anders bezahlt als gezeigt',
    verdict: ({ by, how }) =>
      how === 'card-instead'
        ? `Diese Bestellung belastet deine Karte mit ${by} mehr, als ihre Übersicht zeigte.`
        : `Diese Bestellung nimmt ${by} mehr Geschenkguthaben, als ihre Übersicht zeigte.`,
    meantLine: 'Guthaben laut Übersicht',
    tookLine: 'Guthaben genommen',
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
    openOrder: 'Diese Bestellung öffnen',
  },
  'return-loses-credit': {
    name: 'Aktionsguthaben geht bei Rückgabe verloren',
    verdict: (lost) => `Die ${lost} Aktionsguthaben auf dieser Bestellung kommen bei einer Rückgabe nicht zurück.`,
    creditLine: 'Verwendetes Guthaben',
    creditNotedOnOrder: 'Laut deinen Notizen ist dieses Guthaben auf dieser Bestellung verwendet.',
  },
  'redeem-elsewhere': {
    name: 'Einlösen, wo du mehrere Konten führst',
    verdict: ({ count, accounts }) => {
      const names = accounts?.map((label) => (label === null ? 'das erste Konto' : `„${label}“`));
      const several = names && count <= 3 ? AND.format(names) : `${count} Konten`;
      return `Du führst hier Bücher für ${several}. Ist das hier das richtige Konto?`;
    },
    noNameRead: 'Von keiner Seite wird ein Name gelesen; wessen Konto offen ist, weißt nur du.',
  },
  'unshipped-leak': {
    name: 'Einlösen, bevor eine Bestellung versandt ist',
    verdict: (orders) =>
      orders === 1
        ? 'Ein jetzt eingelöster Gutschein zahlt vielleicht deine Bestellung, die noch nicht versandt ist.'
        : `Ein jetzt eingelöster Gutschein zahlt vielleicht eine deiner ${orders} noch nicht versandten Bestellungen.`,
    notShippedInNotes: 'Deine Notizen zeigen keine Seite, auf der sie versandt ist.',
  },
  'odd-cents': {
    name: 'Bestellung, die zum Guthaben passt',
    verdict: (left) =>
      left === null
        ? 'Diese Bestellung passt genau zu deinem Geschenkguthaben.'
        : `Diese Bestellung lässt ${left} deines Geschenkguthabens übrig.`,
  },
  'page-unreadable': {
    name: 'Nicht lesbare Seiten',
    verdict: 'Diese Seite ist hier nicht lesbar; über dein Guthaben lässt sich nichts sagen.',
  },
};
