import type { CsvFormat } from '../../core/transfer/csv';
import type { BooksCount } from '../../core/transfer/exportDocument';
import type { EntryGroup, Span } from '../ledgerChoices';
import { pluralIn } from '../plural';
import { smallChangeEn } from './smallChange';

const plural = pluralIn('en');

const counted = (count: number, one: string, more: string) =>
  plural(count, { one: `1 ${one}`, other: `${count} ${more}` });

/** What only the ledger page says, in English. */
export const ledgerEn = {
  title: 'Ledger',
  intro: 'Every entry from you or from a page. Entries never change, but you can undo them.',
  empty: 'There are no entries yet. Open your balance page once, or set a balance in the popup.',
  reading: 'Reading all entries.',
  which: 'Balance',
  all: 'All balances',
  what: 'What',
  change: 'Change',
  balance: 'Balance',
  action: 'Undo',
  readAgo: (age: string) => `read ${age}`,
  unknown: 'not known',
  caption: (name: string, balance: string) => `${name}: ${balance}`,

  entries: {
    title: 'Entries',
    group: 'Kind',
    groups: {
      all: 'All kinds',
      balance: 'Balance and money moved',
      orders: 'Orders and differences',
      credits: 'Credits',
      reserves: 'Set aside',
      activity: 'Activity table',
      notes: 'Notes',
    } satisfies Record<EntryGroup, string> as Record<EntryGroup, string>,
    search: 'Search',
    found: (count: number) => plural(count, { one: '1 line', other: `${count} lines` }),
    none: 'No line matches.',
    more: 'Show more',
  },

  plot: {
    title: (name: string) => `${name} over time`,
    balance: 'Balance',
    free: 'Free to spend',
    setAside: 'Set aside',
    day: 'Day',
    table: 'As a table',
    tooFew: 'A chart appears here after two known days.',
    span: 'Time',
    spans: { quarter: '3 months', year: '1 year', all: 'All' } satisfies Record<Span, string> as Record<Span, string>,
    says: (from: string, until: string, least: string, most: string) =>
      `From ${from} to ${until}, between ${least} and ${most}.`,
  },

  credits: {
    title: 'Credits by their end',
    credit: 'Credit',
    time: 'Time left',
    ends: 'Ends',
    none: 'No credit with an end is noted.',
    year: (year: string) => `Credits in ${year}`,
    used: 'Used',
    expired: 'Ended unused',
    lost: 'Lost by returns',
    nothing: 'Nothing was used or lost yet.',
  },

  smallChange: smallChangeEn,

  transfer: {
    title: 'Backup and other programs',
    nudge: 'Your latest entries are not in a backup yet.',
    privacy: 'These files hold your money history. Keep them where only you can read them.',
    backup: 'Download backup',
    csv: 'CSV',
    hledger: 'hledger',
    beancount: 'beancount',
    calendar: 'Calendar of ends',
    saved: (file: string) => `${file} is in your downloads.`,
    nothingMoved: 'No balance has changed yet, so there is nothing to put into this file.',
    noEnds: 'No noted credit ends in the future, so there is nothing to put into a calendar.',
    separator: 'Between columns (CSV)',
    separators: { ',': 'Comma', ';': 'Semicolon', '\t': 'Tab' } satisfies Record<
      CsvFormat['separator'],
      string
    > as Record<CsvFormat['separator'], string>,
    decimalSign: 'Decimal sign (CSV)',
    decimalSigns: { '.': 'Point', ',': 'Comma' } satisfies Record<CsvFormat['decimalSign'], string> as Record<
      CsvFormat['decimalSign'],
      string
    >,
    event: (amount: string, kind: string) => `${amount} ${kind} ends`,
    usedEvent: (kind: string) => `${kind}: nothing left`,
    eventNote: 'The hour is not known; it may end before the day is over.',
  },

  chosen: {
    title: 'Backup of chosen balances',
    which: 'What it holds',
    holds: 'With their entries, credits and reserves; without your settings and small change.',
    save: 'Download chosen',
  },

  bring: {
    title: 'Bring in a backup',
    file: 'Backup file',
    tooLarge: 'The file is larger than a backup can be.',
    unreadable: 'The file could not be read.',
    way: 'Your present books',
    ways: { merge: 'Keep them and add what is new', replace: 'Replace them with the file' },
    faulty: 'Nothing was changed. The file has faults:',
    wholeFile: 'The whole file',
    written: (moment: string) => `Written ${moment}.`,
    rows: 'Rows',
    added: 'New',
    same: 'Same',
    differs: 'Differ',
    after: 'Afterwards',
    differsKept: 'Where rows differ, your present row stays.',
    onlyAdds: 'The file holds only chosen balances, so it is added to your books.',
    loses: 'Everything that is not in the file will be gone.',
    go: 'Bring it in',
    cancel: 'Cancel',
    done: 'The backup is in your books.',
    row: {
      purses: 'Settings of balances',
      entries: 'Entries',
      credits: 'Credits',
      reserves: 'Reserves',
      smallChange: 'Small change',
    } satisfies Record<keyof BooksCount, string> as Record<keyof BooksCount, string>,
  },

  erase: {
    title: 'Erase',
    open: 'Erase everything',
    ask: (entries: number, credits: number, reserves: number, smallChange: number) =>
      `Erase ${[
        counted(entries, 'entry', 'entries'),
        counted(credits, 'credit', 'credits'),
        counted(reserves, 'reserve', 'reserves'),
        ...(smallChange > 0 ? [counted(smallChange, 'small sum', 'small sums')] : []),
      ].join(', ')}, your wishes and settings?`,
    why: 'Only a backup can bring them back.',
    yes: 'Erase',
    no: 'Keep',
    done: 'Everything is erased.',
  },
};

export type LedgerWords = typeof ledgerEn;
