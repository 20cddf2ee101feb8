import { amountRead } from '../../../page/amountRead';
import { isCheckout } from '../../../page/pageReading';
import { balanceHere } from '../../here/balanceHere';
import { creditsHere } from '../../here/creditsHere';
import type { Found, Rule } from '../../rule';
import type { Situation } from '../../situation';
import { type IneligibleItem, type IneligibleItemWords, sayIneligibleItem } from './sayIneligibleItem';

/**
 * The order holds gift cards or a membership fee, which the balance or a credit can't pay or may not pay. The rule
 * speaks only to shoppers who have a balance or a credit and see that something is charged. It also speaks on the page
 * where a membership begins, because no known place on that page shows a sum.
 */
export const ineligibleItem: Rule<IneligibleItem, IneligibleItemWords> = {
  id: 'ineligible-item',
  mark: { accent: 'card', icon: 'card' },
  judge(situation) {
    const { page } = situation;
    if (page.kind === 'membership-payment') return membershipByAddress(situation);
    if (!isCheckout(page) || page.facts.contents?.state !== 'read') return null;
    const { giftCards, membership, made } = page.facts.contents.value;
    const toCard = amountRead(page.facts.toCharge, page);
    const balance = balanceHere(situation);
    if (!toCard || toCard.minor === 0 || (!balance && creditsHere(situation).length === 0)) return null;
    const item = giftCards === 'all' || giftCards === 'some' ? 'gift-cards' : membership ? 'membership' : null;
    if (!item) return null;
    return {
      stake: toCard,
      show: 'total',
      restsOn: item === 'gift-cards' ? 'gift-cards-not-by-balance' : 'membership-not-by-balance',
      item,
      share: item === 'gift-cards' && giftCards === 'all' ? 'all' : 'some',
      has: balance ? 'balance' : 'credit',
      // If not all items are visible, the page says nothing about the whole order. Then the titles of some items were
      // used.
      told: made === undefined || made.by === 'titles' ? 'titles' : 'page',
    };
  },
  say: sayIneligibleItem,
};

function membershipByAddress(situation: Situation): Found<IneligibleItem> | null {
  // A shopper who wants to save does not mean to pay with the balance.
  if (situation.purse.wish === 'save' || !balanceHere(situation)) return null;
  return {
    stake: null,
    restsOn: 'membership-not-by-balance',
    item: 'membership',
    share: 'all',
    has: 'balance',
    told: 'address',
  };
}
