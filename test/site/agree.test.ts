import { describe, expect, it } from 'vitest';
import { read, type SignName, unreadable } from '../../src/core/reading';
import { agree, type GiftSigns, type Sign } from '../../src/site/agree';

const USE = { applied: true, amount: null } as const;

/** `a` applied, `n` not applied, `-` nothing, `o` off; in capitals where the sign is strong. In the order of `NAMES`. */
const NAMES: readonly SignName[] = ['row', 'sum', 'slots', 'control', 'label'];
const SAYS = { a: 'applied', n: 'not-applied', '-': 'nothing', o: 'off' } as const;

function signs(letters: string): GiftSigns {
  const sign = (letter = '-'): Sign => ({
    says: SAYS[letter.toLowerCase() as keyof typeof SAYS],
    weight: letter === letter.toUpperCase() ? 'strong' : 'weak',
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
];

function told(letters: string, loading: boolean): string {
  const reading = agree(signs(letters), USE, 'x', loading);
  if (reading.state === 'read') return reading.value.applied ? 'applied' : 'not applied';
  return reading.state === 'unreadable' ? reading.why : reading.state;
}

describe('signs', () => {
  it.each(CASES)('%s → %s', (letters, expected) => {
    expect(told(letters, false)).toBe(expected);
  });

  it.each(CASES)('%s while loading: %s, or loading where more may come', (letters, expected) => {
    expect(told(letters, true)).toBe(expected === 'missing' || expected === 'one-signal' ? 'loading' : expected);
  });
});

it('reads nothing on one sign or weak ones alone, and nothing against any sign, in all combinations', () => {
  const letters = [...'aAnN-oO'];
  const all = NAMES.reduce<string[]>((begun) => begun.flatMap((some) => letters.map((one) => some + one)), ['']);
  expect(all).toHaveLength(7 ** 5);
  for (const loading of [false, true]) {
    const read = all.filter((some) => /applied/.test(told(some, loading)));
    expect(read.length).toBeGreaterThan(0);
    for (const some of read) {
      const told = [/[AN]/.test(some), /^(?:[aA-]*|[nN-]*)$/.test(some), some.replace(/-/g, '').length > 1];
      expect([some, ...told]).toEqual([some, true, true, true]);
    }
  }
});

it('says what the signs said, where they come to nothing', () => {
  expect(agree(signs('NN-Aa'), USE, 'x', false)).toEqual(
    unreadable('contradiction', ['row:not-applied', 'sum:not-applied', 'control:applied', 'label:applied']),
  );
  expect(agree(signs('AA---'), USE, 'x', false)).toEqual(read(USE, 'x'));
});
