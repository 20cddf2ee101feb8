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

/** What one signal says about whether the gift balance pays for the order. */
export type Says = 'applied' | 'not-applied' | 'nothing';

/**
 * How much a signal weighs. A signal is `weak` where it depends on words that nobody saw on a real page. It is
 * `doubtful` where the summary takes money off and nothing explains why, or where a control can't be changed.
 */
export type Weight = 'strong' | 'weak' | 'doubtful';

export interface Sign {
  /** `off`: the amounts do not add up. */
  readonly says: Says | 'off';
  readonly weight: Weight;
}

/** The independent signals of a checkout page. Two must agree, one of them must be strong, and none may contradict. */
export interface GiftSigns extends Readonly<Record<SignName, Sign>> {
  /** A row of the summary takes gift balance off. Or every row was read and none takes it off. */
  readonly row: Sign;
  /** The rows add up to the total with the gift row, or they add up without a gift row. */
  readonly sum: Sign;
  /** The payment panel names the gift balance, or it names cards only. */
  readonly slots: Sign;
  /** The state of a control that is known by the shop's own names, or by a label with an amount. */
  readonly control: Sign;
  /** The state that the shop's name for the card around the control tells. */
  readonly drawn: Sign;
  /** The control's state again, where the words beside it say that the control is for the gift balance. */
  readonly label: Sign;
}

/** Whether two signals say the same and one of them is strong. */
const suffice = (signs: readonly Sign[]) => signs.length > 1 && signs.some(({ weight }) => weight === 'strong');

/**
 * Decides from all signals together whether the balance is applied.
 *
 * | signals | answer |
 * |---|---|
 * | some say applied, others say not applied | `contradiction` |
 * | the sum is off, whatever the others say | `contradiction` |
 * | two or more say the same, at least one is strong, and none of these is doubtful | read |
 * | the same, and some of them are doubtful | read as likely |
 * | any other signals, while amounts are still loading | `loading` |
 * | a control is not chosen; only its guessed label identifies it, and every word is known | read as likely |
 * | one alone, or weak ones only | `one-signal` |
 * | none | `missing` |
 *
 * @param use the value for `applied`, with the amount where it is known.
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
