import type { Entry } from '../ledger/ledger';
import type { Currency } from '../money/currency';
import { decimal } from '../money/decimal';
import type { Money } from '../money/money';
import type { Against } from './balanceChanges';
import { beancountAccounts, hledgerAccounts } from './journalAccounts';
import { booksWritten, type JournalLine, journalLines } from './journalLines';
import { oneLine } from './oneLine';
import type { PostingKind } from './postedAccount';

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

/** The description of a transaction, by the kind of its entry. */
const CALLED: Partial<Record<PostingKind, string>> = {
  refunded: 'refund',
  added: 'gift card',
  reloaded: 'reload',
  other: 'other row',
  opening: 'opening balance',
};

const called = ({ kind }: JournalLine) => CALLED[kind] ?? kind;

/** Writes an amount in a form that all three programs can read. */
const amountText = (amount: Money) => `${decimal(amount)} ${amount.currency}`;

/**
 * Writes a journal for hledger and ledger, sorted by day. It has one transaction for each change of a balance and
 * asserts the balance after it. The shopper's words are written in comments, so that no program reads them as something
 * else. Empty if no balance ever changed.
 */
export function hledgerText(entries: readonly Entry[]): string {
  const accountOf = hledgerAccounts(booksWritten(entries));
  return journalLines(entries)
    .map((line) => {
      const note = comment(line.note);
      return [
        `${line.day} ${called(line)}${note === '' ? '' : `  ; ${note}`}`,
        `    ${accountOf(line.book)}  ${amountText(line.effect)} = ${amountText(line.after)}`,
        ...line.against.map(({ of, amount }) => `    ${HLEDGER_AGAINST[of]}  ${amountText(amount)}`),
      ].join('\n');
    })
    .map((transaction) => `${transaction}\n\n`)
    .join('');
}

/**
 * Writes words as a comment without any other meaning. Both programs read a word before a colon as a tag. ledger also
 * reads `[2020-01-01]` as a date of the transaction and `::` as an expression. So a space is put before each colon, and
 * square brackets become round brackets.
 */
function comment(note: string): string {
  return oneLine(note.replaceAll('[', '(').replaceAll(']', ')').replaceAll(':', ' :'));
}

/**
 * Writes a journal for beancount, sorted by day. It opens each account on its first day and has one transaction for
 * each change of a balance. Empty if no balance ever changed.
 */
export function beancountText(entries: readonly Entry[]): string {
  const accountOf = beancountAccounts(booksWritten(entries));
  const opened = new Map<string, { day: string; currencies: Set<Currency> }>();
  const open = (account: string, { day, effect }: JournalLine) => {
    const before = opened.get(account) ?? { day, currencies: new Set<Currency>() };
    opened.set(account, { day: before.day, currencies: before.currencies.add(effect.currency) });
    return account;
  };
  const transactions = journalLines(entries).map((line) => {
    const note = oneLine(line.note).replaceAll('\\', '\\\\').replaceAll('"', '\\"');
    return [
      `${line.day} * "${called(line)}" "${note}"`,
      `  ${open(accountOf(line.book), line)}  ${amountText(line.effect)}`,
      ...line.against.map(({ of, amount }) => `  ${open(BEANCOUNT_AGAINST[of], line)}  ${amountText(amount)}`),
    ].join('\n');
  });
  if (transactions.length === 0) return '';
  const openings = [...opened].map(
    ([account, { day, currencies }]) => `${day} open ${account} ${[...currencies].sort().join(',')}`,
  );
  return [...openings.sort(), '', ...transactions.map((transaction) => `${transaction}\n`)].join('\n');
}
