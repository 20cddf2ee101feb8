import type { Shop } from '../../core/marketplaces/marketplaces';
import { type Money, zero } from '../../core/money/money';
import type { DigitalProductReading } from '../../core/page/pageReading';
import { ABSENT, type Reading, read } from '../../core/page/reading';
import { moneyIn } from '../../core/parsing/moneyText';
import { agreed, allShown, type Found, firstShown, notNegative, readingOf } from '../dom/interpret';
import { shownText } from '../dom/shown';
import { firstIn, fits } from '../dom/tree';
import { paysNow } from '../facts/orderControls';
import { readPrice } from '../facts/readPrice';
import { HARMLESS, ORDER_CONTROLS, WORDED } from '../locators/controls';
import { APP_PRICE, CONFIRM_DIALOG, DIALOG_HEADING, TOTAL_WORDS } from '../locators/goods';
import { CONFIRM_HEADING, MUSIC_TOTAL } from '../words/phrases';
import { preOrderOf } from './readProduct';

/** The buttons that order at once: those with a known name, or else those whose words say so. */
function controlsOn(document: Document): readonly Found[] {
  const named = allShown(document, ORDER_CONTROLS['digital-one-click']).filter(
    ({ element }) => !fits(element, HARMLESS),
  );
  if (named.length > 0) return named;
  return allShown(document, WORDED).filter(({ element }) => paysNow(element));
}

/** The total of the page that reviews a music purchase. */
function reviewTotal(document: Document, of: Shop): Reading<Money> {
  const totals = allShown(document, TOTAL_WORDS)
    .map(({ by, element }) => ({ by, text: shownText(element) }))
    .filter(({ text }) => MUSIC_TOTAL.test(text))
    .map(({ by, text }) => readingOf(moneyIn(text, of), by));
  return notNegative(agreed(totals, 'several'));
}

/** Whether an app is free. Such an app shows no price, and its page sends a zero. */
function isFree(document: Document): boolean {
  return Object.values(APP_PRICE).some((css) =>
    /^0(?:\.0+)?$/.test(firstIn<HTMLInputElement>(document, css)?.value ?? ''),
  );
}

function priceOf(document: Document, controls: readonly Found[], of: Shop): Reading<Money> {
  const by = controls[0]?.by;
  if (by === 'control/music-words') return reviewTotal(document, of);
  if (by === 'control/app' && isFree(document)) return read(zero(of.currency), 'price/app');
  // Films show the price on each button (buy, rent, in several qualities). Books show it beside the button.
  const onButtons = controls
    .map((control) => ({ by: control.by, text: moneyIn(shownText(control.element), of) }))
    .filter(({ text }) => text.state !== 'none')
    .map((button) => readingOf(button.text, button.by));
  return onButtons.length > 0 ? notNegative(agreed(onButtons, 'several')) : readPrice(document, of);
}

/**
 * The window that asks again before a film is bought, identified by its heading. Nobody knows whether its button orders
 * or the first button already did.
 */
function confirmOf(document: Document): DigitalProductReading['facts']['confirm'] & {} {
  const dialog = firstShown(document, CONFIRM_DIALOG);
  if (!dialog) return ABSENT;
  const heading = firstIn(dialog.element, DIALOG_HEADING);
  const [, what] = CONFIRM_HEADING.exec(heading ? shownText(heading) : '') ?? [];
  return read((what?.toLowerCase() as 'rental' | 'purchase' | undefined) ?? 'unknown', dialog.by);
}

/** Reads the page of a book, film, song or app that one press buys. */
export function readDigitalProduct(document: Document, of: Shop): DigitalProductReading['facts'] {
  const controls = controlsOn(document);
  const [first] = controls;
  return {
    oneClick: first ? read('digital-one-click', first.by) : ABSENT,
    price: first ? priceOf(document, controls, of) : ABSENT,
    preOrder: preOrderOf(first, document),
    confirm: confirmOf(document),
  };
}
