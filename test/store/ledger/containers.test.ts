import { describe, expect, it } from 'vitest';
import { APPLIED, day, NOW, review, usd } from '../../support/core/situations';
import { booksIn, entriesIn, freshName, kept, overviewOf, rawRows } from '../../support/store/books';
import type { LessonBooks } from '../../support/store/lessonBooks';
import { balances, MINE, OTHER, opened, page, row, stamp, table } from '../../support/store/pages';

const DEFAULT = 'firefox-default';
const WORK = 'firefox-container-2';

/** The first account's history, one purchase later. */
const LATER = [row('2026-11-28', -100, 6400), ...MINE];

/** The balance page in a container. */
const inside = (container: string, ...shown: Parameters<typeof page>) => ({ ...page(...shown), container });

/** Books that know the first account from the default container. */
async function withFirst() {
  const name = freshName();
  const store = booksIn(name);
  await opened(store, inside(DEFAULT, 6500, 'v1', MINE));
  return { store, name };
}

/** Also adds the account of the container, which the shopper has named. */
async function withBoth() {
  const { store, name } = await withFirst();
  await opened(store, inside(WORK, 1234, 'v2'));
  kept(await store.answerQuestion('v2', 'Ours', stamp()));
  return { store, name };
}

const spokenOf = async (store: LessonBooks, container?: string) =>
  kept(await store.readSituation(review(), NOW, { container })).situation.purse.book.account ?? null;

describe('the balance page in a container of its own', () => {
  it.each([
    ['with another balance', 1234, []],
    ['with the same balance', 6500, []],
    ['with the very same history', 6500, MINE],
  ] as const)('%s is not written, and asked about once', async (_, minor, rows) => {
    const { store } = await withFirst();
    const before = await entriesIn(store);
    expect(await opened(store, inside(WORK, minor, 'v2', rows))).toEqual({ recorded: null, changed: true, asks: true });
    expect(await opened(store, inside(WORK, minor, 'v3', rows))).toMatchObject({ changed: false, asks: true });
    expect(await entriesIn(store)).toEqual(before);
    expect((await overviewOf(store)).questions).toHaveLength(1);
  });

  it('is known after the shopper has said whose it is, whatever it shows', async () => {
    const { store } = await withBoth();
    expect(await opened(store, inside(WORK, 6500, 'v3'))).toMatchObject({ asks: false });
    expect(await opened(store, inside(DEFAULT, 6400, 'v4', LATER))).toMatchObject({ asks: false });
    expect(await balances(store)).toEqual(
      new Map([
        [null, 6400],
        ['Ours', 6500],
      ]),
    );
    expect((await overviewOf(store)).questions).toEqual([]);
  });

  it('may belong to the first account, and then that is known', async () => {
    const { store } = await withFirst();
    await opened(store, inside(WORK, 6500, 'v2', MINE));
    kept(await store.answerQuestion('v2', null, stamp()));
    expect(await opened(store, inside(WORK, 6500, 'v3', MINE))).toMatchObject({ asks: false });
    expect(await balances(store)).toEqual(new Map([[null, 6500]]));
  });

  it('is asked about again if another history shows that someone else has signed in there', async () => {
    const { store } = await withBoth();
    await opened(store, inside(WORK, 720, 'v3', OTHER));
    const theirs = table([900, -50, -30, 700, -120, 2100]);
    expect(await opened(store, inside(WORK, 3500, 'v4', theirs))).toMatchObject({ asks: true });
  });

  it('is asked about for each container', async () => {
    const { store } = await withFirst();
    await opened(store, inside(WORK, 1234, 'v2'));
    expect(await opened(store, inside('firefox-container-3', 1234, 'v3'))).toMatchObject({ changed: true, asks: true });
    kept(await store.answerQuestion('v3', 'Third', stamp()));
    expect(await opened(store, inside(WORK, 1234, 'v4'))).toMatchObject({ asks: true });
  });

  it.each([
    ['a browser that has none', undefined],
    ['the first container that is seen', WORK],
  ])('is nothing to ask in %s', async (_, container) => {
    const store = booksIn();
    await opened(store, page(6500, 'v1', MINE));
    const shown = { ...page(6500, 'v2', MINE), ...(container && { container }) };
    expect(await opened(store, shown)).toMatchObject({ asks: false });
    expect(await balances(store)).toEqual(new Map([[null, 6500]]));
  });
});

describe('other pages in a container', () => {
  it('use the account that was seen in it, or the one that was seen last if none was seen in it', async () => {
    const { store } = await withBoth();
    await opened(store, inside(DEFAULT, 6400, 'v3', LATER));
    expect([await spokenOf(store, WORK), await spokenOf(store, DEFAULT)]).toEqual(['Ours', null]);
    expect([await spokenOf(store, 'firefox-container-3'), await spokenOf(store)]).toEqual([null, null]);
  });

  it.each([
    ['its own account', WORK, 'Ours'],
    ['the first account', DEFAULT, null],
    ['no account, as long as it is not known', 'firefox-container-3', undefined],
  ])('write for %s', async (_, container, account) => {
    const { store } = await withBoth();
    const paid = review({ giftBalance: APPLIED(100), toCharge: 0 });
    kept(await store.learnReview({ page: paid, tab: 1, visit: 'r', container }, NOW));
    kept(await store.learnPlaced({ marketplace: 'US', tab: 1, purchase: null }, stamp()));
    const rows = [{ amount: usd(150), scope: 'digital', ends: null }] as const;
    const credits = { marketplace: 'US', visit: 'c', today: day('2026-11-21'), rows, container } as const;
    kept(await store.learnCreditsPage(credits, stamp()));
    const written = (await entriesIn(store)).filter(({ kind }) => kind === 'pending' || kind === 'credit-granted');
    expect(written.map((entry) => [entry.kind, entry.book.account ?? null])).toEqual(
      account === undefined
        ? []
        : [
            ['pending', account],
            ['credit-granted', account],
          ],
    );
    expect(kept(await store.learnReviewFollows('US', container))).toBe(account !== undefined);
  });
});

describe('what is known of containers', () => {
  it('is in no export, and is asked again if the accounts are gone', async () => {
    const { store, name } = await withBoth();
    expect(JSON.stringify(kept(await store.exportBooks(NOW)))).not.toContain('container');
    const others = kept(await (await withFirst()).store.exportBooks(NOW));
    kept(await store.importBooks(others, 'replace'));
    expect(JSON.stringify(await rawRows(name, 'state'))).not.toContain('firefox');
    expect(await opened(store, inside(WORK, 1234, 'v9'))).toMatchObject({ asks: true });
    kept(await store.eraseBooks());
    expect(await rawRows(name, 'state')).toEqual([]);
  });
});
