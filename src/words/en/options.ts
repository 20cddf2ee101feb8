import type { HoldPolicy } from '../../core/settings/settings';

/** What the settings page says, in English. */
export const optionsEn = {
  title: 'Settings',
  hold: 'Hold one press of a button that orders at once',
  holdMeaning: {
    never: 'You get a notice beside the button. No press is held.',
    'at-risk': 'The first press waits when it may go against your wish. The next one goes through.',
    always: 'The first press also waits when a review page is known to follow.',
  } satisfies Record<HoldPolicy, string> as Record<HoldPolicy, string>,
  ladder: 'Tell me of a credit this many days before it ends',
  ladderHint: '0 is its last day. If you choose no day, you get no reminders.',
  stale: 'Call a balance old after',
  staleUnit: 'Days',
  record: 'Note balances, orders and credits from the pages I open',
  recordMeaning: 'In the ledger you can undo each entry.',
  notify: 'Show a notification before credits end',
  notifyMeaning: 'At most one a day, for all of them together. Your browser asks you once.',
  notifyRefused: 'Your browser does not allow notifications. The badge still tells you.',
  quiet: 'Quiet hours',
  quietMeaning: 'No notification is shown during these hours. The badge still tells you.',
  quietEnds: { from: 'From', to: 'Until' },
  sync: "Share with my other browsers through the browser's own sync",
  syncMeaning: 'Off until you turn it on. Everything works without it.',
  travels: 'Shared: credits, reserves, wishes and settings.',
  stays: 'Not shared: balances, all entries, notifications and quiet hours.',
  leftOut: (count: number) =>
    count === 1
      ? 'The browser’s sync is full for now: 1 record is in this browser only.'
      : `The browser’s sync is full for now: ${count} records are in this browser only.`,
  silence: (rule: string) => `Turn off this advice: ${rule}?`,
  silenceMeaning: 'You do not see it until you turn it on here. It still holds a press once.',
  silenceIt: 'Turn off',
  silenced: 'This advice is off until you turn it on here.',
  snoozes: 'Snoozed advice',
  saved: 'Saved.',
};

export type OptionsWords = typeof optionsEn;
