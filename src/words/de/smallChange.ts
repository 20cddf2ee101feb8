import type { SmallChangeWords } from '../en/smallChange';
import { pluralIn } from '../plural';

const plural = pluralIn('de');

const punkte = (count: number) => plural(count, { one: '1 Punkt', other: `${count.toLocaleString('de')} Punkte` });

/** The words about small sums that are not part of the balance, in German. */
export const smallChangeDe: SmallChangeWords = {
  title: 'Kleingeld',
  intro: 'Was du hier notierst, liegt neben deinem Guthaben und zählt dort nie mit.',
  remove: 'Entfernen',
  unsure: (certainty, when, host) => `Unsicher: ${certainty}, ${when} (${host}).`,
  readIn: (month) => `gelesen im ${month}`,

  points: {
    title: 'Kindle-Punkte',
    add: 'Punkte hinzufügen',
    count: 'Punkte',
    countHint: 'Was von denen übrig ist, die du an einem Tag bekommen hast.',
    earned: 'Bekommen am',
    dayFault: 'Wähle den Tag, an dem du sie bekommen hast.',
    dayAhead: 'Dieser Tag kommt erst noch.',
    batch: (count, earned) => `${punkte(count)}, bekommen am ${earned}`,
    mayEnd: (on) => `können am ${on} enden`,
    mayEndToday: 'können heute enden',
    mayHaveEnded: (on) => `können am ${on} geendet haben`,
    comesTo: (count, credit) => `${punkte(count)} können ${credit} für Kindle-Bücher ergeben.`,
    next: (count, step) =>
      `Mit weiteren ${punkte(count)}${plural(count, { one: '', other: 'n' })} können die nächsten ${step} kommen.`,
    soon: (count, days) =>
      `${punkte(count)} ${plural(count, { one: 'kann', other: 'können' })} innerhalb von ${days} Tagen enden.`,
    rule: (step, credit, months) =>
      `Aus ${punkte(step)}n können ${credit} werden. Sie können ${months} Monate nach dem Erhalt enden.`,
    added: 'Die Punkte sind notiert.',
    removeThis: (batch) => `${batch}: entfernen`,
    removed: (batch) => `Entfernt: ${batch}.`,
  },

  cards: {
    title: 'Reste auf Prepaid-Karten',
    add: 'Rest hinzufügen',
    amount: 'Auf der Karte übrig',
    amountHint: 'Nur den Betrag. Schreibe hier keine Kartennummer hin.',
    tooMuch: (most) => `Schreibe höchstens ${most}.`,
    left: (amount) => `${amount} übrig`,
    reload: (amount) => `${amount} aufladen`,
    tooLittle: 'vielleicht zu wenig zum Aufladen',
    total: (amount) => `Zusammen kannst du vielleicht ${amount} aufladen.`,
    hold: (amount) =>
      `Beim Hinzufügen einer Karte können etwa ${amount} belastet werden; um so viel weniger lädt jeder Rest auf.`,
    least: (amount, others) => `Mindestens ${amount} können nötig sein; andere Ratgeber nennen ${others}.`,
    added: 'Der Rest ist notiert.',
    removeThis: (amount) => `${amount} entfernen`,
    removed: (amount) => `Entfernt: ${amount}.`,
  },
};
