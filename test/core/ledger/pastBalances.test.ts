import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { balanceOf } from '../../../src/core/ledger/counted';
import { ledgerLines } from '../../../src/core/ledger/history';
import type { Entry } from '../../../src/core/ledger/ledger';
import type { PurseSettings } from '../../../src/core/ledger/purse';
import { anyHistory } from '../../support/core/anyHistory';
import { undo } from '../../support/core/entries';
import { projectPurse } from '../../support/core/projectPurse';
import { usd } from '../../support/core/situations';
import { runs } from '../../support/runs';

const RUNS = { numRuns: runs(10_000) };
const purse: PurseSettings = { book: { marketplace: 'US' }, wish: 'use', smallest: usd(100), buyNow: 'unknown' };

/** Whether an entry counts, asked of each entry by itself: no undo that counts comes after it. */
function counts(entry: Entry, entries: readonly Entry[]): boolean {
  return !entries.some(
    (later) => later.kind === 'undone' && later.target === entry.id && later.seq > entry.seq && counts(later, entries),
  );
}

/** The balance at a moment as somebody with paper and pencil comes to it, without any of the program's own projections. */
function pencilBalance(entries: readonly Entry[], moment: number): number | null {
  let balance: number | null = null;
  const open = new Map<string, number>();
  // What was taken off before an observation showed it: the observation may still have it.
  const ahead = new Map<string, number>();
  for (const entry of entries.filter((each) => each.at <= moment && counts(each, entries))) {
    if (entry.kind === 'observed' || entry.kind === 'stated') balance = entry.balance.minor;
    if (entry.kind === 'observed') for (const [id, minor] of ahead) open.set(id, (open.get(id) ?? 0) + minor);
    if (entry.kind === 'observed' || entry.kind === 'stated') ahead.clear();
    if (entry.kind === 'moved' && balance !== null) balance += entry.amount.minor;
    if (entry.kind === 'pending') open.set(entry.id, entry.amount.minor);
    if (entry.kind === 'settled') {
      const left = open.get(entry.target) ?? 0;
      if (left <= 0) continue;
      open.set(entry.target, Math.max(0, left - entry.covers.minor));
      const isAhead = entry.by === 'order-details' || entry.by === 'shopper';
      if (isAhead) ahead.set(entry.target, (ahead.get(entry.target) ?? 0) + entry.taken.minor);
      if (balance !== null) balance -= entry.taken.minor;
    }
  }
  return balance;
}

describe('any history', () => {
  it('has the same balance at every past moment by its projection, by its lines and by a simple sum', () => {
    fc.assert(
      fc.property(anyHistory(12), (entries) => {
        const lines = ledgerLines(entries);
        for (const { at } of entries) {
          const known = lines.findLast(({ entry }) => entry.at <= at)?.after?.minor ?? null;
          expect(known).toBe(pencilBalance(entries, at));
          const effects = lines.filter(({ entry }) => entry.at <= at).map(({ effect }) => effect.minor);
          expect(known ?? 0).toBe(effects.reduce((total, effect) => total + effect, 0));
        }
        expect(balanceOf(entries)?.amount.minor ?? null).toBe(pencilBalance(entries, Number.POSITIVE_INFINITY));
      }),
      RUNS,
    );
  });

  it('with one undone entry is as if the entry was never written, and as before when the undo is undone', () => {
    fc.assert(
      fc.property(anyHistory(10), fc.nat(), (entries, pick) => {
        const target = entries[pick % Math.max(1, entries.length)];
        if (!target) return;
        const undone = [...entries, undo(entries.length + 1, target.id)];
        const without = entries.filter(({ id }) => id !== target.id);
        expect(projectPurse(purse, undone)).toEqual(projectPurse(purse, without));
        const back = [...undone, undo(entries.length + 2, `e${entries.length + 1}`)];
        expect(projectPurse(purse, back)).toEqual(projectPurse(purse, entries));
      }),
      RUNS,
    );
  });
});
