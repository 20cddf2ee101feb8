import { EXPONENT } from './currency';
import type { Money } from './money';

/**
 * An amount as an exact decimal number: `-19.48`, or `-1948` for a currency without small coins. No binary fraction is
 * used on the way, so nothing is rounded.
 */
export function decimal({ minor, currency }: Money): Intl.StringNumericLiteral {
  const exponent = EXPONENT[currency];
  const digits = String(Math.abs(minor)).padStart(exponent + 1, '0');
  const whole = digits.slice(0, digits.length - exponent);
  const part = exponent === 0 ? '' : `.${digits.slice(-exponent)}`;
  return `${minor < 0 ? '-' : ''}${whole}${part}` as Intl.StringNumericLiteral;
}
