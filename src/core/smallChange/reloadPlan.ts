import { type Money, money, sum } from '../money/money';
import type { UnsureSource } from '../ruleBook/ruleBook';

/** What is left on one prepaid card. The amount alone: nothing that tells the card is ever kept. */
export interface Leftover {
  readonly id: string;
  /** Above zero. */
  readonly amount: Money<'USD'>;
}

/** The most that a leftover may be: guides name $2,000 as the most of one reload. */
export const MOST_LEFT = money(200_000, 'USD');

/** What is said of reloading the balance of amazon.com with a prepaid card. All of it is unsure. */
export const UNSURE_RELOAD = {
  /** Adding a small card first holds about so much of it. */
  hold: money(10, 'USD'),
  holdSource: {
    source: 'https://techsupport.thatoneplace.net/2020/12/using-your-prepaid-american-express.html',
    writtenIn: '2020-12',
    readIn: '2026-11',
    certainty: 'C',
  } satisfies UnsureSource,
  /** Less than this may not be accepted. */
  least: money(50, 'USD'),
  /** What others say that the least is. */
  otherLeast: [money(100, 'USD'), money(500, 'USD')],
  leastSource: {
    source: 'https://github.com/SethuSenthil/AutoZon',
    writtenIn: null,
    readIn: '2026-11',
    certainty: 'C',
  } satisfies UnsureSource,
} as const;

/** One leftover, and what of it can be put into the balance. */
export interface Reload {
  readonly leftover: Leftover;
  /** Null where too little would be left after the hold. */
  readonly reload: Money<'USD'> | null;
}

/** What the leftovers of prepaid cards can be reloaded as, largest first, and what that comes to. */
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
