import type { Money } from '../core/money/money';
import type { Reason } from '../core/result/reason';
import { formatMoney } from './formatMoney';
import type { Speech } from './speech';

function written(part: string | number | Money, locale: string): string {
  if (typeof part === 'string') return part;
  return typeof part === 'number'
    ? new Intl.NumberFormat(locale, { useGrouping: 'min2' }).format(part)
    : formatMoney(part, locale);
}

/**
 * Says why something that was asked for is not done. A code that this version does not know, as another one's page may
 * bring it, is said to have gone wrong.
 */
export function sayWhy({ code, ...parts }: Reason, { why, words }: Pick<Speech, 'why' | 'words'>): string {
  const say: string | ((parts: never) => string) = Object.hasOwn(why, code) ? why[code] : why['went-wrong'];
  if (typeof say === 'string') return say;
  const entries = Object.entries<string | number | Money>(parts);
  return say(Object.fromEntries(entries.map(([name, part]) => [name, written(part, words.locale)])) as never);
}
