import type { Marketplace } from '../core/marketplaces';
import type { Money } from '../core/money';
import { moneyIn } from '../core/moneyText';
import type { DigitalProductReading } from '../core/pageReading';
import { ABSENT, type Reading, read } from '../core/reading';
import { agreed, allShown, type Found, readingOf } from './interpret';
import { controlsOf } from './locators/controls';
import type { Places } from './readCheckout';
import { readPrice } from './readPrice';
import { shownText } from './shown';

/** Films name the price on each button (buy, rent, in several qualities); books name it beside the button. */
function priceOf(controls: readonly Found[], document: Document, of: Marketplace): Reading<Money> {
  const onButtons = controls
    .map(({ by, element }) => ({ by, text: moneyIn(shownText(element), of) }))
    .filter(({ text }) => text.state !== 'none')
    .map(({ by, text }) => readingOf(text, by));
  return onButtons.length > 0 ? agreed(onButtons, 'several') : readPrice(document, of);
}

/** Reads a page of a book, film or song that one press buys. */
export function readDigitalProduct(
  document: Document,
  of: Marketplace,
): { reading: DigitalProductReading; places: Places } {
  const controls = allShown(document, controlsOf('digital-one-click'));
  const [first] = controls;
  const reading: DigitalProductReading = {
    kind: 'digital-product',
    marketplace: of.id,
    facts: {
      oneClick: first ? read('digital-one-click', first.by) : ABSENT,
      price: priceOf(controls, document, of),
    },
  };
  return { reading, places: { 'order-control': first?.element ?? null } };
}
