import type { Shop } from '../core/marketplaces';
import { moneyIn } from '../core/moneyText';
import type { DigitalProductReading } from '../core/pageReading';
import { ABSENT, read } from '../core/reading';
import { agreed, allShown, readingOf } from './interpret';
import { ORDER_CONTROLS } from './locators/controls';
import { readPrice } from './readPrice';
import { shownText } from './shown';

/** Reads a page of a book, film or song that one press buys. */
export function readDigitalProduct(document: Document, of: Shop): DigitalProductReading['facts'] {
  const controls = allShown(document, ORDER_CONTROLS['digital-one-click']);
  const [first] = controls;
  // Films name the price on each button (buy, rent, in several qualities); books name it beside the button.
  const onButtons = controls
    .map(({ by, element }) => ({ by, text: moneyIn(shownText(element), of) }))
    .filter(({ text }) => text.state !== 'none')
    .map(({ by, text }) => readingOf(text, by));
  return {
    oneClick: first ? read('digital-one-click', first.by) : ABSENT,
    price: !first ? ABSENT : onButtons.length > 0 ? agreed(onButtons, 'several') : readPrice(document, of),
  };
}
