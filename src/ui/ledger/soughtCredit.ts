import type { CreditId } from '../../core/ledger/book';

/** The credit that an address names after its `#credit-`, as a notification's press opens it; null where it names none. */
export function soughtCredit(hash: string): CreditId | null {
  try {
    return hash.startsWith('#credit-') ? decodeURIComponent(hash.slice('#credit-'.length)) : null;
  } catch {
    // Not written by us: a percent sign with nothing after it.
    return null;
  }
}
