import type { Shop } from '../../core/marketplaces/marketplaces';
import type { Money } from '../../core/money/money';
import type { Reading } from '../../core/page/reading';
import { readMoney } from '../../core/parsing/moneyText';
import { agreed, allShown, notNegative, readingOf } from '../dom/interpret';
import { shownText } from '../dom/shown';
import { firstIn } from '../dom/tree';
import { SPOKEN } from '../locators/design';
import { PRICES } from '../locators/goods';

/**
 * The price of an offer, or of the page where it has only one offer. The shop writes the price in pieces, and once more
 * for screen readers. Either one may be missing. Where different prices are in sight, the reading is `several`.
 */
export function readPrice(offer: ParentNode, of: Shop): Reading<Money> {
  const prices = allShown(offer, PRICES).flatMap(({ by, element }) =>
    [shownText(element), firstIn(element, SPOKEN)?.textContent?.trim()]
      .filter((text) => text)
      .map((text = '') => readingOf(readMoney(text, of), by)),
  );
  return notNegative(agreed(prices, 'several'));
}
