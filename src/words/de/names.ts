import type { Words } from '../words';

/** Names of things in German, as they stand alone in a list or a form. */
export const NAMES_DE: Words['name'] = {
  creditKind: {
    'no-rush': 'No-Rush-Guthaben',
    courtesy: 'Kulanzguthaben',
    'promo-code': 'Aktionscode',
    ebook: 'E-Book-Guthaben',
    'trade-in': 'Eintausch-Guthaben',
    other: 'Anderes Guthaben',
  },
  scope: {
    any: 'Alles',
    digital: 'Digitale Ware',
    'sold-by-amazon': 'Verkauf durch Amazon',
    unsure: 'Weiß ich nicht',
  },
  moveCause: {
    'gift-card': 'Gutschein eingelöst',
    reload: 'Aufgeladen',
    refund: 'Erstattung',
    'trade-in': 'Eintausch',
    'cash-back': 'Cashback',
    spent: 'Ausgegeben',
    expired: 'Verfallen',
    correction: 'Berichtigung',
    hold: 'Vorübergehend zurückgehalten',
  },
  driftCause: {
    rows: 'Zeilen der Bewegungsliste',
    hold: 'vom Shop vorübergehend zurückgehalten',
    'digital-buys': 'kleine digitale Käufe',
    order: 'eine Bestellung, die nicht in deinen Notizen steht',
    refund: 'eine Erstattung',
    'gift-card': 'ein Gutschein oder eine Aufladung',
    expired: 'ein verfallener Gutschein',
    'other-account': 'die Seite eines anderen Kontos',
  },
  wish: { use: 'Zuerst verwenden', save: 'Sparen', ask: 'Jedes Mal fragen' },
  holdPolicy: { never: 'Nie', 'at-risk': 'Wenn Geld auf dem Spiel steht', always: 'Immer' },
  page: {
    'payment-selection': 'Zahlungsauswahl',
    review: 'Bestellübersicht',
    turbo: 'Jetzt-kaufen-Fenster',
    product: 'Produktseite',
    'digital-product': 'Seite eines digitalen Produkts',
    cart: 'Einkaufswagen',
    'thank-you': 'Bestellung aufgegeben',
    'gift-balance': 'Guthabenseite',
    'order-details': 'Bestelldetails',
    return: 'Rückgabeseite',
    redeem: 'Einlöseseite',
    'promo-credits': 'Seite der Aktionsguthaben',
    'one-click-settings': '1-Click-Einstellungen',
    reload: 'Aufladeseite',
    'membership-payment': 'Bezahlung einer Mitgliedschaft',
    'business-checkout': 'Kasse von Amazon Business',
    other: 'Eine andere Seite',
  },
  control: {
    'buy-now': '„Jetzt kaufen“',
    'turbo-order': 'Bestelltaste des Jetzt-kaufen-Fensters',
    'digital-one-click': '1-Click für digitale Ware',
    'one-click': '1-Click',
    subscribe: 'Spar-Abo',
  },
};

/** The choices for the length of a snooze, in German. */
export const SNOOZE_FOR_DE: Words['notice']['snoozeFor'] = {
  page: 'Auf dieser Seite nicht',
  hour: 'Eine Stunde lang nicht',
  day: 'Einen Tag lang nicht',
  rule: 'Diese Regel nie',
};

/** What Buy Now takes, and how we know. */
export const BUY_NOW_TOOK_DE: Words['reason']['buyNowTook'] = {
  shopper: {
    card: 'Du hast gesagt, dass „Jetzt kaufen“ deine Karte belastet.',
    balance: 'Du hast gesagt, dass „Jetzt kaufen“ dein Geschenkguthaben nimmt.',
  },
  order: {
    card: 'Deine letzte „Jetzt kaufen“-Bestellung hat deine Karte belastet.',
    balance: 'Deine letzte „Jetzt kaufen“-Bestellung hat dein Geschenkguthaben genommen.',
  },
};
