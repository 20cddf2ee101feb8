import type { Marketplace } from '../core/marketplaces';
import { equal, type Money, money, sum } from '../core/money';
import { type MoneyText, moneyIn, readMoney } from '../core/moneyText';
import { ABSENT, type LocatorId, type Reading, read, unreadable } from '../core/reading';
import { agreed, allShown, type Found, readingOf } from './interpret';
import { says } from './labels';
import type { Locator } from './locators/locator';
import { OTHER_TOTALS, ROW_AMOUNT, ROW_LABEL, ROW_TYPE, ROWS, STALE_COPIES, TOTAL_ROW } from './locators/summary';
import { isShown, shownText } from './shown';

/** What a row of the summary is about. A `credit` takes money off and does not say why. */
type Meaning = 'part' | 'shipping' | 'promotion' | 'gift' | 'running' | 'total' | 'credit';

interface Row {
  readonly element: Element;
  readonly type: string;
  readonly text: MoneyText;
  readonly meaning: Meaning;
}

/** The order summary as far as it can be told. */
export interface Summary {
  readonly by: LocatorId;
  /** What remains to be charged. */
  readonly total: Reading<Money>;
  readonly totalRow: Element | null;
  /** The visible row of the gift balance, with its amount as written, negative when taken off; null where it has none yet. */
  readonly giftRow: { readonly element: Element; readonly amount: Money | null } | null;
  /**
   * What the rows tell about the balance. `applied`: a gift row takes money off, and the rest agrees with the total.
   * `not-applied`: no such row, every row understood, and they add up to the total. `off`: the rows do not add up, or
   * something unknown is taken off. `loading` and `unclear`: not every row can be read.
   */
  readonly tells: 'applied' | 'not-applied' | 'off' | 'loading' | 'unclear';
  /** What promotional credit takes off, as a positive amount. */
  readonly promotion: Reading<Money>;
  /** Whether a row is about shipping. */
  readonly ships: boolean;
}

/** A summary of more rows than this is none of the shop's. */
const MOST_ROWS = 60;

const isNegative = (text: MoneyText) => text.state === 'amount' && text.value.minor < 0;

/** The label and the amount of a row, in whatever cells they stand. */
function cellsOf(row: Element, of: Marketplace): { label: string; text: MoneyText } {
  const cells = row.querySelectorAll('td');
  const cell = row.querySelector(ROW_AMOUNT) ?? (cells.length > 1 ? cells.item(cells.length - 1) : null);
  const labelCell = row.querySelector(ROW_LABEL) ?? (cells.length > 1 ? cells.item(0) : null);
  if (cell && labelCell) return { label: shownText(labelCell), text: amountCell(cell, of) };
  // Rows without cells of a known kind: the last of several pieces is the amount, or it stands within the words.
  let at = row;
  while (at.childElementCount === 1 && at.firstElementChild && shownText(at.firstElementChild) === shownText(at)) {
    at = at.firstElementChild;
  }
  const whole = shownText(at);
  const last = cell ?? [...at.children].filter((piece) => isShown(piece) && shownText(piece) !== '').at(-1);
  const piece = last ? shownText(last) : '';
  if (last && piece.length < whole.length && whole.endsWith(piece)) {
    const text = amountCell(last, of);
    if (cell || text.state === 'amount' || text.state === 'placeholder') {
      return { label: whole.slice(0, -piece.length || undefined).trim(), text };
    }
  }
  return { label: whole.replace(/[-−]?[^\s:]*\d.*$/, '').trim(), text: moneyIn(whole, of) };
}

function amountCell(cell: Element, of: Marketplace): MoneyText {
  const text = shownText(cell);
  if (/^free$/i.test(text)) return { state: 'amount', value: money(0, of.currency) };
  // A cell made for an amount is empty only until the amount comes; any other cell may be part of a heading.
  return text === '' && cell.matches(ROW_AMOUNT) ? { state: 'placeholder' } : readMoney(text, of);
}

function meaningOf(element: Element, label: string, type: string, text: MoneyText): Meaning {
  if (type === 'SPECIAL_PAYMENTS_GIFT_CARD_BALANCE') return 'gift';
  if (type.startsWith('TOTAL_BEFORE')) return 'running';
  if (type.startsWith('PROMOTION')) return 'promotion';
  if (type.startsWith('SHIPPING')) return 'shipping';
  if (type !== '') return isNegative(text) ? 'credit' : 'part';
  if (element.closest(TOTAL_ROW) || element.querySelector(TOTAL_ROW) || says('order-total', label)) return 'total';
  if (says('running-total', label)) return 'running';
  if (says('gift-row', label) && isNegative(text)) return 'gift';
  if (isNegative(text)) return says('promotion', label) || says('shipping', label) ? 'promotion' : 'credit';
  return says('shipping', label) ? 'shipping' : 'part';
}

function rowsOf(list: Element, of: Marketplace): Row[] {
  const rows: Row[] = [];
  for (const found of list.querySelectorAll(ROWS)) {
    if (rows.length > MOST_ROWS) break;
    // The innermost row is the row, together with the list item around it alone, which may hold its type.
    if (found.querySelector(ROWS)) continue;
    const around = found.parentElement?.closest('li,tr') ?? null;
    const alone = around && list.contains(around) && around.querySelectorAll(ROWS).length === 1;
    const element = alone ? around : found;
    if (!isShown(found)) continue;
    const type = element.querySelector<HTMLInputElement>(ROW_TYPE)?.value.trim().toUpperCase() ?? '';
    const { label, text } = cellsOf(element, of);
    const bare = type === '' && text.state === 'none';
    if (!bare) rows.push({ element, type, text, meaning: meaningOf(element, label, type, text) });
  }
  return rows;
}

/**
 * The total's row. It has no type of its own, so in a language that is not known it is the last row, alone without a
 * type among rows that have one, and the rest must add up to it.
 */
function totalRowsOf(rows: readonly Row[], of: Marketplace): readonly Row[] {
  const named = rows.filter(({ meaning }) => meaning === 'total');
  const last = rows.at(-1);
  if (named.length > 0 || !last || rows.filter(({ type }) => type === '').length !== 1 || last.type !== '')
    return named;
  const rest = rows.slice(0, -1);
  const fits = last.text.state === 'amount' && addsUp(rest, last.text.value, of) !== 'off';
  return fits && rest.length > 1 ? [last] : [];
}

const amountsOf = (rows: readonly Row[]) => rows.flatMap(({ text }) => (text.state === 'amount' ? [text.value] : []));

/** Whether the rows lead to the total with the gift row (`applied`), without one (`not-applied`), or not at all. */
function addsUp(rows: readonly Row[], total: Money, of: Marketplace): 'applied' | 'not-applied' | 'off' {
  const parts = rows.filter(({ meaning }) => meaning !== 'running' && meaning !== 'gift' && meaning !== 'total');
  const [gift, ...more] = amountsOf(rows.filter(({ meaning }) => meaning === 'gift'));
  const before = amountsOf(rows.filter(({ meaning }) => meaning === 'running')).at(-1);
  const whole = sum(amountsOf(parts), of.currency);
  if (!gift) return equal(whole, total) && !parts.some(({ meaning }) => meaning === 'credit') ? 'not-applied' : 'off';
  const left = (from: Money) => equal(sum([from, gift], of.currency), total);
  return more.length === 0 && gift.minor < 0 && (left(whole) || (before !== undefined && left(before)))
    ? 'applied'
    : 'off';
}

function tells(rows: readonly Row[], total: Reading<Money>, of: Marketplace): Summary['tells'] {
  const texts = rows.map(({ text }) => text.state);
  if (rows.length > MOST_ROWS || texts.includes('unclear') || texts.includes('none')) return 'unclear';
  if (texts.includes('placeholder')) return 'loading';
  if (total.state !== 'read') return total.state === 'unreadable' && total.why === 'loading' ? 'loading' : 'unclear';
  return rows.length === 0 ? 'unclear' : addsUp(rows, total.value, of);
}

/** Free shipping is no credit: a promotion counts unless it is named after shipping or takes off exactly that row. */
function promotionOf(rows: readonly Row[], by: LocatorId, of: Marketplace): Reading<Money> {
  const promotions = rows.filter(({ meaning }) => meaning === 'promotion');
  const shipping = amountsOf(rows.filter(({ meaning }) => meaning === 'shipping'));
  if (rows.some(({ text }) => text.state === 'placeholder')) return unreadable('loading');
  if (promotions.some(({ text }) => text.state !== 'amount')) return unreadable('amount');
  const credits = promotions.filter(({ element, text }) => {
    const { value } = text as { value: Money };
    return !says('shipping', cellsOf(element, of).label) && !shipping.some(({ minor }) => minor === -value.minor);
  });
  const taken = -sum(amountsOf(credits), of.currency).minor;
  return taken > 0 ? read(money(taken, of.currency), by) : ABSENT;
}

function totalsBeside(root: ParentNode, of: Marketplace): Reading<Money>[] {
  return allShown(root, OTHER_TOTALS)
    .filter(({ element }) => !element.closest(STALE_COPIES))
    .map(({ by, element }) => ({ by, ...cellsOf(element, of) }))
    .filter(({ text }) => text.state !== 'none')
    .map(({ by, text }) => readingOf(text, by));
}

/** All places that show the total must agree, and nobody is charged less than nothing. */
function totalOf(totals: readonly Reading<Money>[]): Reading<Money> {
  const total = agreed(totals, 'contradiction');
  return total.state === 'read' && total.value.minor < 0 ? unreadable('amount') : total;
}

/** What remains to be charged on a page that shows a total and no summary. */
export function readTotalAlone(root: ParentNode, of: Marketplace): Reading<Money> {
  return totalOf(totalsBeside(root, of));
}

function readOne({ by, element }: Found, root: ParentNode, of: Marketplace): Summary {
  const all = rowsOf(element, of);
  const totals = totalRowsOf(all, of);
  const rows = all.filter((row) => !totals.includes(row));
  const shown = totals.map(({ text }) => readingOf(text, by));
  const total = totalOf([...(shown.length > 0 ? [agreed(shown, 'several')] : []), ...totalsBeside(root, of)]);
  const gift = rows.find(({ meaning }) => meaning === 'gift');
  return {
    by,
    total,
    totalRow: totals[0]?.element ?? null,
    giftRow: gift ? { element: gift.element, amount: gift.text.state === 'amount' ? gift.text.value : null } : null,
    tells: tells(rows, total, of),
    promotion: promotionOf(rows, by, of),
    ships: rows.some(({ meaning }) => meaning === 'shipping'),
  };
}

/**
 * Reads the order summary, or null where the page shows none. Two visible summaries that differ say nothing.
 *
 * @param places where a summary of this kind of page stands
 */
export function readSummary(root: ParentNode, places: readonly Locator[], of: Marketplace): Summary | null {
  const found = allShown(root, places).filter(({ element }) => !element.closest(STALE_COPIES));
  const [first, ...copies] = found.slice(0, 4).map((one) => readOne(one, root, of));
  if (!first) return null;
  const same = ({ total, giftRow, tells }: Summary) => JSON.stringify([total, giftRow?.amount, tells]);
  if (copies.every((copy) => same(copy) === same(first))) return first;
  return { ...first, total: unreadable('several'), giftRow: null, tells: 'unclear', promotion: unreadable('several') };
}
