import type { EpochMs } from '../days/calendarDay';
import type { MarketplaceId } from '../marketplaces/marketplaces';
import { type Money, money } from '../money/money';
import { giftCardsEnd } from '../ruleBook/balanceRules';
import type { ActivityGap } from './activity/activityChain';
import { CAUSE_OF_ROW, SMALL_BUYS } from './balanceStep';
import type { Book } from './book';
import type { Activity, EntryDraft, EntryId, ExplainedCause } from './ledger';
import { type Projection, unexplained } from './projection';
import { defaultSmallest } from './purse';

export const DRIFT_CAUSES = [
  /** Rows of the activity table add up to exactly this amount. */
  'rows',
  /** The balance shown is less than the newest row's closing balance, because the shop holds the rest for a while. */
  'hold',
  /** Small digital purchases whose order pages were not opened. */
  'digital-buys',
  /** An order that is not in the books. It may not have shipped yet. */
  'order',
  'refund',
  'gift-card',
  /** A gift card that ended. Only in marketplaces where gift cards end. */
  'expired',
  /** The page belonged to another account. */
  'other-account',
] as const;
export type DriftCauseId = (typeof DRIFT_CAUSES)[number];

/** `exact`: the amounts agree to the cent. `likely`: they look like it. `possible`: nothing speaks against it. */
export type Likelihood = 'exact' | 'likely' | 'possible';

/** One explanation, and what to write if the shopper agrees with it. */
export interface DriftCause {
  readonly cause: DriftCauseId;
  readonly likelihood: Likelihood;
  /**
   * The entries to write. For the cause `other-account`, they undo the observation, which is then written again under
   * the label that the shopper gives (`takeBackVisit` also undoes the rows that came with it).
   */
  readonly mend: readonly (EntryDraft<'explained'> | EntryDraft<'undone'>)[];
}

/** An observation whose balance the books can't explain. */
export interface Drift {
  readonly observation: EntryId;
  readonly at: EpochMs;
  /**
   * The observed balance minus the expected one (the books minus settled orders), without what was explained since.
   * Never zero.
   */
  readonly amount: Money;
  /** Most likely first. */
  readonly causes: readonly DriftCause[];
  /**
   * Activity rows that are known to be missing before the rows of the observation's page; null where none are missing.
   */
  readonly gap: ActivityGap | null;
}

/** What else is known that may explain a drift. */
export interface DriftClues {
  /** Rows that were new on the page of the observation, in any order. */
  readonly rows: readonly Pick<Activity, 'row' | 'day' | 'amount' | 'closing'>[];
  /** Amounts of earlier orders, positive or negative. A gain of the same amount is probably a refund. */
  readonly spent: readonly Money[];
  /** Whether this browser has more than one account in the marketplace. */
  readonly severalAccounts: boolean;
  /** The gap between the rows of that page and the rows that were known before; null where there is none. */
  readonly gap: ActivityGap | null;
}

export const NO_CLUES: DriftClues = { rows: [], spent: [], severalAccounts: false, gap: null };

/** Finds the drift that the latest observation left, with its causes ranked. Null where there is none. */
export function driftOf(projection: Projection, clues: DriftClues = NO_CLUES): Drift | null {
  const amount = unexplained(projection);
  const { observed, book } = projection;
  if (!observed || !amount || amount.minor === 0) return null;
  const explained = (cause: ExplainedCause, part: Money = amount): EntryDraft<'explained'> => ({
    book,
    kind: 'explained',
    target: observed.id,
    amount: part,
    cause,
  });
  const otherAccount: DriftCause = {
    cause: 'other-account',
    likelihood: clues.severalAccounts ? 'likely' : 'possible',
    mend: [{ book, kind: 'undone', target: observed.id }],
  };
  const rows = rowsComingTo(amount, clues.rows);
  const causes: DriftCause[] = [
    ...(rows
      ? [
          {
            cause: 'rows',
            likelihood: 'exact',
            mend: rows.map((row) => explained(CAUSE_OF_ROW[row.row], row.amount)),
          } as const,
        ]
      : []),
    ...(amount.minor < 0 ? lossCauses(amount, book.marketplace, observed.held) : gainCauses(amount, clues)).map(
      ({ cause, likelihood, as }) => ({ cause, likelihood, mend: [explained(as)] }),
    ),
    otherAccount,
  ];
  const ranked = [...causes].sort((a, b) => RANK[a.likelihood] - RANK[b.likelihood]);
  return { observation: observed.id, at: observed.at, amount, causes: ranked, gap: clues.gap };
}

const RANK: Record<Likelihood, number> = { exact: 0, likely: 1, possible: 2 };

/** The newest rows that add up to an amount; null where no number of them does. */
function rowsComingTo(amount: Money, rows: DriftClues['rows']): DriftClues['rows'] | null {
  const newestFirst = [...rows].sort((a, b) => (a.day < b.day ? 1 : a.day > b.day ? -1 : 0));
  let total = 0;
  for (const [index, row] of newestFirst.entries()) {
    if (row.amount.currency !== amount.currency) return null;
    total += row.amount.minor;
    const next = newestFirst[index + 1];
    // The order of rows within a day is not known here, so a day counts as a whole.
    if (total === amount.minor && next?.day !== row.day) return newestFirst.slice(0, index + 1);
  }
  return null;
}

type Guess = { readonly cause: DriftCauseId; readonly likelihood: Likelihood; readonly as: ExplainedCause };

function lossCauses(amount: Money, shop: MarketplaceId, held: Money | null): Guess[] {
  const small = -amount.minor <= SMALL_BUYS * defaultSmallest(amount.currency).minor;
  return [
    ...holdCauses(amount, held),
    { cause: 'digital-buys', likelihood: small ? 'likely' : 'possible', as: 'spent' },
    { cause: 'order', likelihood: small ? 'possible' : 'likely', as: 'spent' },
    ...(giftCardsEnd(shop) ? [{ cause: 'expired', likelihood: 'possible', as: 'expired' } as const] : []),
  ];
}

/**
 * A temporary hold is likely where the shop holds at least the missing amount. It is exact where the shop holds that
 * very amount.
 */
function holdCauses(amount: Money, held: Money | null): Guess[] {
  if (!held || held.minor < -amount.minor) return [];
  return [{ cause: 'hold', likelihood: held.minor === -amount.minor ? 'exact' : 'likely', as: 'hold' }];
}

function gainCauses(amount: Money, { spent }: DriftClues): Guess[] {
  const refund = spent.some(({ minor, currency }) => currency === amount.currency && Math.abs(minor) === amount.minor);
  // Most gift cards and reloads are for 5, 10 or 25, so they are multiples of five times the smallest amount.
  const round = amount.minor % (5 * defaultSmallest(amount.currency).minor) === 0;
  return [
    { cause: 'refund', likelihood: refund ? 'likely' : 'possible', as: 'refund' },
    { cause: 'gift-card', likelihood: round && !refund ? 'likely' : 'possible', as: 'gift-card' },
  ];
}

/** The causes that fit the sign of a drift: a loss or a gain. */
export function causesOf(drift: Pick<Drift, 'amount'>): readonly ExplainedCause[] {
  return drift.amount.minor < 0
    ? ['spent', 'hold', 'expired', 'correction']
    : ['gift-card', 'reload', 'refund', 'trade-in', 'cash-back', 'hold', 'correction'];
}

/**
 * Writes the shopper's own explanation of a part of a drift. Null where the part is zero, more than the whole drift or
 * in another currency, or where the cause does not fit the drift's sign.
 *
 * @param part how much of the drift, without its sign.
 */
export function explainPart(
  book: Book,
  drift: Drift,
  part: Money,
  cause: ExplainedCause,
): EntryDraft<'explained'> | null {
  const { amount: whole, observation } = drift;
  const fits = part.currency === whole.currency && part.minor > 0 && part.minor <= Math.abs(whole.minor);
  if (!fits || !causesOf(drift).includes(cause)) return null;
  const amount = money(Math.sign(whole.minor) * part.minor, whole.currency);
  return { book, kind: 'explained', target: observation, amount, cause };
}
