import type { CreditId } from '../../core/ledger/book';

/**
 * The credit that an address names after `#credit-`; null if it names none. A press on a notification opens such an
 * address.
 */
export function soughtCredit(hash: string): CreditId | null {
  try {
    return hash.startsWith('#credit-') ? decodeURIComponent(hash.slice('#credit-'.length)) : null;
  } catch {
    // Our own code never writes such an address: a percent sign with nothing after it.
    return null;
  }
}
