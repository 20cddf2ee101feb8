import { EXPONENT } from '../../core/currency';
import type { Money } from '../../core/money';

/** The amount as somebody would type it, without sign or grouping: it is put into a field to be changed. */
export function typable(amount: Money): string {
  const digits = EXPONENT[amount.currency];
  return (amount.minor / 10 ** digits).toFixed(digits);
}
