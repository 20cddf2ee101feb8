import type { Credit } from '../credits/credit';
import { projectCredit } from '../credits/creditProjection';
import type { CreditId } from '../ledger/book';
import { counted } from '../ledger/counted';
import type { Entry } from '../ledger/ledger';
import { money, zero } from '../money/money';

/** Credits with the entries that tell of them, as one side of a merge has them. */
interface Side {
  readonly credits: readonly Credit[];
  readonly entries: readonly Entry[];
}

/**
 * The credits of two books whose entries were put together: what is left of each is what the entries of both come to.
 * Uses that came by sync are in what is left and in no entry; where the other side has the entries, they count once.
 * Which side is which makes no difference to what is left, and merging the same again changes nothing. A credit whose
 * grant was taken back has nothing left; one whose grant is in no entry stays as it is.
 *
 * @param credits one of each credit of both sides
 * @param entries all entries after the merge
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

/** The credits of which the entries tell what is left: then that is no difference between two sides. */
export function creditsWithHistory(entries: readonly Entry[]): ReadonlySet<CreditId> {
  const told = [...byCredit(entries)].flatMap(([id, own]) => (projectCredit(id, own) === null ? [] : [id]));
  return new Set([...told, ...creditsGranted(entries)]);
}

/** The credits that some entry grants, whether or not that entry was taken back since. */
function creditsGranted(entries: readonly Entry[]): ReadonlySet<CreditId> {
  return new Set(entries.flatMap((entry) => (entry.kind === 'credit-granted' ? [entry.credit] : [])));
}

/** What one side's entries come to (minor units). One that has the credit by sync has all but its grant. */
function leftBefore(id: CreditId, own: readonly Entry[], together: readonly Entry[]): number {
  const grants = together.filter(({ kind }) => kind === 'credit-granted');
  const known = projectCredit(id, own) ?? projectCredit(id, [...grants, ...own]);
  return known?.left.minor ?? 0;
}

/**
 * How much of what went without an entry is still without one.
 *
 * @param untold what went without an entry, less what came so
 * @param news what the other side's entries take, less what they give
 */
function remaining(untold: number, news: number): number {
  return untold > 0 ? Math.max(0, untold - Math.max(0, news)) : Math.min(0, untold - Math.min(0, news));
}

/** The number further from zero; of two as far, the one above it. */
function further(a: number, b: number): number {
  return Math.abs(a) === Math.abs(b) ? Math.max(a, b) : Math.abs(a) > Math.abs(b) ? a : b;
}

/** The entries that count, by the credit that they tell of. */
function byCredit(entries: readonly Entry[]): Map<CreditId, Entry[]> {
  const about = counted(entries).filter((entry) => 'credit' in entry);
  return Map.groupBy(about, ({ credit }) => credit);
}
