import type { Marketplace } from '../core/marketplaces';
import type { TurboReading } from '../core/pageReading';
import { ABSENT, read } from '../core/reading';
import { firstShown } from './interpret';
import { controlsOf } from './locators/controls';
import { type Places, readCheckout } from './readCheckout';

/** Reads the Buy Now pop-up's own document. No saved page shows how it names the balance, so it mostly cannot tell. */
export function readTurbo(document: Document, of: Marketplace): { reading: TurboReading; places: Places } {
  const { facts, places } = readCheckout(document, 'turbo', of);
  const control = firstShown(document, controlsOf('turbo-order'));
  const order = control ? read('turbo-order' as const, control.by) : ABSENT;
  return {
    reading: { kind: 'turbo', marketplace: of.id, facts: { ...facts, order } },
    places: { ...places, 'order-control': control?.element ?? null },
  };
}
