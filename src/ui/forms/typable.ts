import { decimal } from '../../core/money/decimal';
import type { Money } from '../../core/money/money';

/** An amount as a person would type it, without sign or grouping. It is put into a field to be changed. */
export function typable(amount: Money): string {
  return decimal(amount);
}
