import type { EditWords } from '../en/edit';
import { pluralIn } from '../plural';

const plural = pluralIn('de');

/** The popup's words about changed entries, ended credits and snoozed advice, in German. */
export const EDIT_WORDS_DE: EditWords = {
  ownDay: {
    label: 'Tag, wenn nicht heute',
    toCome: 'Dieser Tag kommt erst noch.',
    inBalance: 'Dein Guthaben ist jünger als dieser Tag, also bleibt es, wie es ist.',
    on: (day, typed) => `${day}, geschrieben ${typed}`,
  },

  noteEdit: {
    open: 'Notiz ändern',
    add: 'Notiz hinzufügen',
    openThis: (what) => `Notiz ändern: ${what}`,
    addTo: (what) => `Notiz hinzufügen: ${what}`,
    note: 'Notiz',
    saved: 'Notiz geändert. Du kannst es rückgängig machen.',
    amended: 'Notiz geändert',
    amendedOf: (what) => `Notiz geändert: ${what}`,
  },

  creditEdit: {
    open: 'Ändern',
    openThis: (what) => `${what} ändern`,
    left: 'Davon übrig',
    leftHint: 'Ein anderer Betrag wird als Korrektur gebucht. Du kannst sie rückgängig machen.',
    saved: 'Aktionsguthaben geändert.',
    corrected: (amount) => `Aktionsguthaben um ${amount} korrigiert`,
  },

  endedCredit: {
    unused: (ended) => `${ended}, ungenutzt`,
    thisYear: (sums) => `Dieses Jahr ungenutzt verfallen: ${sums}.`,
    earlier: (count) =>
      plural(count, { one: '1 früher verfallenes zeigen', other: `${count} früher verfallene zeigen` }),
  },

  snoozed: {
    title: 'Vorerst still',
    none: 'Alle Hinweise dürfen sprechen.',
    until: (moment) => `bis ${moment}`,
    untilLifted: 'bis du sie sprechen lässt',
    lift: 'Wieder sprechen',
    liftThis: (rule) => `Wieder sprechen: ${rule}`,
    lifted: 'Der Hinweis darf wieder sprechen.',
  },
};
