import type { Shop } from '../../core/marketplaces/marketplaces';
import { equal, type Money } from '../../core/money/money';
import { type LocatorId, type Reading, read, unreadable } from '../../core/page/reading';
import { type MoneyText, readMoney } from '../../core/parsing/moneyText';
import type { Locators } from '../locators/locator';
import { isShown, shownText } from './shown';
import { allIn } from './tree';

/** An element, with the locator that found it. */
export interface Found {
  readonly by: LocatorId;
  readonly element: Element;
}

/** At most this many matches of one locator are looked at. A page of the shop never has thousands of them. */
const MOST = 300;

const selectors = new Map<string, readonly string[]>();

/** Splits a list of selectors. A comma inside brackets does not separate selectors. */
function selectorsOf(css: string): readonly string[] {
  const known = selectors.get(css);
  if (known) return known;
  const parts = [''];
  let depth = 0;
  for (const char of css) {
    if ('(['.includes(char)) depth += 1;
    if (')]'.includes(char)) depth -= 1;
    if (char === ',' && depth === 0) parts.push('');
    else parts[parts.length - 1] += char;
  }
  selectors.set(css, parts);
  return parts;
}

/**
 * Finds the matches of a list of selectors, in the order of the page. It asks for each selector separately, because a
 * browser finds a single id or class through an index but walks the whole page for a list.
 */
function matchesOf(root: ParentNode, css: string): readonly Element[] {
  const [first = [], ...more] = selectorsOf(css)
    .map((selector) => [...allIn(root, selector)].slice(0, MOST))
    .filter((matches) => matches.length > 0);
  if (more.length === 0) return first;
  return [...new Set([...first, ...more.flat()])].sort((one, other) => (isBefore(one, other) ? -1 : 1));
}

/** `Node.DOCUMENT_POSITION_FOLLOWING`. It is a number here, because tests create pages outside of a browser. */
const FOLLOWING = 4;

/** Whether one element begins before another in the order of the page. */
export function isBefore(one: Element, other: Element): boolean {
  return (one.compareDocumentPosition(other) & FOLLOWING) !== 0;
}

/** The first match of a list of selectors in the order of the page, visible or not. */
export function firstMatch(root: ParentNode, css: string): Element | null {
  return matchesOf(root, css)[0] ?? null;
}

/** The visible matches of the first locator that has any, in the order of the page. */
export function allShown(root: ParentNode, locators: Locators): readonly Found[] {
  for (const [by, css] of Object.entries(locators)) {
    const shown = matchesOf(root, css).filter(isShown);
    if (shown.length > 0) return shown.map((element) => ({ by, element }));
  }
  return [];
}

/**
 * The first visible match of the first locator that has one. Hidden copies often come before the element that is shown.
 */
export function firstShown(root: ParentNode, locators: Locators): Found | undefined {
  return allShown(root, locators)[0];
}

/** The first visible match inside a part of the page; null where there is none. */
export function shownIn(part: Element, css: string): Element | null {
  return [...allIn(part, css)].find(isShown) ?? null;
}

/** Turns the amount in a text into the reading of a fact. */
export function readingOf(text: MoneyText, by: LocatorId): Reading<Money> {
  if (text.state === 'amount') return read(text.value, by);
  return unreadable(({ placeholder: 'loading', unclear: 'amount', none: 'missing' } as const)[text.state]);
}

/**
 * Refuses a negative amount. An amount that is paid, offered or left is never negative, so a minus sign there has a
 * meaning that we do not know.
 */
export function notNegative(reading: Reading<Money>): Reading<Money> {
  return reading.state === 'read' && reading.value.minor < 0 ? unreadable('amount') : reading;
}

/** Reads an element whose text is one amount. An empty element is `loading`, because the page has yet to fill it. */
export function amountOf({ by, element }: Found, of: Shop): Reading<Money> {
  const text = shownText(element);
  return text === '' ? unreadable('loading') : readingOf(readMoney(text, of), by);
}

/**
 * Makes one reading from several places that show the same fact. All of them must show the same amount.
 *
 * @param differing the reason to give where they differ.
 */
export function agreed(readings: readonly Reading<Money>[], differing: 'contradiction' | 'several'): Reading<Money> {
  const [first = unreadable('missing')] = readings;
  for (const reading of readings) {
    if (reading.state !== 'read') return reading;
    if (first.state === 'read' && !equal(reading.value, first.value)) return unreadable(differing);
  }
  return first;
}
