import type { Shop } from '../core/marketplaces';
import type { ReturnReading } from '../core/pageReading';
import { orderInAddress } from './purchaseKey';

/** Reads the page on which goods are sent back: which order they are of. */
export function readReturn(_document: Document, _of: Shop, url: URL): ReturnReading['facts'] {
  return { order: orderInAddress(url) };
}
