import type { EpochMs } from '../days/calendarDay';
import type { Credit, CreditEnd } from './credit';

/** What the shopper can say anew of a credit, besides how much is left of it. */
export type CreditSaid = Pick<Credit, 'kind' | 'scope' | 'ends' | 'note'> & Partial<Pick<Credit, 'terms'>>;

/**
 * A credit as the shopper says it is. Another end is kept with the moment at which it was said, because reminders that
 * it makes due at once are none: the shopper knows. A credit that a page had filled keeps what the page shows it as,
 * so that the page does not bring it a second time.
 */
export function editCredit(credit: Credit, { kind, scope, ends, terms, note }: CreditSaid, at: EpochMs): Credit {
  const { terms: _, ...rest } = credit;
  const keepsEnd = sameEnd(credit.ends, ends);
  const isOther = !keepsEnd || credit.scope !== scope;
  const shownAs = credit.shownAs ?? { scope: credit.scope, ends: credit.ends };
  return {
    ...rest,
    ...{ kind, scope, ends, note },
    ...(terms && { terms }),
    ...(!keepsEnd && { endTypedAt: at }),
    ...(isOther && credit.source === 'no-rush-page' && { shownAs }),
  };
}

/** Whether two ends are the same. */
function sameEnd(a: CreditEnd, b: CreditEnd): boolean {
  return typeof a === 'object' && typeof b === 'object' ? a.on === b.on : a === b;
}
