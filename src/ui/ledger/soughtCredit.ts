import type { CreditId } from '../../core/credit';

/** The credit that an address names after its `#lot-`, as a notification's press opens it; null where it names none. */
export function soughtCredit(hash: string): CreditId | null {
  try {
    return hash.startsWith('#lot-') ? decodeURIComponent(hash.slice('#lot-'.length)) : null;
  } catch {
    // Not written by us: a percent sign with nothing after it.
    return null;
  }
}
