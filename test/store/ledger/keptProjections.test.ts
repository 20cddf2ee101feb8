import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Entry } from '../../../src/core/ledger/ledger';
import {
  emptyProjections,
  type Projections,
  projectMarketplace,
  stepProjections,
} from '../../../src/store/ledger/purseProjections';
import { anyHistory } from '../../support/core/anyHistory';
import { day, NOW, usd } from '../../support/core/situations';
import { runs } from '../../support/runs';
import {
  booksIn,
  entriesIn,
  freshName,
  kept,
  moved,
  observed,
  purseIn,
  putRaw,
  rawRows,
  undo,
  write,
} from '../../support/store/books';

/** The projections that are stored after each entry in turn, as the store does it. */
function keptInTurn(entries: readonly Entry[]): Projections {
  return entries.reduce<Projections>((projections, entry, at) => {
    const target = 'target' in entry ? (entries.find(({ id }) => id === entry.target) ?? null) : null;
    return stepProjections(projections, entry, target) ?? projectMarketplace('US', entries.slice(0, at + 1), entry.seq);
  }, emptyProjections('US'));
}

/** If the last entry of a book is undone, the book may know a later place than the entries that count. */
function withoutPlaces(projections: Projections) {
  return { ...projections, books: projections.books.map(({ topSeq: _, ...projection }) => projection) };
}

describe('the projections', () => {
  it('are the same when they are updated step by step as when they are computed from all entries', () => {
    fc.assert(
      fc.property(anyHistory(12), fc.array(fc.boolean(), { minLength: 12, maxLength: 12 }), (history, isWork) => {
        const entries = history.map((entry, at) =>
          isWork[at] ? { ...entry, book: { marketplace: 'US', account: 'Work' } as const } : entry,
        );
        expect(withoutPlaces(keptInTurn(entries))).toEqual(
          withoutPlaces(projectMarketplace('US', entries, entries.at(-1)?.seq ?? 0)),
        );
      }),
      { numRuns: runs(2000) },
    );
  });

  it('are the same in the stored books', async () => {
    const name = freshName();
    const store = booksIn(name);
    kept(await write(store, observed('a', 5000)));
    kept(await write(store, { ...observed('b', 700), book: { marketplace: 'US', account: 'Work' } }));
    kept(
      await write(store, {
        id: 'p',
        kind: 'pending',
        book: { marketplace: 'US' },
        at: NOW,
        purchase: 'order',
        amount: usd(300),
      }),
    );
    kept(await undo(store, 'p', 'u'));
    kept(await write(store, moved('c', -100)));
    const [projections] = (await rawRows(name, 'projections')) as [Record<string, unknown>];
    const { version: _, ...row } = projections;
    expect(withoutPlaces(row as unknown as Projections)).toEqual(
      withoutPlaces(projectMarketplace('US', await entriesIn(store), 5)),
    );
  });

  it.each([
    ['is missing', undefined],
    ['is of another version', { version: 0 }],
    ['cannot be understood', 'nonsense'],
    [
      'does not include the latest entry',
      {
        version: 1,
        book: { marketplace: 'US' },
        rows: 0,
        topSeq: 0,
        since: null,
        lastSeen: { marketplace: 'US' },
        books: [],
      },
    ],
  ])('is made anew where what is kept %s', async (_, row) => {
    const name = freshName();
    const store = booksIn(name);
    kept(await write(store, observed('a', 5000)));
    await putRaw(name, 'projections', row, 'US');
    expect((await purseIn(store)).balance?.amount).toEqual(usd(5000));
    kept(await write(store, moved('b', -1000)));
    expect((await purseIn(store)).balance?.amount).toEqual(usd(4000));
  });

  it('are computed again without a question if an older program has written the entries', async () => {
    const name = freshName();
    const store = booksIn(name);
    expect((await purseIn(store)).balance).toBeNull();
    await putRaw(name, 'entries', { ...observed('a', 5000), seq: 1 });
    expect((await purseIn(store)).balance?.amount).toEqual(usd(5000));
  });
});

it('an undo of an entry that changes no projection does not read the whole history', () => {
  const row = {
    id: 'r',
    kind: 'activity',
    book: { marketplace: 'US' },
    at: NOW,
    seq: 1,
    row: 'spent',
    day: day('2026-11-20'),
    amount: usd(-1),
    closing: null,
    ordinal: 0,
    visit: 'v',
  } as const;
  const projections = stepProjections(emptyProjections('US'), row, null) as Projections;
  const undone = { id: 'u', kind: 'undone', book: { marketplace: 'US' }, at: NOW, seq: 2, target: 'r' } as const;
  expect(stepProjections(projections, undone, row)?.topSeq).toBe(2);
  expect(stepProjections(projections, undone, null)).toBeNull();
});
