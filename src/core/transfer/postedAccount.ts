import type { CalendarDay } from '../days/calendarDay';
import { opening } from '../ledger/activity/activityChain';
import type { Activity } from '../ledger/ledger';
import type { Currency } from '../money/currency';
import { money } from '../money/money';
import type { Against, BalanceChange, Part } from './balanceChanges';

/** What a line is: the kind of its entry or row, a balance that was there before, or a difference nothing explains. */
export type PostingKind = 'observed' | 'stated' | 'moved' | 'settled' | Activity['row'] | 'opening' | 'difference';

/** One change of a book's balance. */
export interface Posting {
  /** In the marketplace's zone. */
  readonly day: CalendarDay;
  readonly kind: PostingKind;
  /** Signed minor units, never zero. */
  readonly effect: number;
  /** What the effect is made of. */
  readonly parts: readonly Part[];
  /** The shopper's own words, possibly empty. */
  readonly note: string;
}

/** One book's account, to which rows and changes are posted in the order in which they happened. */
export interface PostedAccount {
  postRow(row: Activity): void;
  postChange(change: BalanceChange): void;
  /** Brings the account to a balance (minor units) that the books have. */
  close(balance: number): void;
  /** What was posted, in that order; what was there before all of it comes first. */
  lines(): readonly Posting[];
}

const AGAINST_ROW: Readonly<Record<Activity['row'], Against>> = {
  spent: 'spending',
  refunded: 'refunds',
  added: 'gift-cards',
  reloaded: 'gift-cards',
  other: 'unexplained',
};

/** An account to which nothing is posted yet. */
export function openAccount(currency: Currency): PostedAccount {
  const lines: Posting[] = [];
  let first: Posting | null = null;
  let balance = 0;
  /** Whether the balance is known, and not only what was added to it. */
  let isKnown = false;

  const all = (): readonly Posting[] => (first ? [first, ...lines] : lines);

  function post(line: Omit<Posting, 'note'>, note = ''): void {
    if (line.effect === 0) return;
    balance += line.effect;
    lines.push({ ...line, note });
  }

  /** A line with one other side. */
  const whole = (day: CalendarDay, kind: PostingKind, effect: number, of: Against): Omit<Posting, 'note'> => ({
    ...{ day, kind, effect },
    parts: [{ of, amount: money(effect, currency) }],
  });

  /** Leads to a balance that is known from elsewhere: by a difference, or by what was there before all lines. */
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
      // What explains the step of the books explains no other.
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
