import { whyUnread } from '../../../page/unread';
import type { Rule } from '../../rule';
import { type PageUnreadable, type PageUnreadableWords, sayPageUnreadable } from './sayPageUnreadable';

/**
 * An order is about to be paid here, and an important fact can't be read: whether the balance is applied, what is left
 * to charge or, in the pop-up, the order button. Or the balance page shows no balance. The rule only colors the badge.
 * If it said nothing, the shopper would think that all is well, and a notice on every such page would annoy.
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
