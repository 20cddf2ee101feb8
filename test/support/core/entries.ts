import type {
  Entry,
  EntryId,
  MoveCause,
  Moved,
  Noted,
  Observed,
  Stated,
  Undone,
} from '../../../src/core/ledger/ledger';
import type { MarketplaceId } from '../../../src/core/marketplaces/marketplaces';
import type { Money } from '../../../src/core/money/money';
import { usd } from './situations';

/** Entries of the US purse, in the order of their `seq`, one minute apart. */
function entry(seq: number) {
  return { id: `e${seq}`, book: { marketplace: 'US' }, at: seq * 60_000, seq } as const;
}

function amount(cents: number | Money): Money {
  return typeof cents === 'number' ? usd(cents) : cents;
}

export function observed(seq: number, balance: number | Money): Observed {
  return { ...entry(seq), kind: 'observed', balance: amount(balance), visit: `visit-${seq}` };
}

export function stated(seq: number, balance: number | Money): Stated {
  return { ...entry(seq), kind: 'stated', balance: amount(balance), note: '' };
}

export function moved(seq: number, by: number | Money, cause: MoveCause = 'correction'): Moved {
  return { ...entry(seq), kind: 'moved', amount: amount(by), cause, note: '' };
}

export function noted(seq: number): Noted {
  return { ...entry(seq), kind: 'noted', text: 'a note' };
}

/** Undoes the entry with that `seq` or that id. */
export function undo(seq: number, target: number | EntryId): Undone {
  return { ...entry(seq), kind: 'undone', target: typeof target === 'number' ? `e${target}` : target };
}

/** The same entry in the first account's book of a marketplace. */
export function inMarketplace<E extends Entry>(marketplace: MarketplaceId, of: E): E {
  return { ...of, book: { marketplace } };
}
