import { describe, expect, it } from 'vitest';
import { isLikely, read, readLikely, type SignName, unreadable } from '../../../src/core/page/reading';
import { agree, type GiftSigns, type Sign } from '../../../src/site/facts/agree';

const USE = { applied: true, amount: null } as const;

/**
 * `a` applied, `n` not applied, `-` nothing, `o` off; a capital means that the signal is strong. `d`: not applied, and
 * doubtful. The letters have the order of `NAMES`. A missing letter says nothing.
 */
const NAMES: readonly SignName[] = ['row', 'sum', 'slots', 'control', 'label', 'drawn'];
const SAYS = { a: 'applied', n: 'not-applied', d: 'not-applied', '-': 'nothing', o: 'off' } as const;

function signs(letters: string): GiftSigns {
  const sign = (letter = '-'): Sign => ({
    says: SAYS[letter.toLowerCase() as keyof typeof SAYS],
    weight: letter === 'd' ? 'doubtful' : letter === letter.toUpperCase() ? 'strong' : 'weak',
  });
  return Object.fromEntries(NAMES.map((name, at) => [name, sign(letters[at])])) as unknown as GiftSigns;
}

const CASES: readonly (readonly [string, string])[] = [
  ['-----', 'missing'],
  ['A----', 'one-signal'],
  ['a----', 'one-signal'],
  ['AA---', 'applied'],
  ['aa---', 'one-signal'],
  ['aaaaa', 'one-signal'],
  ['Aa---', 'applied'],
  ['aA---', 'applied'],
  ['---Aa', 'applied'],
  ['---aa', 'one-signal'],
  ['aa-A-', 'applied'],
  ['NN---', 'not applied'],
  ['nn---', 'one-signal'],
  ['nnN--', 'not applied'],
  ['---Nn', 'not applied'],
  ['---NN', 'not applied'],
  ['NN-Aa', 'contradiction'],
  ['nn-AA', 'contradiction'],
  ['AA-nn', 'contradiction'],
  ['A-N--', 'contradiction'],
  ['-O---', 'contradiction'],
  ['AO---', 'contradiction'],
  ['-ONNN', 'contradiction'],
  ['-o-AA', 'contradiction'],
  ['AAA--', 'applied'],
  ['A-A--', 'applied'],
  ['---AA', 'applied'],
  ['A---A', 'applied'],
  ['NN-NN', 'not applied'],
  ['--NN-', 'not applied'],
  ['NNA--', 'contradiction'],
  ['NN-AA', 'contradiction'],
  ['AA-NN', 'contradiction'],
  ['---AN', 'contradiction'],
  ['-ON--', 'contradiction'],
  ['-O-NN', 'contradiction'],
  ['--N--', 'one-signal'],
  ['---N-', 'one-signal'],
  ['---nn', 'likely not applied'],
  ['---dd', 'one-signal'],
  ['dd---', 'one-signal'],
  ['ddN--', 'likely not applied'],
  ['ddA--', 'contradiction'],
  ['ddNNn', 'not applied'],
  ['---N-N', 'not applied'],
  ['---N-A', 'contradiction'],
  ['----nN', 'not applied'],
  ['-----N', 'one-signal'],
];

function told(letters: string, loading: boolean): string {
  const reading = agree(signs(letters), USE, 'x', loading);
  const likely = isLikely(reading) ? 'likely ' : '';
  if (reading.state === 'read') return `${likely}${reading.value.applied ? 'applied' : 'not applied'}`;
  return reading.state === 'unreadable' ? reading.why : reading.state;
}

describe('signals', () => {
  it.each(CASES)('%s → %s', (letters, expected) => {
    expect(told(letters, false)).toBe(expected);
  });

  it.each(CASES)('%s while loading: %s, or loading where more may come', (letters, expected) => {
    const waits = ['missing', 'one-signal'].includes(expected) || letters === '---nn';
    expect(told(letters, true)).toBe(waits ? 'loading' : expected);
  });
});

it('nothing is read on one signal, on weak signals alone, or against a signal, in all combinations', () => {
  const letters = [...'aAnNd-oO'];
  const all = [1, 2, 3, 4, 5].reduce<string[]>(
    (some) => some.flatMap((one) => letters.map((next) => one + next)),
    [''],
  );
  expect(all).toHaveLength(8 ** 5);
  for (const loading of [false, true]) {
    const read = all.filter((some) => /applied/.test(told(some, loading)));
    expect(read.length).toBeGreaterThan(0);
    for (const some of read) {
      const understood = /^...nn/.test(some);
      const alike = /^(?:[aA-]*|[nNd-]*)$/.test(some);
      const enough = [/[AN]/.test(some) || understood, alike, some.replace(/-/g, '').length > 1];
      expect([some, ...enough]).toEqual([some, true, true, true]);
    }
  }
});

it('an unreadable fact says what its signals said', () => {
  expect(agree(signs('NN-Aa'), USE, 'x', false)).toEqual(
    unreadable('contradiction', ['row:not-applied', 'sum:not-applied', 'control:applied', 'label:applied']),
  );
  expect(agree(signs('AA---'), USE, 'x', false)).toEqual(read(USE, 'x'));
  expect(agree(signs('ddN--'), USE, 'x', false)).toEqual(readLikely({ applied: false }, 'x'));
});
