import type { Money } from '../../core/money';
import { decimal } from '../../core/transfer/decimal';

/** The amount as somebody would type it, without sign or grouping: it is put into a field to be changed. */
export function typable(amount: Money): string {
  return decimal(amount);
}
