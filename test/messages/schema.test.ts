import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { ABSENT, read } from '../../src/core/page/reading';
import { MOST_ACTIVITY_ROWS } from '../../src/core/settings/limits';
import { contentCalls } from '../../src/messages/calls/fromPage';
import { pageReading } from '../../src/messages/pageReadingSchema';
import { ownPageCalls } from '../../src/messages/schema';
import { reasonIn } from '../../src/schemas/must';
import {
  APPLIED,
  day,
  digitalProduct,
  eur,
  LOADING,
  paymentSelection,
  product,
  QUIET_PAGES,
  review,
  turbo,
  UNCLEAR,
  usd,
} from '../support/core/situations';
import { inEnglish } from '../support/words/inEnglish';

const row = { day: day('2026-11-20'), kind: 'spent', amount: usd(-890), closing: usd(4110) } as const;

function activity(rows: number) {
  return {
    kind: 'gift-balance',
    marketplace: 'US',
    facts: { balance: read(usd(4110), 'test'), activity: read(Array(rows).fill(row), 'test') },
  };
}

describe('a page reading passes', () => {
  it.each([
    ...QUIET_PAGES,
    review(),
    review({ cameFromBuyNow: true, giftBalance: APPLIED(4110), promotion: LOADING }),
    paymentSelection({ giftBalance: APPLIED(null), offered: 4110, goods: read('mixed', 'test') }),
    turbo({ giftBalance: UNCLEAR, toCharge: LOADING, order: ABSENT }),
    product({ buyNow: ABSENT }),
    digitalProduct(),
    activity(MOST_ACTIVITY_ROWS),
    { ...activity(1), facts: { ...activity(1).facts, window: read({ newest: true, oldest: false }, 'test') } },
    {
      kind: 'thank-you',
      marketplace: 'US',
      facts: { placed: read(true, 'test'), purchase: read('3k9d0a7f2bq', 'test') },
    },
    {
      kind: 'order-details',
      marketplace: 'US',
      facts: {
        order: read('0f4bz8m1xq2', 'test'),
        giftTaken: ABSENT,
        charged: read(usd(0), 'test'),
        promotion: ABSENT,
        shipped: read('some', 'test'),
      },
    },
    { kind: 'return', marketplace: 'US', facts: { order: read('0f4bz8m1xq2', 'test') } },
    { kind: 'redeem', marketplace: 'US', facts: {} },
  ])('$kind', (reading) => {
    expect(z.safeParse(pageReading, reading)).toEqual({ success: true, data: reading });
  });
});

describe('a page reading is refused', () => {
  const ok = review();
  it.each([
    ['null', null],
    ['a list', []],
    ['of an unknown kind', { ...ok, kind: 'wish-list' }],
    ['of an unknown marketplace', { ...ok, marketplace: 'XX' }],
    ['of a marketplace named like a built-in', { ...ok, marketplace: 'constructor' }],
    ['without a marketplace', { kind: 'review', facts: ok.facts }],
    ['with a further field', { ...ok, title: 'Order' }],
    ['with a further fact', { ...ok, facts: { ...ok.facts, address: 'Main Street' } }],
    ['without a fact', { ...ok, facts: { toCharge: ok.facts.toCharge } }],
    ['with half a cent', review({ toCharge: read({ minor: 0.5, currency: 'USD' }, 'test') })],
    ['with NaN', review({ toCharge: read(usd(Number.NaN), 'test') })],
    ['with more than a safe sum', review({ toCharge: 2 ** 53 })],
    ['with an amount as text', review({ toCharge: read({ minor: '6099', currency: 'USD' } as never, 'test') })],
    ['in an unknown currency', review({ toCharge: read({ minor: 1, currency: 'XXX' } as never, 'test') })],
    [
      'in a currency named like a built-in',
      review({ toCharge: read({ minor: 1, currency: '__proto__' } as never, 'test') }),
    ],
    ['in the currency of another marketplace', review({ toCharge: read(eur(6099), 'test') })],
    ['with one amount of several in another currency', review({ offered: read(eur(1), 'test') })],
    ['with an unknown reason', review({ toCharge: { state: 'unreadable', why: 'mood' } as never })],
    ['with a state of nobody', review({ toCharge: { state: 'guessed', value: usd(1) } as never })],
    ['with a long locator', review({ toCharge: read(usd(1), 'x'.repeat(81)) })],
    ['with too many activity rows', activity(MOST_ACTIVITY_ROWS + 1)],
    ['with facts on a page of no interest', { kind: 'other', marketplace: 'US', facts: { note: 'x' } }],
    ['with a key that JSON can carry', JSON.parse(JSON.stringify(ok).replace('"kind"', '"__proto__":{"a":1},"kind"'))],
  ])('%s', (_, reading) => {
    expect(z.safeParse(pageReading, reading).success).toBe(false);
  });

  it('with a day that does not exist', () => {
    const page = activity(1);
    page.facts.activity = read([{ ...row, day: '2026-02-30' }], 'test');
    expect(z.safeParse(pageReading, page).success).toBe(false);
  });
});

const CREDIT = {
  book: { marketplace: 'US' },
  kind: 'no-rush',
  left: usd(300),
  scope: 'any',
  ends: 'unknown',
  note: '',
} as const;

const RESERVE = { book: { marketplace: 'US' }, name: 'TV', target: usd(40_000), floor: usd(0), by: null } as const;

describe('calls of own pages', () => {
  it.each([
    ['books.read', null],
    ['balance.state', { book: { marketplace: 'US' }, balance: usd(0), note: '' }],
    ['entry.add', { book: { marketplace: 'US' }, amount: usd(-1), cause: 'spent', note: 'x'.repeat(500) }],
    ['note.write', { book: { marketplace: 'US' }, text: 'Amazon said so' }],
    ['purse.change', { book: { marketplace: 'US' } }],
    ['purse.change', { book: { marketplace: 'US' }, wish: undefined, smallest: usd(0) }],
    ['credit.add', { ...CREDIT, ends: { on: '2026-12-31' } }],
    ['credit.add', { ...CREDIT, ends: 'never' }],
    [
      'credit.add',
      {
        ...CREDIT,
        book: { marketplace: 'US', account: 'Work' },
        source: 'mail',
        terms: { threshold: usd(3500), notGiftCards: true },
      },
    ],
    ['credit.use', { credit: 'l', amount: usd(1) }],
    ['reserve.add', RESERVE],
    ['reserve.add', { ...RESERVE, book: { marketplace: 'US', account: 'Work' }, target: null, by: '2026-12-24' }],
    ['reserve.deposit', { reserve: 'r', amount: usd(1) }],
    ['drift.mend', { observation: 'e', cause: 'other-account', account: 'Work' }],
    ['account.say', { visit: 'v', account: null }],
    ['device.change', { quiet: { from: 1320, to: 420 }, sync: true }],
    ['import.look', { text: '{}', way: 'merge' }],
    ['import.look', { file: 'f', way: 'replace' }],
    ['books.import', { file: 'f', way: 'merge' }],
    ['page.judge', { reading: review(), tab: 7 }],
    ['purse.change', { book: { marketplace: 'US' }, buyNowTakes: null }],
    ['thisTime.say', { tab: 7, marketplace: 'US', wish: null, on: 'press', purchase: null }],
    ['settings.change', {}],
    ['settings.change', { ladder: [], staleAfterDays: 1 }],
    ['settings.change', { snoozes: [{ rule: 'credit-unused', until: 'lifted' }] }],
    ['settings.change', { snoozes: [{ rule: 'credit-unused', until: 1, marketplace: 'DE' }] }],
  ] as const)('%s passes', (call, input) => {
    expect(z.safeParse(ownPageCalls[call], input).success).toBe(true);
  });

  it.each([
    ['balance.state', { book: { marketplace: 'US' }, balance: usd(-1), note: '' }, "The amount can't be below zero."],
    [
      'balance.state',
      { book: { marketplace: 'US' }, balance: eur(1), note: '' },
      /not in the currency of this marketplace/,
    ],
    [
      'balance.state',
      { book: { marketplace: 'US' }, balance: usd(1e13), note: '' },
      'That amount is too large to be kept.',
    ],
    ['entry.add', { book: { marketplace: 'US' }, amount: usd(0), cause: 'spent', note: '' }, /other than zero/],
    ['entry.add', { book: { marketplace: 'US' }, amount: usd(-1e13), cause: 'spent', note: '' }, /too large/],
    [
      'entry.add',
      { book: { marketplace: 'US' }, amount: usd(1), cause: 'spent', note: 'x'.repeat(501) },
      /at most 500/,
    ],
    ['note.write', { book: { marketplace: 'US' }, text: ' \n' }, 'The note is empty.'],
    ['credit.add', { ...CREDIT, left: usd(0) }, /above zero/],
    ['credit.add', { ...CREDIT, left: eur(1) }, /not in the currency/],
    ['credit.use', { credit: 'l', amount: usd(0) }, /above zero/],
    ['reserve.add', { ...RESERVE, name: ' ' }, 'Write what it is for'],
    ['reserve.add', { ...RESERVE, name: 'x'.repeat(81) }, /at most 80/],
    ['reserve.add', { ...RESERVE, floor: usd(-1) }, /below zero/],
    ['reserve.add', { ...RESERVE, target: eur(1) }, /not in the currency/],
    ['reserve.release', { reserve: 'r', amount: usd(-1) }, /above zero/],
    ['settings.change', { ladder: [-1] }, /from 0 to 365/],
    ['settings.change', { ladder: [1.5] }, /from 0 to 365/],
    ['settings.change', { ladder: Array(11).fill(1) }, /at most 10/],
    ['settings.change', { staleAfterDays: 0 }, /from 1 to 3650/],
  ] as const)('%s with %j is refused in plain words', (call, input, sentence) => {
    const parsed = z.safeParse(ownPageCalls[call] as z.ZodMiniType, input);
    const reasons = parsed.error?.issues.flatMap((issue) => reasonIn(issue) ?? []) ?? [];
    expect(reasons.map(inEnglish).join()).toMatch(sentence);
  });

  it.each([
    ['books.read', undefined],
    ['books.read', {}],
    ['credit.add', { ...CREDIT, ends: { on: '31.12.2026' } }],
    ['credit.add', { ...CREDIT, id: 'mine' }],
    ['credit.remove', { credit: '' }],
    ['credit.remove', { credit: 'x'.repeat(65) }],
    ['entry.undo', { entry: 7 }],
    ['reserve.add', { ...RESERVE, by: '2026-02-30' }],
    ['credit.add', { ...CREDIT, terms: { threshold: usd(-1) } }],
    ['drift.mend', { observation: 'e', cause: 'magic' }],
    ['account.say', { visit: 'v', account: 'x'.repeat(201) }],
    ['device.change', { quiet: { from: 0, to: 1440 } }],
    ['books.import', { file: 'f', way: 'append' }],
    ['books.import', { text: '{}', way: 'merge' }],
    ['import.look', { text: '{}', file: 'f', way: 'merge' }],
    ['purse.change', { book: { marketplace: 'US' }, wish: 'spend' }],
    ['purse.change', { book: { marketplace: 'US' }, buyNowSettled: false }],
    ['purse.change', { book: { marketplace: 'US' }, buyNowTakes: 'invoice' }],
    ['thisTime.say', { tab: -1, marketplace: 'US', wish: 'use', on: 'press', purchase: null }],
    ['settings.change', { hold: undefined }],
    ['settings.change', { telemetry: true }],
    ['settings.change', { snoozes: [{ rule: 'toString', until: 'lifted' }] }],
    ['settings.change', { snoozes: [{ rule: 'credit-unused', until: 1, marketplace: 'toString' }] }],
    ['settings.change', { snoozes: Array(1001).fill({ rule: 'credit-unused', until: 1 }) }],
  ] as const)('%s with %j is refused', (call, input) => {
    expect(z.safeParse(ownPageCalls[call] as z.ZodMiniType, input).success).toBe(false);
  });
});

describe('calls of content scripts', () => {
  const page = { visit: 'v', reading: review(), noticeRuns: false };
  it.each([
    ['page.read', page, true],
    ['page.read', { ...page, visit: '' }, false],
    ['page.read', { ...page, visit: 'x'.repeat(1_000_000) }, false],
    ['page.read', { ...page, html: '<p>' }, false],
    ['page.read', { visit: 'v', reading: review() }, false],
    ['learned.undo', { entry: 'e' }, true],
    ['learned.undo', { entry: { id: 'e' } }, false],
    ['advice.snooze', { rule: 'balance-unused', span: 'day' }, true],
    ['advice.snooze', { rule: 'balance-unused', span: 'hour' }, true],
    ['advice.snooze', { rule: 'balance-unused', span: 'page' }, false],
    ['advice.snooze', { rule: '__proto__', span: 'day' }, false],
    ['advice.thisTime', { wish: 'leave', on: 'press', purchase: null }, true],
    ['advice.thisTime', { wish: 'use', on: 'checkout', purchase: '0f4bz8m1xq2' }, true],
    ['advice.thisTime', { wish: null, on: 'press', purchase: null }, false],
    ['advice.thisTime', { wish: 'save', on: 'press', purchase: null }, false],
    ['advice.thisTime', { wish: 'leave', on: 'press', purchase: '113-1234567-1234567' }, false],
    ['advice.snooze', { rule: 'balance-unused', span: 'day', marketplace: 'DE' }, false],
  ] as const)('%s', (call, input, passes) => {
    expect(z.safeParse(contentCalls[call] as z.ZodMiniType, input).success).toBe(passes);
  });
});
