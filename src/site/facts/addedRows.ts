import type { Shop } from '../../core/marketplaces/marketplaces';
import { type MoneyText, readMoney } from '../../core/parsing/moneyText';
import { certaintyOf } from '../words/labels';
import type { Certainty } from '../words/word';

/**
 * One row of a list that adds up to a total. The list is the summary before an order, or the totals of a placed order.
 */
export interface AddedRow<Meaning extends string = string> {
  readonly label: string;
  readonly text: MoneyText;
  /** Minor units; zero where the amount can't be read. */
  readonly minor: number;
  readonly meaning: Meaning;
  /**
   * How certain the words are that give the row its meaning. It is `seen` too where more than words gives the meaning.
   */
  readonly certainty: Certainty;
  /** Whether the row stands where the shop puts the last total, or looks like the last total. */
  readonly inTotalsPlace: boolean;
}

/**
 * Why a row makes an order cheaper: a promotional credit, a saving that uses up no credit, or points. `reduction` is
 * one of these or free shipping, where neither the row's type nor its words tell which one.
 */
export const LOWER_PRICE = ['promotion', 'saving', 'points', 'reduction'] as const;

/** A list with more rows than this does not come from the shop. */
export const MOST_ROWS = 60;

export const minorOf = (text: MoneyText): number => (text.state === 'amount' ? text.value.minor : 0);

export const sumOf = (rows: readonly AddedRow[]): number => rows.reduce((sum, { minor }) => sum + minor, 0);

/** The rows that have one of these meanings. */
export function having<Row extends AddedRow>(rows: readonly Row[], ...meanings: readonly Row['meaning'][]): Row[] {
  return rows.filter(({ meaning }) => meanings.includes(meaning));
}

/** Reads the amount of a cell. The cell shows digits or the word for "free". */
export function amountIn(written: string, of: Shop): MoneyText {
  const free = !/\d/.test(written) && certaintyOf('free', written) !== null;
  return readMoney(free ? `${of.currency} 0` : written, of);
}

/** Whether a row takes off exactly what a shipping row costs. Such a row is free shipping, whatever its label says. */
export function takesOffShipping({ minor }: AddedRow, shipping: readonly AddedRow[]): boolean {
  return shipping.some((row) => row.minor === -minor);
}

/**
 * What promotional credit takes off, as a positive amount. Null where the words are only guessed, or where they do not
 * tell whether a credit of the account is used up.
 *
 * @param lowered the rows that make the order cheaper, without free shipping.
 */
export function promotionIn(lowered: readonly AddedRow[]): number | null {
  if (lowered.some(({ meaning, certainty }) => meaning === 'reduction' || certainty === 'guess')) return null;
  return -sumOf(having(lowered, 'promotion'));
}
