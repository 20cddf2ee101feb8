import type { Marketplace } from '../core/marketplaces';
import type { Money } from '../core/money';
import type { ProductReading } from '../core/pageReading';
import { ABSENT, type Reading, read, unreadable } from '../core/reading';
import { firstShown } from './interpret';
import { controlsOf } from './locators/controls';
import { OFFER, QUANTITY, TURBO_STATE } from './locators/goods';
import type { Places } from './readCheckout';
import { readPrice } from './readPrice';

/** The page's state is small; anything longer is not it. */
const LONGEST_STATE = 100_000;

type Turbo = 'eligible' | 'not-eligible';

/** Whether one product state says that Buy Now opens the pop-up; null where it cannot be understood. */
function turboIn(json: string): Turbo | null {
  if (json.length > LONGEST_STATE) return null;
  let state: unknown;
  try {
    state = JSON.parse(json);
  } catch {
    return null;
  }
  const { turboCheckoutUrl, lineItemInputs } = (state ?? {}) as Record<string, unknown>;
  if (typeof turboCheckoutUrl !== 'string') return null;
  const flags = (Array.isArray(lineItemInputs) ? lineItemInputs : []).map((line) => line?.isTurboEligible);
  const eligible = turboCheckoutUrl !== '';
  if (flags.some((flag) => typeof flag === 'boolean' && flag !== eligible)) return null;
  return eligible ? 'eligible' : 'not-eligible';
}

function turboOf(offer: ParentNode): Reading<Turbo> {
  const states = [...offer.querySelectorAll(TURBO_STATE.css)].slice(0, 10);
  const [first, ...others] = states.map((script) => turboIn(script.textContent ?? ''));
  if (first === undefined) return ABSENT;
  if (first === null || others.some((other) => other !== first)) return unreadable('contradiction');
  return read(first, TURBO_STATE.id);
}

/** The price of one is the price of a press only where one is bought. */
function priceOf(offer: ParentNode, control: Element | undefined, of: Marketplace): Reading<Money> {
  const quantity =
    control?.closest('form')?.querySelector<HTMLSelectElement | HTMLInputElement>(QUANTITY)?.value ?? '1';
  return quantity === '1' || quantity === '' ? readPrice(offer, of) : unreadable('several');
}

/** Reads a product page: the control that orders at once, its offer's price, and where Buy Now leads. */
export function readProduct(document: Document, of: Marketplace): { reading: ProductReading; places: Places } {
  const buyNow = firstShown(document, controlsOf('buy-now'));
  const oneClick = buyNow ? null : firstShown(document, controlsOf('one-click'));
  const control = buyNow ?? oneClick;
  // New and used offers stand side by side, each with buttons and a price of its own.
  const offer = control?.element.closest(OFFER) ?? document;
  const reading: ProductReading = {
    kind: 'product',
    marketplace: of.id,
    facts: {
      buyNow: control ? read(buyNow ? 'buy-now' : 'one-click', control.by) : ABSENT,
      price: priceOf(offer, control?.element, of),
      turbo: turboOf(offer),
    },
  };
  return { reading, places: { 'order-control': control?.element ?? null } };
}
