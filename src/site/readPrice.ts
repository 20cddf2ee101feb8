import type { Marketplace } from '../core/marketplaces';
import type { Money } from '../core/money';
import { readMoney } from '../core/moneyText';
import type { Reading } from '../core/reading';
import { agreed, allShown, readingOf } from './interpret';
import { PRICES } from './locators/goods';
import { shownText } from './shown';

/** The copy of a price that is made for screen readers: the only one in some layouts, empty in others. */
const SPOKEN = '.a-offscreen';

/** The price of an offer, or of the page where there is one offer. Different prices in sight are `several`. */
export function readPrice(offer: ParentNode, of: Marketplace): Reading<Money> {
  const prices = allShown(offer, PRICES).map(({ by, element }) => {
    const text = shownText(element) || (element.querySelector(SPOKEN)?.textContent ?? '');
    return readingOf(readMoney(text, of), by);
  });
  return agreed(prices, 'several');
}
