import type { Rule } from '../../rule';
import { type AccountUnclear, type AccountUnclearWords, sayAccountUnclear } from './sayAccountUnclear';

/**
 * A balance page waits for the shopper to say whose balance it shows. On that page a notice says so, and elsewhere the
 * badge. The shopper answers in the popup, because the page must not learn the accounts' names.
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
