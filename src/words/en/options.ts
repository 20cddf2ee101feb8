import type { HoldPolicy } from '../../core/settings/settings';

/** What the settings page says, in English. */
export const optionsEn = {
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

export type OptionsWords = typeof optionsEn;
