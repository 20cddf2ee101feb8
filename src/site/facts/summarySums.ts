import type { Money } from '../../core/money/money';
import type { Reading } from '../../core/page/reading';
import { shownText } from '../dom/shown';
import { certaintyOf } from '../words/labels';
import { having, LOWER_PRICE, sumOf } from './addedRows';
import { isForeign, mayTakeOff } from './otherCurrency';
import type { Row } from './summaryRows';

/** What the rows cost together before the gift balance. */
export const costOf = (rows: readonly Row[]) => sumOf(having(rows, 'part', 'shipping', ...LOWER_PRICE, 'credit'));

/**
 * Whether the rows add up to the total with the gift row (`applied`), without a gift row (`not-applied`), or not at
 * all. A gift row of zero takes nothing off.
 */
export function addsUp(rows: readonly Row[], total: number): 'applied' | 'not-applied' | 'off' {
  const whole = costOf(rows);
  const [gift, ...more] = having(rows, 'gift').filter(({ minor }) => minor !== 0);
  if (!gift) return whole === total ? 'not-applied' : 'off';
  const left = total - gift.minor;
  const leads = whole === left || having(rows, 'running').at(-1)?.minor === left;
  return leads && gift.minor < 0 && more.length === 0 ? 'applied' : 'off';
}

const isForeignRow = ({ type, text, meaning, element }: Row) =>
  type === '' && meaning !== 'gift' && isForeign(text, shownText(element));

/**
 * The rows, with a running total separated from the last total. The same word can stand both above and below a row that
 * takes money off. The upper row is a running total where the rows above it add up to it and a row between it and the
 * next total takes money off. A guessed label makes no row the total where another row stands in the total's own place.
 */
export function withoutEarlierTotals(rows: readonly Row[]): readonly Row[] {
  const placed = rows.some(({ meaning, inTotalsPlace }) => meaning === 'total' && inTotalsPlace);
  return rows.map((row, at) => {
    if (placed && !row.inTotalsPlace && isForeignRow(row)) return { ...row, meaning: 'aside' };
    if (row.meaning !== 'total') return row;
    const below = rows.slice(at + 1);
    const next = below.findIndex(({ meaning }) => meaning === 'total');
    const between = next < 0 ? [] : below.slice(0, next);
    const takenOff = sumOf(having(below, 'gift')) < 0 || between.some(({ minor }) => minor < 0);
    // The amount in the currency of the card stands beside the shop's own total.
    if (placed && !row.inTotalsPlace && row.text.state === 'unclear') return { ...row, meaning: 'aside' };
    const onTheWay = takenOff && row.minor === costOf(rows.slice(0, at));
    return onTheWay || (placed && row.certainty === 'guess') ? { ...row, meaning: 'running' } : row;
  });
}

/**
 * Whether the last row is the total, whatever its label says. The total has no type. So it must be the only row without
 * a type, and the other rows must add up to it.
 */
export function endsInTotal(rows: readonly Row[]): boolean {
  const others = rows.slice(0, -1);
  const last = rows.at(-1);
  if (!last || last.type || last.meaning === 'running' || others.length < 2 || !others.every(({ type }) => type))
    return false;
  return last.text.state === 'amount' && addsUp(others, last.minor) !== 'off';
}

/**
 * Whether a row below the total is not part of the sum. A row that takes money off or mentions gifts may be part of it.
 */
function isBeside({ type, label, text, minor, meaning, element }: Row): boolean {
  if (type !== '' || minor < 0 || meaning === 'gift' || certaintyOf('gift-mention', label) !== null) return false;
  return text.state === 'amount' || (text.state === 'unclear' && !mayTakeOff(element.textContent ?? ''));
}

/**
 * The rows that make up the sum. Asides and rows below the total are left out where they can't be read, or where the
 * other rows add up to the total without them.
 */
export function partsOf(rows: readonly Row[], all: readonly Row[], total: Reading<Money>): readonly Row[] {
  const last = all.findLastIndex(({ meaning }) => meaning === 'total');
  const beside = rows.filter(
    (row) => row.meaning === 'aside' || (last >= 0 && all.indexOf(row) > last && isBeside(row)),
  );
  if (beside.length === 0 || total.state !== 'read') return rows;
  const others = rows.filter((row) => !beside.includes(row));
  // Where an aside is part of the sum after all, it is a part like any other.
  const counted = rows.map((row): Row => (row.meaning === 'aside' ? { ...row, meaning: 'part' } : row));
  const readable = beside.every(({ text }) => text.state === 'amount');
  return readable && addsUp(counted, total.value.minor) !== 'off' ? counted : others;
}

/**
 * Whether a row below the last total takes money off. If the rows then do not lead to that total, it is a running
 * total.
 */
export function endsOnTheWay(all: readonly Row[]): boolean {
  const last = all.findLastIndex(({ meaning, inTotalsPlace }) => meaning === 'total' || inTotalsPlace);
  return last >= 0 && all.slice(last + 1).some(({ minor }) => minor < 0);
}
