import type { Shop } from '../core/marketplaces';
import { type MoneyText, readMoney } from '../core/moneyText';
import type { LocatorId } from '../core/reading';
import { allShown, type Found, shownIn } from './interpret';
import { ORDER_AMOUNT, ORDER_LABEL, ORDER_ROWS, ORDER_TOTALS, REFUND_ROW } from './locators/orders';
import { orderLabel } from './orderWords';
import { shownText } from './shown';

type Meaning = ReturnType<typeof orderLabel>;

interface Row {
  readonly label: string;
  readonly meaning: Meaning;
  readonly text: MoneyText;
  /** Minor units; zero where the amount cannot be read. */
  readonly minor: number;
  /** Whether it looks like the total: the shop sets that row in bold. */
  readonly bold: boolean;
}

/** What an order's totals come to. Amounts are in minor units of the shop's currency. */
export interface OrderTotals {
  readonly by: LocatorId;
  /** What the gift balance paid, as negative amounts: more than one is nothing the shop was seen to write. */
  readonly gifts: readonly number[];
  /** What was charged otherwise; null where no row is the total. */
  readonly total: number | null;
  /** Whether the rows lead to the total. `unclear`: there is no total to lead to. */
  readonly sum: 'right' | 'off' | 'unclear';
  /** Whether something is taken off that no word explains. */
  readonly unexplained: boolean;
  /** What promotional credit took off, as a positive amount. */
  readonly promotion: number;
  /** Set where an amount is still coming, or is not one clear sum. Then nothing above counts. */
  readonly unread: 'loading' | 'amount' | null;
}

/** A list of more rows than this is none of the shop's. */
const MOST_ROWS = 60;

function rowOf(element: Element, of: Shop): Row | null {
  // A row that holds rows is a container, and an invoice nests its tables.
  if (element.querySelector('.a-row,tr')) return null;
  const [label, amount] = [shownIn(element, ORDER_LABEL), shownIn(element, ORDER_AMOUNT)];
  if (!label || !amount || label === amount) return null;
  const said = shownText(label);
  const written = shownText(amount);
  const text = readMoney(/^free$/i.test(written) ? `${of.currency} 0` : written, of);
  if (said === '' || (text.state === 'none' && written !== '')) return null;
  const meaning = element.querySelector(REFUND_ROW) ? 'refund' : orderLabel(said);
  const minor = text.state === 'amount' ? text.value.minor : 0;
  const bold = amount.querySelector('.a-text-bold,b,strong') !== null;
  return { label: said, meaning, text: written === '' ? { state: 'placeholder' } : text, minor, bold };
}

const sumOf = (rows: readonly Row[]) => rows.reduce((sum, { minor }) => sum + minor, 0);

/**
 * The parts of which the total is made. Sums on the way repeat the rows above them: those named so, and in other
 * languages those that say exactly what at least two rows above come to. An earlier total is such a sum (the Italian
 * page names both alike), or the only part where nothing stands above it.
 */
function partsOf(rows: readonly Row[]): Row[] {
  const parts: Row[] = [];
  for (const row of rows) {
    const repeats = parts.length > 1 && row.minor > 0 && row.meaning === 'other' && row.minor === sumOf(parts);
    const earlier = row.meaning === 'total' && parts.length > 0;
    if (row.meaning !== 'running' && !repeats && !earlier) parts.push(row);
  }
  return parts;
}

/** Free shipping is no credit: a promotion counts unless it is named after shipping or takes off exactly that row. */
function promotionOf(parts: readonly Row[]): number {
  const shipping = parts.filter(({ meaning, minor }) => meaning === 'shipping' && minor > 0).map(({ minor }) => -minor);
  return -sumOf(
    parts.filter(({ meaning, minor }) => meaning === 'promotion' && minor < 0 && !shipping.includes(minor)),
  );
}

function totalsOf(all: readonly Row[], by: LocatorId): OrderTotals | null {
  const own = all.filter(({ meaning }) => meaning !== 'refund');
  const named = own.findLastIndex(({ meaning }) => meaning === 'total');
  const last = named >= 0 ? named : own.findLastIndex(({ bold }) => bold);
  // What stands below the total would be in it, so a total with something below it is one on the way.
  const at = last === own.length - 1 ? last : -1;
  const rows = at >= 0 ? own.slice(0, at + 1) : own;
  if (rows.length < 2) return null;
  const states = rows.map(({ text }) => text.state);
  const unread = states.includes('placeholder') ? 'loading' : states.includes('amount') ? null : 'amount';
  const doubtful = states.includes('unclear') || states.includes('none') ? 'amount' : unread;
  const parts = partsOf(at >= 0 ? rows.slice(0, -1) : rows);
  const total = at >= 0 ? (rows.at(-1)?.minor ?? null) : null;
  return {
    by,
    gifts: parts.filter(({ meaning, minor }) => meaning === 'gift' && minor < 0).map(({ minor }) => minor),
    total,
    sum: total === null ? 'unclear' : sumOf(parts) === total ? 'right' : 'off',
    unexplained: parts.some(({ meaning, minor }) => meaning === 'other' && minor < 0),
    promotion: promotionOf(parts),
    unread: unread === 'loading' ? unread : doubtful,
  };
}

/**
 * Reads the totals of an order's page or invoice. An invoice has a table per parcel before the order's own, so the
 * last list with a total counts; the lists of an order page must say the same.
 *
 * @returns null where there are none, `several` where lists differ
 */
export function readOrderTotals(document: Document, of: Shop): OrderTotals | 'several' | null {
  const lists = new Map<Element, { by: LocatorId; rows: Row[] }>();
  for (const { by, element } of allShown(document, ORDER_ROWS) as readonly Found[]) {
    const row = rowOf(element, of);
    const list = element.closest(ORDER_TOTALS);
    if (!row || !list) continue;
    const rows = lists.get(list) ?? { by, rows: [] };
    lists.set(list, rows);
    if (rows.rows.length < MOST_ROWS) rows.rows.push(row);
  }
  const read = [...lists.values()].map(({ by, rows }) => totalsOf(rows, by)).filter((totals) => totals !== null);
  const full = read.filter(({ total }) => total !== null);
  const candidates = full.length > 0 ? full : read;
  if (candidates[0]?.by === 'order/invoice') return candidates.at(-1) ?? null;
  const [first, ...others] = candidates;
  if (!first) return null;
  return others.every((other) => JSON.stringify(other) === JSON.stringify(first)) ? first : 'several';
}
