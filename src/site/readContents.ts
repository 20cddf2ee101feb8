import type { Contents, Share } from '../core/pageReading';
import { ABSENT, type Reading, read } from '../core/reading';
import { allShown, firstShown } from './interpret';
import { itemCount, quantityOf } from './itemCount';
import { GIFT_CARD_BUY_BOX, GIFT_CARD_FORM, ITEM_TITLE, ITEMS, SELLER_LINES, SELLERS } from './locators/contents';
import { shownText } from './shown';

/** The shop itself as a seller. Its other businesses (resale, warehouse) are sellers of their own. */
const AMAZON = /^amazon(?:\.[a-z]{2,3}(?:\.[a-z]{2})?)?(?:,? services,? (?:llc|inc\.?))?$/i;

/** Words around the seller's name, in a line of its own. */
const SOLD_BY = /^(?:ships from and sold by|sold by:?)\s+(.{1,80})$/i;

/** Whether a seller's name is the shop's own; null where it only resembles it. */
function isAmazon(name: string): boolean | null {
  if (AMAZON.test(name)) return true;
  return /amazon/i.test(name) ? null : false;
}

function shareOf(own: readonly (boolean | null)[]): Share | null {
  if (own.length === 0 || own.includes(null)) return null;
  if (own.every((one) => one)) return 'all';
  return own.some((one) => one) ? 'some' : 'none';
}

/** Who sells one item of an order; null where that is not said, or more than once and differently. */
function soldByAmazon(item: Element): boolean | null {
  const said = Object.values(SELLER_LINES).flatMap((css) =>
    [...item.querySelectorAll(css)].map((line) => SOLD_BY.exec(shownText(line))?.[1]?.trim()),
  );
  const names = [...new Set(said.filter((name) => name !== undefined))];
  return names.length === 1 ? isAmazon(names[0] ?? '') : null;
}

/** Whether as many items are in sight as the summary counts: one that is not may be anybody's. */
function allInSight(root: ParentNode, items: readonly Element[]): boolean {
  return itemCount(root) === items.reduce((sum, item) => sum + quantityOf(item), 0);
}

/**
 * What the items of an order being paid are, as far as their own lines say. Titles are never looked at. What holds for
 * all of them or for none is said only where all are in sight.
 */
export function readContents(root: ParentNode): Reading<Contents> {
  const items = allShown(root, ITEMS).filter(({ element }) => element.querySelector(ITEM_TITLE));
  const elements = items.map(({ element }) => element);
  const share = shareOf(elements.map(soldByAmazon));
  const [first] = items;
  if (!first || share === null) return ABSENT;
  if (share !== 'some' && !allInSight(root, elements)) return ABSENT;
  return read({ giftCards: null, soldByAmazon: share, membership: null }, first.by);
}

/**
 * What a product page sells. A gift card is known by its own buttons and its own form together: ordinary pages sell
 * cards made of plastic, so that nothing says "no gift card".
 */
export function readProductContents(document: Document, offer: ParentNode): Reading<Contents> {
  const buyBox = firstShown(document, GIFT_CARD_BUY_BOX);
  if (buyBox && firstShown(document, GIFT_CARD_FORM))
    return read({ giftCards: 'all', soldByAmazon: null, membership: null }, buyBox.by);
  const sellers = allShown(offer, SELLERS);
  const share = shareOf(sellers.map(({ element }) => isAmazon(shownText(element))));
  if (!sellers[0] || (share !== 'all' && share !== 'none')) return ABSENT;
  return read({ giftCards: null, soldByAmazon: share, membership: null }, sellers[0].by);
}
