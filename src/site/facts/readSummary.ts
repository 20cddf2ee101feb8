import type { Shop } from '../../core/marketplaces/marketplaces';
import { type Money, money } from '../../core/money/money';
import { ABSENT, type LocatorId, type Reading, read, unreadable } from '../../core/page/reading';
import { isPayBalance } from '../../core/ruleBook/balanceRules';
import { agreed, allShown, type Found, firstShown, readingOf } from '../dom/interpret';
import { shownText } from '../dom/shown';
import { closestTo } from '../dom/tree';
import { OTHER_TOTALS, STALE_COPIES, SUMMARIES } from '../locators/summary';
import { certaintyOf } from '../words/labels';
import { ROW_TYPES } from '../words/phrases';
import { having, LOWER_PRICE, MOST_ROWS, promotionIn, sumOf, takesOffShipping } from './addedRows';
import type { Weight } from './agree';
import { isForeign, mayTakeOff } from './otherCurrency';
import { cellsOf, type Row, rowsOf } from './summaryRows';

/** The order summary as far as it can be told. */
export interface Summary {
  readonly by: LocatorId;
  /** What remains to be charged. */
  readonly total: Reading<Money>;
  readonly totalRow: Element | undefined;
  /** The visible row of the gift balance; its amount is negative where it takes money off. */
  readonly giftRow: Row | undefined;
  /**
   * What the rows tell about the balance. `applied`: a gift row takes money off, and the rest agrees with the total.
   * `not-applied`: no such row, and the rows add up to the total. `off`: the rows do not add up, or something is taken
   * off that may be the balance. `loading` and `unclear`: not every row can be read.
   */
  readonly tells: 'applied' | 'not-applied' | 'off' | 'loading' | 'unclear';
  /** How much that weighs. */
  readonly weight: Weight;
  /** What promotional credit takes off, as a positive amount. */
  readonly promotion: Reading<Money>;
  /** Whether a row is about shipping. */
  readonly ships: boolean;
  /** The rows' amounts in minor units, to hold one visible summary against another. */
  readonly amounts: readonly number[];
}

/** What the rows cost together before the gift balance. */
const costOf = (rows: readonly Row[]) => sumOf(having(rows, 'part', 'shipping', ...LOWER_PRICE, 'credit'));

/**
 * Whether the rows lead to the total with the gift row (`applied`), without one (`not-applied`), or not at all. A gift
 * row of zero takes nothing.
 */
function addsUp(rows: readonly Row[], total: number): 'applied' | 'not-applied' | 'off' {
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
 * The rows, with a total on the way told from the last one: the same word can stand above a row that takes money off
 * and below it. It is on the way where the rows above add up to it and a row between it and the next total takes
 * something off it. A guessed label says "total" of no row where another stands in the total's own place.
 */
function withoutEarlierTotals(rows: readonly Row[]): readonly Row[] {
  const placed = rows.some(({ meaning, inTotalsPlace }) => meaning === 'total' && inTotalsPlace);
  return rows.map((row, at) => {
    if (placed && !row.inTotalsPlace && isForeignRow(row)) return { ...row, meaning: 'aside' };
    if (row.meaning !== 'total') return row;
    const below = rows.slice(at + 1);
    const next = below.findIndex(({ meaning }) => meaning === 'total');
    const between = next < 0 ? [] : below.slice(0, next);
    const takenOff = sumOf(having(below, 'gift')) < 0 || between.some(({ minor }) => minor < 0);
    // What the order comes to in the currency of the card stands beside the shop's own total.
    if (placed && !row.inTotalsPlace && row.text.state === 'unclear') return { ...row, meaning: 'aside' };
    const onTheWay = takenOff && row.minor === costOf(rows.slice(0, at));
    return onTheWay || (placed && row.certainty === 'guess') ? { ...row, meaning: 'running' } : row;
  });
}

/**
 * Whether the last row is the total whatever its label says. It has no type of its own, so it stands alone without one
 * among rows that have one, and the others must add up to it.
 */
function endsInTotal(rows: readonly Row[]): boolean {
  const others = rows.slice(0, -1);
  const last = rows.at(-1);
  if (!last || last.type || last.meaning === 'running' || others.length < 2 || !others.every(({ type }) => type))
    return false;
  return last.text.state === 'amount' && addsUp(others, last.minor) !== 'off';
}

/** Whether a row below the total says something beside the sum. What is taken off or speaks of gifts may change it. */
function isBeside({ type, label, text, minor, meaning, element }: Row): boolean {
  if (type !== '' || minor < 0 || meaning === 'gift' || certaintyOf('gift-mention', label) !== null) return false;
  return text.state === 'amount' || (text.state === 'unclear' && !mayTakeOff(element.textContent ?? ''));
}

/**
 * The rows that make the sum. Rows that are named as no part of it, and what stands below the total, are left out where
 * they cannot be read or where the others add up to the total without them.
 */
function partsOf(rows: readonly Row[], all: readonly Row[], total: Reading<Money>): readonly Row[] {
  const last = all.findLastIndex(({ meaning }) => meaning === 'total');
  const beside = rows.filter(
    (row) => row.meaning === 'aside' || (last >= 0 && all.indexOf(row) > last && isBeside(row)),
  );
  if (beside.length === 0 || total.state !== 'read') return rows;
  const others = rows.filter((row) => !beside.includes(row));
  // An aside that turns out to be part of the sum is a part like any other.
  const counted = rows.map((row): Row => (row.meaning === 'aside' ? { ...row, meaning: 'part' } : row));
  const readable = beside.every(({ text }) => text.state === 'amount');
  return readable && addsUp(counted, total.value.minor) !== 'off' ? counted : others;
}

/**
 * Whether something is taken off that no word explains though nothing of it can be the balance: the other rows have the
 * shop's types, which a row of the balance would have too, the total's words show that the page's language is known,
 * and the row's own words name nothing that is paid with. A brand's offer is such a row.
 */
function isHarmless(row: Row, all: readonly Row[]): boolean {
  const namesPayment = (['gift-mention', 'means-of-payment'] as const).some((id) => certaintyOf(id, row.label));
  const known = all.some(({ label }) => certaintyOf('order-total', label) !== null);
  const typed = all.some(({ type }) => type !== '');
  return !row.type.startsWith(ROW_TYPES.special) && /\p{L}/u.test(row.label) && typed && known && !namesPayment;
}

function tellsOf(rows: readonly Row[], total: Reading<Money>, all: readonly Row[]): Summary['tells'] {
  const states = rows.map(({ text }) => text.state);
  if (states.includes('unclear') || states.includes('none') || rows.length > MOST_ROWS) return 'unclear';
  if (states.includes('placeholder') || (total.state === 'unreadable' && total.why === 'loading')) return 'loading';
  if (total.state !== 'read' || rows.length === 0) return 'unclear';
  const tells = addsUp(rows, total.value.minor);
  const unexplained = having(rows, 'credit');
  return tells === 'not-applied' && !unexplained.every((row) => isHarmless(row, all)) ? 'off' : tells;
}

/**
 * What promotional credit takes off. Free shipping is none: its label names shipping, or it takes off exactly what
 * shipping costs. Neither are savings and points. Where the rows do not add up, one that is missing may be what a
 * promotion takes off, and where words are not known or only guessed, nobody can say whether a credit is used.
 */
function promotionOf(rows: readonly Row[], tells: Summary['tells'], by: LocatorId, of: Shop): Reading<Money> {
  if (tells === 'loading') return unreadable('loading');
  const lowered = having(rows, ...LOWER_PRICE);
  // A promotion that adds to what is paid is a row whose type and amount contradict each other.
  if (lowered.some(({ minor }) => minor > 0)) return unreadable('contradiction');
  const shipping = having(rows, 'shipping');
  const free = (row: Row) =>
    row.meaning !== 'points' && (certaintyOf('shipping', row.label) !== null || takesOffShipping(row, shipping));
  const others = lowered.filter((row) => !free(row));
  if (tells === 'off') {
    return unreadable(sumOf(having(others, 'promotion', 'reduction')) < 0 ? 'contradiction' : 'one-signal');
  }
  const taken = promotionIn(others);
  // What a row without any words takes may be shipping.
  const wordless = rows.some(({ type, label }) => type === '' && !/\p{L}/u.test(label)) && others.length > 0;
  if (tells === 'unclear' || taken === null || wordless || having(rows, 'credit').length > 0) {
    return unreadable('one-signal');
  }
  return taken > 0 ? read(money(taken, of.currency), by) : ABSENT;
}

/** All places that show the total must agree, and nobody is charged less than nothing. */
function totalOf(root: ParentNode, own: readonly Reading<Money>[], of: Shop): Reading<Money> {
  const beside = allShown(root, OTHER_TOTALS)
    .filter(({ element }) => !closestTo(element, STALE_COPIES))
    .map(({ by, element }) => ({ by, text: cellsOf(element, of).text }))
    .filter(({ text }) => text.state !== 'none')
    .map(({ by, text }) => readingOf(text, by));
  const total = agreed([...own, ...beside], 'contradiction');
  return total.state === 'read' && total.value.minor < 0 ? unreadable('amount') : total;
}

/** A page with a total and no summary. */
function totalAlone(root: ParentNode, of: Shop): Summary {
  return {
    by: 'total/cell',
    total: totalOf(root, [], of),
    totalRow: undefined,
    giftRow: undefined,
    tells: 'unclear',
    weight: 'weak',
    promotion: unreadable('missing'),
    ships: false,
    amounts: [],
  };
}

/**
 * Whether what the rows tell rests on the guessed label of this one. Of a row of the shop's type for promotions the
 * type says that it is not the balance. Rows that add up without a gift row need no total on the way, and neither do
 * rows that come to what it says (`whole`).
 */
function restsOnGuess({ certainty, type, minor, meaning }: Row, tells: Summary['tells'], whole: number): boolean {
  if (certainty !== 'guess') return false;
  const isNeeded = meaning === 'running' && tells !== 'not-applied' && minor !== whole;
  return isNeeded || (minor < 0 && !type.startsWith(ROW_TYPES.promotion));
}

/**
 * What the rows tell weighs little where a guessed label says which row is the total, or why money is taken off. It is
 * doubtful where nothing says why.
 */
function weightOf(rows: readonly Row[], guessedTotal: boolean, tells: Summary['tells'], of: Shop): Weight {
  if (tells === 'not-applied' && having(rows, 'credit').length > 0) return 'doubtful';
  const guessed = guessedTotal || rows.some((row) => restsOnGuess(row, tells, costOf(rows)));
  // Where the balance pays like a card, no row need tell of it.
  return guessed || (tells === 'not-applied' && isPayBalance(of.id)) ? 'weak' : 'strong';
}

/** Whether something is taken off below the last total though the rows do not lead to it: then it is one on the way. */
function isOnTheWay(all: readonly Row[], tells: Summary['tells']): boolean {
  const last = all.findLastIndex(({ meaning, inTotalsPlace }) => meaning === 'total' || inTotalsPlace);
  return tells === 'off' && last >= 0 && all.slice(last + 1).some(({ minor }) => minor < 0);
}

/** The total, or why it can't be told after all. */
function borneTotal(total: Reading<Money>, tells: Summary['tells'], guessed: boolean, all: readonly Row[]) {
  if (total.state !== 'read') return total;
  if (isOnTheWay(all, tells)) return unreadable('contradiction');
  // A guessed label is not enough to say which amount is the total: the other rows have to lead to it.
  const borne = !guessed || tells === 'applied' || tells === 'not-applied';
  return borne ? total : unreadable(tells === 'loading' ? 'loading' : 'one-signal');
}

function summaryOf({ by, element }: Found, root: ParentNode, of: Shop): Summary {
  const all = withoutEarlierTotals(rowsOf(element, of));
  const ending = endsInTotal(all);
  const named = having(all, 'total');
  const totals = named.length === 0 && ending ? all.slice(-1) : named;
  const shown = totals.map(({ text }) => readingOf(text, by));
  const total = totalOf(root, shown, of);
  const rows = partsOf(
    all.filter((row) => !totals.includes(row)),
    all,
    total,
  );
  const tells = tellsOf(rows, total, all);
  const guessedTotal =
    !ending && totals.every(({ certainty }) => certainty === 'guess') && !firstShown(root, OTHER_TOTALS);
  return {
    by,
    total: borneTotal(total, tells, guessedTotal, all),
    totalRow: totals[0]?.element,
    giftRow: having(rows, 'gift')[0],
    tells,
    weight: weightOf(rows, guessedTotal, tells, of),
    promotion: promotionOf(rows, tells, by, of),
    ships: having(rows, 'shipping').length > 0,
    amounts: all.map(({ minor }) => minor),
  };
}

/** Reads the order summary. Where two visible ones differ, nothing in them counts. */
export function readSummary(root: ParentNode, of: Shop): Summary {
  const lists = allShown(root, SUMMARIES).filter(({ element }) => !closestTo(element, STALE_COPIES));
  const [first = totalAlone(root, of), ...copies] = lists.slice(0, 4).map((list) => summaryOf(list, root, of));
  const told = ({ total, tells, giftRow, amounts }: Summary) => JSON.stringify([total, tells, giftRow?.minor, amounts]);
  if (copies.every((copy) => told(copy) === told(first))) return first;
  return { ...totalAlone(root, of), total: unreadable('several'), tells: 'off' };
}
