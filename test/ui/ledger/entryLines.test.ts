import fc from 'fast-check';
import { expect, test } from 'vitest';
import { balanceOf, undoneIds } from '../../../src/core/fold';
import type { Entry } from '../../../src/core/ledger';
import { money } from '../../../src/core/money';
import { entryLines } from '../../../src/ui/ledger/entryLines';
import { entry } from '../popup/sampleBooks';

const usd = (minor: number) => money(minor, 'USD');
const stated = (minor: number) => entry({ kind: 'stated', balance: usd(minor), note: '' });
const observed = (minor: number) => entry({ kind: 'observed', balance: usd(minor), visit: 'v' });
const moved = (minor: number) => entry({ kind: 'moved', amount: usd(minor), cause: 'correction', note: '' });
const undo = (target: Entry) => entry({ kind: 'undone', target: target.id });

const told = (entries: readonly Entry[]) =>
  entryLines(entries, undoneIds(entries)).map(({ change, balance }) => [change?.minor ?? null, balance?.minor ?? null]);

test('the balance runs along, latest first', () => {
  expect(told([stated(5000), moved(-299), observed(4110), entry({ kind: 'noted', text: 'x' })])).toEqual([
    [null, 4110],
    [-591, 4110],
    [-299, 4701],
    [null, 5000],
  ]);
});

test('before the first known balance a move tells its amount and no balance', () => {
  expect(told([moved(-299), stated(5000)])).toEqual([
    [null, 5000],
    [-299, null],
  ]);
});

test('what was undone changes nothing, and names the undo that can be taken back', () => {
  const first = stated(5000);
  const wrong = moved(2500);
  const out = undo(wrong);
  const entries = [first, wrong, out];
  const [line] = entryLines(entries, undoneIds(entries));
  expect(line).toMatchObject({ entry: wrong, change: null, balance: null, undoneBy: out.id });
  expect(told([...entries, moved(-100)])[0]).toEqual([-100, 4900]);
});

test('an undo that was undone counts again', () => {
  const first = stated(5000);
  const move = moved(2500);
  const out = undo(move);
  expect(told([first, move, out, undo(out)])).toEqual([
    [2500, 7500],
    [null, 5000],
  ]);
});

test('what moves nothing stands beside the balance', () => {
  const first = stated(5000);
  const reserved = entry({ kind: 'reserved', reserve: 'tv', amount: usd(2000), note: '' });
  const pending = entry({ kind: 'pending', purchase: 'p', amount: usd(1000) });
  const settled = entry({
    kind: 'settled',
    target: pending.id,
    by: 'order-details',
    covers: usd(1000),
    taken: usd(1000),
    proof: 'p',
  });
  expect(told([first, reserved, pending, settled])).toEqual([
    [-1000, 4000],
    [null, 5000],
    [null, 5000],
    [null, 5000],
  ]);
});

test('an amount in another currency counts for nothing', () => {
  const euros = entry({ kind: 'moved', amount: money(100, 'EUR'), cause: 'correction', note: '' });
  expect(told([stated(5000), euros])[0]).toEqual([null, 5000]);
});

test('the last running balance is the balance of the ledger, whatever was written', () => {
  const step = fc.oneof(
    fc.integer({ min: 0, max: 100_000 }).map((minor) => () => stated(minor)),
    fc.integer({ min: 0, max: 100_000 }).map((minor) => () => observed(minor)),
    fc.integer({ min: -100_000, max: 100_000 }).map((minor) => () => moved(minor)),
    fc.nat(30).map((back) => (before: readonly Entry[]) => {
      const target = before.at(-1 - back);
      return target ? undo(target) : moved(1);
    }),
  );
  fc.assert(
    fc.property(fc.array(step, { maxLength: 30 }), (steps) => {
      const entries: Entry[] = [];
      for (const make of steps) entries.push(make(entries));
      const latest = entryLines(entries, undoneIds(entries)).find((line) => line.undoneBy === null);
      expect(latest?.balance ?? null).toEqual(balanceOf(entries)?.amount ?? null);
    }),
  );
});
