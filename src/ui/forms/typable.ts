import { decimal } from '../../core/money/decimal';
import type { Money } from '../../core/money/money';

/** The amount as somebody would type it, without sign or grouping: it is put into a field to be changed. */
export function typable(amount: Money): string {
  return decimal(amount);
}
