import { describe, expect, test } from 'vitest';
import type { Entry } from '../../../src/core/ledger/ledger';
import { type Candidate, type OpenedPage, whosePage } from '../../../src/core/ledger/whosePage';
import type { ActivityRow } from '../../../src/core/page/pageReading';
import { afterPages, BOOK } from '../../support/core/anyActivity';
import { day, NOW, usd } from '../../support/core/situations';

const SHOP = { marketplace: 'US', account: 'shop' } as const;

/** A history out of amounts, newest first: one row a day from a date on. */
function history(from: string, amounts: readonly number[], opening = 0): ActivityRow[] {
  let closing = opening;
  const rows = amounts.map((minor, at): ActivityRow => {
    closing += minor;
    const date = Temporal.PlainDate.from(from).add({ days: at }).toString();
    return { day: day(date), kind: minor < 0 ? 'spent' : 'added', amount: usd(minor), closing: usd(closing) };
  });
  return rows.reverse();
}

const MINE = history('2026-09-01', [5000, -890, -110, 2500, -99, -500]);
const THEIRS = history('2026-09-02', [7000, -1290, -45, -310, 1500, -777]);

const FIRST = { newest: true, oldest: false } as const;
const LATER = { newest: false, oldest: false } as const;
const WHOLE = { newest: true, oldest: true } as const;

function page(balance: number | null, rows: OpenedPage['rows'], window: OpenedPage['window'] = null): OpenedPage {
  return { rows, window, balance: balance === null ? null : usd(balance), visit: 'page', loadedAt: NOW };
}

/** An account that the books know by some of its rows and a balance. */
function account(
  name: Candidate['name'],
  rows: readonly ActivityRow[],
  balance: number,
  more: Partial<Candidate> = {},
) {
  const book = name ?? BOOK;
  const entries: Entry[] = afterPages([{ rows, window: null, visit: 'earlier' }], [], book);
  const asOf = Date.UTC(2026, 8, 7, 12);
  return {
    ...{ book, name, entries, hasRows: rows.length > 0, isNewer: false },
    ...{ balance: { amount: usd(balance), asOf, how: 'page' as const } },
    ...more,
  };
}

const mine = account(BOOK, MINE, 5901);
const theirs = account(SHOP, THEIRS, 6078);
const waiting = account(null, THEIRS, 6078);
const onlyNewest = (rows: readonly ActivityRow[]) => rows.slice(0, 3);

const ASK = 'ask';
const first = 'the first';
const shop = 'shop';

test.for<[story: string, page: OpenedPage, known: Candidate[], whose: string]>([
  ['no account is known', page(6078, THEIRS, WHOLE), [], first],
  ['one account is known: its own page', page(5901, MINE, WHOLE), [mine], first],
  [
    'one account is known: only newer rows, the older ones on pages not opened',
    page(100, history('2026-11-01', [-99, -1], 200), FIRST),
    [mine],
    first,
  ],
  ['one account is known: other rows on the same days', page(6078, THEIRS, WHOLE), [mine], ASK],
  ["one account is known: the page's rows can't be read", page(100, null), [mine], first],
  ['one account is known: no activity, another balance', page(0, []), [mine], ASK],
  ['one account is known: no activity, the same balance', page(5901, []), [mine], first],
  ['one account is known without rows: no activity', page(0, []), [account(BOOK, [], 5901)], first],
  [
    'one account is known and has changed since: an older open page without activity',
    page(0, []),
    [{ ...mine, isNewer: true }],
    first,
  ],
  [
    'one account is known: a short history without a pager and without its rows',
    page(2000, history('2026-11-19', [2500, -500])),
    [mine],
    ASK,
  ],
  [
    'one account is known: the same in the older layout',
    page(
      2000,
      history('2026-11-19', [2500, -500]).map((row) => ({ ...row, closing: null })),
    ),
    [mine],
    ASK,
  ],
  [
    'one account is known: a few newer rows without a pager that continue its rows',
    page(5000, history('2026-11-19', [-901], 5901)),
    [mine],
    first,
  ],
  ['two accounts are known: rows of the other one', page(6078, THEIRS, WHOLE), [mine, theirs], shop],
  [
    'two accounts are known: an older page that leads to the rows of the other one, with its balance',
    page(6078, THEIRS.slice(3), LATER),
    [mine, account(SHOP, onlyNewest(THEIRS), 6078)],
    shop,
  ],
  [
    'two accounts are known: the same, although the first one was used last',
    page(5901, MINE.slice(3), LATER),
    [theirs, account(BOOK, onlyNewest(MINE), 5901)],
    first,
  ],
  [
    'two accounts are known: an older page that leads to neither',
    page(1, history('2026-05-01', [-5, -6], 900), LATER),
    [mine, theirs],
    ASK,
  ],
  [
    'two accounts are known: one amount agrees, and nothing excludes the other one',
    page(3, history('2026-10-01', [-99], 6078), LATER),
    [mine, theirs],
    ASK,
  ],
  [
    'two accounts are known: new rows begin at the balance of one',
    page(6000, history('2026-10-01', [-78], 6078), FIRST),
    [mine, account(SHOP, [], 6078)],
    ASK,
  ],
  [
    'two accounts are known: new rows continue the last row of the other one, at its balance',
    page(6000, history('2026-10-01', [-78], 6078), FIRST),
    [mine, theirs],
    shop,
  ],
  ['two accounts are known: no activity, although one has some', page(700, []), [mine, account(SHOP, [], 700)], shop],
  [
    'two accounts are known: no activity, and no balance that agrees',
    page(650, []),
    [mine, account(SHOP, [], 700)],
    ASK,
  ],
  ['two accounts are known: unread rows, the balance of one', page(6078, null), [mine, theirs], shop],
  [
    'two accounts are known: unread rows, the balance of both',
    page(6078, null),
    [account(BOOK, MINE, 6078), theirs],
    ASK,
  ],
  [
    'two accounts are known: an empty balance, as accounts often have',
    page(0, null),
    [mine, account(SHOP, THEIRS, 0)],
    ASK,
  ],
  ['two accounts are known with the same rows', page(6078, THEIRS, WHOLE), [account(BOOK, THEIRS, 6078), theirs], ASK],
  [
    'a page waits for an answer: another page of its account',
    page(6078, THEIRS.slice(3), LATER),
    [mine, account(null, onlyNewest(THEIRS), 6078)],
    ASK,
  ],
  ['a page waits for an answer: a page of the known account', page(5901, MINE, WHOLE), [mine, waiting], first],
  [
    'a page waits for an answer: a page that leads to neither',
    page(1, history('2026-05-01', [-5, -6], 900), LATER),
    [mine, waiting],
    ASK,
  ],
])('whosePage, where %s', ([, opened, known, whose]) => {
  const found = whosePage(opened, known, BOOK);
  expect(found.state === 'ask' ? ASK : (found.book.account ?? first)).toBe(whose);
});

describe('the sequence of the accounts', () => {
  test('does not matter', () => {
    const opened = page(6078, THEIRS.slice(2), LATER);
    expect(whosePage(opened, [mine, theirs], BOOK)).toEqual(whosePage(opened, [theirs, mine], SHOP));
  });
});
