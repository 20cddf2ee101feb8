import type { HoldPolicy } from '../../core/settings';
import { type Speech, speechFor } from '../popup/speech';

const en = {
  title: 'Settings',
  hold: 'Hold one press of a button that orders at once',
  holdMeaning: {
    never: 'You are told beside the button; no press is held.',
    'at-risk': 'The first press waits when it may go against your wish. The next one goes through.',
    always: 'The first press also waits when a review page is known to follow.',
  } satisfies Record<HoldPolicy, string> as Record<HoldPolicy, string>,
  ladder: 'Tell me of a credit this many days before it ends',
  ladderHint: 'Its last day is 0. With none chosen, you are not told.',
  stale: 'Call a balance old after',
  staleUnit: 'Days',
  staleFault: 'Write a whole number of days from 1 to 3650.',
  record: 'Note balances, orders and credits from the pages I open',
  recordMeaning: 'In the ledger you can undo each entry.',
  notify: 'Show a notification before credits end',
  notifyMeaning: 'At most one a day, for all of them together. Your browser asks you once.',
  notifyRefused: 'Your browser does not allow notifications. The badge still tells you.',
  quiet: 'Quiet hours',
  quietMeaning: 'No notification is shown in them; the badge tells you meanwhile.',
  quietEnds: { from: 'From', to: 'Until' },
  sync: "Share with my other browsers through the browser's own sync",
  syncMeaning: 'Off until you turn it on. Everything works without it.',
  travels: 'What travels: credits, reserves, wishes and settings.',
  stays: 'What stays here: balances, all entries, notifications and quiet hours.',
  leftOut: (count: number) =>
    count === 1
      ? 'The browser takes no more into sync for now: 1 record is in this browser only.'
      : `The browser takes no more into sync for now: ${count} records are in this browser only.`,
  silence: (rule: string) => `Silence for good: ${rule}?`,
  silenceMeaning: 'Its words stay away until you lift it here. A press that it holds is still held once.',
  silenceIt: 'Silence it',
  silenced: 'It keeps quiet until you lift it.',
  snoozes: 'Advice that keeps quiet',
  saved: 'Saved.',
};

type OptionsWords = typeof en;

const de: OptionsWords = {
  title: 'Einstellungen',
  hold: 'Einen Druck auf Tasten anhalten, die sofort bestellen',
  holdMeaning: {
    never: 'Du wirst neben der Taste gewarnt; kein Druck wird angehalten.',
    'at-risk': 'Der erste Druck wartet, wenn er deinem Wunsch widersprechen kann. Der nächste gilt.',
    always: 'Der erste Druck wartet auch, wenn bekanntermaßen eine Übersicht folgt.',
  },
  ladder: 'So viele Tage vor seinem Ende von einem Aktionsguthaben sprechen',
  ladderHint: 'Der letzte Tag ist 0. Ist keiner gewählt, wirst du nicht gewarnt.',
  stale: 'Ein Guthaben alt nennen nach',
  staleUnit: 'Tage',
  staleFault: 'Schreibe eine ganze Zahl von Tagen zwischen 1 und 3650.',
  record: 'Guthaben, Bestellungen und Aktionsguthaben von Seiten notieren, die ich öffne',
  recordMeaning: 'Im Kassenbuch kannst du jeden Eintrag rückgängig machen.',
  notify: 'Vor dem Ende von Aktionsguthaben benachrichtigen',
  notifyMeaning: 'Höchstens einmal am Tag, für alle zusammen. Dein Browser fragt dich einmal.',
  notifyRefused: 'Dein Browser erlaubt keine Benachrichtigungen. Das Abzeichen warnt dich weiterhin.',
  quiet: 'Ruhezeit',
  quietMeaning: 'In ihr erscheint keine Benachrichtigung; solange warnt das Abzeichen.',
  quietEnds: { from: 'Von', to: 'Bis' },
  sync: 'Über die Synchronisierung des Browsers mit meinen anderen Browsern teilen',
  syncMeaning: 'Aus, bis du es einschaltest. Alles geht auch ohne.',
  travels: 'Was reist: Aktionsguthaben, Rücklagen, Wünsche und Einstellungen.',
  stays: 'Was hier bleibt: Guthaben, alle Einträge, Benachrichtigungen und Ruhezeit.',
  leftOut: (count) =>
    count === 1
      ? 'Der Browser nimmt vorerst nicht mehr in die Synchronisierung auf: 1 Datensatz ist nur hier.'
      : `Der Browser nimmt vorerst nicht mehr in die Synchronisierung auf: ${count} Datensätze sind nur hier.`,
  silence: (rule) => `Für immer still: ${rule}?`,
  silenceMeaning:
    'Der Hinweis schweigt, bis du es hier aufhebst. Ein Druck, den er anhält, wird weiter einmal angehalten.',
  silenceIt: 'Stumm stellen',
  silenced: 'Der Hinweis schweigt, bis du es aufhebst.',
  snoozes: 'Hinweise, die schweigen',
  saved: 'Gespeichert.',
};

/** What the options page says: the words every page shares, and its own. */
export interface OptionsSpeech extends Speech {
  readonly options: OptionsWords;
}

/** The options page's speech for a reader's language (BCP 47). */
export function optionsSpeechFor(language: string): OptionsSpeech {
  const speech = speechFor(language);
  return { ...speech, options: speech.words.locale.toLowerCase().startsWith('de') ? de : en };
}
