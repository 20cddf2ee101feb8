import type { Shop } from '../../core/marketplaces/marketplaces';
import type { TurboReading } from '../../core/page/pageReading';
import { ABSENT, read } from '../../core/page/reading';
import { firstShown } from '../dom/interpret';
import { readCheckout } from '../facts/readCheckout';
import { ORDER_CONTROLS } from '../locators/controls';

/** Reads the Buy Now pop-up's own document. No saved page shows how it names the balance, so it mostly cannot tell. */
export function readTurbo(document: Document, of: Shop): TurboReading['facts'] {
  const control = firstShown(document, ORDER_CONTROLS['turbo-order']);
  const order = control ? read('turbo-order' as const, control.by) : ABSENT;
  return { ...readCheckout(document, 'turbo', of), order };
}
