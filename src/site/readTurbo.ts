import type { Shop } from '../core/marketplaces';
import type { TurboReading } from '../core/pageReading';
import { ABSENT, read } from '../core/reading';
import { firstShown } from './interpret';
import { ORDER_CONTROLS } from './locators/controls';
import { readCheckout } from './readCheckout';

/** Reads the Buy Now pop-up's own document. No saved page shows how it names the balance, so it mostly cannot tell. */
export function readTurbo(document: Document, of: Shop): TurboReading['facts'] {
  const control = firstShown(document, ORDER_CONTROLS['turbo-order']);
  const order = control ? read('turbo-order' as const, control.by) : ABSENT;
  return { ...readCheckout(document, 'turbo', of), order };
}
