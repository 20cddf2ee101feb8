import { type Money, money } from './money';

/**
 * What is said of reloading the balance of amazon.com with a prepaid card: adding one first holds about $0.10 of it,
 * and less than $0.50 may not be accepted. Sources: one and two users' accounts; both are shown as unsure.
 */
export const UNSURE_RELOAD = { hold: money(10, 'USD'), least: money(50, 'USD') } as const;

/** One leftover, and what of it can be put into the balance. */
export interface Reload {
  readonly leftover: Money;
  /** Null where too little would be left after the hold. */
  readonly reload: Money | null;
}

/** What the leftovers of prepaid cards can be reloaded as, largest first, and what that comes to. Amounts only. */
export function reloadPlan(
  leftovers: readonly Money<'USD'>[],
  { hold, least }: { readonly hold: Money<'USD'>; readonly least: Money<'USD'> } = UNSURE_RELOAD,
): { readonly reloads: readonly Reload[]; readonly total: Money<'USD'> } {
  const reloads = [...leftovers]
    .sort((a, b) => b.minor - a.minor)
    .map((leftover) => {
      const rest = leftover.minor - hold.minor;
      return { leftover, reload: rest >= Math.max(1, least.minor) ? money(rest, 'USD') : null };
    });
  return {
    reloads,
    total: money(
      reloads.reduce((sum, { reload }) => sum + (reload?.minor ?? 0), 0),
      'USD',
    ),
  };
}
