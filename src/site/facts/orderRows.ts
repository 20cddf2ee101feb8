import type { Shop } from '../../core/marketplaces/marketplaces';
import { money } from '../../core/money/money';
import type { LocatorId } from '../../core/page/reading';
import { readBracketed } from '../../core/parsing/moneyText';
import { allShown, type Found, shownIn } from '../dom/interpret';
import { isShown, shownText } from '../dom/shown';
import { allIn, closestTo, firstIn, fits, isElement, nodesOf, parentOf, tagOf } from '../dom/tree';
import { LINE_BREAK } from '../locators/html';
import {
  BOLD,
  INNER_ROW,
  ORDER_AMOUNT,
  ORDER_LABEL,
  ORDER_LINES,
  ORDER_ROWS,
  ORDER_TOTALS,
  REFUND_ROW,
  STORE_AMOUNTS,
  STORE_GIFT,
  STORE_ITEMS,
  STORE_TAX,
  STORE_TOTAL,
} from '../locators/orders';
import { STORE_LABELS } from '../words/orderPhrases';
import { orderLabel, type RowMeaning } from '../words/orderWords';
import { type AddedRow, amountIn, LOWER_PRICE, MOST_ROWS, minorOf } from './addedRows';
import { isForeign, statesRate } from './otherCurrency';

/** One row of an order's totals. */
export interface OrderRow extends AddedRow<RowMeaning> {
  /** Whether brackets were read as a minus sign. This holds only where the rows add up with it. */
  readonly bracketed: boolean;
  /** Whether the row has no amount. The page may still fill it in. */
  readonly empty: boolean;
  /** Whether the row shows an amount in a currency that is not the shop's and takes nothing off. */
  readonly foreign: boolean;
}

/** The rows of one list of totals, in the order of the page. */
export interface OrderList {
  readonly by: LocatorId;
  readonly rows: readonly OrderRow[];
}

/** What the ids of a store's amounts mean, as labels that a page could show beside them. */
const LABELS_OF_STORE: readonly (readonly [css: string, label: string])[] = [
  [STORE_TOTAL, STORE_LABELS.total],
  [STORE_GIFT, STORE_LABELS.gift],
  [STORE_TAX, STORE_LABELS.tax],
  [STORE_ITEMS, STORE_LABELS.items],
];

/** A line break deeper in the cell than this does not separate lines of the totals. */
const DEEPEST = 6;

/** Rows with these meanings take money off whenever their amount is not zero. */
const TAKES_OFF: readonly RowMeaning[] = ['gift', ...LOWER_PRICE, 'shipping'];

/** A row that states a rate of exchange is an aside, whatever its label says. */
const ASIDE = { meaning: 'aside', certainty: 'seen' } as const;

function rowOf(label: string, written: string, inTotalsPlace: boolean, of: Shop): OrderRow | null {
  if (label === '') return null;
  const { meaning, certainty } = statesRate(`${label} ${written}`) ? ASIDE : orderLabel(label);
  const row = { label, meaning, certainty, inTotalsPlace, bracketed: false, empty: false, foreign: false };
  if (written === '') return { ...row, text: { state: 'placeholder' }, minor: 0, empty: true };
  const bracketed = TAKES_OFF.includes(meaning) ? readBracketed(written, of) : null;
  if (bracketed) {
    const value = money(-bracketed.minor, of.currency);
    return { ...row, text: { state: 'amount', value }, minor: value.minor, bracketed: true };
  }
  const text = amountIn(written, of);
  if (text.state === 'none') return null;
  return { ...row, foreign: isForeign(text, written), text, minor: minorOf(text) };
}

function rowIn(element: Element, of: Shop): OrderRow | null {
  // An explanation that opens on request has rows of its own. Where these are in sight, this element is their
  // container.
  if ([...allIn(element, INNER_ROW)].some(isShown)) return null;
  const [label, amount] = [shownIn(element, ORDER_LABEL), shownIn(element, ORDER_AMOUNT)];
  if (!label || !amount || label === amount) return null;
  const bold = shownIn(amount, BOLD) !== null || shownIn(label, BOLD) !== null;
  const row = rowOf(shownText(label), shownText(amount), bold, of);
  return row && firstIn(element, REFUND_ROW) ? { ...row, meaning: 'refund' } : row;
}

/** The lists whose rows are elements. Rows with the same container belong to one list. */
function listsOfRows(document: Document, of: Shop): OrderList[] {
  const lists = new Map<Element, { by: LocatorId; rows: OrderRow[] }>();
  for (const { by, element } of allShown(document, ORDER_ROWS) as readonly Found[]) {
    const row = rowIn(element, of);
    const list = closestTo(element, ORDER_TOTALS);
    if (!row || !list) continue;
    const own = lists.get(list) ?? { by, rows: [] };
    lists.set(list, own);
    own.rows.push(row);
  }
  return [...lists.values()];
}

interface Line {
  text: string;
  bold: boolean;
}

/** The visible lines of a cell whose lines are separated by breaks. */
function linesOf(cell: Element): readonly Line[] {
  const lines: Line[] = [{ text: '', bold: false }];
  const walk = (parent: Element, bold: boolean, depth: number): void => {
    for (const child of nodesOf(parent)) {
      const line = lines.at(-1);
      if (!line || lines.length > MOST_ROWS) return;
      if (child.nodeType === 3) line.text += (child.nodeValue ?? '').slice(0, 400);
      if (!isElement(child) || !isShown(child)) continue;
      const heavy = bold || fits(child, BOLD);
      if (tagOf(child) === 'br') lines.push({ text: '', bold });
      else if (depth < DEEPEST && firstIn(child, LINE_BREAK)) walk(child, heavy, depth + 1);
      else {
        const words = shownText(child);
        line.text += words;
        line.bold ||= heavy && words !== '';
      }
    }
  };
  walk(cell, false, 0);
  return lines.map(({ text, bold }) => ({ text: text.replace(/[ \t\r\n\f]+/g, ' ').trim(), bold }));
}

/** Reads one cell of lines such as "Tax Collected: $0.30" as a list. The amount follows the last colon. */
function listInLines({ by, element }: Found, of: Shop): OrderList {
  const lines = linesOf(element);
  if (lines.length > MOST_ROWS) return { by, rows: [] };
  const rows = lines.map(({ text, bold }) => {
    const colon = Math.max(text.lastIndexOf(':'), text.lastIndexOf('：'));
    const amount = text.slice(colon + 1).trim();
    return colon > 0 && amount !== '' ? rowOf(text.slice(0, colon + 1), amount, bold, of) : null;
  });
  return { by, rows: rows.filter((row) => row !== null) };
}

/** The words beside an amount: the text of the element around it, without the amount. */
function wordsBeside(amount: Element): string {
  const around = parentOf(amount);
  if (!around) return '';
  return shownText(around).replace(shownText(amount), '').trim();
}

/**
 * Reads the amounts of a store with goods of its own (Whole Foods, Fresh). Each amount is identified by its id, or else
 * by the words beside it. No amount is set in bold, so every row counts as bold, and the last one can be the total.
 */
function listOfStore(document: Document, of: Shop): OrderList[] {
  const amounts = allShown(document, STORE_AMOUNTS);
  if (amounts.length > MOST_ROWS) return [];
  const rows = amounts.map(({ element }) => {
    const named = LABELS_OF_STORE.find(([css]) => fits(element, css))?.[1];
    return rowOf(named ?? wordsBeside(element), shownText(element), true, of);
  });
  const [first] = amounts;
  return first ? [{ by: first.by, rows: rows.filter((row) => row !== null) }] : [];
}

/** The lists of totals on an order's page or invoice, in the first layout that the page has. */
export function orderListsOn(document: Document, of: Shop): readonly OrderList[] {
  const isList = ({ rows }: OrderList) => rows.length > 1 && rows.length <= MOST_ROWS;
  const lists = listsOfRows(document, of).filter(isList);
  if (lists.length > 0) return lists;
  const lined = allShown(document, ORDER_LINES)
    .map((cell) => listInLines(cell, of))
    .filter(isList);
  return lined.length > 0 ? lined : listOfStore(document, of).filter(isList);
}
