import type { Currency } from './currency';

/**
 * An amount in integer minor units (cents, or yen, because yen has no smaller coin). The currency is part of the type,
 * so the compiler refuses to add two currencies.
 */
export interface Money<C extends Currency = Currency> {
  readonly minor: number;
  readonly currency: C;
}

/** The largest amount, in minor units. No balance is larger, and thousands of such amounts still add up exactly. */
export const LARGEST_MINOR = 1_000_000_000_000;

/** Builds an amount. Throws a RangeError for anything but a safe integer, because that is a mistake of the caller. */
export function money<C extends Currency>(minor: number, currency: C): Money<C> {
  if (!Number.isSafeInteger(minor)) throw new RangeError(`${minor} is not a whole number of minor units`);
  return { minor: minor === 0 ? 0 : minor, currency };
}

function sameCurrency(a: Money, b: Money): void {
  if (a.currency !== b.currency) throw new TypeError(`${a.currency} and ${b.currency} do not combine`);
}

export function add<C extends Currency>(a: Money<C>, b: Money<NoInfer<C>>): Money<C> {
  sameCurrency(a, b);
  return money(a.minor + b.minor, a.currency);
}

export function subtract<C extends Currency>(a: Money<C>, b: Money<NoInfer<C>>): Money<C> {
  sameCurrency(a, b);
  return money(a.minor - b.minor, a.currency);
}

export function negate<C extends Currency>(a: Money<C>): Money<C> {
  return money(-a.minor, a.currency);
}

/** The amount without its sign. */
export function magnitude<C extends Currency>(a: Money<C>): Money<C> {
  return money(Math.abs(a.minor), a.currency);
}

export function smaller<C extends Currency>(a: Money<C>, b: Money<NoInfer<C>>): Money<C> {
  sameCurrency(a, b);
  return a.minor <= b.minor ? a : { minor: b.minor, currency: a.currency };
}

/** Negative, zero or positive, as `Array.sort` wants it. */
export function compare<C extends Currency>(a: Money<C>, b: Money<NoInfer<C>>): number {
  sameCurrency(a, b);
  return a.minor - b.minor;
}

export function equal(a: Money, b: Money): boolean {
  return a.currency === b.currency && a.minor === b.minor;
}

export function zero<C extends Currency>(currency: C): Money<C> {
  return money(0, currency);
}

/** The sum of a list in one currency; zero for an empty list. */
export function sum<C extends Currency>(amounts: readonly Money<C>[], currency: C): Money<C> {
  return amounts.reduce((total, amount) => add(total, amount), zero(currency));
}
