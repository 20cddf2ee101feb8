import type { Shop } from '../../core/marketplaces/marketplaces';
import type { ReturnReading } from '../../core/page/pageReading';
import { orderInAddress } from '../facts/purchaseKey';

/** Reads the page on which goods are returned: the order that they belong to. */
export function readReturn(_document: Document, _of: Shop, url: URL): ReturnReading['facts'] {
  return { order: orderInAddress(url) };
}
