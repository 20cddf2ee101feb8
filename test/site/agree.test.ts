import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { agree, type GiftSigns } from '../../src/site/agree';

/** Signs in the order row, sum, slots, control, label: `+` applied, `-` not applied, `x` off, `.` nothing. */
const CASES: readonly (readonly [signs: string, loading: boolean, answer: string])[] = [
  ['++...', false, 'applied'],
  ['+++..', false, 'applied'],
  ['+.+..', false, 'applied'],
  ['...++', false, 'applied'],
  ['+...+', true, 'applied'],
  ['--...', false, 'not-applied'],
  ['--.--', false, 'not-applied'],
  ['...--', true, 'not-applied'],
  ['..--.', false, 'not-applied'],
  ['+.-..', false, 'contradiction'],
  ['--+..', false, 'contradiction'],
  ['--.++', false, 'contradiction'],
  ['++.--', false, 'contradiction'],
  ['...+-', false, 'contradiction'],
  ['+x...', false, 'contradiction'],
  ['.x-..', false, 'contradiction'],
  ['.x.--', false, 'contradiction'],
  ['.x...', false, 'contradiction'],
  ['+....', false, 'one-signal'],
  ['..-..', false, 'one-signal'],
  ['...-.', false, 'one-signal'],
  ['..-..', true, 'loading'],
  ['.....', true, 'loading'],
  ['.....', false, 'missing'],
];

const MEANING = { '+': 'applied', '-': 'not-applied', x: 'off', '.': 'nothing' } as const;

function signsOf(written: string): GiftSigns {
  const [row, sum, slots, control, label] = [...written].map((one) => MEANING[one as keyof typeof MEANING]);
  return { row, sum, slots, control, label } as GiftSigns;
}

function answer(signs: GiftSigns, loading: boolean): string {
  const reading = agree(signs, { applied: true, amount: null }, 'locator', loading);
  if (reading.state === 'read') return reading.value.applied ? 'applied' : 'not-applied';
  return reading.state === 'unreadable' ? reading.why : reading.state;
}

describe('the signs of an applied balance', () => {
  it.each(CASES)('%s, loading %s: %s', (written, loading, expected) => {
    expect(answer(signsOf(written), loading)).toBe(expected);
  });

  it('are never enough alone, and never read against one another', () => {
    const say = fc.constantFrom('applied', 'not-applied', 'nothing');
    const signs = fc.record({ row: say, sum: fc.oneof(say, fc.constant('off')), slots: say, control: say, label: say });
    fc.assert(
      fc.property(signs, fc.boolean(), (given, loading) => {
        const said = Object.values(given);
        const told = answer(given as GiftSigns, loading);
        if (told !== 'applied' && told !== 'not-applied') return;
        expect(said.filter((one) => one === told).length).toBeGreaterThan(1);
        expect(said).not.toContain(told === 'applied' ? 'not-applied' : 'applied');
        expect(said).not.toContain('off');
      }),
    );
  });
});
