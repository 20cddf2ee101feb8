import type { Shop } from '../../core/marketplaces/marketplaces';
import { type MoneyText, moneyIn, readMoney } from '../../core/parsing/moneyText';
import { shownIn } from '../dom/interpret';
import { isShown, shownText } from '../dom/shown';
import { allIn, closestTo, firstIn, fits, parentOf } from '../dom/tree';
import { CELLS, ROW_ELEMENTS } from '../locators/html';
import { ROW_AMOUNT, ROW_LABEL, ROW_TYPE, ROWS, TOTAL_ROW } from '../locators/summary';
import { certaintyOf, deductionOf, type LabelId, says } from '../words/labels';
import { ROW_TYPES } from '../words/phrases';
import { type AddedRow, amountIn, MOST_ROWS, minorOf } from './addedRows';
import { statesRate } from './otherCurrency';

/**
 * What a row of the summary is about.
 *
 * - `promotion`, `saving`, `points`: why money is taken off, as `deductionOf` tells it.
 * - `reduction`: the shop's type or the words make it a lower price, free shipping or a credit, but do not tell which
 * one.
 * - `credit`: it takes money off, and nothing tells why.
 * - `aside`: it is not part of the sum, such as what a health account could pay.
 */
export type Meaning =
  | 'part'
  | 'shipping'
  | 'promotion'
  | 'saving'
  | 'points'
  | 'reduction'
  | 'gift'
  | 'running'
  | 'total'
  | 'credit'
  | 'aside';

export interface Row extends AddedRow<Meaning> {
  readonly element: Element;
  /** The shop's own name for the row's meaning, the same in every language; empty where the shop gives none. */
  readonly type: string;
}

/**
 * Splits a text such as "Order total: $21.44" where its first amount begins. The label is empty where the text has
 * none.
 */
function splitLabel(text: string): { label: string; amount: string } {
  const digit = text.search(/\p{Nd}/u);
  if (digit < 0) return { label: text, amount: '' };
  const begins = [' ', ':', '：'].map((mark) => text.lastIndexOf(mark, digit) + 1);
  const at = Math.max(...begins);
  return { label: text.slice(0, at).trim(), amount: text.slice(at).trim() };
}

/**
 * Reads the amount of a cell. It also reads the label where the cell contains it (review pages after Buy Now, 2026).
 */
function amountOf(cell: string, of: Shop): { label: string | null; text: MoneyText } {
  const text = amountIn(cell, of);
  const { label, amount } = splitLabel(cell);
  const isBoth = text.state === 'unclear' && /[:：]$/.test(label);
  return isBoth ? { label, text: readMoney(amount, of) } : { label: null, text };
}

/** The label and the amount of a row, in whichever cells they are. */
export function cellsOf(row: Element, of: Shop): Pick<Row, 'label' | 'text'> {
  const [first, ...others] = allIn(row, CELLS);
  const cell = shownIn(row, ROW_AMOUNT) ?? firstIn(row, ROW_AMOUNT) ?? others.at(-1);
  const whole = shownText(row);
  if (!cell) return { label: splitLabel(whole).label, text: moneyIn(whole, of) };
  const term = shownIn(row, ROW_LABEL) ?? (others.length > 0 ? first : null);
  const written = shownText(cell);
  const label = term ? shownText(term) : whole.replace(written, '').trim();
  // A cell for an amount is empty only until the amount comes. Any other empty cell may be part of a heading.
  if (written === '' && fits(cell, ROW_AMOUNT)) return { label, text: { state: 'placeholder' } };
  const amount = amountOf(written, of);
  return { label: label === '' ? (amount.label ?? '') : label, text: amount.text };
}

/** What a label means where the row has no known type. */
const LABELED: readonly (readonly [LabelId, Meaning, onlyTakenOff: boolean])[] = [
  ['order-total', 'total', false],
  ['running-total', 'running', false],
  ['gift-row', 'gift', true],
  ['aside', 'aside', false],
  ['shipping', 'shipping', false],
];

type Said = Pick<Row, 'meaning' | 'certainty'>;

/**
 * What the words tell about a row that takes money off. `typed` is true where the shop's type says that it is a
 * promotion.
 */
function deductionIn(label: string, typed: boolean): Said | null {
  // A row that mentions gifts and takes money off may be the balance, in words that we do not know.
  if (!typed && certaintyOf('gift-mention', label) !== null) return null;
  const said = deductionOf(label);
  if (!said) return typed ? { meaning: 'reduction', certainty: 'seen' } : null;
  return { meaning: said.kind === 'several' ? 'reduction' : said.kind, certainty: said.certainty };
}

/** Whether words that were seen on the shop's pages say that a row is not about a gift card. */
function namesNoGift(label: string): boolean {
  if (certaintyOf('gift-row', label) !== null) return false;
  return certaintyOf('shipping', label) === 'seen' || deductionOf(label)?.certainty === 'seen';
}

function meaningOf({ label, type, minor, inTotalsPlace }: Omit<Row, keyof Said | 'element' | 'text'>): Said {
  const certain = (meaning: Meaning): Said => ({ meaning, certainty: 'seen' });
  const typed = (start: string) => type.startsWith(start);
  if (typed(ROW_TYPES.giftCard)) return certain(namesNoGift(label) ? 'credit' : 'gift');
  if (typed(ROW_TYPES.totalBefore)) return certain('running');
  if (typed(ROW_TYPES.promotion))
    return certaintyOf('gift-row', label) === 'seen'
      ? certain('credit')
      : (deductionIn(label, true) ?? certain('reduction'));
  // A shipping row contradicts itself where it takes money off and its words name a gift card.
  if (typed(ROW_TYPES.shipping)) return certain(minor < 0 && certaintyOf('gift-row', label) ? 'credit' : 'shipping');
  if (says('running-total', label)) return certain('running');
  if (type === '' && inTotalsPlace) return certain('total');
  // Where the type is unknown, the words tell the meaning, as in a row without a type. Only the total never has a type.
  const fitting = LABELED.filter(([, , onlyTakenOff]) => minor < 0 || !onlyTakenOff)
    .filter(([id]) => type === '' || (id !== 'order-total' && id !== 'aside'))
    .map(([id, meaning]): Said | null => {
      const certainty = certaintyOf(id, label);
      return certainty && { meaning, certainty };
    });
  const [said] = [...fitting, minor < 0 ? deductionIn(label, false) : null]
    .filter((one) => one !== null)
    .sort((one, other) => Number(one.certainty === 'guess') - Number(other.certainty === 'guess'));
  if (!said) return certain(minor < 0 ? 'credit' : 'part');
  // A shipping row that takes money off is an offer of free shipping.
  return said.meaning === 'shipping' && minor < 0 ? { ...said, meaning: 'reduction' } : said;
}

/** The shop's type of a row. A type inside a hidden explanation does not count. */
function typeOf(element: Element): string {
  const named = [...allIn<HTMLInputElement>(element, ROW_TYPE)].find((input) => {
    const around = parentOf(input);
    return around && isShown(around);
  });
  return named?.value.trim().toUpperCase() ?? '';
}

/** The rows inside an element that are in sight. A closed explanation may contain rows of its own. */
const rowsWithin = (element: Element): Element[] => [...allIn(element, ROWS)].slice(0, MOST_ROWS);

function rowAround(element: Element): Element | null {
  const around = parentOf(element);
  return around && closestTo(around, ROW_ELEMENTS);
}

/** The visible rows of a summary, in the order of the page. */
export function rowsOf(list: Element, of: Shop): Row[] {
  const rows: Row[] = [];
  for (const inner of [...allIn(list, ROWS)].slice(0, 4 * MOST_ROWS)) {
    if (!isShown(inner) || rowsWithin(inner).some(isShown)) continue;
    // The innermost element is the row. The list item around it belongs to it where the item contains nothing else,
    // because the item may have the type.
    const around = rowAround(inner);
    const element = around && list.contains(around) && rowsWithin(around).filter(isShown).length === 1 ? around : inner;
    const type = typeOf(element);
    const cells = cellsOf(element, of);
    if (type === '' && cells.text.state === 'none') continue;
    const minor = minorOf(cells.text);
    const inTotalsPlace = fits(element, TOTAL_ROW) || firstIn(element, TOTAL_ROW) !== null;
    const row = { type, minor, inTotalsPlace, ...cells };
    const isRate = type === '' && !inTotalsPlace && statesRate(shownText(element));
    rows.push({ element, ...row, ...(isRate ? { meaning: 'aside', certainty: 'seen' } : meaningOf(row)) });
  }
  return rows;
}
