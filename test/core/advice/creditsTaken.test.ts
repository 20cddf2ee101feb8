import { describe, expect, test } from 'vitest';
import { creditsTaken } from '../../../src/core/advice/creditsTaken';
import type { Credit } from '../../../src/core/credits/credit';
import type { Money } from '../../../src/core/money/money';
import type { Reading } from '../../../src/core/page/reading';
import { ABSENT, read, unreadable } from '../../../src/core/page/reading';
import { creditOf, day, eur, PHYSICAL, review, TODAY, usd } from '../../support/core/situations';

const off = (minor: number) => read(usd(minor), 'test');
const credit = (id: string, left: number, more: Partial<Credit> = {}): Credit => ({
  ...creditOf(left, '2027-01-31', { id }),
  ...more,
});

describe('the credits that an order takes', () => {
  const three = credit('three', 300);
  const five = credit('five', 500);

  test.for<[story: string, promotion: Reading<Money>, credits: Credit[], taken: string[]]>([
    ['the only credit, of exactly that amount', off(300), [three], ['three']],
    ['the only credit of exactly that amount, beside another', off(300), [three, five], ['three']],
    ['the sum of all credits', off(800), [three, five], ['three', 'five']],
    ['another amount, which may be a coupon', off(200), [three, five], []],
    ['one of two credits of the same amount', off(300), [three, credit('other', 300)], []],
    ['the sum of two credits of the same amount', off(600), [three, credit('other', 300)], ['three', 'other']],
    ['a credit that this order can’t use', off(300), [credit('digital', 300, { scope: 'digital' })], []],
    ['a credit that has ended', off(300), [credit('over', 300, { ends: { on: day('2026-11-20') } })], []],
    ['a credit of another shop', off(300), [credit('far', 300, { book: { marketplace: 'CA' } })], []],
    ['the page takes nothing off', off(0), [credit('empty', 0), three], []],
    ['no promotion', ABSENT, [three], []],
    ['a promotion that can’t be read', unreadable('amount'), [three], []],
    ['another currency', read(eur(300), 'test'), [three], []],
  ])('%s', ([, promotion, credits, taken]) => {
    const page = review({ goods: PHYSICAL });
    expect(
      creditsTaken({ ...page, facts: { ...page.facts, promotion } }, { credits, today: TODAY }).map(
        ({ credit }) => credit,
      ),
    ).toEqual(taken);
  });
});
