import { plainText } from '../core/plainText';
import { allShown, isBefore, shownIn } from './interpret';
import { ITEM_QUANTITY } from './locators/contents';
import { PLACE_ORDER } from './locators/pages';
import { ROW_LABEL, ROW_TYPE, ROWS, SUMMARIES } from './locators/summary';
import { isShown, shownText } from './shown';
import { allIn, attributeOf, closestTo, firstIn } from './tree';

/** A count in brackets, as behind the row of the goods: "Items (2):", "商品の小計（2点）". */
const COUNT = /\(\s*([1-9]\d{0,2})(?![\d.,'])[^()\d]{0,12}\)/;

/**
 * How many things an order holds, as its summary says it behind the row of the goods. That row is known by the shop's
 * own type, so that the count is read in every language.
 *
 * @returns each count that such a row says; none where no row says one
 */
export function itemCounts(root: ParentNode): number[] {
  return [...allIn<HTMLInputElement>(root, ROW_TYPE)]
    .filter((input) => /^ITEMS/i.test(input.value.trim()))
    .map((input) => closestTo(input, ROWS))
    .filter((row) => row !== null)
    .filter(isShown)
    .map((row) => COUNT.exec(plainText(shownText(shownIn(row, ROW_LABEL) ?? row)))?.[1])
    .filter((digits) => digits !== undefined)
    .map(Number);
}

/** How many of one item are ordered, as its stepper says; null where it has none, as items that can't be changed do. */
function quantityOf(item: Element): number | null {
  const stepper = firstIn(item, ITEM_QUANTITY);
  const said = stepper && attributeOf(stepper, 'data-steppervalue');
  return said && /^[0-9]{1,3}$/.test(said) ? Number(said) : null;
}

/** Whether the page goes on after an element, with its summary or a button that places the order. */
function goesOnAfter(root: ParentNode, element: Element): boolean {
  const later = [...allShown(root, SUMMARIES), ...allShown(root, PLACE_ORDER)];
  return later.some((one) => isBefore(element, one.element));
}

/**
 * Whether all items of an order are in sight, as the summary counts them. Where it counts none, or more than are seen
 * while an item does not say how many of it are ordered, the list has to be followed by more of the page, because a page
 * that ends in the list may lack a part of it.
 *
 * @param items the lines of the list, in the order of the page
 */
export function allInSight(root: ParentNode, items: readonly Element[]): boolean {
  const last = items.at(-1);
  if (last === undefined) return false;
  const quantities = items.map(quantityOf);
  const inSight = quantities.reduce<number>((sum, quantity) => sum + (quantity ?? 1), 0);
  const [count = null, ...others] = itemCounts(root);
  if (others.some((other) => other !== count) || (count !== null && count < inSight)) return false;
  const maySayMore = count === null || (count > inSight && quantities.includes(null));
  return count === inSight || (maySayMore && goesOnAfter(root, last));
}
