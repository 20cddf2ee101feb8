import { plainText } from '../../core/parsing/plainText';
import { shownIn } from '../dom/interpret';
import { isShown, shownText } from '../dom/shown';
import { allIn, closestTo } from '../dom/tree';
import { ROW_LABEL, ROW_TYPE, ROWS } from '../locators/summary';
import { ROW_TYPES } from '../words/phrases';

/** A count in brackets, as in the label of the items row: "Items (2):", "商品の小計（2点）". */
const COUNT = /\(\s*([1-9]\d{0,2})(?![\d.,'])[^()\d]{0,12}\)/;

/**
 * How many items an order has, as the items row of the summary says. The shop's own type identifies that row, so the
 * count can be read in every language.
 *
 * @returns every count that such a row says; empty where no row says one.
 */
export function itemCounts(root: ParentNode): number[] {
  return [...allIn<HTMLInputElement>(root, ROW_TYPE)]
    .filter((input) => input.value.trim().toUpperCase().startsWith(ROW_TYPES.items))
    .map((input) => closestTo(input, ROWS))
    .filter((row) => row !== null)
    .filter(isShown)
    .map((row) => COUNT.exec(plainText(shownText(shownIn(row, ROW_LABEL) ?? row)))?.[1])
    .filter((digits) => digits !== undefined)
    .map(Number);
}
