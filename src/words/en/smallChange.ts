import { pluralIn } from '../plural';

const plural = pluralIn('en');

const points = (count: number) => plural(count, { one: '1 point', other: `${count.toLocaleString('en')} points` });

/** The words about small sums that are not part of the balance, in English. */
export const smallChangeEn = {
  title: 'Small change',
  intro: 'What you note here is not part of your balance.',
  remove: 'Remove',
  unsure: (certainty: string, when: string, host: string) => `Unsure: ${certainty}, ${when} (${host}).`,
  readIn: (month: string) => `read in ${month}`,

  points: {
    title: 'Kindle points',
    add: 'Add points',
    count: 'Points',
    countHint: 'How many are left of the points that you earned on one day.',
    earned: 'Earned on',
    dayFault: 'Choose the day on which you earned them.',
    dayAhead: 'This day is in the future.',
    batch: (count: number, earned: string) => `${points(count)}, earned ${earned}`,
    mayEnd: (on: string) => `may end ${on}`,
    mayEndToday: 'may end today',
    mayHaveEnded: (on: string) => `may have ended ${on}`,
    comesTo: (count: number, credit: string) => `${points(count)} may come to ${credit} for Kindle books.`,
    next: (count: number, step: string) => `The next ${step} may come with ${points(count)} more.`,
    soon: (count: number, days: number) => `${points(count)} may end within ${days} days.`,
    rule: (step: number, credit: string, months: number) =>
      `${points(step)} may become ${credit}. They may end ${months} months after you earned them.`,
    added: 'The points are noted.',
    removeThis: (batch: string) => `Remove ${batch}`,
    removed: (batch: string) => `Removed: ${batch}.`,
  },

  cards: {
    title: 'Left on prepaid cards',
    add: 'Add a leftover',
    amount: 'Left on the card',
    amountHint: 'Only the amount. Do not write a card number here.',
    tooMuch: (most: string) => `Write at most ${most}.`,
    left: (amount: string) => `${amount} left`,
    reload: (amount: string) => `reload ${amount}`,
    tooLittle: 'may be too little to reload',
    total: (amount: string) => `Together you may reload ${amount}.`,
    hold: (amount: string) => `Adding a card may first hold about ${amount} of it, so each is reloaded with less.`,
    least: (amount: string, others: string) => `At least ${amount} may be needed; other guides say ${others}.`,
    added: 'The leftover is noted.',
    removeThis: (amount: string) => `Remove ${amount}`,
    removed: (amount: string) => `Removed: ${amount}.`,
  },
};

export type SmallChangeWords = typeof smallChangeEn;
