import fc from 'fast-check';
import { describe, expect, expectTypeOf, it } from 'vitest';
import {
  add,
  compare,
  equal,
  LARGEST_MINOR,
  type Money,
  magnitude,
  money,
  negate,
  smaller,
  subtract,
  sum,
  zero,
} from '../../../src/core/money/money';
import { eur, usd } from '../../support/core/situations';

const amount = fc.integer({ min: -LARGEST_MINOR, max: LARGEST_MINOR }).map(usd);

describe('money', () => {
  it.each([0.1, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 53, -(2 ** 53)])('never has %s minor units', (minor) => {
    expect(() => money(minor, 'USD')).toThrow(RangeError);
  });

  it('has no negative zero', () => {
    expect(Object.is(money(-0, 'USD').minor, 0)).toBe(true);
    expect(Object.is(negate(zero('USD')).minor, 0)).toBe(true);
  });

  it('adds and subtracts exactly', () => {
    fc.assert(
      fc.property(amount, amount, (a, b) => {
        expect(subtract(add(a, b), b)).toEqual(a);
        expect(add(a, b)).toEqual(add(b, a));
        expect(add(a, negate(a))).toEqual(zero('USD'));
      }),
    );
  });

  it('sorts by amount', () => {
    fc.assert(
      fc.property(amount, amount, (a, b) => {
        expect(Math.sign(compare(a, b))).toBe(Math.sign(a.minor - b.minor));
        expect(smaller(a, b).minor).toBe(Math.min(a.minor, b.minor));
        expect(equal(a, b)).toBe(a.minor === b.minor);
        expect(magnitude(a).minor).toBe(Math.abs(a.minor));
      }),
    );
  });

  it('sums a list, and an empty list to zero', () => {
    expect(sum([], 'USD')).toEqual(usd(0));
    fc.assert(
      fc.property(fc.array(amount, { maxLength: 500 }), (amounts) => {
        expect(sum(amounts, 'USD').minor).toBe(amounts.reduce((total, { minor }) => total + minor, 0));
      }),
    );
  });

  it('of two currencies can’t be combined', () => {
    const dollars: Money = usd(5);
    const euros: Money = eur(5);
    for (const combine of [add, subtract, smaller, compare]) expect(() => combine(dollars, euros)).toThrow(TypeError);
    expect(() => sum([dollars, euros], 'USD')).toThrow(TypeError);
    expect(equal(dollars, euros)).toBe(false);
  });

  it('of two currencies does not compile either', () => {
    const dollars = money(5, 'USD');
    // @ts-expect-error euros do not add to dollars
    expect(() => add(dollars, money(5, 'EUR'))).toThrow(TypeError);
    expectTypeOf(add(dollars, dollars)).toEqualTypeOf<Money<'USD'>>();
  });
});
