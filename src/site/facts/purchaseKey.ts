import type { PurchaseKey } from '../../core/page/pageReading';
import { type Reading, read, unreadable } from '../../core/page/reading';
import { ORDER_IN_PATH, ORDER_PARAMETER, PURCHASE_IN_PATH } from '../locators/addresses';

/**
 * Three, seven and seven digits. The number of a digital order begins with a letter. An address may put `p-` before it.
 */
const NUMBER = /^(?:p-)?((?:\d{3}|[A-Z]\d{2})-\d{7}-\d{7})$/;

/** Never change this. It makes these hashes differ from hashes that others make of the same numbers. */
const PREFIX = 'balance-first/purchase/';

/**
 * Hashes the number of a purchase or order (53 bits, written in base 36). The hash tells whether two pages are about
 * the same purchase. The number can be computed back from it, so it is not stored as it is: `store/keyedHash.ts` hashes
 * it again with a secret key.
 *
 * @returns null where the text is not such a number.
 */
export function purchaseKey(text: string): PurchaseKey | null {
  const number = NUMBER.exec(text.trim().toUpperCase().replace(/^P-/, ''))?.[1];
  if (!number) return null;
  // cyrb53, a well-mixed pair of 32-bit multiplicative hashes (public domain, bryc).
  let high = 0xdeadbeef;
  let low = 0x41c6ce57;
  for (const char of PREFIX + number) {
    const code = char.charCodeAt(0);
    high = Math.imul(high ^ code, 2654435761);
    low = Math.imul(low ^ code, 1597334677);
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  return ((low & 0x1fffff) * 0x1_0000_0000 + (high >>> 0)).toString(36).padStart(11, '0');
}

function keyIn(text: string | null | undefined, by: string): Reading<PurchaseKey> {
  const key = text ? purchaseKey(text) : null;
  return key === null ? unreadable('missing') : read(key, by);
}

/** The order that an address names: `orderID=…` in several spellings, `oid=…` on phones, or the path of a receipt. */
export function orderInAddress(url: URL): Reading<PurchaseKey> {
  const named = [...url.searchParams].find(([name]) => ORDER_PARAMETER.test(name))?.[1];
  const inPath = ORDER_IN_PATH.exec(url.pathname)?.[1];
  return keyIn(named ?? inPath, 'address/order');
}

/** The purchase that an address names: in the path during payment, as `purchaseId=…` afterwards. */
export function purchaseInAddress(url: URL): Reading<PurchaseKey> {
  const inPath = PURCHASE_IN_PATH.exec(url.pathname)?.[1];
  return keyIn(inPath ?? url.searchParams.get('purchaseId'), 'address/purchase');
}
