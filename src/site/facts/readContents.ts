import type { ClassSign, Contents, Goods, OrderClass, Share } from '../../core/page/pageReading';
import { ABSENT, type Reading, read } from '../../core/page/reading';
import { allShown, type Found, firstShown } from '../dom/interpret';
import { shownText } from '../dom/shown';
import { allIn, firstIn } from '../dom/tree';
import { GIFT_CARD_BUY_BOX, GIFT_CARD_FORM, ITEM_TITLE, ITEMS, SELLER_LINES, SELLERS } from '../locators/contents';
import { MEMBERSHIP_ALONE } from '../locators/payment';
import { SHOP_AS_SELLER, SHOP_NAME, SOLD_BY } from '../words/phrases';
import { classOfOrder, classOfTitle, type TitleClass } from './itemClass';
import { allInSight } from './itemsInSight';

/** Whether a seller's name is the shop's own name; null where it only resembles it. */
function isAmazon(name: string): boolean | null {
  if (SHOP_AS_SELLER.test(name)) return true;
  return SHOP_NAME.test(name) ? null : false;
}

function shareOf(own: readonly (boolean | null)[]): Share | null {
  if (own.length === 0 || own.includes(null)) return null;
  if (own.every((one) => one)) return 'all';
  return own.some((one) => one) ? 'some' : 'none';
}

/** Whether Amazon sells one item of an order. Null where the page does not name the seller, or names different ones. */
function soldByAmazon(item: Element): boolean | null {
  const said = Object.values(SELLER_LINES).flatMap((css) =>
    [...allIn(item, css)].map((line) => SOLD_BY.exec(shownText(line))?.[1]?.trim()),
  );
  const names = [...new Set(said.filter((name) => name !== undefined))];
  return names.length === 1 ? isAmazon(names[0] ?? '') : null;
}

/**
 * The classes of all items, by their visible titles. An item can have several titles, because a bundle has hidden ones
 * for its parts.
 */
function titleClasses(items: readonly Found[]): TitleClass[] {
  return items.flatMap(({ element }) => {
    const titles = [...allIn(element, ITEM_TITLE)].map(shownText).filter((title) => title !== '');
    return titles.length === 0 ? ['unclear'] : titles.map(classOfTitle);
  });
}

/** How much of an order is gift cards. Titles can't prove that there is none, because gift cards have many names. */
function giftCardShare(classes: readonly TitleClass[]): Share | null {
  const share = shareOf(classes.map((one) => one === 'gift-card'));
  return share === 'none' ? null : share;
}

/**
 * Keeps what holds for some of the items, because other items can't change it. What holds for all or for none is kept
 * only where all items are in sight.
 */
function borneOut(share: Share | null, whole: boolean): Share | null {
  return whole || share === 'some' ? share : null;
}

function madeOf(of: OrderClass | null): Pick<Contents, 'made'> {
  const by: ClassSign = of === 'goods' ? 'delivery' : 'titles';
  return of === null ? {} : { made: { of, by } };
}

/**
 * What the items of an order are, before it is paid, as far as their own lines tell. In titles, only the fixed words
 * for gift cards and memberships are looked for, and no title becomes part of a reading. What holds for all items or
 * for none is told only where all items are in sight.
 *
 * @param goods what the rest of the page tells about the goods.
 */
export function readContents(root: ParentNode, goods: Reading<Goods>): Reading<Contents> {
  const items = allShown(root, ITEMS).filter(({ element }) => firstIn(element, ITEM_TITLE));
  const [first] = items;
  if (!first) {
    const alone = firstIn(root, MEMBERSHIP_ALONE);
    const made = { of: 'membership', by: 'field' } as const;
    return alone
      ? read({ giftCards: null, soldByAmazon: null, membership: true, made }, 'ineligible/membership')
      : ABSENT;
  }
  const elements = items.map(({ element }) => element);
  const whole = allInSight(root, elements);
  const classes = titleClasses(items);
  const giftCards = borneOut(giftCardShare(classes), whole);
  const share = borneOut(shareOf(elements.map(soldByAmazon)), whole);
  const membership = classes.includes('membership') || null;
  const made = classOfOrder(classes, goods.state === 'read' && goods.value === 'physical');
  const of = whole || made === 'mixed' ? made : null;
  if (share === null && giftCards === null && membership === null && of === null) return ABSENT;
  return read({ giftCards, soldByAmazon: share, membership, ...madeOf(of) }, first.by);
}

/**
 * What a product page sells. Its own buttons and its own form together identify a gift card. Nothing proves "no gift
 * card", because ordinary product pages can sell plastic gift cards.
 */
export function readProductContents(document: Document, offer: ParentNode): Reading<Contents> {
  const buyBox = firstShown(document, GIFT_CARD_BUY_BOX);
  if (buyBox && firstShown(document, GIFT_CARD_FORM))
    return read(
      { giftCards: 'all', soldByAmazon: null, membership: null, made: { of: 'gift-cards', by: 'own-form' } },
      buyBox.by,
    );
  const sellers = allShown(offer, SELLERS);
  const share = shareOf(sellers.map(({ element }) => isAmazon(shownText(element))));
  if (!sellers[0] || (share !== 'all' && share !== 'none')) return ABSENT;
  return read({ giftCards: null, soldByAmazon: share, membership: null }, sellers[0].by);
}
