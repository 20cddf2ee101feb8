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

/** Whether a seller's name is the shop's own; null where it only resembles it. */
function isAmazon(name: string): boolean | null {
  if (SHOP_AS_SELLER.test(name)) return true;
  return SHOP_NAME.test(name) ? null : false;
}

function shareOf(own: readonly (boolean | null)[]): Share | null {
  if (own.length === 0 || own.includes(null)) return null;
  if (own.every((one) => one)) return 'all';
  return own.some((one) => one) ? 'some' : 'none';
}

/** Who sells one item of an order; null where that is not said, or more than once and differently. */
function soldByAmazon(item: Element): boolean | null {
  const said = Object.values(SELLER_LINES).flatMap((css) =>
    [...allIn(item, css)].map((line) => SOLD_BY.exec(shownText(line))?.[1]?.trim()),
  );
  const names = [...new Set(said.filter((name) => name !== undefined))];
  return names.length === 1 ? isAmazon(names[0] ?? '') : null;
}

/** The classes of all items by the titles in sight. An item may have several: those of a bundle's parts are hidden. */
function titleClasses(items: readonly Found[]): TitleClass[] {
  return items.flatMap(({ element }) => {
    const titles = [...allIn(element, ITEM_TITLE)].map(shownText).filter((title) => title !== '');
    return titles.length === 0 ? ['unclear'] : titles.map(classOfTitle);
  });
}

/** How much of an order is gift cards. That none is can't be told from titles: a gift card has many names. */
function giftCardShare(classes: readonly TitleClass[]): Share | null {
  const share = shareOf(classes.map((one) => one === 'gift-card'));
  return share === 'none' ? null : share;
}

/** What is so of some items stays so whatever else there is. Of all and of none it is told only where all are in sight. */
function borneOut(share: Share | null, whole: boolean): Share | null {
  return whole || share === 'some' ? share : null;
}

function madeOf(of: OrderClass | null): Pick<Contents, 'made'> {
  const by: ClassSign = of === 'goods' ? 'delivery' : 'titles';
  return of === null ? {} : { made: { of, by } };
}

/**
 * What the items of an order being paid are, as far as their own lines say. Of titles only the fixed words of gift
 * cards and memberships are looked for, and no title is part of a reading. What holds for all items or for none is said
 * only where all are in sight.
 *
 * @param goods what the rest of the page tells of them
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
 * What a product page sells. A gift card is known by its own buttons and its own form together: ordinary pages sell
 * cards made of plastic, so that nothing says "no gift card".
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
