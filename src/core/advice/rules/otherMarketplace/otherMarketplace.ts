import { defaultSmallest } from '../../../ledger/purse';
import { amountRead } from '../../../page/amountRead';
import { isCheckout } from '../../../page/pageReading';
import { balanceHere } from '../../here/balanceHere';
import type { Rule } from '../../rule';
import { type OtherMarketplace, type OtherMarketplaceWords, sayOtherMarketplace } from './sayOtherMarketplace';

/**
 * An order is about to be charged here, no balance is free to spend here, and another marketplace has a balance. If
 * several have one, the one that was read last is named, because amounts of different currencies can't be compared.
 */
export const otherMarketplace: Rule<OtherMarketplace, OtherMarketplaceWords> = {
  id: 'other-marketplace',
  mark: { accent: 'balance', icon: 'balance' },
  always: { restsOn: 'balance-stays-in-marketplace' },
  judge(situation) {
    const { page, otherPurses = [] } = situation;
    if (!isCheckout(page)) return null;
    const { giftBalance } = page.facts;
    const toCard = amountRead(page.facts.toCharge, page);
    if (!toCard || toCard.minor === 0 || balanceHere(situation)) return null;
    if (giftBalance.state === 'read' && giftBalance.value.applied) return null;
    const [other] = otherPurses
      .filter(({ book, wish }) => book.marketplace !== page.marketplace && wish !== 'save')
      .flatMap(({ book, free, balance }) =>
        free && balance ? [{ marketplace: book.marketplace, free, asOf: balance.asOf }] : [],
      )
      .filter(({ free }) => free.minor >= defaultSmallest(free.currency).minor)
      .sort((a, b) => b.asOf - a.asOf || (a.marketplace < b.marketplace ? -1 : 1));
    if (!other) return null;
    return {
      stake: toCard,
      other: other.marketplace,
      free: other.free,
    };
  },
  say: sayOtherMarketplace,
};
