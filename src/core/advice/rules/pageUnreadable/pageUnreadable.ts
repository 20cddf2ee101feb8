import { whyUnread } from '../../../page/unread';
import type { Rule } from '../../rule';
import { type PageUnreadable, type PageUnreadableWords, sayPageUnreadable } from './sayPageUnreadable';

/**
 * An order is about to be paid here, and whether the balance is applied, what is left to charge or (in the pop-up)
 * the order button can't be told; or the balance page shows no balance. It only colors the badge: silence must not
 * look like an all-clear, nor nag.
 */
export const pageUnreadable: Rule<PageUnreadable, PageUnreadableWords> = {
  id: 'page-unreadable',
  mark: { accent: 'plain', icon: 'question' },
  tellsBalance: true,
  always: { place: 'badge' },
  judge({ page }) {
    const why = whyUnread(page);
    if (why === null) return null;
    return {
      page: page.kind,
      why,
    };
  },
  say: sayPageUnreadable,
};
