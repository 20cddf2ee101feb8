import { describe, expect, it } from 'vitest';
import type { ActivityRow } from '../../src/core/page/pageReading';
import { DAY, day, NOW, usd } from '../support/core/situations';
import { aboutToPay, order, thanks } from '../support/store/anOrder';
import { entriesIn, kept, overviewOf, purseIn, stamps } from '../support/store/books';
import type { LessonBooks } from '../support/store/lessonBooks';

const stamp = stamps('parcel');
const HOUR = DAY / 24;

describe('an order that is charged parcel by parcel', () => {
  const row = (minor: number, closing: number, order = 'o1'): ActivityRow => ({
    ...{ day: day('2026-11-21'), kind: minor < 0 ? 'spent' : 'refunded', amount: usd(minor), closing: usd(closing) },
    ...{ order, digital: false },
  });
  let openings = 0;
  const opened = async (store: LessonBooks, ...rows: ActivityRow[]) => {
    openings += 1;
    const page = {
      marketplace: 'US',
      visit: `page ${openings}`,
      balance: rows[0]?.closing ?? null,
      rows,
      window: null,
    } as const;
    return kept(await store.learnBalancePage(page, stamp(NOW + openings * HOUR)));
  };
  const stands = async (store: LessonBooks) => {
    const { balance, held, free } = await purseIn(store);
    return [balance?.amount.minor, held?.pending.minor ?? 0, free?.minor];
  };
  const placed = async () => {
    const store = await aboutToPay();
    kept(await store.learnPlaced(thanks(), stamp()));
    return store;
  };

  it('is pending for what is not charged yet, even if its own page had settled it', async () => {
    const store = await placed();
    kept(await store.learnOrder(order('o1', 3000, 1000), stamp(NOW + 1)));
    expect(await stands(store)).toEqual([2000, 0, 2000]);
    await opened(store, row(-1200, 3800));
    expect(await stands(store)).toEqual([3800, 1800, 2000]);
    expect(kept(await store.learnOrder(order('o1', 3000, 1000), stamp(NOW + 2 * DAY)))).toBeNull();
    await opened(store, row(-1800, 2000), row(-1200, 3800));
    expect(await stands(store)).toEqual([2000, 0, 2000]);
    expect((await overviewOf(store)).drifts).toEqual([]);
  });

  it('is settled again if it shrinks after its page was seen', async () => {
    const store = await placed();
    kept(await store.learnOrder(order('o1', 3000, 1000), stamp(NOW + 1)));
    const again = kept(await store.learnOrder(order('o1', 1200, 1000), stamp(NOW + 2)));
    if (again === 'habit') throw new Error('A habit was learned of an order that was not placed by Buy Now.');
    expect(again).toMatchObject({ paid: usd(1200), released: usd(1800) });
    expect(await stands(store)).toEqual([3800, 0, 3800]);
    kept(await store.undo(again?.entry ?? '', stamp(NOW + 3), { withVisit: true, refuse: () => null }));
    expect(kept(await store.learnOrder(order('o1', 1200, 1000), stamp(NOW + 4)))).toBeNull();
  });

  it('stays shrunk while a page from before is left open in another tab', async () => {
    const store = await placed();
    const [before, after] = [order('o1', 3000, 1000), order('o1', 1200, 1000)];
    kept(await store.learnOrder(before, stamp(NOW + 1), NOW + 1));
    kept(await store.learnOrder(after, stamp(NOW + 2), NOW + 2));
    const written = (await entriesIn(store)).length;
    for (const again of [3, 4]) {
      expect(kept(await store.learnOrder(before, stamp(NOW + again), NOW + 1))).toBeNull();
      expect(kept(await store.learnOrder(after, stamp(NOW + again), NOW + 2))).toBeNull();
    }
    expect(await entriesIn(store)).toHaveLength(written);
    expect(await stands(store)).toEqual([3800, 0, 3800]);
  });

  it('is recognized as shrunk by the row that names it, whichever page is opened first', async () => {
    const rowFirst = await placed();
    await opened(rowFirst, row(-1200, 3800));
    expect(await stands(rowFirst)).toEqual([3800, 1800, 2000]);
    expect(kept(await rowFirst.learnOrder(order('o1', 1200, 400), stamp(NOW + 2 * DAY)))).toMatchObject({
      released: usd(1800),
    });
    expect(await stands(rowFirst)).toEqual([3800, 0, 3800]);

    const pageFirst = await placed();
    expect(kept(await pageFirst.learnOrder(order('o1', 1200, 400), stamp(NOW + 1)))).toBeNull();
    const { recorded } = await opened(pageFirst, row(-1200, 3800));
    expect(recorded?.accounted).toMatchObject({ settled: usd(1200), released: usd(1800) });
    expect(await stands(pageFirst)).toEqual([3800, 0, 3800]);
  });

  it('holds no cent of its rounded tax after it has shrunk to what was charged', async () => {
    const store = await placed();
    await opened(store, row(-1199, 3801));
    expect(kept(await store.learnOrder(order('o1', 1200, 400), stamp(NOW + 2 * DAY)))).toMatchObject({
      released: usd(1801),
    });
    expect(await stands(store)).toEqual([3801, 0, 3801]);
  });

  it('is released if it takes nothing anymore, and explains nothing', async () => {
    const store = await placed();
    kept(await store.learnOrder(order('o1', 3000, 1000), stamp(NOW + 1)));
    await opened(store, row(-1200, 3800));
    kept(await store.learnOrder(order('o1', 0, 1000), stamp(NOW + 2 * DAY)));
    expect(await stands(store)).toEqual([3800, 0, 3800]);
    expect((await entriesIn(store)).filter(({ kind }) => kind === 'explained')).toEqual([]);
  });

  it('is not settled by the page of an order that is not known to come from it', async () => {
    const store = await placed();
    expect(kept(await store.learnOrder(order('older', 500, 700), stamp(NOW + 1)))).toBeNull();
    expect(await stands(store)).toEqual([5000, 3000, 2000]);
  });

  it('is not held as well if it was on the balance page before the thanks were read', async () => {
    const store = await aboutToPay();
    await opened(store, row(-3000, 2000));
    expect((await overviewOf(store)).drifts).toEqual([]);
    kept(await store.learnPlaced(thanks(), stamp(NOW + HOUR)));
    expect(await stands(store)).toEqual([2000, 0, 2000]);
    expect((await overviewOf(store)).drifts).toEqual([]);
  });

  it('needs nothing if it was canceled as a whole before it was seen', async () => {
    const store = await placed();
    await opened(store, row(3000, 5000), row(-3000, 2000));
    expect(await stands(store)).toEqual([5000, 0, 5000]);
    expect((await overviewOf(store)).drifts).toEqual([]);
  });
});
