import type { Marketplace } from '../core/marketplaces';
import { equal, type Money } from '../core/money';
import { type MoneyText, readMoney } from '../core/moneyText';
import { type LocatorId, type Reading, read, unreadable } from '../core/reading';
import type { Locator } from './locators/locator';
import { isShown, shownText } from './shown';

/** What a locator found. */
export interface Found {
  readonly by: LocatorId;
  readonly element: Element;
}

/** How many matches of one locator are looked at: a page with thousands of them is no page of the shop. */
const MOST = 60;

/** The visible matches of the first locator that has any, in the order of the page. */
export function allShown(root: ParentNode, locators: readonly Locator[]): readonly Found[] {
  for (const { id, css } of locators) {
    const found: Found[] = [];
    for (const element of root.querySelectorAll(css)) {
      if (isShown(element)) found.push({ by: id, element });
      if (found.length === MOST) break;
    }
    if (found.length > 0) return found;
  }
  return [];
}

/** The first visible match of the first locator that has one. Hidden copies often come before the real thing. */
export function firstShown(root: ParentNode, locators: readonly Locator[]): Found | null {
  for (const { id, css } of locators) {
    let looked = 0;
    for (const element of root.querySelectorAll(css)) {
      if (isShown(element)) return { by: id, element };
      if (++looked === MOST) break;
    }
  }
  return null;
}

/** What a text said about money, as the reading of a fact. */
export function readingOf(text: MoneyText, by: LocatorId): Reading<Money> {
  switch (text.state) {
    case 'amount':
      return read(text.value, by);
    case 'placeholder':
      return unreadable('loading');
    case 'unclear':
      return unreadable('amount');
    case 'none':
      return unreadable('missing');
  }
}

/** Reads an element whose text is one amount. An empty one is still being filled in. */
export function amountOf({ by, element }: Found, of: Marketplace): Reading<Money> {
  const text = shownText(element);
  return text === '' ? unreadable('loading') : readingOf(readMoney(text, of), by);
}

/**
 * One reading out of several places that show the same fact: all must say the same.
 *
 * @param differing what it means when they do not
 */
export function agreed(readings: readonly Reading<Money>[], differing: 'contradiction' | 'several'): Reading<Money> {
  const [first = unreadable('missing'), ...rest] = readings;
  const dark = readings.find((reading) => reading.state === 'unreadable');
  if (dark || first.state !== 'read') return dark ?? first;
  const same = rest.every((reading) => reading.state === 'read' && equal(reading.value, first.value));
  return same ? first : unreadable(differing);
}
