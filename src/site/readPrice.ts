import type { Shop } from '../core/marketplaces';
import type { Money } from '../core/money';
import { readMoney } from '../core/moneyText';
import type { Reading } from '../core/reading';
import { agreed, allShown, readingOf } from './interpret';
import { PRICES } from './locators/goods';
import { shownText } from './shown';

/** The price of an offer, or of the page where there is one offer. Different prices in sight are `several`. */
export function readPrice(offer: ParentNode, of: Shop): Reading<Money> {
  const prices = allShown(offer, PRICES).map(({ by, element }) => {
    // The copy for screen readers is the only price in some layouts, and empty in others.
    const text = shownText(element) || element.querySelector('.a-offscreen')?.textContent;
    return readingOf(readMoney(text ?? '', of), by);
  });
  return agreed(prices, 'several');
}
