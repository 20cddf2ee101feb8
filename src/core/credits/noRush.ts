import type { CalendarDay } from '../days/calendarDay';
import type { CreditId } from '../ledger/book';
import { equal, type Money, money, zero } from '../money/money';
import type { CreditsPageRow } from '../page/pageReading';
import type { Credit, CreditEnd, Scope } from './credit';
import { hasEnded } from './creditEnd';

/** Credits of one scope and one end. */
export interface NoRushCredit {
  readonly left: Money;
  readonly scope: Scope;
  readonly ends: CreditEnd;
}

/** What opening the no-rush page changes in the books. */
export interface NoRushChange {
  /** Credits that are not in the books, and were not taken out of them as they are now. */
  readonly add: readonly NoRushCredit[];
  /** Credits of which something else is left now. */
  readonly change: readonly { readonly credit: CreditId; readonly left: Money }[];
  /** Credits that are in the books a second time: another browser had filled them before the two met. */
  readonly twins: readonly CreditId[];
  /** Of the removed credits those that the page still shows as they were: they stay out. */
  readonly stillRemoved: readonly NoRushCredit[];
}

/**
 * Compares the page with the credits that it filled before: the same scope and end is the same credit, so opening
 * it again changes nothing. One that the page no longer shows is used up, unless its day is over. What the shopper
 * typed in is left alone.
 *
 * @param rows all that the page lists; none where it says that there is no credit.
 * @param credits of one account in the page's marketplace.
 * @param removed credits that this page had filled and the shopper took out, as they were then.
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
  // Of the same onPage every browser keeps the same one, whichever it had filled itself.
  const bySort = Map.groupBy(
    filled.toSorted((one, other) => (one.id < other.id ? -1 : 1)),
    sort,
  );
  const twins = [...bySort.values()].flatMap(([, ...later]) => later.map(({ id }) => id));
  const known = filled.filter(({ id }) => !twins.includes(id));
  const fresh = shown.filter((onPage) => !known.some((credit) => sort(credit) === sort(onPage)));
  const stillRemoved = fresh.filter((onPage) =>
    removed.some((gone) => sort(gone) === sort(onPage) && equal(gone.left, onPage.left)),
  );
  const add = fresh.filter((onPage) => !stillRemoved.includes(onPage));
  const change = known.flatMap((credit) => {
    const left = shown.find((onPage) => sort(onPage) === sort(credit))?.left ?? zero(credit.left.currency);
    return equal(left, credit.left) ? [] : [{ credit: credit.id, left }];
  });
  return { add, change, twins, stillRemoved };
}

/** The rows as credits, those of one scope and end as one. */
function creditsOf(rows: readonly CreditsPageRow[]): NoRushCredit[] {
  const credits = new Map<string, NoRushCredit>();
  for (const { amount, scope, ends } of rows) {
    const credit: NoRushCredit = { left: amount, scope, ends: ends === null ? 'unknown' : { on: ends } };
    const before = credits.get(sort(credit))?.left.minor ?? 0;
    if (amount.minor > 0) credits.set(sort(credit), { ...credit, left: money(before + amount.minor, amount.currency) });
  }
  return [...credits.values()];
}

/** What the page knows a credit by: what it shows it as, whatever the shopper says of it. */
function sort(credit: Pick<Credit, 'scope' | 'ends' | 'shownAs'>): string {
  const { scope, ends } = credit.shownAs ?? credit;
  return `${scope} ${typeof ends === 'object' ? ends.on : ends}`;
}
