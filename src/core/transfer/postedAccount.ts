import type { CalendarDay } from '../days/calendarDay';
import { opening } from '../ledger/activity/activityChain';
import type { Activity } from '../ledger/ledger';
import type { Currency } from '../money/currency';
import { money } from '../money/money';
import type { Against, BalanceChange, Part } from './balanceChanges';

/**
 * What a line is: the kind of its entry or row, a balance that was there before, or a difference that nothing explains.
 */
export type PostingKind = 'observed' | 'stated' | 'moved' | 'settled' | Activity['row'] | 'opening' | 'difference';

/** One change of a book's balance. */
export interface Posting {
  /** In the marketplace's zone. */
  readonly day: CalendarDay;
  readonly kind: PostingKind;
  /** In minor units with a sign; never zero. */
  readonly effect: number;
  /** The parts of the effect. */
  readonly parts: readonly Part[];
  /** The shopper's own words; possibly empty. */
  readonly note: string;
}

/** The account of one book. Rows and changes are posted to it in the order in which they happened. */
export interface PostedAccount {
  postRow(row: Activity): void;
  postChange(change: BalanceChange): void;
  /** Posts what is missing to reach the book's balance (minor units). */
  close(balance: number): void;
  /** What was posted, in that order. A balance that was there before goes first. */
  lines(): readonly Posting[];
}

const AGAINST_ROW: Readonly<Record<Activity['row'], Against>> = {
  spent: 'spending',
  refunded: 'refunds',
  added: 'gift-cards',
  reloaded: 'gift-cards',
  other: 'unexplained',
};

/** Opens an account to which nothing is posted yet. */
export function openAccount(currency: Currency): PostedAccount {
  const lines: Posting[] = [];
  let first: Posting | null = null;
  let balance = 0;
  /** Whether the balance itself is known. If not, only the sum of what was posted is known. */
  let isKnown = false;

  const all = (): readonly Posting[] => (first ? [first, ...lines] : lines);

  function post(line: Omit<Posting, 'note'>, note = ''): void {
    if (line.effect === 0) return;
    balance += line.effect;
    lines.push({ ...line, note });
  }

  /** A line whose other side is one part. */
  const whole = (day: CalendarDay, kind: PostingKind, effect: number, of: Against): Omit<Posting, 'note'> => ({
    ...{ day, kind, effect },
    parts: [{ of, amount: money(effect, currency) }],
  });

  /**
   * Brings the account to a balance that is known from elsewhere. It adds a difference, or an opening balance before
   * all lines.
   */
  function lead(to: number, day: CalendarDay, note = ''): void {
    const step = to - balance;
    if (isKnown) post(whole(day, 'difference', step, 'unexplained'), note);
    else if (step !== 0) {
      first = { ...whole(earliest(lines) ?? day, 'opening', step, 'opening'), note };
      balance = to;
    }
    isKnown = true;
  }

  return {
    postRow(row) {
      const before = opening(row);
      if (before !== null) lead(before, row.day);
      post(whole(row.day, row.row, row.amount.minor, AGAINST_ROW[row.row]));
    },
    postChange({ entry: { kind }, day, effect, after, parts, note }) {
      if (kind === 'moved' || kind === 'settled') return post({ day, kind, effect: effect.minor, parts }, note);
      if (kind !== 'observed' && kind !== 'stated') return;
      const step = after.minor - balance;
      if (!isKnown && lines.length > 0) lead(after.minor, day, note);
      else if (!isKnown) post(whole(day, kind, step, 'opening'), note);
      // The parts explain the step between the ledger's balances. They do not explain a different step.
      else
        post(step === effect.minor ? { day, kind, effect: step, parts } : whole(day, kind, step, 'unexplained'), note);
      isKnown = true;
    },
    close(to) {
      const last = all().reduce<CalendarDay | null>((late, { day }) => (late && late > day ? late : day), null);
      if (last) lead(to, last);
    },
    lines: all,
  };
}

function earliest(lines: readonly Posting[]): CalendarDay | null {
  return lines.reduce<CalendarDay | null>((early, { day }) => (early && early < day ? early : day), null);
}
