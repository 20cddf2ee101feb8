import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { canonicalJson } from '../../../src/core/encoding/canonicalJson';
import { KEPT_REMOVALS } from '../../../src/core/settings/limits';
import { itemBytes } from '../../../src/core/sync/itemBytes';
import { pack, type SyncItems, type SyncQuota } from '../../../src/core/sync/packing';
import {
  keyOf,
  mergeStates,
  type SyncedValue,
  type SyncRecord,
  type SyncState,
  withOwnRows,
  withoutOldRemovals,
} from '../../../src/core/sync/records';
import { creditToFlat } from '../../../src/core/transfer/flatRows';
import { SYNC_QUOTA } from '../../../src/platform/syncQuota';
import { rowsOf } from '../../support/core/rowsOf';
import { creditOf, DAY, NOW } from '../../support/core/situations';
import { runs } from '../../support/runs';

const YEARS = 365 * DAY;
const aCredit = (id: string, cents: number): SyncedValue => ({
  kind: 'lot',
  row: creditToFlat(creditOf(cents, '2026-12-01', { id })),
});
const text = (state: SyncState) => canonicalJson([...state.values()].sort((a, b) => (a.key < b.key ? -1 : 1)));

/** One browser: its rows, what it knows, and a clock that is wrong by a fixed time. */
interface Profile {
  readonly name: string;
  readonly skew: number;
  rows: Map<string, SyncedValue>;
  state: SyncState;
}

/** A meeting as the store and the background hold it: own changes, what lies there, and all of it laid out again. */
function meet(profile: Profile, lying: SyncItems, now: number, quota: SyncQuota = SYNC_QUOTA): SyncItems {
  const mine = withOwnRows(profile.state, [...profile.rows.values()], now + profile.skew, profile.name);
  const merged = mergeStates(mine, Object.values(lying).flat());
  profile.rows = new Map(rowsOf(merged).map((value) => [keyOf(value), value]));
  profile.state = withoutOldRemovals(merged);
  return pack(profile.state, quota).items;
}

const anySkew = fc.constantFrom(0, 0, DAY / 24, -DAY, 5 * YEARS, -5 * YEARS, 40 * YEARS);
const anyStep = fc.record({
  who: fc.nat(2),
  does: fc.constantFrom('write' as const, 'remove' as const, 'meet' as const, 'meet' as const, 'wait' as const),
  id: fc.constantFrom('x', 'y', 'z'),
});

describe('browsers whose clocks are years apart', () => {
  it('agree in the end, and then write nothing more', () => {
    fc.assert(
      fc.property(
        fc.array(anySkew, { minLength: 2, maxLength: 3 }),
        fc.array(anyStep, { maxLength: 8, size: 'max' }),
        (skews, steps) => {
          const profiles = skews.map(
            (skew, at): Profile => ({ name: `p${at}`, skew, rows: new Map(), state: new Map() }),
          );
          let lying: SyncItems = {};
          let now = NOW;
          for (const [at, { who, does, id }] of steps.entries()) {
            const profile = profiles[who % profiles.length] as Profile;
            now += does === 'wait' ? YEARS : 1000;
            if (does === 'write') profile.rows.set(`lot ${id}`, aCredit(id, at + 1));
            if (does === 'remove') profile.rows.delete(`lot ${id}`);
            if (does === 'meet') lying = meet(profile, lying, now);
          }
          for (let round = 0; round < 2; round += 1) for (const profile of profiles) lying = meet(profile, lying, now);
          expect(new Set(profiles.map(({ state }) => text(state))).size).toBe(1);
          expect(new Set(profiles.map(({ rows }) => canonicalJson([...rows].sort()))).size).toBe(1);
          expect(canonicalJson(meet(profiles[0] as Profile, lying, now))).toBe(canonicalJson(lying));
        },
      ),
      { numRuns: runs(10_000) },
    );
  });

  test.for([0, 5 * YEARS, 40 * YEARS, -5 * YEARS])(
    'a removal counts although the other browser’s clock is off by %d ms',
    (skew) => {
      const one: Profile = { name: 'one', skew: 0, rows: new Map([['lot x', aCredit('x', 1)]]), state: new Map() };
      const other: Profile = { name: 'other', skew, rows: new Map(), state: new Map() };
      let lying = meet(other, meet(one, {}, NOW), NOW);
      expect([...other.rows.keys()]).toEqual(['lot x']);
      one.rows.delete('lot x');
      for (const profile of [one, other, one, other]) lying = meet(profile, lying, NOW + DAY);
      expect([[...one.rows.keys()], [...other.rows.keys()]]).toEqual([[], []]);
    },
  );

  test('an edit wins if it was made after the removal was seen, however wrong the clocks are; otherwise the clocks decide', () => {
    const ahead: Profile = {
      name: 'zz ahead',
      skew: 5 * YEARS,
      rows: new Map([['lot x', aCredit('x', 1)]]),
      state: new Map(),
    };
    const right: Profile = { name: 'right', skew: 0, rows: new Map(), state: new Map() };
    let lying = meet(right, meet(ahead, {}, NOW), NOW);
    ahead.rows.delete('lot x');
    lying = meet(right, meet(ahead, lying, NOW), NOW);
    right.rows.set('lot x', aCredit('x', 2));
    for (const profile of [right, ahead, right]) lying = meet(profile, lying, NOW + 1);
    expect([...ahead.rows.values()]).toEqual([aCredit('x', 2)]);
    expect([...right.rows.values()]).toEqual([aCredit('x', 2)]);
    right.rows.set('lot x', aCredit('x', 3));
    ahead.rows.delete('lot x');
    for (const profile of [right, ahead, right]) lying = meet(profile, lying, NOW + 2);
    expect([...right.rows.keys()]).toEqual([...ahead.rows.keys()]);
  });
});

it('where not all records fit, both browsers have the stored ones and neither writes again', () => {
  const anyRows = fc.array(fc.record({ days: fc.nat(25), note: fc.nat(60) }), { maxLength: 9 });
  fc.assert(
    fc.property(anyRows, anyRows, fc.integer({ min: 300, max: 3000 }), (mine, theirs, bytes) => {
      const quota = { bytesPerItem: 900, bytes, items: 6 };
      const profiles = [mine, theirs].map((rows, who): Profile => {
        const values = rows.map(
          ({ days, note }, at): SyncedValue => ({
            kind: 'lot',
            row: creditToFlat(
              creditOf(1, `2026-12-${String(days + 1).padStart(2, '0')}`, {
                id: `${who}-${at}`,
                note: 'n'.repeat(note),
              }),
            ),
          }),
        );
        return { name: `p${who}`, skew: 0, rows: new Map(values.map((row) => [keyOf(row), row])), state: new Map() };
      });
      let lying: SyncItems = {};
      for (let round = 0; round < 6; round += 1) {
        for (const profile of profiles) lying = meet(profile, lying, NOW + round, quota);
      }
      for (const profile of profiles) {
        expect(canonicalJson(meet(profile, lying, NOW + 9, quota))).toBe(canonicalJson(lying));
        const known = [...profile.state.keys()];
        expect(known).toEqual(expect.arrayContaining(Object.values(lying).flatMap((all) => all.map(({ key }) => key))));
      }
      const own = [mine, theirs].flatMap((rows, who) => rows.map((_, at) => `lot ${who}-${at}`));
      expect([...new Set(profiles.flatMap(({ rows }) => [...rows.keys()]))].sort()).toEqual(own.sort());
    }),
    { numRuns: runs(150) },
  );
});

test('only the latest removals are kept, and no row is dropped for them', () => {
  const removal = (n: number): SyncRecord => ({
    key: `lot ${n}`,
    value: null,
    moment: { wall: NOW + n, count: 0, profile: 'a' },
  });
  const many = mergeStates(
    withOwnRows(new Map(), [aCredit('x', 1)], NOW, 'a'),
    Array.from({ length: KEPT_REMOVALS + 50 }, (_, n) => removal(n)),
  );
  const kept = withoutOldRemovals(many);
  expect(kept.size).toBe(KEPT_REMOVALS + 1);
  expect(kept.has('lot x')).toBe(true);
  expect([kept.has('lot 49'), kept.has('lot 50')]).toEqual([false, true]);
});

// What chrome.storage.sync.getBytesInUse said of an item of this value under the name "k", in Chromium.
test.for<[value: unknown, bytes: number]>([
  [1, 2],
  [2_147_483_647, 11],
  [2_147_483_648, 13],
  [1_795_291_200_000, 14],
  [1_795_291_234_567, 19],
  [9_007_199_254_740_991, 22],
  [-2_147_483_649, 14],
  ['a', 4],
  ['<', 9],
  ['x<y<', 17],
  ['>', 4],
  ['\u2028', 9],
  ['é', 5],
  ['😀', 7],
  ['"', 5],
  ['\u0001', 9],
  [{ b: [1_795_291_234_567, { c: '<' }] }, 42],
])('itemBytes never counts %j as less than it takes', ([value, bytes]) => {
  expect(itemBytes('k', value)).toBeGreaterThanOrEqual(bytes);
});

test('full books fit by Chromium’s count, with real moments and with words full of characters that it writes long', () => {
  const rows = Array.from(
    { length: 900 },
    (_, at): SyncedValue => ({
      kind: 'lot',
      row: {
        ...creditToFlat(creditOf(100, '2027-01-10', { id: crypto.randomUUID(), note: '<'.repeat(at % 40) })),
        addedAt: NOW + at,
      },
    }),
  );
  const { items, leftOut } = pack(withOwnRows(new Map(), rows, NOW + 34_567, crypto.randomUUID()), SYNC_QUOTA);
  expect(leftOut.length).toBeGreaterThan(0);
  // Chromium's own way to write JSON, as far as it differs: measured above.
  const chromium = (value: unknown) =>
    JSON.stringify(value)
      .replace(/<|\u2028|\u2029/g, '\\u003C')
      .replace(/:(\d{11,})(?=[,}])/g, ':$1_e+12');
  const sizes = Object.entries(items).map(([name, value]) => new TextEncoder().encode(name + chromium(value)).length);
  expect(Math.max(...sizes)).toBeLessThanOrEqual(8192);
  expect(sizes.reduce((total, size) => total + size, 0)).toBeLessThanOrEqual(102_400);
});
