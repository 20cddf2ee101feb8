import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { balanceAfter, balanceOf, undoneIds } from '../../../src/core/ledger/counted';
import type { Entry } from '../../../src/core/ledger/ledger';
import type { PurseSettings } from '../../../src/core/ledger/purse';
import { inMarketplace, moved, noted, observed, stated, undo } from '../../support/core/entries';
import { projectPurse } from '../../support/core/projectPurse';
import { eur, usd } from '../../support/core/situations';

const cad = (minor: number) => ({ minor, currency: 'CAD' }) as const;

type Balance = readonly [cents: number, how: 'page' | 'shopper', asOfSeq: number] | null;

test.for<[story: string, entries: Entry[], balance: Balance]>([
  ['no entries', [], null],
  ['only a note', [noted(1)], null],
  ['moves on an unknown balance', [moved(1, 500), moved(2, -200)], null],
  ['an observation', [observed(1, 4110)], [4110, 'page', 1]],
  ['a statement of the shopper', [stated(1, 4110)], [4110, 'shopper', 1]],
  ['a balance of zero, which is known', [observed(1, 0)], [0, 'page', 1]],
  ['moves after a balance, which count', [observed(1, 4110), moved(2, -110), moved(3, 2500)], [6500, 'page', 1]],
  ['moves before a balance, which do not count', [moved(1, 999), observed(2, 4110)], [4110, 'page', 2]],
  [
    'several balances, of which the latest counts',
    [observed(1, 100), stated(2, 200), moved(3, 5)],
    [205, 'shopper', 2],
  ],
  ['notes, which change nothing', [observed(1, 100), noted(2), moved(3, 5), noted(4)], [105, 'page', 1]],
  ['more spent than there was', [observed(1, 100), moved(2, -300)], [-200, 'page', 1]],
  [
    'an undone observation: the one before it counts',
    [stated(1, 100), observed(2, 900), undo(3, 2)],
    [100, 'shopper', 1],
  ],
  [
    'an undone observation: the moves before it count',
    [stated(1, 100), moved(2, 7), observed(3, 900), undo(4, 3)],
    [107, 'shopper', 1],
  ],
  [
    'an undone observation: the moves after it count',
    [stated(1, 100), observed(2, 900), moved(3, 7), undo(4, 2)],
    [107, 'shopper', 1],
  ],
  ['the only observation undone', [observed(1, 100), undo(2, 1)], null],
  ['a move undone', [observed(1, 100), moved(2, 50), undo(3, 2)], [100, 'page', 1]],
  ['an undone undo: the move counts again', [observed(1, 100), moved(2, 50), undo(3, 2), undo(4, 3)], [150, 'page', 1]],
  [
    'a move that is undone, restored and undone again',
    [observed(1, 100), moved(2, 50), undo(3, 2), undo(4, 3), undo(5, 4)],
    [100, 'page', 1],
  ],
  [
    'a move that is undone twice and restored once, which stays undone',
    [observed(1, 100), moved(2, 50), undo(3, 2), undo(4, 2), undo(5, 3)],
    [100, 'page', 1],
  ],
  ['an undo of an entry that does not exist', [observed(1, 100), undo(2, 'lost')], [100, 'page', 1]],
  ['an undo of itself', [observed(1, 100), undo(2, 2)], [100, 'page', 1]],
  ['an undo of a later entry', [undo(1, 2), observed(2, 100)], [100, 'page', 2]],
  ['an observation in euros', [observed(1, 100), observed(2, eur(900))], [100, 'page', 1]],
  ['a move in euros', [observed(1, 100), moved(2, eur(50)), moved(3, 5)], [105, 'page', 1]],
  ['only euros', [observed(1, eur(900))], null],
])('balanceOf with %s', ([, entries, balance]) => {
  expect(balanceOf(entries)).toEqual(
    balance && { amount: usd(balance[0]), how: balance[1], asOf: balance[2] * 60_000 },
  );
});

test.for<[story: string, entries: Entry[], undone: string[]]>([
  ['nothing', [observed(1, 1)], []],
  ['an entry', [observed(1, 1), undo(2, 1)], ['e1']],
  ['an undo that was undone, but not its target', [observed(1, 1), undo(2, 1), undo(3, 2)], ['e2']],
  ['no entry of another purse', [inMarketplace('CA', observed(1, cad(1))), undo(2, 1)], []],
])('undoneIds finds %s', ([, entries, undone]) => {
  expect([...undoneIds(entries)]).toEqual(undone);
});

describe('a purse', () => {
  const purse: PurseSettings = { book: { marketplace: 'US' }, wish: 'save', smallest: usd(100), buyNow: 'unknown' };

  test.for<[story: string, entries: Entry[], balance: number | null, free: number | null]>([
    ['unknown', [], null, null],
    ['known', [observed(1, 4110)], 4110, 4110],
    ['has nothing free to spend when its balance is negative', [observed(1, 100), moved(2, -300)], -200, 0],
    ["does not count other purses' entries", [observed(1, 100), inMarketplace('CA', observed(2, cad(900)))], 100, 100],
  ])('%s', ([, entries, balance, free]) => {
    const stands = projectPurse(purse, entries);
    expect(stands).toMatchObject(purse);
    expect(stands.balance?.amount.minor ?? null).toBe(balance);
    expect(stands.free?.minor ?? null).toBe(free);
  });
});

describe('preview of a draft', () => {
  const known = { amount: usd(4110), asOf: 0, how: 'page' } as const;

  it.each([
    ['is a stated balance itself', known, { kind: 'stated', balance: usd(5) }, usd(5)],
    ['is a stated balance itself, where no balance was known', null, { kind: 'stated', balance: usd(5) }, usd(5)],
    ['adds money that came', known, { kind: 'moved', amount: usd(90) }, usd(4200)],
    ['subtracts money that went', known, { kind: 'moved', amount: usd(-4200) }, usd(-90)],
    ['is unknown for a move on an unknown balance', null, { kind: 'moved', amount: usd(90) }, null],
    ['is unknown for a move in euros', known, { kind: 'moved', amount: eur(90) }, null],
  ] as const)('%s', (_, balance, draft, after) => {
    expect(balanceAfter(balance, draft)).toEqual(after);
  });
});

describe('for any ledger', () => {
  const cents = fc.integer({ min: -1_000_000, max: 1_000_000 });
  /** Up to twenty entries with rising `seq`; an undo aims at any entry, later ones and itself included. */
  const ledger = fc
    .array(
      fc.oneof(
        fc.record({ kind: fc.constant('observed'), cents: fc.nat(1_000_000) }),
        fc.record({ kind: fc.constant('stated'), cents: fc.nat(1_000_000) }),
        fc.record({ kind: fc.constant('moved'), cents }),
        fc.record({ kind: fc.constant('undone'), cents: fc.nat(24) }),
      ),
      { maxLength: 20 },
    )
    .map((drafts) =>
      drafts.map((draft, at): Entry => {
        if (draft.kind === 'observed') return observed(at, draft.cents);
        if (draft.kind === 'stated') return stated(at, draft.cents);
        return draft.kind === 'moved' ? moved(at, draft.cents) : undo(at, draft.cents);
      }),
    );

  it('without undos, the balance is the latest observation or statement plus the moves since', () => {
    fc.assert(
      fc.property(fc.array(cents), fc.nat(1_000_000), fc.array(cents), (before, anchor, after) => {
        const entries = [
          ...before.map((each, at) => moved(at, each)),
          observed(before.length, anchor),
          ...after.map((each, at) => moved(before.length + 1 + at, each)),
        ];
        expect(balanceOf(entries)?.amount.minor).toBe(after.reduce((sum, each) => sum + each, anchor));
      }),
    );
  });

  it('the sequence of the arguments does not matter', () => {
    const shuffled = ledger.chain((entries) =>
      fc.tuple(fc.constant(entries), fc.shuffledSubarray(entries, { minLength: entries.length })),
    );
    fc.assert(
      fc.property(shuffled, ([entries, other]) => {
        expect(balanceOf(other)).toEqual(balanceOf(entries));
        expect(new Set(undoneIds(other))).toEqual(new Set(undoneIds(entries)));
      }),
    );
  });

  it('an undo of the last entry gives the balance before it, and an undo of that undo restores it', () => {
    fc.assert(
      fc.property(ledger, (entries) => {
        const last = entries.length - 1;
        fc.pre(last >= 0);
        const taken = [...entries, undo(last + 1, last)];
        expect(balanceOf(taken)).toEqual(balanceOf(entries.slice(0, -1)));
        expect(balanceOf([...taken, undo(last + 2, last + 1)])).toEqual(balanceOf(entries));
      }),
    );
  });

  it('an undone entry counts as if it was never written', () => {
    fc.assert(
      fc.property(ledger, (entries) => {
        const undone = undoneIds(entries);
        expect(balanceOf(entries.filter((each) => each.kind !== 'undone' && !undone.has(each.id)))).toEqual(
          balanceOf(entries),
        );
      }),
    );
  });

  it('a preview is the balance after the draft is written', () => {
    fc.assert(
      fc.property(ledger, cents, (entries, by) => {
        const next = moved(entries.length, by);
        const previewed = balanceAfter(balanceOf(entries), { kind: 'moved', amount: next.amount });
        expect(previewed).toEqual(balanceOf([...entries, next])?.amount ?? null);
      }),
    );
  });
});
