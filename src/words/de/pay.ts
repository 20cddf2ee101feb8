import type { PayWords } from '../en/pay';

/** The popup's words about how an order is paid, in German. */
export const PAY_WORDS_DE: PayWords = {
  thisTime: {
    said: {
      use: 'Du willst dein Geschenkguthaben nutzen, nur dieses Mal.',
      leave: 'Du willst dein Geschenkguthaben liegen lassen, nur dieses Mal.',
    },
    meaning: 'Das endet mit dieser Bestellung, wenn du die Kasse verlässt, oder nach einer Stunde.',
    takeBack: 'Zurücknehmen',
    tookBack: 'Zurückgenommen. Dein Wunsch gilt wieder.',
  },

  buyNowTakes: {
    question: 'Was hat deine letzte „Jetzt kaufen“-Bestellung genommen?',
    took: { card: 'Sie nahm die Karte', balance: 'Sie nahm das Guthaben' },
    saved: {
      card: 'Notiert: „Jetzt kaufen“ belastet deine Karte. Ändern kannst du es unter „Mehr“.',
      balance: 'Notiert: „Jetzt kaufen“ nimmt dein Geschenkguthaben. Ändern kannst du es unter „Mehr“.',
    },
    label: '„Jetzt kaufen“ nimmt',
    choice: { unknown: 'Nicht bekannt', card: 'Die Karte', balance: 'Das Guthaben' },
    learned: (day) => `Gelernt aus einer Bestellung vom ${day}.`,
    said: (day) => `Das hast du am ${day} gesagt.`,
  },

  forecast: {
    title: 'Womit bezahlt wird (Prognose)',
    credit: 'Aktionsguthaben',
    balance: 'Geschenkguthaben',
    after: (purses) => `Nach dieser Bestellung: ${purses}.`,
    balanceAfter: (amount) => `Geschenkguthaben ${amount}`,
    creditAfter: (amount) => `Aktionsguthaben ${amount}`,
    fromReserves: (amount) => `Im Guthaben, das zahlt, sind ${amount}, die du zurückgelegt hast.`,
    basis: {
      page: 'So, wie diese Seite jetzt ist.',
      habit: 'So, wie deine „Jetzt kaufen“-Bestellungen bezahlt werden.',
      'if-used': 'Nur, wenn dein Geschenkguthaben genutzt wird.',
    },
    unsure: 'Amazon sagt nicht, in welcher Reihenfolge es Aktionsguthaben, Geschenkguthaben und Karte nimmt.',
  },
};
