import type { LotId } from '../../core/lot';

/** The credit that an address names after its `#lot-`, as a notification's press opens it; null where it names none. */
export function soughtLot(hash: string): LotId | null {
  try {
    return hash.startsWith('#lot-') ? decodeURIComponent(hash.slice('#lot-'.length)) : null;
  } catch {
    // Not written by us: a percent sign with nothing after it.
    return null;
  }
}
