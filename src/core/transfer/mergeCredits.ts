import type { Credit } from '../credits/credit';
import { projectCredit } from '../credits/creditProjection';
import type { CreditId } from '../ledger/book';
import { counted } from '../ledger/counted';
import type { Entry } from '../ledger/ledger';
import { money, zero } from '../money/money';

/** The credits of one side of a merge, and the entries about them. */
interface Side {
  readonly credits: readonly Credit[];
  readonly entries: readonly Entry[];
}

/**
 * Merges the credits of two sides whose entries were put together. What is left of a credit is the projection of the
 * entries of both sides.
 *
 * A use that came by sync has reduced what is left on its side, but has no entry there. If the other side has the
 * entry, the use counts only once. What is left does not depend on which side is which, and merging the same again
 * changes nothing.
 *
 * If a credit's grant was taken back, nothing is left of it. If its grant is in no entry, the credit stays as it is.
 *
 * @param credits each credit of both sides once.
 * @param entries all entries after the merge.
 */
export function mergeCredits(
  credits: readonly Credit[],
  entries: readonly Entry[],
  mine: Side,
  theirs: Side,
): Credit[] {
  const together = byCredit(entries);
  const granted = creditsGranted(entries);
  const sides = [mine, theirs].map((side) => ({
    credits: new Map(side.credits.map((credit) => [credit.id, credit])),
    entries: byCredit(side.entries),
  }));
  return credits.map((credit) => {
    const after = together.get(credit.id) ?? [];
    const history = projectCredit(credit.id, after);
    if (history === null) return granted.has(credit.id) ? { ...credit, left: zero(credit.left.currency) } : credit;
    const untold = sides.map((side) => {
      const own = side.credits.get(credit.id);
      if (own === undefined) return 0;
      const before = leftBefore(credit.id, side.entries.get(credit.id) ?? [], after);
      return remaining(before - own.left.minor, before - history.left.minor);
    });
    const outside = untold.reduce(further, 0);
    return { ...credit, left: money(Math.max(0, history.left.minor - outside), credit.left.currency) };
  });
}

/** The credits whose entries say what is left. A different `left` is then no difference between two sides. */
export function creditsWithHistory(entries: readonly Entry[]): ReadonlySet<CreditId> {
  const told = [...byCredit(entries)].flatMap(([id, own]) => (projectCredit(id, own) === null ? [] : [id]));
  return new Set([...told, ...creditsGranted(entries)]);
}

/** The credits that an entry grants, including grants that were taken back later. */
function creditsGranted(entries: readonly Entry[]): ReadonlySet<CreditId> {
  return new Set(entries.flatMap((entry) => (entry.kind === 'credit-granted' ? [entry.credit] : [])));
}

/**
 * What one side's entries say is left (minor units). A side that got the credit by sync has every entry but its grant,
 * so the grant is added.
 */
function leftBefore(id: CreditId, own: readonly Entry[], together: readonly Entry[]): number {
  const grants = together.filter(({ kind }) => kind === 'credit-granted');
  const known = projectCredit(id, own) ?? projectCredit(id, [...grants, ...own]);
  return known?.left.minor ?? 0;
}

/**
 * How much of the uses without an entry still has no entry after the merge.
 *
 * @param untold what was used without an entry, minus what came back without one (minor units).
 * @param news what the other side's entries take, minus what they give back (minor units).
 */
function remaining(untold: number, news: number): number {
  return untold > 0 ? Math.max(0, untold - Math.max(0, news)) : Math.min(0, untold - Math.min(0, news));
}

/** The number that is further from zero. If both are equally far, the positive one. */
function further(a: number, b: number): number {
  return Math.abs(a) === Math.abs(b) ? Math.max(a, b) : Math.abs(a) > Math.abs(b) ? a : b;
}

/** The entries that count, grouped by the credit that they are about. */
function byCredit(entries: readonly Entry[]): Map<CreditId, Entry[]> {
  const about = counted(entries).filter((entry) => 'credit' in entry);
  return Map.groupBy(about, ({ credit }) => credit);
}
