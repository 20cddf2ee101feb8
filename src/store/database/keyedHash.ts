import { hmac } from '@noble/hashes/hmac.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, hexToBytes, utf8ToBytes } from '@noble/hashes/utils.js';
import type { PageReading, PurchaseKey } from '../../core/page/pageReading';
import { type Reading, unreadable } from '../../core/page/reading';
import type { ProfileSecret } from './profileSecret';

/** What a page makes of an order's number (`site/purchaseKey.ts`). Nothing that was keyed has this shape. */
const MADE_BY_PAGE = /^[0-9a-z]{11}$/;

/** 128 bits: enough that no two orders share a hash. */
const BYTES = 16;

/**
 * Hashes again, with the secret of this profile (HMAC-SHA-256), what a page made of an order's number. A page has no
 * secret, and there are so few numbers that its hash can be run backwards in a minute. The keyed hash can't, as long as
 * the secret stays here.
 *
 * @returns the same text where it is not a page's hash: keyed already, or the name of an opening of a page that showed
 *   no number
 */
export function keyedHash(secret: ProfileSecret, hash: PurchaseKey): PurchaseKey {
  if (!MADE_BY_PAGE.test(hash)) return hash;
  return bytesToHex(hmac(sha256, hexToBytes(secret), utf8ToBytes(hash)).subarray(0, BYTES));
}

/**
 * A page with keyed hashes in the place of its own.
 * @param secret null where there is none to be had: then the page names no purchase
 */
export function keyedPage<Page extends PageReading>(page: Page, secret: ProfileSecret | null): Page {
  const keyed = (reading: Reading<PurchaseKey>): Reading<PurchaseKey> => {
    if (reading.state !== 'read') return reading;
    return secret === null ? unreadable('missing') : { ...reading, value: keyedHash(secret, reading.value) };
  };
  const known: PageReading = page;
  switch (known.kind) {
    case 'order-details':
    case 'return':
      return { ...page, facts: { ...known.facts, order: keyed(known.facts.order) } };
    case 'payment-selection':
    case 'review':
    case 'turbo':
    case 'thank-you': {
      const { purchase } = known.facts;
      return purchase === undefined ? page : { ...page, facts: { ...known.facts, purchase: keyed(purchase) } };
    }
    default:
      return page;
  }
}

/**
 * A row with keyed hashes in the place of those that pages made: one of the balance page's table, or one of the ledger,
 * since versions 1 to 3 wrote them down, and so did their exports. It need not be a row that can be understood.
 */
export function keyedRow<Row>(row: Row, secret: ProfileSecret): Row {
  if (typeof row !== 'object' || row === null) return row;
  const { purchase, order, by, proof } = row as Readonly<Record<string, unknown>>;
  return {
    ...row,
    ...(typeof purchase === 'string' && { purchase: keyedHash(secret, purchase) }),
    ...(typeof order === 'string' && { order: keyedHash(secret, order) }),
    ...(typeof proof === 'string' && by === 'order-details' && { proof: keyedHash(secret, proof) }),
  };
}
