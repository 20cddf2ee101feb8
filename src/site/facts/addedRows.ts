import type { Shop } from '../../core/marketplaces/marketplaces';
import { type MoneyText, readMoney } from '../../core/parsing/moneyText';
import { certaintyOf } from '../words/labels';
import type { Certainty } from '../words/word';

/** A row of a list that adds up to a total: of the summary before an order, or of the totals of a placed one. */
export interface AddedRow<Meaning extends string = string> {
  readonly label: string;
  readonly text: MoneyText;
  /** Minor units; zero where the amount can't be read. */
  readonly minor: number;
  readonly meaning: Meaning;
  /** How certain the words are that the meaning rests on; `seen` also where it rests on more than words. */
  readonly certainty: Certainty;
  /** Whether it stands where the shop puts the last total, or looks like it. */
  readonly inTotalsPlace: boolean;
}

/**
 * Why a row makes an order cheaper: a promotional credit, a saving that uses none up, or points. `reduction`: one of
 * these or free shipping, and neither type nor words say which.
 */
export const LOWER_PRICE = ['promotion', 'saving', 'points', 'reduction'] as const;

/** A list of more rows than this is none of the shop's. */
export const MOST_ROWS = 60;

export const minorOf = (text: MoneyText): number => (text.state === 'amount' ? text.value.minor : 0);

export const sumOf = (rows: readonly AddedRow[]): number => rows.reduce((sum, { minor }) => sum + minor, 0);

/** The rows of some meanings. */
export function having<Row extends AddedRow>(rows: readonly Row[], ...meanings: readonly Row['meaning'][]): Row[] {
  return rows.filter(({ meaning }) => meanings.includes(meaning));
}

/** The amount of a cell, in figures or by the word for nothing. */
export function amountIn(written: string, of: Shop): MoneyText {
  const free = !/\d/.test(written) && certaintyOf('free', written) !== null;
  return readMoney(free ? `${of.currency} 0` : written, of);
}

/** Whether a row takes off exactly what a row of shipping costs: then it is free shipping, whatever it is called. */
export function takesOffShipping({ minor }: AddedRow, shipping: readonly AddedRow[]): boolean {
  return shipping.some((row) => row.minor === -minor);
}

/**
 * What promotional credit takes off, as a positive amount; null where words are guessed or leave open whether a credit
 * of the account is used up.
 *
 * @param lowered the rows that make the order cheaper, without free shipping
 */
export function promotionIn(lowered: readonly AddedRow[]): number | null {
  if (lowered.some(({ meaning, certainty }) => meaning === 'reduction' || certainty === 'guess')) return null;
  return -sumOf(having(lowered, 'promotion'));
}
