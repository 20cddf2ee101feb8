import type { Reading, Signal, SignName } from '../core/page/reading';
import type { Speech } from './speech';

/** What the shopper can check at a glance comes first. The words beside a box say no more than the box. */
const ORDER: readonly SignName[] = ['control', 'row', 'slots', 'sum', 'drawn', 'label'];

const begun = (clause: string) => clause.charAt(0).toUpperCase() + clause.slice(1);

/**
 * Why a fact can't be told: what the signs on the page say where that is known, else the general reason.
 *
 * @param settling whether what is missing may still be on its way
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
