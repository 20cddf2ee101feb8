import type { Reading, Signal, SignName } from '../core/page/reading';
import type { Speech } from './speech';

/**
 * The order in which signals are listed. Signals that the shopper can check quickly come first. The label of a checkbox
 * is last, because it says no more than the checkbox.
 */
const ORDER: readonly SignName[] = ['control', 'row', 'slots', 'sum', 'drawn', 'label'];

const begun = (clause: string) => clause.charAt(0).toUpperCase() + clause.slice(1);

/**
 * Says why a fact can't be told. It names what the signals on the page say, where that is known. Otherwise it gives the
 * general reason.
 *
 * @param settling whether the missing fact may still be loading
 */
export function whyInWords(
  reading: Reading<unknown> & { state: 'unreadable' },
  { words, own }: Speech,
  settling = false,
): string {
  const { why, signals = [] } = reading;
  const that = (says: 'applied' | 'not-applied'): Signal | undefined =>
    ORDER.map((name): Signal => `${name}:${says}`).find((signal) => signals.includes(signal));
  const applied = that('applied');
  const not = that('not-applied');
  if (why === 'contradiction') {
    if (applied && not) return `${begun(own.page.sign[applied])}, ${own.page.sign[not]}.`;
    if (signals.includes('sum:off')) return `${begun(own.page.sign['sum:off'])}.`;
  }
  const alone = applied ?? not;
  return why === 'one-signal' && alone
    ? own.page.unconfirmed(begun(own.page.sign[alone]))
    : words.reason.unreadable[settling && why === 'missing' ? 'loading' : why];
}
