import { type Money, money, sum } from '../money/money';
import type { UnsureSource } from '../ruleBook/ruleBook';

/** The amount that is left on one prepaid card. Nothing that identifies the card is ever kept. */
export interface Leftover {
  readonly id: string;
  /** Above zero. */
  readonly amount: Money<'USD'>;
}

/** The largest leftover. Guides name $2,000 as the largest reload. */
export const MOST_LEFT = money(200_000, 'USD');

/** What guides say about a reload of the amazon.com balance with a prepaid card. All of it is unsure. */
export const UNSURE_RELOAD = {
  /** When a small card is added, about this amount on it is held at first. */
  hold: money(10, 'USD'),
  holdSource: {
    source: 'https://techsupport.thatoneplace.net/2020/12/using-your-prepaid-american-express.html',
    writtenIn: '2020-12',
    readIn: '2026-11',
    certainty: 'C',
  } satisfies UnsureSource,
  /** Amazon may not accept less than this. */
  least: money(50, 'USD'),
  /** Other guides name these as the smallest reload. */
  otherLeast: [money(100, 'USD'), money(500, 'USD')],
  leastSource: {
    source: 'https://github.com/SethuSenthil/AutoZon',
    writtenIn: null,
    readIn: '2026-11',
    certainty: 'C',
  } satisfies UnsureSource,
} as const;

/** One leftover, and the amount of it that can be reloaded into the balance. */
export interface Reload {
  readonly leftover: Leftover;
  /** Null where too little is left after the hold. */
  readonly reload: Money<'USD'> | null;
}

/** Plans the reload of leftovers, largest first, and adds them up. */
export function reloadPlan(
  leftovers: readonly Leftover[],
  { hold, least }: { readonly hold: Money<'USD'>; readonly least: Money<'USD'> } = UNSURE_RELOAD,
): { readonly reloads: readonly Reload[]; readonly total: Money<'USD'> } {
  const reloads = leftovers
    .toSorted((a, b) => b.amount.minor - a.amount.minor)
    .map((leftover) => {
      const rest = leftover.amount.minor - hold.minor;
      return { leftover, reload: rest >= Math.max(1, least.minor) ? money(rest, 'USD') : null };
    });
  return {
    reloads,
    total: sum(
      reloads.flatMap(({ reload }) => reload ?? []),
      'USD',
    ),
  };
}
