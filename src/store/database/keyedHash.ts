import { hmac } from '@noble/hashes/hmac.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, hexToBytes, utf8ToBytes } from '@noble/hashes/utils.js';
import type { PageReading, PurchaseKey } from '../../core/page/pageReading';
import { type Reading, unreadable } from '../../core/page/reading';
import type { ProfileSecret } from './profileSecret';

/** The hash that a page makes from an order's number (`site/purchaseKey.ts`). No keyed hash has this shape. */
const MADE_BY_PAGE = /^[0-9a-z]{11}$/;

/** 128 bits are enough, so that no two orders share a hash. */
const BYTES = 16;

/**
 * Hashes a page's hash of an order number again, with the secret of this profile (HMAC-SHA-256). A page has no secret,
 * and there are so few order numbers that all of them can be tried in a minute to reverse its hash. The keyed hash
 * can't be reversed as long as the secret stays here.
 *
 * @returns the same text if it is not a page's hash: it is keyed already, or it names an opening of a page that showed
 * no number
 */
export function keyedHash(secret: ProfileSecret, hash: PurchaseKey): PurchaseKey {
  if (!MADE_BY_PAGE.test(hash)) return hash;
  return bytesToHex(hmac(sha256, hexToBytes(secret), utf8ToBytes(hash)).subarray(0, BYTES));
}

/**
 * Replaces the hashes of a page with keyed ones.
 * @param secret null if there is none; then the page names no purchase
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
 * Replaces the hashes that pages made in a row with keyed ones. The row is one of the balance page or one of the
 * ledger, because versions 1 to 3 and their exports kept page hashes. The row need not be one that can be parsed.
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
