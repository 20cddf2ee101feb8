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
 * Says why a request failed. A code that this version does not know may come from a page of another version. Then it
 * says that something went wrong.
 */
export function sayWhy({ code, ...parts }: Reason, { why, words }: Pick<Speech, 'why' | 'words'>): string {
  const say: string | ((parts: never) => string) = Object.hasOwn(why, code) ? why[code] : why['went-wrong'];
  if (typeof say === 'string') return say;
  const entries = Object.entries<string | number | Money>(parts);
  return say(Object.fromEntries(entries.map(([name, part]) => [name, written(part, words.locale)])) as never);
}
