import { plainText } from '../core/plainText';
import { shownIn } from './interpret';
import { ITEM_QUANTITY } from './locators/contents';
import { ROW_LABEL, ROW_TYPE, ROWS } from './locators/summary';
import { isShown, shownText } from './shown';
import { allIn, attributeOf, closestTo, firstIn } from './tree';

/** A count in brackets, as behind the row of the goods: "Items (2):", "商品の小計（2点）". */
const COUNT = /\(\s*(\d{1,3})(?![\d.,'])[^()\d]{0,12}\)/;

/**
 * How many things an order holds, as the summary says it behind the row of the goods. That row is known by the shop's
 * own type, so that the count is read in every language.
 *
 * @returns null where no such row says a count, or two say different ones
 */
export function itemCount(root: ParentNode): number | null {
  const counts = [...allIn<HTMLInputElement>(root, ROW_TYPE)]
    .filter((input) => /^ITEMS/i.test(input.value.trim()))
    .map((input) => closestTo(input, ROWS))
    .filter((row) => row !== null)
    .filter(isShown)
    .map((row) => COUNT.exec(plainText(shownText(shownIn(row, ROW_LABEL) ?? row)))?.[1])
    .map((digits) => (digits === undefined ? null : Number(digits)));
  const [first = null, ...others] = counts;
  return others.every((other) => other === first) ? first : null;
}

/** How many of one item are ordered: what its stepper says; one where it has none, as items that can't be changed do. */
export function quantityOf(item: Element): number {
  const stepper = firstIn(item, ITEM_QUANTITY);
  const said = stepper && attributeOf(stepper, 'data-steppervalue');
  return said && /^[0-9]{1,3}$/.test(said) ? Number(said) : 1;
}
