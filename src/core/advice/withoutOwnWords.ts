import type { Advice } from './advice';

/**
 * Advice as a page may be told it. What stands in a page its script may learn one day, so the shopper's own words
 * (names of reserves, labels of accounts) stay out of it. Notes are in no advice at all.
 */
export function withoutOwnWords(advice: Advice): Advice {
  switch (advice.rule) {
    case 'reserve-drain':
      return { ...advice, reserve: advice.reserve && { ...advice.reserve, name: null } };
    case 'redeem-elsewhere':
      return { ...advice, accounts: null };
    default:
      return advice;
  }
}
