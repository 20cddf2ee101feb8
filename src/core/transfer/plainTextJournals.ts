import type { Currency } from '../currency';
import type { BookId, Entry } from '../ledger';
import { marketplace } from '../marketplaces';
import { decimal } from './decimal';
import { type Against, type JournalLine, journalLines } from './journalLines';

const HLEDGER_AGAINST: Record<Against, string> = {
  spending: 'expenses:shopping',
  'gift-cards': 'income:gift cards',
  refunds: 'expenses:shopping:refunds',
  expired: 'expenses:expired',
  opening: 'equity:opening',
  unexplained: 'equity:unexplained',
};

const BEANCOUNT_AGAINST: Record<Against, string> = {
  spending: 'Expenses:Shopping',
  'gift-cards': 'Income:GiftCards',
  refunds: 'Expenses:Shopping:Refunds',
  expired: 'Expenses:Expired',
  opening: 'Equity:Opening',
  unexplained: 'Equity:Unexplained',
};

/** One line of text without anything that ends it or hides in it. */
function oneLine(text: string): string {
  return text
    .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

/**
 * A journal for hledger (and ledger): one transaction per change of a balance, with the balance after it asserted.
 * The shopper's words stand in comments, where they can't be taken for anything else.
 */
export function hledgerText(entries: readonly Entry[]): string {
  return journalLines(entries)
    .map((line) => {
      const own = hledgerAccount(line.book);
      const note = oneLine(line.note);
      return [
        `${line.day} ${line.kind}${note === '' ? '' : `  ; ${note}`}`,
        `    ${own}  ${decimal(line.effect)} ${line.effect.currency} = ${decimal(line.after)} ${line.after.currency}`,
        ...line.against.map(({ of, amount }) => `    ${HLEDGER_AGAINST[of]}  ${decimal(amount)} ${amount.currency}`),
      ].join('\n');
    })
    .map((transaction) => `${transaction}\n\n`)
    .join('');
}

/** Two spaces end an account's name, and a colon divides it. */
function hledgerAccount({ purse, account }: BookId): string {
  const label = oneLine(account ?? '')
    .replace(/[:;()[\]"*!=@]+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  return ['assets:gift balance', purse.toLowerCase(), ...(label === '' ? [] : [label])].join(':');
}

/** A journal for beancount: accounts opened on their first day, one transaction per change of a balance. */
export function beancountText(entries: readonly Entry[]): string {
  const lines = journalLines(entries);
  const opened = new Map<string, { day: string; currencies: Set<Currency> }>();
  const open = (account: string, { day, effect }: JournalLine) => {
    const before = opened.get(account);
    const currencies = (before?.currencies ?? new Set<Currency>()).add(effect.currency);
    opened.set(account, { day: before && before.day < day ? before.day : day, currencies });
  };
  const transactions = lines.map((line) => {
    const own = beancountAccount(line.book);
    open(own, line);
    for (const { of } of line.against) open(BEANCOUNT_AGAINST[of], line);
    const note = oneLine(line.note).replaceAll('\\', '\\\\').replaceAll('"', '\\"');
    return [
      `${line.day} * "${line.kind}" "${note}"`,
      `  ${own}  ${decimal(line.effect)} ${line.effect.currency}`,
      ...line.against.map(({ of, amount }) => `  ${BEANCOUNT_AGAINST[of]}  ${decimal(amount)} ${amount.currency}`),
    ].join('\n');
  });
  const openings = [...opened].map(
    ([account, { day, currencies }]) => `${day} open ${account} ${[...currencies].sort().join(',')}`,
  );
  return [...openings.sort(), '', ...transactions.map((transaction) => `${transaction}\n`)].join('\n');
}

/** Parts of an account's name begin with a capital or digit and hold letters, digits and dashes only. */
function beancountAccount({ purse, account }: BookId): string {
  const label = oneLine(account ?? '')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '');
  const part = label === '' ? [] : [`Of-${label}`];
  return ['Assets', 'GiftBalance', marketplace(purse).id, ...part].join(':');
}
