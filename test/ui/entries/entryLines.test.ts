import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { balanceOf, undoneIds } from '../../../src/core/ledger/counted';
import type { Entry } from '../../../src/core/ledger/ledger';
import { money } from '../../../src/core/money/money';
import { entryLines } from '../../../src/ui/entries/entryLines';
import { day, entry } from '../../support/ui/sampleBooks';

const usd = (minor: number) => money(minor, 'USD');
const stated = (minor: number) => entry({ kind: 'stated', balance: usd(minor), note: '' });
const observed = (minor: number) => entry({ kind: 'observed', balance: usd(minor), visit: 'v' });
const moved = (minor: number) => entry({ kind: 'moved', amount: usd(minor), cause: 'correction', note: '' });
const undo = (target: Entry) => entry({ kind: 'undone', target: target.id });

const told = (entries: readonly Entry[]) =>
  entryLines(entries, undoneIds(entries)).map(({ change, balance }) => [change?.minor ?? null, balance?.minor ?? null]);

test('each line has the balance after it, and the latest line comes first', () => {
  expect(told([stated(5000), moved(-299), observed(4110), entry({ kind: 'noted', text: 'x' })])).toEqual([
    [null, 4110],
    [-591, 4110],
    [-299, 4701],
    [null, 5000],
  ]);
});

test('a move before the first known balance shows its amount and no balance', () => {
  expect(told([moved(-299), stated(5000)])).toEqual([
    [null, 5000],
    [-299, null],
  ]);
});

test('an undone entry changes nothing, and its line names the undo that can be taken back', () => {
  const first = stated(5000);
  const wrong = moved(2500);
  const out = undo(wrong);
  const entries = [first, wrong, out];
  const [line] = entryLines(entries, undoneIds(entries));
  expect(line).toMatchObject({ entry: wrong, change: null, balance: null, undoneBy: out.id });
  expect(told([...entries, moved(-100)])[0]).toEqual([-100, 4900]);
});

test('an entry counts again after its undo was undone', () => {
  const first = stated(5000);
  const move = moved(2500);
  const out = undo(move);
  expect(told([first, move, out, undo(out)])).toEqual([
    [2500, 7500],
    [null, 5000],
  ]);
});

test('an entry that changes no balance is listed with the unchanged balance', () => {
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

test('an amount in another currency is not counted', () => {
  const euros = entry({ kind: 'moved', amount: money(100, 'EUR'), cause: 'correction', note: '' });
  expect(told([stated(5000), euros])[0]).toEqual([null, 5000]);
});

describe("rows of the shop's activity table", () => {
  let ids = 0;
  const row = (date: string, amount: number, closing: number | null, visit: string) => {
    ids += 1;
    const shown = { day: day(date), amount: usd(amount), closing: closing === null ? null : usd(closing) };
    return entry({ kind: 'activity', row: 'other', ...shown, ordinal: ids, visit });
  };
  const at = (date: string, of: Entry): Entry => ({ ...of, at: Date.parse(`${date}T19:00:00Z`) });
  const shown = (entries: readonly Entry[]) =>
    entryLines(entries, undoneIds(entries)).map(({ entry: of, balance }) => [
      of.kind === 'activity' ? of.day : new Date(of.at).toISOString().slice(0, 10),
      balance?.minor ?? null,
    ]);

  test('are listed on their own days whenever they were read, each with its own closing balance', () => {
    const newest = [row('2026-03-02', -300, 0, 'a'), at('2026-06-01', observed(0))];
    const older = [row('2017-02-01', 300, 300, 'b'), at('2026-06-01', observed(0))];
    expect(shown([...newest, ...older])).toEqual([
      ['2026-06-01', 0],
      ['2026-06-01', 0],
      ['2026-03-02', 0],
      ['2017-02-01', 300],
    ]);
  });

  test('of one day keep the order of the page, and other entries follow the rows that were known before them', () => {
    const entries = [
      at('2026-05-01', stated(100)),
      row('2026-05-01', 400, 500, 'a'),
      row('2026-05-01', -500, 0, 'a'),
      row('2026-05-01', 200, 200, 'a'),
      row('2026-05-01', -200, 0, 'a'),
      at('2026-05-01', observed(0)),
      at('2026-05-01', moved(700)),
      // This page was opened later, and its table was cut off in the middle of that day.
      row('2026-05-01', 50, 100, 'b'),
    ];
    expect(shown(entries)).toEqual([
      ['2026-05-01', 700],
      ['2026-05-01', 0],
      ['2026-05-01', 0],
      ['2026-05-01', 200],
      ['2026-05-01', 0],
      ['2026-05-01', 500],
      ['2026-05-01', 100],
      ['2026-05-01', 100],
    ]);
  });

  test('from the older layout have no closing balance, and none is invented', () => {
    expect(shown([row('2026-05-01', 400, null, 'a'), at('2026-05-02', observed(500))])).toEqual([
      ['2026-05-02', 500],
      ['2026-05-01', null],
    ]);
  });

  test('that were undone have no closing balance either', () => {
    const read = row('2026-05-01', 400, 500, 'a');
    expect(shown([read, undo(read)])).toEqual([['2026-05-01', null]]);
  });
});

test('the latest line always has the balance of the ledger, whatever was written', () => {
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
