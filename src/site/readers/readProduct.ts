import type { Shop } from '../../core/marketplaces/marketplaces';
import type { Money } from '../../core/money/money';
import type { ProductReading } from '../../core/page/pageReading';
import { ABSENT, type Reading, read, unreadable } from '../../core/page/reading';
import { type Found, firstShown } from '../dom/interpret';
import { allIn, closestTo, firstIn } from '../dom/tree';
import { wordsOn } from '../facts/orderControls';
import { readProductContents } from '../facts/readContents';
import { readPrice } from '../facts/readPrice';
import { ORDER_CONTROLS, PRE_ORDERS } from '../locators/controls';
import { OFFER, QUANTITY, TURBO_STATE } from '../locators/goods';
import { FORM } from '../locators/html';
import { PRE_ORDER_WORDS } from '../words/phrases';

type Turbo = 'eligible' | 'not-eligible';

/** Whether one product state says that Buy Now opens the pop-up; null where the state can't be understood. */
function turboIn(json: string): Turbo | null {
  try {
    const { turboCheckoutUrl: url, lineItemInputs: lines } = JSON.parse(json);
    const flags: unknown[] = [url !== '', ...lines.map((line: { isTurboEligible: unknown }) => line.isTurboEligible)];
    if (typeof url === 'string' && flags.every((flag) => flag === flags[0]))
      return flags[0] ? 'eligible' : 'not-eligible';
  } catch {
    // This is not the state that we know.
  }
  return null;
}

function turboOf(offer: ParentNode): Reading<Turbo> {
  for (const [by, css] of Object.entries(TURBO_STATE)) {
    const [first, ...others] = [...allIn(offer, css)].map((script) => turboIn(script.textContent ?? ''));
    if (first === undefined) continue;
    const isClear = first !== null && others.every((other) => other === first);
    return isClear ? read(first, by) : unreadable('contradiction');
  }
  return ABSENT;
}

/** Whether the product is not released yet. It has a button of its own, or the words on its button say so. */
export function preOrderOf(control: Found | undefined, offer: ParentNode): Reading<true> {
  const own = firstShown(offer, PRE_ORDERS);
  if (own) return read(true, own.by);
  const words = control ? wordsOn(control.element) : '';
  return control && PRE_ORDER_WORDS.test(words) ? read(true, control.by) : ABSENT;
}

/** What one press costs: the price of one piece, where there is a control to press and the quantity is one. */
function priceOf(offer: ParentNode, control: Element | undefined, of: Shop): Reading<Money> {
  if (!control) return ABSENT;
  const form = closestTo(control, FORM);
  const quantity = (form && firstIn<HTMLSelectElement>(form, QUANTITY)?.value) || '1';
  return quantity === '1' ? readPrice(offer, of) : unreadable('several');
}

/** Reads a product page: the control that orders at once, its offer's price, and where Buy Now leads. */
export function readProduct(document: Document, of: Shop): ProductReading['facts'] {
  const buyNow = firstShown(document, ORDER_CONTROLS['buy-now']);
  const control = buyNow ?? firstShown(document, ORDER_CONTROLS['one-click']);
  // Offers for new and used goods stand side by side. Each has its own buttons and price.
  const offer = (control && closestTo(control.element, OFFER)) ?? document;
  const subscribe = firstShown(document, ORDER_CONTROLS.subscribe);
  return {
    buyNow: control ? read(buyNow ? 'buy-now' : 'one-click', control.by) : ABSENT,
    price: priceOf(offer, control?.element, of),
    turbo: turboOf(offer),
    subscribe: subscribe ? read(true, subscribe.by) : ABSENT,
    preOrder: preOrderOf(control, offer),
    contents: readProductContents(document, offer),
  };
}
