import type { GiftBalanceUse } from '../../core/page/pageReading';
import {
  type LocatorId,
  type Reading,
  read,
  readLikely,
  SIGNS,
  type Signal,
  type SignName,
  unreadable,
} from '../../core/page/reading';

/** What one sign says about whether the gift balance pays for the order. */
export type Says = 'applied' | 'not-applied' | 'nothing';

/**
 * How much a sign weighs. What rests on words that nobody saw on a real page is weak. A summary in which something is
 * taken off and nothing says why is doubtful.
 */
export type Weight = 'strong' | 'weak' | 'doubtful';

export interface Sign {
  /** `off`: the amounts do not add up. */
  readonly says: Says | 'off';
  readonly weight: Weight;
}

/** The independent signs of a checkout page. Two must agree, one of them strong, and none may speak against them. */
export interface GiftSigns extends Readonly<Record<SignName, Sign>> {
  /** A row of the summary takes gift balance off; or every row is read and none does. */
  readonly row: Sign;
  /** The rows add up to the total with the gift row, or without one. */
  readonly sum: Sign;
  /** The payment panel names the gift balance, or cards alone. */
  readonly slots: Sign;
  /** The state of a control that is known by the shop's own names for it, or by a label with an amount. */
  readonly control: Sign;
  /** The state that the shop's own name for the card around the control says. */
  readonly drawn: Sign;
  /** The control's state again, where the words beside it say that it is the gift balance's. */
  readonly label: Sign;
}

/** Two signs that say the same, one of them strong. */
const suffice = (signs: readonly Sign[]) => signs.length > 1 && signs.some(({ weight }) => weight === 'strong');

/**
 * Whether the balance is applied, from all signs together.
 *
 * | signs | answer |
 * |---|---|
 * | some say applied, some say not | `contradiction` |
 * | the sum is off, whatever the others say | `contradiction` |
 * | two or more say the same, at least one of them strong, and none of these is doubtful | read |
 * | the same with doubtful ones among them | read as likely |
 * | any others, while amounts are still loading | `loading` |
 * | a control that is not chosen, known by a guessed label alone that is understood as a whole | read as likely |
 * | one alone, or weak ones only | `one-signal` |
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
  const speaking = SIGNS.filter((name) => signs[name].says !== 'nothing');
  const signals = speaking.map((name) => `${name}:${signs[name].says}` as Signal);
  const [first, ...others] = speaking.map((name) => signs[name]);
  if (!first) return unreadable(loading ? 'loading' : 'missing');
  if (first.says === 'off' || others.some(({ says }) => says !== first.says)) {
    return unreadable('contradiction', signals);
  }
  const all = [first, ...others];
  const value = first.says === 'applied' ? use : ({ applied: false } as const);
  if (suffice(all.filter(({ weight }) => weight !== 'doubtful'))) return read(value, by);
  if (suffice(all)) return readLikely(value, by);
  if (loading) return unreadable('loading', signals);
  const { control, label } = signs;
  const understood = [control, label].every(({ says, weight }) => says === 'not-applied' && weight !== 'doubtful');
  return understood ? readLikely(value, by) : unreadable('one-signal', signals);
}
