import type { OrderClass } from '../../core/page/pageReading';
import { mentionsGiftCard, plainLabel } from '../words/labels';
import { TITLE_GOES_ON } from '../words/phrases';
import { TITLE_WORDS, type TitleWords } from '../words/titles';

/**
 * What the title of an item tells about it. `plain`: the title names neither a gift card nor a membership. `unclear`:
 * the title mentions one, but the item may be something else ("Gift card holder box").
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

/**
 * Classifies an item by the words of its title. The answer is a guess, because no saved page shows the names that the
 * shop gives to such items.
 */
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
 * Classifies an order as a whole; null where the class can't be told. Only an order that is delivered is `goods`. An
 * order without a delivery may be a download, or a gift card whose name we do not know.
 *
 * @param titles the classes of all items that the page lists.
 * @param ships whether the page shows a delivery address and a shipping row.
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
