import { allShown, isBefore } from '../dom/interpret';
import { attributeOf, firstIn } from '../dom/tree';
import { ITEM_QUANTITY } from '../locators/contents';
import { PLACE_ORDER } from '../locators/pages';
import { SUMMARIES } from '../locators/summary';
import { itemCounts } from './itemCount';

/** How many of one item are ordered, as its stepper says. Null where it has no stepper, because it can't be changed. */
function quantityOf(item: Element): number | null {
  const stepper = firstIn(item, ITEM_QUANTITY);
  const said = stepper && attributeOf(stepper, 'data-steppervalue');
  return said && /^[0-9]{1,3}$/.test(said) ? Number(said) : null;
}

/** Whether the summary, or a button that places the order, comes after an element on the page. */
function goesOnAfter(root: ParentNode, element: Element): boolean {
  const later = [...allShown(root, SUMMARIES), ...allShown(root, PLACE_ORDER)];
  return later.some((one) => isBefore(element, one.element));
}

/**
 * Whether all items of an order are in sight. This is so where the summary's count is the number of items in sight.
 * Where the summary has no count, the page must go on after the list, because a page that ends with the list may lack a
 * part of it. The same holds where the count is larger and some item does not say how many of it are ordered.
 *
 * @param items the items of the list, in the order of the page.
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
