import type { Shop } from '../../core/marketplaces/marketplaces';
import type { TurboReading } from '../../core/page/pageReading';
import { ABSENT, read } from '../../core/page/reading';
import { firstShown } from '../dom/interpret';
import { readCheckout } from '../facts/readCheckout';
import { ORDER_CONTROLS } from '../locators/controls';

/**
 * Reads the document in the Buy Now pop-up. It often can't tell whether the balance pays, because no saved page shows
 * how the pop-up names the balance.
 */
export function readTurbo(document: Document, of: Shop): TurboReading['facts'] {
  const control = firstShown(document, ORDER_CONTROLS['turbo-order']);
  const order = control ? read('turbo-order' as const, control.by) : ABSENT;
  return { ...readCheckout(document, 'turbo', of), order };
}
