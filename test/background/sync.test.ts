import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { openSync, type Sync } from '../../src/background/sync';
import { SYNC_QUOTA } from '../../src/platform/syncQuota';
import type { Store } from '../../src/store/store';
import { creditOf, DAY, NOW, usd } from '../support/core/situations';
import { answered, context, fakeBrowser, running, syncArea } from '../support/fakeBrowser';
import { runs } from '../support/runs';
import { booksIn, freshName, kept, observed, overviewOf, putRaw, stamps, write } from '../support/store/books';

interface Profile {
  readonly store: Store;
  readonly sync: Sync;
  /** The clock of this device. */
  tick(by: number): void;
}

let profiles = 0;

/** A browser of one person, with its own books and clock. All browsers of this person share a storage. */
async function profile(area: ReturnType<typeof syncArea>, clock = NOW): Promise<Profile> {
  profiles += 1;
  const around = context();
  around.at = clock;
  const name = `profile-${profiles}`;
  const { extension } = fakeBrowser([], area);
  const sync = openSync({ ...around, now: () => around.at, randomId: () => name }, extension, () => {});
  kept(await around.store.changeDevice({ sync: true }));
  return {
    store: around.store,
    sync,
    tick: (by) => {
      around.at += by;
    },
  };
}

/** What is synced from the books of a profile. */
async function shared(store: Store) {
  const { credits, reserves, settings } = await overviewOf(store);
  const byId = <T extends { readonly id: string }>(rows: readonly T[]) =>
    [...rows].sort((a, b) => (a.id < b.id ? -1 : 1));
  return { credits: byId(credits), reserves: byId(reserves.map(({ reserve }) => reserve)), settings };
}

const stamp = stamps('sync');

describe('two browsers that sync', () => {
  it('take over what the other has, but never its history', async () => {
    const area = syncArea();
    const [one, other] = [await profile(area), await profile(area)];
    kept(await write(one.store, observed('a', 5000)));
    kept(await one.store.addCredit(creditOf(300, '2026-12-24', { id: 'l' }), stamp()));
    kept(await one.store.changePurse({ marketplace: 'US' }, { wish: 'save' }));
    await one.sync.meet();
    await other.sync.meet();
    const books = await overviewOf(other.store);
    expect(books.credits.map(({ id }) => id)).toEqual(['l']);
    expect(books.purses).toMatchObject([{ wish: 'save', balance: null }]);
    expect(books.count.entries).toBe(0);
    expect(JSON.stringify([...area.items])).not.toContain('5000');
  });

  it('agree in the end, whatever they change and in whatever order they sync', async () => {
    const step = fc.record({
      who: fc.nat(1),
      what: fc.constantFrom('add', 'remove', 'hold', 'meet', 'wait'),
      which: fc.nat(2),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 16 }), fc.integer({ min: -2, max: 2 }), async (steps, skew) => {
        const area = syncArea();
        const both = [await profile(area), await profile(area, NOW + skew * DAY)];
        for (const [n, { who, what, which }] of steps.entries()) {
          const { store, sync, tick } = both[who] as Profile;
          if (what === 'add') await store.addCredit(creditOf(100 + n, 'never', { id: `l${which}` }), stamp());
          else if (what === 'remove') kept(await store.removeCredit(`l${which}`));
          else if (what === 'hold') kept(await store.changeSettings((all) => ({ ...all, staleAfterDays: n + 1 })));
          else if (what === 'meet') await sync.meet();
          else tick(1000);
        }
        for (const { sync } of [...both, ...both]) await sync.meet();
        const [first, second] = await Promise.all(both.map(({ store }) => shared(store)));
        expect(first).toEqual(second);
        for (const { store } of both) store.close();
      }),
      { numRuns: runs(40) },
    );
  });

  it('keep what the other has set when a new browser starts with the default settings', async () => {
    const area = syncArea();
    const one = await profile(area);
    kept(await one.store.changeSettings((all) => ({ ...all, hold: 'never' })));
    await one.sync.meet();
    const other = await profile(area, NOW + DAY);
    kept(await other.store.changeSettings((all) => ({ ...all, hold: 'always' })));
    await other.sync.meet();
    expect((await overviewOf(other.store)).settings.hold).toBe('never');
  });

  it('write nothing if nothing has changed', async () => {
    const area = syncArea();
    const one = await profile(area);
    kept(await one.store.addCredit(creditOf(300, 'never'), stamp()));
    await one.sync.meet();
    const lain = JSON.stringify([...area.items]);
    one.tick(DAY);
    await one.sync.meet();
    expect(JSON.stringify([...area.items])).toBe(lain);
  });

  it('are told how many records did not fit', async () => {
    const area = syncArea();
    const one = await profile(area);
    for (let n = 0; n < 400; n += 1) {
      kept(await one.store.addCredit(creditOf(300, 'never', { id: `l${n}`, note: 'x'.repeat(250) }), stamp()));
    }
    await one.sync.meet();
    expect((await overviewOf(one.store)).leftOutOfSync).toBeGreaterThan(100);
    expect(JSON.stringify(Object.fromEntries(area.items)).length).toBeLessThan(SYNC_QUOTA.bytes + 1000);
  });

  it('skip what they can’t parse, and stop if their own rows are damaged', async () => {
    const area = syncArea();
    area.keep({ 'books 1': [{ key: 'lot x', value: { kind: 'lot', row: { id: 'x' } } }, 7], 'books 2': 'nonsense' });
    const one = await profile(area);
    kept(await one.store.addCredit(creditOf(300, 'never', { id: 'l' }), stamp()));
    await one.sync.meet();
    expect((await overviewOf(one.store)).credits).toHaveLength(1);

    const name = freshName();
    const damaged = booksIn(name);
    kept(await damaged.changeDevice({ sync: true }));
    await putRaw(name, 'credits', { id: 'l' });
    const { extension } = fakeBrowser([], area);
    const lain = JSON.stringify([...area.items]);
    await openSync(context(damaged), extension, () => {}).meet();
    expect(JSON.stringify([...area.items])).toBe(lain);
  });
});

describe('sync in the background', () => {
  it('is off until it is turned on, and then follows every change of both browsers', async () => {
    const area = syncArea();
    const browsers = [running(context(), [], area), running(context(), [], area)] as const;
    const [one, other] = browsers;
    const credit = {
      book: { marketplace: 'US' },
      kind: 'no-rush',
      left: usd(300),
      scope: 'any',
      ends: 'never',
      note: '',
    } as const;
    answered(await one.fromPopup('credit.add', credit));
    answered(await other.fromPopup('books.read', null));
    expect(area.items.size).toBe(0);
    for (const { fromPopup } of browsers) answered(await fromPopup('device.change', { sync: true }));
    await vi.waitFor(async () => expect((await overviewOf(other.around.store)).credits).toHaveLength(1));
    answered(await other.fromPopup('credit.remove', { credit: 'id-1' }));
    await vi.waitFor(async () => expect((await overviewOf(one.around.store)).credits).toEqual([]));
  });

  it('removes everything from the shared storage when everything is erased', async () => {
    const area = syncArea();
    const one = running(context(), [], area);
    answered(await one.fromPopup('purse.change', { book: { marketplace: 'US' }, wish: 'save' }));
    answered(await one.fromPopup('device.change', { sync: true }));
    await vi.waitFor(() => expect(area.items.size).toBeGreaterThan(0));
    area.keep({ 'somebody else': 1 });
    answered(await one.fromPopup('books.erase', null));
    await vi.waitFor(() => expect([...area.items.keys()]).toEqual(['somebody else']));
  });

  it('may find no room without making a change fail', async () => {
    const one = running();
    one.extension.keepSynced.mockRejectedValue(new Error('QUOTA_BYTES quota exceeded'));
    answered(await one.fromPopup('device.change', { sync: true }));
    answered(await one.fromPopup('purse.change', { book: { marketplace: 'US' }, wish: 'save' }));
  });
});
