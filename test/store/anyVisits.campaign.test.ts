import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { effectiveRows } from '../../src/core/ledger/activity/activityRows';
import type { AccountLabel } from '../../src/core/ledger/book';
import { counted } from '../../src/core/ledger/counted';
import type { ActivityRow } from '../../src/core/page/pageReading';
import type { BalancePage } from '../../src/store/balancePage/openedPage';
import { DAY, day, usd } from '../support/core/situations';
import { booksIn, entriesIn, kept, stamps } from '../support/store/books';

// Several accounts of one shop in one browser. Their histories grow, and their pages are opened in any order. There are
// few amounts, so that rows and balances are often alike.

const START = Date.UTC(2026, 0, 1, 20);
const PAGE = 15;

interface Account {
  /** Null: the first account, which has no label. */
  readonly label: AccountLabel | null;
  /** Oldest first. */
  readonly rows: ActivityRow[];
  balance: number;
}

const amount = fc.constantFrom(-1000, -500, -500, -250, -99, -99, 500, 1000, 2500);
const growth = fc.record({ by: amount, days: fc.nat(2), account: fc.nat(7) });
const visit = fc.record({
  grown: fc.array(growth, { maxLength: 6 }),
  account: fc.nat(7),
  /** One page in four is an older one. */
  older: fc.integer({ min: -9, max: 3 }),
  days: fc.integer({ min: 0, max: 3 }),
  pagerRead: fc.boolean(),
});
const anyVisits = fc.record({
  before: fc.array(growth, { minLength: 20, maxLength: 60, size: 'max' }),
  visits: fc.array(visit, { minLength: 8, maxLength: 14, size: 'max' }),
});

/** What the shop knows, and the pages that it shows. */
function shopOf(labels: readonly (AccountLabel | null)[]) {
  const accounts = labels.map((label): Account => ({ label, rows: [], balance: 0 }));
  let now = START;

  function grow({ by, days, account: which }: typeof growth extends fc.Arbitrary<infer T> ? T : never): void {
    now += days * DAY + 60_000;
    const account = accounts[which % accounts.length] as Account;
    const minor = account.balance + by < 0 ? -by : by;
    account.balance += minor;
    account.rows.push({
      day: day(new Date(now - DAY / 3).toISOString().slice(0, 10)),
      kind: minor < 0 ? 'spent' : 'added',
      amount: usd(minor),
      closing: usd(account.balance),
    });
  }

  function pageOf({ rows, balance }: Account, older: number, name: string, pagerRead: boolean): BalancePage {
    const last = Math.max(0, Math.ceil(rows.length / PAGE) - 1);
    const at = Math.min(Math.max(older, 0), last);
    return {
      marketplace: 'US',
      visit: name,
      balance: usd(balance),
      rows: rows.toReversed().slice(at * PAGE, (at + 1) * PAGE),
      window: pagerRead ? { newest: at === 0, oldest: at === last } : null,
    };
  }

  return {
    accounts,
    grow,
    pageOf,
    pass: (time: number) => {
      now += time;
    },
    now: () => now,
  };
}

interface Course {
  visits: number;
  asked: number;
  /** Openings that have counted entries in the books of another account. */
  wrong: string[];
}

/**
 * Opens the pages one after the other. Questions are answered correctly. The first page of each account comes first.
 */
async function follow(
  labels: readonly (AccountLabel | null)[],
  course: Course,
  given: typeof anyVisits extends fc.Arbitrary<infer T> ? T : never,
) {
  const shop = shopOf(labels);
  const store = booksIn();
  const stamp = stamps();
  const introduced = new Set<Account>();

  async function open(account: Account, older: number, name: string, pagerRead: boolean): Promise<void> {
    shop.pass(60_000);
    const isNew = !introduced.has(account);
    introduced.add(account);
    const page = shop.pageOf(account, isNew ? 0 : older, name, pagerRead);
    const { asks } = kept(await store.learnBalancePage(page, stamp(shop.now())));
    if (!isNew) course.visits += 1;
    if (!isNew && asks) course.asked += 1;
    if (asks) kept(await store.answerQuestion(name, account.label, stamp(shop.now())));
    const written = counted(await entriesIn(store)).filter((entry) => 'visit' in entry && entry.visit === name);
    if (written.some((entry) => (entry.book.account ?? null) !== account.label)) course.wrong.push(name);
  }

  for (const step of given.before) shop.grow(step);
  for (const [at, account] of shop.accounts.entries()) await open(account, 0, `first ${at}`, true);
  for (const [at, step] of given.visits.entries()) {
    for (const more of step.grown) shop.grow(more);
    shop.pass(step.days * DAY);
    const account = shop.accounts[step.account % shop.accounts.length] as Account;
    await open(account, step.older, `visit ${at}`, step.pagerRead);
  }
  store.close();
}

describe('pages of several accounts, opened in any order', () => {
  it.each([
    [1, [null], 0],
    [2, [null, 'B'], 0.05],
    [3, [null, 'B', 'C'], 0.05],
  ] as const)('go into no wrong books and are seldom asked about: %i of them', async (_, labels, share) => {
    const course: Course = { visits: 0, asked: 0, wrong: [] };
    await fc.assert(
      fc.asyncProperty(anyVisits, async (given) => {
        await follow(labels, course, given);
        expect(course.wrong).toEqual([]);
      }),
      { numRuns: 40, seed: 8 },
    );
    expect(course.asked / course.visits).toBeLessThanOrEqual(share);
  });
});

describe('rows that are alike at a page break', () => {
  it('are all known after every page was opened, in any order and any number of times, and no row is kept twice', async () => {
    const busy = fc.array(fc.constantFrom(-500, 500, -1000, 1000), { minLength: 50, maxLength: 50 });
    const order = fc.shuffledSubarray([0, 1, 2, 3], { minLength: 4 });
    await fc.assert(
      fc.asyncProperty(busy, order, async (amounts, pages) => {
        const shop = shopOf([null]);
        for (const [at, by] of amounts.entries()) shop.grow({ by, days: at % 7 === 0 ? 1 : 0, account: 0 });
        const [account] = shop.accounts as [Account];
        const store = booksIn();
        const stamp = stamps();
        for (const [n, page] of [...pages, ...pages].entries()) {
          shop.pass(n === pages.length ? DAY : 20_000);
          kept(await store.learnBalancePage(shop.pageOf(account, page, `v${n}`, true), stamp(shop.now())));
        }
        expect(effectiveRows(await entriesIn(store))).toHaveLength(50);
        store.close();
      }),
      { numRuns: 30, seed: 8 },
    );
  });
});
