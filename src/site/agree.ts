import type { GiftBalanceUse } from '../core/pageReading';
import { type LocatorId, type Reading, read, unreadable } from '../core/reading';

/** What one sign says about whether the gift balance pays for the order. */
export type Says = 'applied' | 'not-applied' | 'nothing';

/** The independent signs of a checkout page. Two must agree, and none may speak against them. */
export interface GiftSigns {
  /** A row of the summary takes gift balance off; or every row is read and none does. */
  readonly row: Says;
  /** The rows add up to the total with the gift row, or without one. `off`: they do not add up. */
  readonly sum: Says | 'off';
  /** The payment panel names the gift balance, or cards alone. */
  readonly slots: Says;
  /** The state of a control that is known by the shop's own names for it. */
  readonly control: Says;
  /** The same state again, where the words beside the control say that it is the gift balance's. */
  readonly label: Says;
}

/**
 * Whether the balance is applied, from all signs together.
 *
 * | signs | answer |
 * |---|---|
 * | some say applied, some say not | `contradiction` |
 * | the sum is off, whatever the others say | `contradiction` |
 * | two or more say the same | read |
 * | one alone, or none, while amounts are still loading | `loading` |
 * | one alone | `one-signal` |
 * | none | `missing` |
 *
 * @param use what `applied` stands for here, with the amount where it is known
 */
export function agree(
  signs: GiftSigns,
  use: GiftBalanceUse & { applied: true },
  by: LocatorId,
  loading: boolean,
): Reading<GiftBalanceUse> {
  const said: readonly (Says | 'off')[] = Object.values(signs);
  const count = (what: Says | 'off') => said.filter((one) => one === what).length;
  const applied = count('applied');
  const not = count('not-applied');
  if ((applied > 0 && not > 0) || count('off') > 0) return unreadable('contradiction');
  if (applied > 1) return read(use, by);
  if (not > 1) return read({ applied: false }, by);
  if (loading) return unreadable('loading');
  return unreadable(applied + not === 1 ? 'one-signal' : 'missing');
}
