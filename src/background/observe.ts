import type { EpochMs } from '../core/calendarDay';
import { balanceOf, undoneIds } from '../core/fold';
import type { Entry, Observed } from '../core/ledger';
import type { MarketplaceId } from '../core/marketplaces';
import { equal, type Money } from '../core/money';
import type { Recorded } from '../messages/protocol';
import type { Stored } from '../store/failures';
import type { Surroundings } from './surroundings';

const HOUR: EpochMs = 60 * 60 * 1000;

/** A balance as one opening of the balance page shows it. */
export interface Sighting {
  readonly marketplace: MarketplaceId;
  readonly balance: Money;
  readonly visit: string;
}

/**
 * Writes what the balance page shows into the ledger, once per opening of the page, and gives back what this opening
 * has written: now, or when it was read before. Null where it wrote nothing or that was undone.
 */
export async function observe(
  { store, now, randomId }: Surroundings,
  sighting: Sighting,
): Promise<Stored<{ readonly recorded: Recorded | null; readonly isNew: boolean }>> {
  const at = now();
  const appended = await store.append(sighting.marketplace, (recent) =>
    isNews(recent, sighting, at)
      ? {
          id: randomId(),
          kind: 'observed',
          purse: sighting.marketplace,
          at,
          balance: sighting.balance,
          visit: sighting.visit,
        }
      : null,
  );
  if (!appended.ok) return appended;
  const { recent, written } = appended.value;
  return { ok: true, value: { recorded: recordedIn(recent, sighting.visit), isNew: written !== null } };
}

/**
 * Whether a sighting says something that the ledger does not know.
 * @param recent the purse's latest entries, earliest first
 */
export function isNews(recent: readonly Entry[], { balance, visit }: Sighting, now: EpochMs): boolean {
  if (balance.minor < 0) return false;
  // The same page read again. Also where the shopper has undone it: an undo is not to be undone by a repaint.
  const before = observedIn(recent, visit);
  if (before !== undefined && equal(before.balance, balance)) return false;

  const undone = undoneIds(recent);
  const latest = recent.findLast(
    (entry) => (entry.kind === 'observed' || entry.kind === 'stated') && !undone.has(entry.id),
  );
  if (latest?.kind !== 'observed') return true;
  const known = balanceOf(recent);
  const isSame = equal(latest.balance, balance) && known !== null && equal(known.amount, balance);
  return !(isSame && Math.abs(now - latest.at) < HOUR);
}

function observedIn(recent: readonly Entry[], visit: string): Observed | undefined {
  return recent.findLast((entry): entry is Observed => entry.kind === 'observed' && entry.visit === visit);
}

function recordedIn(recent: readonly Entry[], visit: string): Recorded | null {
  const entry = observedIn(recent, visit);
  if (entry === undefined || undoneIds(recent).has(entry.id)) return null;
  const earlier = recent.filter(({ seq }) => seq < entry.seq);
  return { entry: entry.id, balance: entry.balance, before: balanceOf(earlier)?.amount ?? null };
}
