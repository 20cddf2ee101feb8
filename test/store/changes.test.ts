import { describe, expect, it } from 'vitest';
import type { CreditChange } from '../../src/store/credits/keptCredits';
import { creditOf, DAY, day, eur, NOW, TODAY, usd } from '../support/core/situations';
import {
  booksIn,
  entriesIn,
  kept,
  moved,
  observed,
  overviewOf,
  purseIn,
  refused,
  stamps,
  undo,
  write,
} from '../support/store/books';
import type { LessonBooks } from '../support/store/lessonBooks';

const balanceIn = async (store: LessonBooks) => (await purseIn(store)).balance?.amount.minor;

describe('an entry with a day of its own', () => {
  it('does not change a balance that was learned on a later day, and changes one of that day or before', async () => {
    const store = booksIn();
    kept(await write(store, observed('a', 5000, 'v', NOW - DAY)));
    kept(await write(store, { ...moved('old', -700), ownDay: day('2026-11-19') } as never));
    expect(await balanceIn(store)).toBe(5000);
    kept(await write(store, { ...moved('same', -300), ownDay: day('2026-11-20') } as never));
    expect(await balanceIn(store)).toBe(4700);
    kept(await undo(store, 'a', 'u'));
    expect(await balanceIn(store)).toBeUndefined();
  });
});

describe('a note that is changed', () => {
  it('is an entry of its own; the earlier note stays, and counts again if the change is undone', async () => {
    const store = booksIn();
    kept(await write(store, { ...moved('m', -100), note: 'tea' } as never));
    kept(await store.amendNote('m', 'cake', stamps('n')()));
    kept(await store.amendNote('m', 'cake', stamps('again')()));
    expect(await entriesIn(store)).toMatchObject([
      { id: 'm', note: 'tea' },
      { id: 'n-1', kind: 'amended', target: 'm', note: 'cake' },
    ]);
    kept(await undo(store, 'n-1', 'u'));
    kept(await store.amendNote('m', 'cake', stamps('later')()));
    expect((await entriesIn(store)).map(({ kind }) => kind)).toEqual(['moved', 'amended', 'undone', 'amended']);
  });

  it('is refused if the entry can have no note, and if the note is empty', async () => {
    const store = booksIn();
    kept(await write(store, observed('o', 5000)));
    kept(await write(store, { id: 'w', at: NOW, kind: 'noted', book: { marketplace: 'US' }, text: 'for the kettle' }));
    expect(refused(await store.amendNote('o', 'x', stamps()()))).toBe("This entry can't have a note.");
    expect(refused(await store.amendNote('nobody', 'x', stamps()()))).toBe("This entry can't have a note.");
    expect(refused(await store.amendNote('w', '', stamps()()))).toBe('Undo this note instead of emptying it.');
  });
});

describe('a credit that is changed', () => {
  const said: CreditChange = { kind: 'courtesy', scope: 'any', ends: { on: day('2027-01-15') }, note: 'by mail' };
  const change = (store: LessonBooks, more: Partial<CreditChange> = {}, at = NOW, today = TODAY) =>
    store.changeCredit('c', { ...said, ...more }, () => today, stamps('change')(at));

  async function withCredit(ends = day('2026-12-24')) {
    const store = booksIn();
    kept(await store.addCredit(creditOf(500, ends, { id: 'c' }), stamps('grant')(NOW - DAY)));
    return store;
  }
  const creditIn = async (store: LessonBooks) => (await overviewOf(store)).credits[0];

  it('takes what the shopper says instead of what was known, with the time when the end was said', async () => {
    const store = await withCredit();
    const terms = { threshold: usd(3500), notGiftCards: true } as const;
    kept(await change(store, { terms }));
    expect(await creditIn(store)).toMatchObject({ ...said, terms, left: usd(500), endTypedAt: NOW });
    expect((await entriesIn(store)).map(({ kind }) => kind)).toEqual(['credit-granted']);
    kept(await change(store, {}, NOW + DAY));
    expect(await creditIn(store)).toMatchObject({ endTypedAt: NOW });
    expect(await creditIn(store)).not.toHaveProperty('terms');
  });

  it('writes a different amount as a correction, which can be undone', async () => {
    const store = await withCredit();
    kept(await change(store, { left: usd(120) }));
    expect((await entriesIn(store)).at(-1)).toMatchObject({ kind: 'credit-corrected', credit: 'c', amount: usd(-380) });
    expect((await creditIn(store))?.left).toEqual(usd(120));
    kept(await undo(store, 'change-1', 'u'));
    expect((await creditIn(store))?.left).toEqual(usd(500));
    kept(await undo(store, 'u', 'again'));
    expect((await creditIn(store))?.left).toEqual(usd(120));
    expect((await overviewOf(store)).ended.thisYear).toEqual([]);
  });

  it('counts again after it was written as ended, if its new end is not over', async () => {
    const store = await withCredit(day('2026-11-15'));
    kept(await store.endCredits(() => TODAY, stamps('end')()));
    expect(await overviewOf(store)).toMatchObject({
      ended: { credits: [{ credit: 'c', lost: usd(500) }], thisYear: [usd(500)] },
      credits: [{ left: usd(0) }],
    });
    kept(await change(store));
    expect(await overviewOf(store)).toMatchObject({
      ended: { credits: [], thisYear: [] },
      credits: [{ left: usd(500) }],
    });
  });

  it('refuses an amount in another currency, and a credit that does not exist', async () => {
    const store = await withCredit();
    expect(refused(await change(store, { terms: { threshold: eur(1) } }))).toMatch(/currency/);
    expect(refused(await change(booksIn()))).toBe('There is no such credit.');
  });

  it('is recognized by the page that it came from, whatever the shopper says about its end', async () => {
    const store = booksIn();
    const rows = [{ amount: usd(300), scope: 'digital', ends: day('2027-07-15') }] as const;
    const open = (visit: string) =>
      store.learnCreditsPage({ marketplace: 'US', visit, rows, today: TODAY }, stamps(visit)());
    kept(await open('v1'));
    const [filled] = (await overviewOf(store)).credits;
    kept(await store.changeCredit(filled?.id ?? '', said, () => TODAY, stamps('change')()));
    expect(kept(await open('v2')).changed).toBe(false);
    expect((await overviewOf(store)).credits).toMatchObject([{ ...said, left: usd(300) }]);
  });
});

it('an export of chosen books has only their rows, and does not count as a backup', async () => {
  const store = booksIn();
  kept(await write(store, moved('us', -100)));
  kept(await write(store, { ...moved('work', -200), book: { marketplace: 'US', account: 'Work' } }));
  kept(await store.addCredit(creditOf(300, 'never', { id: 'mine' }), stamps('mine')()));
  kept(
    await store.addCredit(
      { ...creditOf(400, 'never', { id: 'theirs' }), book: { marketplace: 'US', account: 'Work' } },
      stamps('theirs')(),
    ),
  );
  const chosen = kept(await store.readChosen([{ marketplace: 'US', account: 'Work' }]));
  expect(chosen.entries.map(({ id }) => id).sort()).toEqual(['theirs-1', 'work']);
  expect(chosen.credits.map(({ id }) => id)).toEqual(['theirs']);
  const late = NOW + 400 * DAY;
  expect(kept(await store.readBooks(late)).backupDue).toBe(true);
  kept(await store.exportBooks(late));
  expect(kept(await store.readBooks(late)).backupDue).toBe(false);
});
