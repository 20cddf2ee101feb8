import type { Rule } from '../../rule';
import { type AccountUnclear, type AccountUnclearWords, sayAccountUnclear } from './sayAccountUnclear';

/**
 * A balance page waits for the shopper to say whose it is. Saying in that page; elsewhere in the badge. The answer is
 * given in the popup, since the page must not learn the accounts' names.
 */
export const accountUnclear: Rule<AccountUnclear, AccountUnclearWords> = {
  id: 'account-unclear',
  mark: { accent: 'balance', icon: 'question' },
  awaitsAnswer: true,
  judge({ page, accountQuestion: which }) {
    if (which === undefined) return null;
    return {
      place: which === 'this-page' && page.kind === 'gift-balance' ? 'notice' : 'badge',
      which,
    };
  },
  say: sayAccountUnclear,
};
