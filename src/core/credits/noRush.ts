import type { CalendarDay } from '../days/calendarDay';
import type { CreditId } from '../ledger/book';
import { equal, type Money, money, zero } from '../money/money';
import type { CreditsPageRow } from '../page/pageReading';
import type { Credit, CreditEnd, Scope } from './credit';
import { hasEnded } from './creditEnd';

/** All credits with one scope and one end, as one sum. */
export interface NoRushCredit {
  readonly left: Money;
  readonly scope: Scope;
  readonly ends: CreditEnd;
}

/** What opening the no-rush page changes in the books. */
export interface NoRushChange {
  /** Credits that are not in the books, and that the shopper did not remove in their present form. */
  readonly add: readonly NoRushCredit[];
  /** Credits whose remaining amount has changed. */
  readonly change: readonly { readonly credit: CreditId; readonly left: Money }[];
  /** Credits that are in the books twice, because another browser had added them before the two browsers synced. */
  readonly twins: readonly CreditId[];
  /** The removed credits that the page still shows unchanged. They stay out of the books. */
  readonly stillRemoved: readonly NoRushCredit[];
}

/**
 * Compares the page with the credits that came from it before. The same scope and end is the same credit, so a second
 * opening of the page changes nothing. A credit that the page no longer shows is used up, unless its day is over.
 * Credits that the shopper typed in do not change.
 *
 * @param rows everything that the page lists; empty where it says that there is no credit.
 * @param credits of one account in the page's marketplace.
 * @param removed credits that came from this page and that the shopper removed, as they were then.
 * @param today in the marketplace's zone.
 */
export function noRushChange(
  rows: readonly CreditsPageRow[],
  credits: readonly Credit[],
  removed: readonly NoRushCredit[],
  today: CalendarDay,
): NoRushChange {
  const shown = creditsOf(rows).filter((onPage) => !hasEnded(onPage, today));
  const filled = credits.filter((credit) => credit.source === 'no-rush-page' && !hasEnded(credit, today));
  // Sort by id, so that every browser keeps the same one of two twins.
  const byScopeAndEnd = Map.groupBy(
    filled.toSorted((one, other) => (one.id < other.id ? -1 : 1)),
    scopeAndEnd,
  );
  const twins = [...byScopeAndEnd.values()].flatMap(([, ...later]) => later.map(({ id }) => id));
  const known = filled.filter(({ id }) => !twins.includes(id));
  const fresh = shown.filter((onPage) => !known.some((credit) => scopeAndEnd(credit) === scopeAndEnd(onPage)));
  const stillRemoved = fresh.filter((onPage) =>
    removed.some((gone) => scopeAndEnd(gone) === scopeAndEnd(onPage) && equal(gone.left, onPage.left)),
  );
  const add = fresh.filter((onPage) => !stillRemoved.includes(onPage));
  const change = known.flatMap((credit) => {
    const left =
      shown.find((onPage) => scopeAndEnd(onPage) === scopeAndEnd(credit))?.left ?? zero(credit.left.currency);
    return equal(left, credit.left) ? [] : [{ credit: credit.id, left }];
  });
  return { add, change, twins, stillRemoved };
}

/** Turns rows into credits. Rows with one scope and one end become one credit. */
function creditsOf(rows: readonly CreditsPageRow[]): NoRushCredit[] {
  const credits = new Map<string, NoRushCredit>();
  for (const { amount, scope, ends } of rows) {
    const credit: NoRushCredit = { left: amount, scope, ends: ends === null ? 'unknown' : { on: ends } };
    const before = credits.get(scopeAndEnd(credit))?.left.minor ?? 0;
    if (amount.minor > 0)
      credits.set(scopeAndEnd(credit), { ...credit, left: money(before + amount.minor, amount.currency) });
  }
  return [...credits.values()];
}

/**
 * The scope and end of a credit as the page shows them, even if the shopper has changed them. They tell which credits
 * are the same.
 */
function scopeAndEnd(credit: Pick<Credit, 'scope' | 'ends' | 'shownAs'>): string {
  const { scope, ends } = credit.shownAs ?? credit;
  return `${scope} ${typeof ends === 'object' ? ends.on : ends}`;
}
