import { describe, expect, it, vi } from 'vitest';
import { openSync } from '../../src/background/sync';
import type { Store } from '../../src/store/store';
import { creditOf, DAY, NOW } from '../support/core/situations';
import { context, fakeBrowser, syncArea } from '../support/fakeBrowser';
import { kept, overviewOf, stamps, undo, use } from '../support/store/books';

// Tests a worker that is stopped at each of its steps, a browser that refuses, and a clock that is years wrong.

const stamp = stamps('cut');

/** A browser with its books and its side of the shared storage. */
async function profile(area: ReturnType<typeof syncArea>, name: string, clock = NOW) {
  const around = context();
  around.at = clock;
  kept(await around.store.changeDevice({ sync: true }));
  const { extension } = fakeBrowser([], area);
  const sync = () => openSync({ ...around, randomId: () => name }, extension, () => {});
  return { around, store: around.store, extension, sync };
}

type Profile = Awaited<ReturnType<typeof profile>>;

/** Never answers from the n-th step on, like a worker that was stopped. Nothing happens after that step. */
function stoppedAt(nth: number, { store, extension }: Profile): { readonly steps: () => number; resume(): void } {
  let steps = 0;
  const never = new Promise<never>(() => {});
  const doors = [store, extension] as unknown as Record<string, (...what: unknown[]) => Promise<unknown>>[];
  const names = ['readSettings', 'syncRows', 'keepLeftOut', 'synced', 'keepSynced', 'dropSynced'];
  const before = doors.map((door) => ({ ...door }));
  for (const door of doors) {
    for (const name of names.filter((each) => each in door)) {
      const done = door[name];
      // Every second step is an answer: the work was done, but nobody receives the answer.
      door[name] = async (...what) => {
        steps += 1;
        if (steps === nth) return never;
        const answer = await done?.(...what);
        steps += 1;
        return steps === nth ? never : answer;
      };
    }
  }
  const resume = () => {
    for (const [at, door] of doors.entries()) Object.assign(door, before[at]);
  };
  return { steps: () => steps, resume };
}

const shared = async (store: Store) =>
  (await overviewOf(store)).credits.map(({ id, left }) => `${id} ${left.minor}`).sort();

describe('a sync that is stopped at any step', () => {
  it('loses nothing and removes nothing: the next syncs bring both to the same state', async () => {
    for (let nth = 1; ; nth += 1) {
      const area = syncArea();
      const [one, other] = [await profile(area, 'one'), await profile(area, 'other')];
      for (const id of ['a', 'b', 'c']) kept(await one.store.addCredit(creditOf(300, 'never', { id }), stamp()));
      await one.sync().meet();
      await other.sync().meet();
      kept(await one.store.removeCredit('a'));
      kept(await use(one.store, 'b', 100, stamp()));
      kept(await other.store.addCredit(creditOf(5, 'never', { id: 'd' }), stamp()));

      const stop = stoppedAt(nth, one);
      const meeting = one.sync().meet();
      await Promise.race([meeting, vi.waitFor(() => expect(stop.steps()).toBeGreaterThanOrEqual(nth))]);
      const isOver = stop.steps() < nth;
      stop.resume();
      for (const each of [other, one, other, one]) await each.sync().meet();
      const expected = ['b 200', 'c 300', 'd 5'];
      expect([await shared(one.store), await shared(other.store)]).toEqual([expected, expected]);
      if (!isOver) continue;
      // Each of these counts twice, as call and as answer: the settings, the stored records, the rows, the write, what
      // was left out.
      expect(nth).toBeGreaterThan(2 * 5);
      break;
    }
  });
});

describe('a browser that refuses a write', () => {
  it('because of too many writes reports how many records are missing, and the next sync writes them', async () => {
    const area = syncArea();
    const one = await profile(area, 'one');
    for (const id of ['a', 'b']) kept(await one.store.addCredit(creditOf(300, 'never', { id }), stamp()));
    one.extension.keepSynced.mockRejectedValueOnce(new Error('MAX_WRITE_OPERATIONS_PER_MINUTE'));
    await one.sync().meet();
    expect((await overviewOf(one.store)).leftOutOfSync).toBe(2);
    expect(area.items.size).toBe(0);
    await one.sync().meet();
    expect((await overviewOf(one.store)).leftOutOfSync).toBe(0);
    const other = await profile(area, 'other');
    await other.sync().meet();
    expect(await shared(other.store)).toEqual(['a 300', 'b 300']);
  });

  it('because old records take up the room makes room first', async () => {
    const area = syncArea();
    area.keep({ 'books 99': ['x'.repeat(8000)] });
    const one = await profile(area, 'one');
    one.extension.keepSynced.mockImplementation(async (items) => {
      const lying = Object.entries({ ...Object.fromEntries(area.items), ...items });
      const bytes = lying.reduce((sum, [name, value]) => sum + name.length + JSON.stringify(value).length, 0);
      if (bytes > 8100) throw new Error('QUOTA_BYTES quota exceeded');
      area.keep(items);
    });
    kept(await one.store.addCredit(creditOf(300, 'never', { id: 'a' }), stamp()));
    await one.sync().meet();
    expect([...area.items.keys()].includes('books 99')).toBe(false);
    expect([...area.items.values()].flat()).toHaveLength(1);
    expect((await overviewOf(one.store)).leftOutOfSync).toBe(0);
  });
});

it('a browser whose clock is years ahead applies removals, and brings nothing back', async () => {
  const area = syncArea();
  const [right, ahead] = [await profile(area, 'right'), await profile(area, 'ahead', NOW + 2000 * DAY)];
  kept(await right.store.addCredit(creditOf(300, 'never', { id: 'a' }), stamp()));
  for (const each of [right, ahead]) await each.sync().meet();
  kept(await right.store.removeCredit('a'));
  for (const each of [right, ahead, right, ahead]) await each.sync().meet();
  expect([await shared(right.store), await shared(ahead.store)]).toEqual([[], []]);
  const lain = JSON.stringify([...area.items]);
  for (const each of [right, ahead]) {
    await each.sync().meet();
    expect(JSON.stringify([...area.items])).toBe(lain);
  }
});

describe('a credit that both browsers used', () => {
  it('has left what neither has used, even after one of them undoes its own use', async () => {
    const area = syncArea();
    const [one, other] = [await profile(area, 'one'), await profile(area, 'other')];
    kept(await one.store.addCredit(creditOf(300, 'never', { id: 'a' }), stamp()));
    for (const each of [one, other]) await each.sync().meet();
    kept(await use(other.store, 'a', 100, stamp()));
    for (const each of [other, one]) await each.sync().meet();
    kept(await use(one.store, 'a', 50, stamps('own')()));
    kept(await undo(one.store, 'own-1', 'u1'));
    expect(await shared(one.store)).toEqual(['a 200']);
    kept(await undo(one.store, 'u1', 'u2'));
    expect(await shared(one.store)).toEqual(['a 150']);
  });
});
