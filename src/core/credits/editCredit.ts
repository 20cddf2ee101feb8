import type { EpochMs } from '../days/calendarDay';
import type { Credit, CreditEnd } from './credit';

/** The parts of a credit that the shopper can change, besides the amount that is left. */
export type CreditSaid = Pick<Credit, 'kind' | 'scope' | 'ends' | 'note'> & Partial<Pick<Credit, 'terms'>>;

/**
 * Changes a credit as the shopper says. A new end is kept with the moment of the change, because the shopper knows it
 * and needs no reminder at once. A credit that came from a page keeps the scope and end that the page shows, so that
 * the page does not add it a second time.
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
