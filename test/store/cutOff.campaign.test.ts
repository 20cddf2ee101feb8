import { afterEach, describe, expect, it, vi } from 'vitest';
import type { PageReading } from '../../src/core/page/pageReading';
import { read } from '../../src/core/page/reading';
import type { Result } from '../../src/core/result/result';
import type { Lesson } from '../../src/store/takeIn';
import { SOME } from '../support/core/books';
import { APPLIED, creditOf, day, NOW, review, usd } from '../support/core/situations';
import { order, reviewed } from '../support/store/anOrder';
import {
  booksIn,
  entriesIn,
  freshName,
  kept,
  moved,
  observed,
  overviewOf,
  purseIn,
  rawDatabase,
  stamps,
  write,
} from '../support/store/books';
import { cutAt, everything } from '../support/store/cutAt';
import type { LessonBooks } from '../support/store/lessonBooks';

// At each request of a change, one after the other, the worker is stopped or the disk is full. The browser then undoes
// the whole transaction. So the books must be as before the change, or as after the whole change.

afterEach(() => vi.restoreAllMocks());

const stamp = stamps();
const row = (amount: number, date: string, closing: number) =>
  ({ day: day(date), kind: 'spent', amount: usd(amount), closing: usd(closing) }) as const;
const PAGE = {
  marketplace: 'US',
  visit: 'v2',
  balance: usd(4010),
  rows: [row(-100, '2026-11-20', 4010), row(-890, '2026-11-19', 4110)],
  window: null,
} as const;
const OTHER_PAGE = {
  ...PAGE,
  visit: 'v3',
  balance: usd(70),
  rows: [row(-1, '2026-11-20', 70), row(-2, '2026-11-19', 71), row(-3, '2026-11-17', 73)],
};
const ORDER = order('o', 700, 0);
/** The page of an order that was placed by Buy Now, paid by card. */
const BY_CARD = order('b', 0, 1234);
const THANKS: PageReading = { kind: 'thank-you', marketplace: 'US', facts: { placed: read(true, 'test') } };
/** A page that teaches two things. It names the purchase for which something was said in its tab. */
const AFTER_BUY_NOW = reviewed(700, 0, 'p1234567890');
const LESSONS: readonly Lesson[] = [
  { of: 'review', seen: { page: AFTER_BUY_NOW, tab: 9, visit: 'v' } },
  { of: 'review-follows', marketplace: 'US', container: undefined },
];
const LEAVE = { marketplace: 'US', wish: 'leave', at: NOW, on: 'checkout', purchase: null } as const;

/** Books that give every change something to do. */
async function furnished(): Promise<{ store: LessonBooks; name: string }> {
  const name = freshName();
  const store = booksIn(name);
  kept(await write(store, observed('a', 5000, 'v1', NOW - 1)));
  kept(await write(store, moved('m', -100, NOW - 1)));
  kept(await store.addCredit(creditOf(300, '2026-11-20', { id: 'lot' }), stamps('lot')()));
  kept(await store.useCredit({ credit: 'lot', amount: usd(50), purchase: 'returned' }, stamps('used')()));
  kept(await store.addReserve(SOME.reserves[0] as (typeof SOME.reserves)[number]));
  kept(await store.moveReserve('r1', 'in', usd(1000), stamps('reserve')()));
  const page = review({ giftBalance: APPLIED(700), toCharge: 0 });
  for (const tab of [7, 8]) kept(await store.learnReview({ page, tab, visit: `review ${tab}` }, NOW));
  kept(await store.learnPlaced({ marketplace: 'US', tab: 8, purchase: 'o' }, stamps('placed')()));
  const bought = review({ toCharge: 1234, cameFromBuyNow: true });
  kept(await store.learnReview({ page: bought, tab: 6, visit: 'review 6' }, NOW));
  kept(await store.learnPlaced({ marketplace: 'US', tab: 6, purchase: 'b' }, stamps('bought')()));
  kept(await store.keepThisTime(9, LEAVE));
  const mine = {
    ...PAGE,
    visit: 'v0',
    balance: null,
    rows: [row(-5, '2026-11-18', 9000), row(-6, '2026-11-16', 9005)],
  };
  kept(await store.learnBalancePage(mine, stamps('mine')()));
  return { store, name };
}

/** Books with a page whose account is not known. */
async function asked(store: LessonBooks) {
  const wide = {
    ...PAGE,
    visit: 'v9',
    balance: null,
    rows: [row(-5, '2026-11-21', 9000), row(-6, '2026-11-10', 9005)],
  };
  kept(await store.learnBalancePage(wide, stamps('wide')()));
  kept(await store.learnBalancePage(OTHER_PAGE, stamps('asked')()));
  expect((await overviewOf(store)).questions).toHaveLength(1);
}

const how = { withVisit: true, refuse: () => null };
const CHANGES: Readonly<Record<string, (store: LessonBooks) => Promise<Result<unknown>>>> = {
  write: (store) => store.write({ kind: 'noted', book: { marketplace: 'US' }, text: 'x' }, stamp()),
  amendNote: (store) => store.amendNote('m', 'tea', stamp()),
  undo: (store) => store.undo('a', stamp(), how),
  'undo of a use': (store) => store.undo('lot-1', stamp(), how),
  changePurse: (store) => store.changePurse({ marketplace: 'US' }, { wish: 'save' }),
  changeSettings: (store) => store.changeSettings((settings) => ({ ...settings, hold: 'never' })),
  changeDevice: (store) => store.changeDevice({ sync: true }),
  changeSights: (store) =>
    store.changeSights(() => [{ layout: 'US review x', answer: 'confirmed', visit: 'v', at: NOW }]),
  changeSmallChange: (store) => store.changeSmallChange(() => SOME.smallChange),
  learnBalancePage: (store) => store.learnBalancePage(PAGE, stamp()),
  learnReview: (store) => store.learnReview({ page: review(), tab: 9, visit: 'v' }, NOW),
  learnPlaced: (store) => store.learnPlaced({ marketplace: 'US', tab: 7, purchase: null }, stamp()),
  learnOrder: (store) => store.learnOrder(ORDER, stamp()),
  learnCreditsPage: (store) =>
    store.learnCreditsPage(
      {
        marketplace: 'US',
        visit: 'v',
        today: day('2026-11-21'),
        rows: [{ amount: usd(150), scope: 'digital', ends: null }],
      },
      stamp(),
    ),
  learnReviewFollows: (store) => store.learnReviewFollows('US'),
  takeIn: (store) =>
    store.takeIn({ page: AFTER_BUY_NOW, tab: { tab: 9, loadedAt: NOW, isTop: true } }, LESSONS, stamp()),
  keepThisTime: (store) => store.keepThisTime(7, { ...LEAVE, purchase: 'p1234567890' }),
  'keepThisTime, taken back': (store) => store.keepThisTime(9, null),
  followThisTime: (store) => store.followThisTime(THANKS, NOW, { tab: 9, loadedAt: NOW, isTop: true }),
  forgetThisTimes: (store) => store.forgetThisTimes(),
  'changePurse, what Buy Now takes': (store) =>
    store.changePurse({ marketplace: 'US' }, { buyNowPayment: { takes: 'card', by: 'shopper', at: NOW } }),
  'learnOrder, placed by Buy Now': (store) => store.learnOrder(BY_CARD, stamp()),
  answerQuestion: (store) => store.answerQuestion('v3', 'Work', stamp()),
  mendDrift: (store) => store.mendDrift('seen-1', 'other-account', 'Work', stamp()),
  addCredit: (store) => store.addCredit(creditOf(100, 'never', { id: 'new' }), stamp()),
  explainDrift: (store) => store.explainDrift('seen-1', usd(1), 'spent', stamp()),
  settleOrder: (store) => store.settleOrder('placed-1', true, stamp()),
  loseCredits: (store) => store.loseCredits('US', 'returned', stamp()),
  useCredit: (store) => store.useCredit({ credit: 'lot', amount: usd(100), purchase: null }, stamp()),
  changeCredit: (store) =>
    store.changeCredit(
      'lot',
      { kind: 'other', scope: 'any', ends: 'never', note: '', left: usd(70) },
      () => day('2026-11-19'),
      stamp(),
    ),
  removeCredit: (store) => store.removeCredit('lot'),
  endCredits: (store) => store.endCredits(() => day('2026-11-21'), stamp()),
  'endCredits, of a clock set right': (store) => store.endCredits(() => day('2026-11-19'), stamp()),
  addReserve: (store) => store.addReserve({ ...(SOME.reserves[0] as (typeof SOME.reserves)[number]), id: 'r2' }),
  moveReserve: (store) => store.moveReserve('r1', 'out', usd(100), stamp()),
  changeReserve: (store) => store.changeReserve('r1', { name: 'x', target: null, floor: usd(0), by: null }),
  removeReserve: (store) => store.removeReserve('r1', stamp()),
  decideReminders: (store) => store.decideReminders(() => ({ now: NOW, zone: 'UTC' }), true),
  exportBooks: (store) => store.exportBooks(NOW),
  'importBooks, added': (store) =>
    store.importBooks({ ...SOME, entries: [{ ...observed('t', 1), seq: 1 } as never] }, 'merge'),
  'importBooks, in place': (store) => store.importBooks(SOME, 'replace'),
  eraseBooks: (store) => store.eraseBooks(),
  syncRows: (store) => store.syncRows([], NOW, 'profile'),
  keepLeftOut: (store) => store.keepLeftOut(3),
};

/** Functions that only read, or that close the connection. */
const WRITES_NOTHING = ['readHistory', 'readSettings', 'readSights', 'readChosen', 'previewImport', 'close'];

/** Functions that compute missing projections from all entries, and then read. */
const READS: Readonly<Record<string, (store: LessonBooks) => Promise<Result<unknown>>>> = {
  readBooks: (store) => store.readBooks(NOW),
  readSituation: (store) => store.readSituation(review(), NOW),
};

const seenOnce = async (store: LessonBooks) =>
  kept(await store.learnBalancePage({ ...PAGE, rows: null }, stamps('seen')()));

/** What a change needs in addition to the furnished books. */
const BEFORE: Readonly<Record<string, (store: LessonBooks) => Promise<unknown>>> = {
  answerQuestion: asked,
  mendDrift: seenOnce,
  explainDrift: seenOnce,
  'endCredits, of a clock set right': async (store) =>
    kept(await store.endCredits(() => day('2027-11-21'), stamps('ahead')())),
};

async function withoutProjections(name: string): Promise<void> {
  const database = await rawDatabase(name);
  const transaction = database.transaction('projections', 'readwrite');
  transaction.objectStore('projections').clear();
  await new Promise((resolve) => {
    transaction.oncomplete = resolve;
  });
  database.close();
}

it('every function of the store that writes is interrupted below', () => {
  const covered = [...Object.keys(CHANGES).map((change) => change.split(/,? /)[0]), ...Object.keys(READS)];
  const paths = Object.keys(booksIn()).filter((path) => !WRITES_NOTHING.includes(path));
  expect([...new Set(covered)].sort()).toEqual(paths.sort());
});

describe('interrupted at any step', () => {
  it.each(
    Object.keys(CHANGES).flatMap((change) => [
      [change, 'AbortError'] as const,
      [change, 'QuotaExceededError'] as const,
    ]),
  )('%s (%s) leaves the books as they were, and works the next time', async (change, error) => {
    const run = CHANGES[change] as (store: LessonBooks) => Promise<Result<unknown>>;
    const { store, name } = await furnished();
    await BEFORE[change]?.(store);
    const before = await everything(name);
    let cuts = 0;
    for (let nth = 1; ; nth += 1) {
      const requests = cutAt(nth, error);
      const done = await run(store);
      vi.restoreAllMocks();
      if (requests() < nth) {
        expect(done).toMatchObject({ ok: true });
        break;
      }
      cuts += 1;
      expect(done.ok).toBe(false);
      expect(await everything(name)).toEqual(before);
    }
    expect(cuts).toBeGreaterThan(0);
    if (change === 'exportBooks' || change === 'decideReminders' || change === 'syncRows') return;
    expect(await everything(name)).not.toEqual(before);
  });
});

it.each(Object.keys(READS))(
  '%s, interrupted while it computes the projections, returns the same later',
  async (path) => {
    const read = READS[path] as (store: LessonBooks) => Promise<Result<unknown>>;
    const { store, name } = await furnished();
    const before = [await read(store), await everything(name)];
    for (let nth = 1, requests = nth; requests >= nth; nth += 1) {
      await withoutProjections(name);
      const count = cutAt(nth, 'AbortError');
      const done = await read(store);
      vi.restoreAllMocks();
      requests = count();
      expect(done.ok).toBe(requests < nth);
      expect([await read(store), await everything(name)]).toEqual(before);
    }
  },
);

it('the balance page, read by two tabs at once, is written once and settles once', async () => {
  const { store, name } = await furnished();
  kept(await store.learnPlaced({ marketplace: 'US', tab: 7, purchase: 'p' }, stamp()));
  const tabs = [booksIn(name), booksIn(name)];
  await Promise.all(tabs.map((tab, n) => tab.learnBalancePage({ ...PAGE, visit: `tab ${n}` }, stamp())));
  const count = Map.groupBy(await entriesIn(store), ({ kind }) => kind);
  expect([count.get('observed')?.length, count.get('activity')?.length]).toEqual([2, 4]);
  expect((await purseIn(store)).balance?.amount).toEqual(usd(4010));
  const settled = (count.get('settled') ?? []).map((entry) => 'target' in entry && entry.target);
  expect(new Set(settled).size).toBe(settled.length);
});
