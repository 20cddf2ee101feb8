import { expect, it } from 'vitest';
import { projectCredit } from '../../src/core/credits/creditProjection';
import { counted, entriesOf } from '../../src/core/ledger/counted';
import type { OrderDetailsReading } from '../../src/core/page/pageReading';
import { read } from '../../src/core/page/reading';
import type { Result } from '../../src/core/result/result';
import { type Projections, projectMarketplace } from '../../src/store/ledger/purseProjections';
import { SOME } from '../support/core/books';
import { APPLIED, creditOf, day, NOW, review, usd } from '../support/core/situations';
import {
  booksIn,
  entriesIn,
  freshName,
  kept,
  moved,
  observed,
  overviewOf,
  rawRows,
  stamps,
  use,
  write,
} from '../support/store/books';
import type { LessonBooks } from '../support/store/lessonBooks';

// Two workers, tabs or windows change the books at the same time. Each change is made by both at once. It is also made
// at the same time as an entry of the shopper's own. All changes must be there afterwards.

const reserve = SOME.reserves[0] as (typeof SOME.reserves)[number];
const row = (amount: number, date: string, closing: number) =>
  ({ day: day(date), kind: 'spent', amount: usd(amount), closing: usd(closing) }) as const;
const page = (visit: string) => ({
  marketplace: 'US' as const,
  visit,
  balance: usd(4010),
  rows: [row(-100, '2026-11-20', 4010), row(-890, '2026-11-19', 4110)],
  window: null,
});
const order: OrderDetailsReading = {
  kind: 'order-details',
  marketplace: 'US',
  facts: {
    order: read('o', 'test'),
    giftTaken: read(usd(700), 'test'),
    charged: read(usd(0), 'test'),
    promotion: { state: 'absent' },
    shipped: read('none', 'test'),
  },
};

async function furnished(name: string): Promise<void> {
  const store = booksIn(name);
  kept(await write(store, observed('a', 5000, 'v1', NOW - 1)));
  kept(await store.addCredit(creditOf(300, '2026-11-20', { id: 'lot' }), stamps('lot')()));
  kept(await store.addReserve(reserve));
  for (const tab of [7, 8]) {
    const seen = review({ giftBalance: APPLIED(700), toCharge: 0 });
    kept(await store.learnReview({ page: seen, tab, visit: `review ${tab}` }, NOW));
  }
  kept(await store.learnPlaced({ marketplace: 'US', tab: 8, purchase: 'o' }, stamps('placed')()));
}

type Change = (store: LessonBooks, who: string) => Promise<Result<unknown>>;

/** What both do, and how many entries both leave together. */
const CHANGES: readonly (readonly [name: string, change: Change, entries: number])[] = [
  ['an entry', (store, who) => write(store, moved(who, -10)), 2],
  ['an undo of the same entry: the second is told', (store, who) => undoOf(store, 'a', who), 1],
  ['a balance page', (store, who) => store.learnBalancePage(page('same visit'), stamps(who)()), 5],
  // The shopper's own entry comes between, so the second observation is news as well.
  ['a balance page, opened twice', (store, who) => store.learnBalancePage(page(who), stamps(who)()), 6],
  ['a placed order', (store, who) => store.learnPlaced({ marketplace: 'US', tab: 7, purchase: 'p' }, stamps(who)()), 1],
  ['an order page', (store, who) => store.learnOrder(order, stamps(who)()), 1],
  ['a use of a credit, twice half of it', (store, who) => use(store, 'lot', 150, stamps(who)()), 2],
  ['a use of all of it: the second finds nothing', (store, who) => use(store, 'lot', 300, stamps(who)()), 1],
  ['the end of a credit', (store, who) => store.endCredits(() => day('2026-11-21'), stamps(who)()), 1],
  ['a deposit, twice', (store, who) => store.moveReserve('r1', 'in', usd(2000), stamps(who)()), 2],
  ['deposits of more than is free: one', (store, who) => store.moveReserve('r1', 'in', usd(4000), stamps(who)()), 1],
  ['a new credit each', (store, who) => store.addCredit(creditOf(5, 'never', { id: who }), stamps(who)()), 2],
  ['a file, merged by both', (store) => store.importBooks(withEntry(), 'merge'), 1],
];

function undoOf(store: LessonBooks, target: string, who: string): Promise<Result<null>> {
  return store.undo(target, stamps(who)(), { withVisit: true, refuse: () => null });
}

function withEntry() {
  return { ...SOME, credits: [], entries: [{ ...observed('theirs', 4900, 'v0', NOW - 9), seq: 1 } as never] };
}

it.each(CHANGES)('%s', async (_, change, entries) => {
  const name = freshName();
  await furnished(name);
  const [one, other, third] = [booksIn(name), booksIn(name), booksIn(name)];
  const before = await entriesIn(one);
  await Promise.all([change(one, 'one'), write(third, moved('own', -1)), change(other, 'other')]);

  const after = await entriesIn(third);
  expect(after.map(({ id }) => id)).toEqual(expect.arrayContaining([...before.map(({ id }) => id), 'own']));
  expect(after).toHaveLength(before.length + entries + 1);
  expect(new Set(after.map(({ seq }) => seq)).size).toBe(after.length);
  // The stored projection equals the projection of all entries.
  const projections = (await rawRows(name, 'projections')).find(
    (each) => (each as Projections).marketplace === 'US',
  ) as Projections;
  const anew = projectMarketplace('US', after, Math.max(...after.map(({ seq }) => seq)));
  expect([projections.rows, projections.topSeq]).toEqual([anew.rows, anew.topSeq]);
  expect(projections.books.map(({ balance, pending, deposited }) => ({ balance, pending, deposited }))).toEqual(
    anew.books.map(({ balance, pending, deposited }) => ({ balance, pending, deposited })),
  );
  // What is left of each credit equals what its entries add up to.
  for (const { id, left } of (await overviewOf(third)).credits) {
    expect(projectCredit(id, counted(entriesOf({ marketplace: 'US' }, after)))?.left).toEqual(left);
  }
});

it('settings, purses and this browser’s choices keep both changes if two tabs change them', async () => {
  const name = freshName();
  const [one, other] = [booksIn(name), booksIn(name)];
  const done = await Promise.all([
    one.changeSettings((all) => ({ ...all, hold: 'never' })),
    other.changeSettings((all) => ({ ...all, staleAfterDays: 3 })),
    one.changePurse({ marketplace: 'US' }, { wish: 'save' }),
    other.changePurse({ marketplace: 'US' }, { smallest: usd(7) }),
    one.changeDevice({ sync: true }),
    other.changeDevice({ notifications: true }),
  ]);
  expect(done.every(({ ok }) => ok)).toBe(true);
  const books = await overviewOf(one);
  expect(books).toMatchObject({
    settings: { hold: 'never', staleAfterDays: 3 },
    purses: [{ wish: 'save', smallest: usd(7) }],
    device: { sync: true, notifications: true },
  });
});

it('after an erasure in one tab and an entry in the other, everything is gone, or everything but that entry', async () => {
  const name = freshName();
  await furnished(name);
  const [one, other] = [booksIn(name), booksIn(name)];
  const [, late] = await Promise.all([one.eraseBooks(), write(other, moved('late', -1))]);
  expect(late.ok).toBe(true);
  expect((await entriesIn(one)).map(({ id }) => id).filter((id) => id !== 'late')).toEqual([]);
});
