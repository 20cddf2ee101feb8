import { amountRead } from '../../../page/amountRead';
import { isCheckout } from '../../../page/pageReading';
import { balanceHere } from '../../here/balanceHere';
import { creditsHere } from '../../here/creditsHere';
import type { Found, Rule } from '../../rule';
import type { Situation } from '../../situation';
import { type IneligibleItem, type IneligibleItemWords, sayIneligibleItem } from './sayIneligibleItem';

/**
 * The order holds gift cards, or a membership fee, which the balance or a credit can't pay or may not. It speaks
 * only to someone who has one and sees something charged, and where a membership is begun, whose page shows no sum that
 * is known.
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
      // Where not all items are in sight, nothing is said of the whole, and the titles of some have told it.
      told: made === undefined || made.by === 'titles' ? 'titles' : 'page',
    };
  },
  say: sayIneligibleItem,
};

function membershipByAddress(situation: Situation): Found<IneligibleItem> | null {
  // With the wish to save nobody means to pay with it.
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
