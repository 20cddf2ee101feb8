import type { OrderClass } from '../../core/page/pageReading';
import { mentionsGiftCard, plainLabel } from '../words/labels';
import { TITLE_GOES_ON } from '../words/phrases';
import { TITLE_WORDS, type TitleWords } from '../words/titles';

/**
 * What one item of an order is, as far as its title says. `plain`: it names neither a gift card nor a membership.
 * `unclear`: it names one, and not in a way that only one of them is named ("Gift card holder box").
 */
export type TitleClass = 'gift-card' | 'membership' | 'plain' | 'unclear';

function isGiftCard(title: string, { giftCard, comesIn, accessory }: TitleWords): boolean {
  const [name] = giftCard.exec(title) ?? [];
  if (name === undefined) return false;
  const rest = title.slice(name.length);
  return comesIn.test(rest) || (TITLE_GOES_ON.test(rest) && !accessory.test(rest));
}

function isMembership(title: string, { membership }: TitleWords): boolean {
  const [name] = membership.exec(title) ?? [];
  return name !== undefined && TITLE_GOES_ON.test(title.slice(name.length));
}

/** What an item is by the words of its title: a guess, since the shop's own names for these are not known from pages. */
export function classOfTitle(text: string): TitleClass {
  const title = plainLabel(text);
  const languages = Object.values(TITLE_WORDS);
  if (title === '') return 'unclear';
  if (languages.some((words) => isGiftCard(title, words))) return 'gift-card';
  if (languages.some((words) => isMembership(title, words))) return 'membership';
  const mentions =
    mentionsGiftCard(title) || languages.some(({ mentionsMembership }) => mentionsMembership.test(title));
  return mentions ? 'unclear' : 'plain';
}

/**
 * What an order is as a whole; null where it can't be told. Goods are told by having a delivery: what has none may be a
 * download, or a gift card under a name that is not known.
 *
 * @param titles of all items that the page lists
 * @param ships whether the page shows where the order is delivered and what that costs
 */
export function classOfOrder(titles: readonly TitleClass[], ships: boolean): OrderClass | null {
  const [first] = titles;
  if (first === undefined) return null;
  const same = titles.every((one) => one === first);
  if (same && first === 'gift-card') return 'gift-cards';
  if (same && first === 'membership') return 'membership';
  if (titles.some((one) => one === 'gift-card' || one === 'membership')) return 'mixed';
  return same && first === 'plain' && ships ? 'goods' : null;
}
