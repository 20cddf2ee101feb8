import fc from 'fast-check';
import { type Entry, MOVE_CAUSES } from '../../../src/core/ledger/ledger';
import { day, usd } from './situations';

// Unusual histories of one book: moves on unknown balances, undos of undos, settlements of nothing.

const cents = fc.integer({ min: -3000, max: 6000 });
const positive = fc.integer({ min: 0, max: 3000 });

type Bare<E> = E extends Entry ? Omit<E, 'id' | 'at' | 'seq' | 'book'> : never;

function anyBare(): fc.Arbitrary<(index: number) => Bare<Entry>> {
  const back = fc.integer({ min: 1, max: 8 });
  const target = (index: number, by: number) => `e${Math.max(1, index - by)}`;
  const always = <T extends Bare<Entry>>(made: fc.Arbitrary<T>) => made.map((entry) => (_: number) => entry);
  return fc.oneof(
    { weight: 3, arbitrary: always(positive.map((n) => ({ kind: 'observed' as const, balance: usd(n), visit: 'v' }))) },
    { weight: 1, arbitrary: always(positive.map((n) => ({ kind: 'stated' as const, balance: usd(n), note: '' }))) },
    {
      weight: 4,
      arbitrary: always(
        fc
          .tuple(cents, fc.constantFrom(...MOVE_CAUSES))
          .map(([n, cause]) => ({ kind: 'moved' as const, amount: usd(n), cause, note: 'a note' })),
      ),
    },
    {
      weight: 3,
      arbitrary: positive.map((n) => (index: number) => ({
        kind: 'pending' as const,
        purchase: `p${index}`,
        amount: usd(n),
      })),
    },
    {
      weight: 3,
      arbitrary: fc
        .tuple(back, positive, fc.boolean(), fc.constantFrom('observation' as const, 'order-details' as const))
        .map(([by, n, gone, how]) => (index: number) => ({
          kind: 'settled' as const,
          target: target(index, by),
          by: how,
          covers: usd(n),
          taken: usd(gone ? n : 0),
          proof: `proof ${index}`,
        })),
    },
    {
      weight: 2,
      arbitrary: always(
        fc
          .tuple(cents, fc.constantFrom('r1', 'r2'))
          .map(([n, reserve]) => ({ kind: 'reserved' as const, reserve, amount: usd(n), note: '' })),
      ),
    },
    {
      weight: 1,
      arbitrary: fc.tuple(back, cents).map(([by, n]) => (index: number) => ({
        kind: 'explained' as const,
        target: target(index, by),
        amount: usd(n),
        cause: 'spent' as const,
      })),
    },
    {
      weight: 2,
      arbitrary: fc.tuple(cents, fc.integer({ min: 1, max: 28 })).map(([n, date]) => (index: number) => ({
        kind: 'activity' as const,
        row: n < 0 ? ('spent' as const) : ('added' as const),
        day: day(`2026-05-${String(date).padStart(2, '0')}`),
        amount: usd(n),
        closing: usd(5000 + n),
        ordinal: index,
        visit: 'v',
      })),
    },
    { weight: 1, arbitrary: always(fc.constant({ kind: 'noted' as const, text: 'words' })) },
    {
      weight: 3,
      arbitrary: back.map((by) => (index: number) => ({ kind: 'undone' as const, target: target(index, by) })),
    },
  );
}

/** At most this many entries of the US purse in their order, one minute apart. */
export function anyHistory(maxLength = 14): fc.Arbitrary<Entry[]> {
  return fc.array(anyBare(), { maxLength, size: 'max' }).map((made) =>
    made.map((make, at) => {
      const index = at + 1;
      return { id: `e${index}`, book: { marketplace: 'US' }, at: index * 60_000, seq: index, ...make(index) } as Entry;
    }),
  );
}

/** The same things in a random order. */
export function shuffled<T>(things: readonly T[]): fc.Arbitrary<T[]> {
  return fc.shuffledSubarray([...things], { minLength: things.length, maxLength: things.length });
}
