import type { MoneyText } from '../../core/parsing/moneyText';

/** One unit of a currency, by its sign or code, and its worth in another: "1 USD = 0.92 EUR", "€1 = ￥161.2". */
const RATE =
  /(?<![\d.,])(?:(?:\p{L}{0,3}\p{Sc}|\p{Lu}{3}) ?1|1(?:[.,]0{1,6})? ?(?:\p{L}{0,3}\p{Sc}|\p{Lu}{3}|円)) ?= ?[^=]{0,8}\d/u;

/** An amount at the end of a text, with the code of a currency that no shop charges in. */
const BY_CODE = /(?<![\p{L}\d])(?:\p{Lu}{3}\s?\d[\d.,']{0,20}|\d[\d.,']{0,20}\s?\p{Lu}{3})$/u;

/** The marks of an amount that is taken off. They are found even where the amount itself can't be read. */
const TAKEN_OFF = /[-−–(]\s?\S{0,4}\d/;

/** Whether a text states a rate of exchange, in any language. Such a row is not part of a sum. */
export function statesRate(text: string): boolean {
  return RATE.test(text.slice(0, 200).normalize('NFKC'));
}

/** Whether an amount that can't be read may be an amount that is taken off. */
export function mayTakeOff(written: string): boolean {
  return TAKEN_OFF.test(written);
}

/**
 * Whether a row shows an amount in a currency that is not the shop's and takes nothing off.
 *
 * @param text how its amount was read.
 * @param written the words of the row, or of its amount. The amount stands at the end.
 */
export function isForeign(text: MoneyText, written: string): boolean {
  if (text.state !== 'unclear' || mayTakeOff(written)) return false;
  return text.why === 'currency' || (text.why === 'words' && BY_CODE.test(written.trim()));
}
