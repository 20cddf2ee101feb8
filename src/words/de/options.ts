import type { OptionsWords } from '../en/options';

/** What the settings page says, in German. */
export const optionsDe: OptionsWords = {
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
