import { pluralIn } from '../plural';

const plural = pluralIn('en');

/** The popup's words about changed entries, ended credits and snoozed advice, in English. */
export const EDIT_WORDS_EN = {
  ownDay: {
    label: 'Day, if not today',
    toCome: 'This day is in the future.',
    inBalance: 'Your balance is from a later day, so it does not change.',
    on: (day: string, typed: string) => `${day}, typed ${typed}`,
  },

  noteEdit: {
    open: 'Change note',
    add: 'Add note',
    openThis: (what: string) => `Change note: ${what}`,
    addTo: (what: string) => `Add note: ${what}`,
    note: 'Note',
    saved: 'Note changed. You can undo it.',
    amended: 'Note changed',
    amendedOf: (what: string) => `Note changed: ${what}`,
  },

  creditEdit: {
    open: 'Change',
    openThis: (what: string) => `Change ${what}`,
    left: 'Amount left',
    leftHint: 'A new amount is written as a correction. You can undo it.',
    saved: 'Credit changed.',
    corrected: (amount: string) => `Credit corrected by ${amount}`,
  },

  endedCredit: {
    unused: (ended: string) => `${ended}, unused`,
    thisYear: (sums: string) => `Ended unused this year: ${sums}.`,
    earlier: (count: number) =>
      plural(count, { one: 'Show 1 that ended earlier', other: `Show ${count} that ended earlier` }),
  },

  snoozed: {
    title: 'Snoozed advice',
    none: 'No advice is snoozed.',
    until: (moment: string) => `until ${moment}`,
    untilLifted: 'until you turn it on',
    lift: 'Turn on',
    liftThis: (rule: string) => `Turn on: ${rule}`,
    lifted: 'This advice is on again.',
  },
};

/** The same in any language. */
export type EditWords = typeof EDIT_WORDS_EN;
