import type { Share } from '../../../page/pageReading';
import type { Pen, Said } from '../../pen';
import type { AdviceOf, Named } from '../../rule';

/** The order holds something that the balance or a credit can't pay, or may not pay. */
export interface IneligibleItem extends AdviceOf<'ineligible-item'> {
  readonly item: 'gift-cards' | 'membership';
  readonly share: Exclude<Share, 'none'>;
  /** What the shopper has that does not pay for it. */
  readonly has: 'balance' | 'credit';
  /** What showed that the order holds the item. The words of titles are only a guess. */
  readonly told: 'page' | 'titles' | 'address';
}

/** What each language says about it. */
export interface IneligibleItemWords extends Named {
  readonly verdict: (parts: Pick<IneligibleItem, 'item' | 'share' | 'has' | 'told'>) => string;
  readonly toldBy: Readonly<Record<IneligibleItem['told'], string>>;
}

export function sayIneligibleItem(advice: IneligibleItem, own: IneligibleItemWords, pen: Pen): Said {
  return {
    verdict: own.verdict(advice),
    money: pen.line('card', pen.label.pays.card, advice.stake),
    reasons: [own.toldBy[advice.told]],
  };
}
