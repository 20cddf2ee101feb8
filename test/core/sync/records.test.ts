import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { canonicalJson } from '../../../src/core/encoding/canonicalJson';
import { DEFAULT_SETTINGS } from '../../../src/core/settings/settings';
import { compareMoments, type HybridMoment, tick } from '../../../src/core/sync/clock';
import { itemBytes } from '../../../src/core/sync/itemBytes';
import { isOurItem, pack, type SyncItems } from '../../../src/core/sync/packing';
import {
  keyOf,
  mergeStates,
  type SyncedValue,
  type SyncRecord,
  type SyncState,
  withOwnRows,
} from '../../../src/core/sync/records';
import { creditToFlat, settingsToFlat } from '../../../src/core/transfer/flatRows';
import { SYNC_QUOTA } from '../../../src/platform/syncQuota';
import { shuffled } from '../../support/core/anyHistory';
import { rowsOf } from '../../support/core/rowsOf';
import { creditOf, DAY, NOW, settings, usd } from '../../support/core/situations';
import { runs } from '../../support/runs';

const RUNS = { numRuns: runs(10_000) };

const aCredit = (id: string, cents: number): SyncedValue => ({
  kind: 'lot',
  row: creditToFlat(creditOf(cents, '2026-12-01', { id })),
});
const moment = (wall: number, count = 0, profile = 'a'): HybridMoment => ({ wall, count, profile });
const record = (id: string, cents: number | null, when: HybridMoment): SyncRecord => ({
  key: `lot ${id}`,
  value: cents === null ? null : aCredit(id, cents),
  moment: when,
});
const text = (state: SyncState) => canonicalJson([...state.values()].sort((a, b) => (a.key < b.key ? -1 : 1)));

const anyRecord: fc.Arbitrary<SyncRecord> = fc
  .tuple(
    fc.constantFrom('x', 'y'),
    fc.option(fc.integer({ min: 1, max: 3 })),
    fc.integer({ min: 0, max: 2 }),
    fc.integer({ min: 0, max: 1 }),
    fc.constantFrom('a', 'b'),
  )
  .map(([id, cents, wall, count, profile]) => record(id, cents, moment(wall, count, profile)));
const anyState = fc.array(anyRecord, { maxLength: 5 }).map((records) => mergeStates(new Map(), records));
const merged = (one: SyncState, other: SyncState) => mergeStates(one, other.values());

describe('merging', () => {
  it('is commutative, associative and idempotent', () => {
    fc.assert(
      fc.property(anyState, anyState, anyState, (a, b, c) => {
        expect(text(merged(a, b))).toBe(text(merged(b, a)));
        expect(text(merged(merged(a, b), c))).toBe(text(merged(a, merged(b, c))));
        expect(text(merged(a, a))).toBe(text(a));
        expect(text(merged(merged(a, b), b))).toBe(text(merged(a, b)));
      }),
      RUNS,
    );
  });

  test.for<[story: string, one: SyncRecord, other: SyncRecord, cents: number | null]>([
    ['the later change', record('x', 1, moment(1)), record('x', 2, moment(2)), 2],
    ['the larger count within one millisecond', record('x', 1, moment(1, 3)), record('x', 2, moment(1, 2)), 1],
    ['by the profile, for equal counts', record('x', 1, moment(1, 0, 'a')), record('x', 2, moment(1, 0, 'b')), 2],
    ['a later removal', record('x', 1, moment(1)), record('x', null, moment(2)), null],
    ['a row written after its removal', record('x', null, moment(1)), record('x', 2, moment(2)), 2],
  ])('chooses %s', ([, one, other, cents]) => {
    const { value } = mergeStates(new Map([[one.key, one]]), [other]).get('lot x') ?? {};
    expect(value?.kind === 'lot' ? value.row.left : null).toEqual(cents === null ? null : usd(cents));
  });
});

describe('changes of this profile', () => {
  it('get later moments than everything seen, even if the wall clock is behind', () => {
    const seen = mergeStates(new Map(), [record('x', 1, moment(NOW + DAY, 4, 'b'))]);
    const after = withOwnRows(seen, [aCredit('x', 2)], NOW, 'a');
    expect(after.get('lot x')?.moment).toEqual(moment(NOW + DAY, 5, 'a'));
  });

  it('do not touch unchanged rows', () => {
    const state = withOwnRows(new Map(), [aCredit('x', 1), aCredit('y', 1)], NOW, 'a');
    expect(withOwnRows(state, [aCredit('x', 1), aCredit('y', 1)], NOW + 5, 'a')).toEqual(state);
  });

  it('turn missing rows into removals, once', () => {
    const state = withOwnRows(new Map(), [aCredit('x', 1)], NOW, 'a');
    const removed = withOwnRows(state, [], NOW + 5, 'a');
    expect(removed.get('lot x')).toEqual({ key: 'lot x', value: null, moment: moment(NOW + 5) });
    expect(withOwnRows(removed, [], NOW + 9, 'a')).toEqual(removed);
    expect(rowsOf(removed)).toEqual([]);
  });

  it('get moments that always rise', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 5 }), { minLength: 2 }), (walls) => {
        let latest: HybridMoment | null = null;
        for (const wall of walls) {
          const next: HybridMoment = tick(latest, wall, 'a');
          if (latest) expect(compareMoments(next, latest)).toBeGreaterThan(0);
          latest = next;
        }
      }),
    );
  });
});

interface Profile {
  rows: Map<string, SyncedValue>;
  state: SyncState;
}

type Action = { readonly who: number; readonly wall: number } & (
  | { readonly does: 'write'; readonly id: string; readonly cents: number }
  | { readonly does: 'remove'; readonly id: string }
  | { readonly does: 'push' | 'pull' }
);

const anyAction: fc.Arbitrary<Action> = fc
  .tuple(
    fc.integer({ min: 0, max: 2 }),
    fc.integer({ min: 0, max: 3 }),
    fc.constantFrom('write' as const, 'write' as const, 'remove' as const, 'push' as const, 'pull' as const),
    fc.constantFrom('x', 'y', 'z'),
    fc.integer({ min: 1, max: 4 }),
  )
  .map(([who, wall, does, id, cents]): Action => {
    if (does === 'write') return { who, wall, does, id, cents };
    return does === 'remove' ? { who, wall, does, id } : { who, wall, does };
  });

describe('profiles that edit at once', () => {
  it('have the same rows after each has seen the others, whatever happened in whatever order', () => {
    fc.assert(
      fc.property(
        fc.array(anyAction, { maxLength: 14, size: 'max' }),
        fc.integer({ min: 2, max: 3 }),
        (actions, profiles) => {
          const all: Profile[] = Array.from({ length: profiles }, () => ({ rows: new Map(), state: new Map() }));
          let cloud: SyncItems = {};
          const own = (profile: Profile, who: number, wall: number) => {
            profile.state = withOwnRows(profile.state, [...profile.rows.values()], wall, `profile ${who}`);
          };
          const push = (profile: Profile) => {
            // The area keeps the last write of each item, as the browser's does; other items stay.
            cloud = { ...cloud, ...pack(profile.state, SYNC_QUOTA).items };
          };
          const pull = (profile: Profile) => {
            profile.state = mergeStates(profile.state, Object.values(cloud).flat());
            profile.rows = new Map(rowsOf(profile.state).map((value) => [keyOf(value), value]));
          };
          for (const action of actions) {
            const who = action.who % profiles;
            const profile = all[who];
            if (!profile) continue;
            if (action.does === 'write') profile.rows.set(`lot ${action.id}`, aCredit(action.id, action.cents));
            if (action.does === 'remove') profile.rows.delete(`lot ${action.id}`);
            own(profile, who, action.wall);
            if (action.does === 'push') push(profile);
            if (action.does === 'pull') pull(profile);
          }
          for (let round = 0; round < 2; round += 1) {
            for (const profile of all) {
              pull(profile);
              push(profile);
            }
          }
          const texts = all.map((profile) => text(profile.state));
          expect(new Set(texts).size).toBe(1);
          const rows = all.map((profile) => canonicalJson([...profile.rows].sort()));
          expect(new Set(rows).size).toBe(1);
        },
      ),
      RUNS,
    );
  });
});

describe('packing', () => {
  const many = (count: number, note = '') =>
    withOwnRows(
      new Map(),
      [
        { kind: 'settings', row: settingsToFlat(settings()) },
        ...Array.from({ length: count }, (_, at): SyncedValue => {
          const ends = `2027-${String((at % 12) + 1).padStart(2, '0')}-10`;
          return { kind: 'lot', row: creditToFlat(creditOf(100, ends, { id: `lot-${at}`, note })) };
        }),
      ],
      NOW,
      'a',
    );

  it('keeps every quota by the browser’s count, and names every record that it leaves out', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 900 }), fc.integer({ min: 0, max: 300 }), (count, note) => {
        const state = many(count, 'é'.repeat(note));
        const { items, leftOut } = pack(state, SYNC_QUOTA);
        const sizes = Object.entries(items).map(([name, value]) => itemBytes(name, value));
        expect(Math.max(0, ...sizes)).toBeLessThanOrEqual(SYNC_QUOTA.bytesPerItem);
        expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(SYNC_QUOTA.bytes);
        expect(sizes.length).toBeLessThanOrEqual(SYNC_QUOTA.items);
        const packed = Object.values(items)
          .flat()
          .map(({ key }) => key);
        expect([...packed, ...leftOut].sort()).toEqual([...state.keys()].sort());
        expect(Object.keys(items).every(isOurItem)).toBe(true);
      }),
      { numRuns: runs(60) },
    );
  });

  it('takes settings and leaves out the credits that end last, at the limit', () => {
    const { items, leftOut } = pack(many(900), SYNC_QUOTA);
    const packed = Object.values(items).flat();
    expect(packed.some(({ key }) => key === 'settings')).toBe(true);
    const endOf = (key: string) => (Number(key.slice('lot lot-'.length)) % 12) + 1;
    const packedEnds = packed.filter(({ key }) => key !== 'settings').map(({ key }) => endOf(key));
    expect(leftOut.length).toBeGreaterThan(0);
    expect(Math.min(...leftOut.map(endOf))).toBeGreaterThanOrEqual(Math.max(...packedEnds) - 1);
  });

  it('gives the same items for the same records', () => {
    fc.assert(
      fc.property(
        fc.constant([...many(40).values()]).chain((records) => shuffled(records)),
        (records) => {
          expect(pack(mergeStates(new Map(), records), SYNC_QUOTA)).toEqual(pack(many(40), SYNC_QUOTA));
        },
      ),
      { numRuns: runs(50) },
    );
  });

  it('leaves out a record that is larger than any item', () => {
    const { leftOut } = pack(many(1, 'x'.repeat(9000)), SYNC_QUOTA);
    expect(leftOut).toEqual(['lot lot-0']);
  });
});

test.for<[value: SyncedValue, key: string]>([
  [{ kind: 'settings', row: settingsToFlat(DEFAULT_SETTINGS) }, 'settings'],
  [{ kind: 'purse', row: { marketplace: 'US', wish: 'use', smallest: usd(100), buyNow: 'unknown' } }, 'purse US'],
  [
    { kind: 'purse', row: { marketplace: 'US', account: 'shop', wish: 'use', smallest: usd(100), buyNow: 'unknown' } },
    'purse US shop',
  ],
  [aCredit('x', 1), 'lot x'],
])('keyOf names %j', ([value, key]) => {
  expect(keyOf(value)).toBe(key);
});
