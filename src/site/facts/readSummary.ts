import type { Shop } from '../../core/marketplaces/marketplaces';
import { type Money, money } from '../../core/money/money';
import { ABSENT, type LocatorId, type Reading, read, unreadable } from '../../core/page/reading';
import { isPayBalance } from '../../core/ruleBook/balanceRules';
import { agreed, allShown, type Found, firstShown, readingOf } from '../dom/interpret';
import { closestTo } from '../dom/tree';
import { OTHER_TOTALS, STALE_COPIES, SUMMARIES } from '../locators/summary';
import { certaintyOf } from '../words/labels';
import { ROW_TYPES } from '../words/phrases';
import { having, LOWER_PRICE, MOST_ROWS, promotionIn, sumOf, takesOffShipping } from './addedRows';
import type { Weight } from './agree';
import { cellsOf, type Row, rowsOf } from './summaryRows';
import { addsUp, costOf, endsInTotal, endsOnTheWay, partsOf, withoutEarlierTotals } from './summarySums';

/** What could be read of the order summary. */
export interface Summary {
  readonly by: LocatorId;
  /** What remains to be charged. */
  readonly total: Reading<Money>;
  readonly totalRow: Element | undefined;
  /** The visible row of the gift balance. Its amount is negative where it takes money off. */
  readonly giftRow: Row | undefined;
  /**
   * What the rows tell about the balance. `applied`: a gift row takes money off, and the other rows agree with the
   * total. `not-applied`: there is no such row, and the rows add up to the total. `off`: the rows do not add up, or a
   * row that may be the balance takes money off. `loading` and `unclear`: not every row can be read.
   */
  readonly tells: 'applied' | 'not-applied' | 'off' | 'loading' | 'unclear';
  /** How much `tells` weighs. */
  readonly weight: Weight;
  /** What promotional credit takes off, as a positive amount. */
  readonly promotion: Reading<Money>;
  /** Whether a row is about shipping. */
  readonly ships: boolean;
  /** The rows' amounts in minor units. They are for comparing one visible summary with another. */
  readonly amounts: readonly number[];
}

/**
 * Whether a row that no word explains can't be the balance. The other rows must have the shop's types, because a row of
 * the balance would have one too. The total's words must show that we know the page's language. The row's own words
 * must name nothing to pay with. A brand's offer is such a row.
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
 * What promotional credit takes off. Free shipping is not a credit: its label names shipping, or it takes off exactly
 * what shipping costs. Savings and points are not credits either. Where the rows do not add up, a missing row may be a
 * promotion. Where words are unknown or only guessed, nobody can tell whether a credit is used.
 */
function promotionOf(rows: readonly Row[], tells: Summary['tells'], by: LocatorId, of: Shop): Reading<Money> {
  if (tells === 'loading') return unreadable('loading');
  const lowered = having(rows, ...LOWER_PRICE);
  // Where a promotion adds to what is paid, the row's type and its amount contradict each other.
  if (lowered.some(({ minor }) => minor > 0)) return unreadable('contradiction');
  const shipping = having(rows, 'shipping');
  const free = (row: Row) =>
    row.meaning !== 'points' && (certaintyOf('shipping', row.label) !== null || takesOffShipping(row, shipping));
  const others = lowered.filter((row) => !free(row));
  if (tells === 'off') {
    return unreadable(sumOf(having(others, 'promotion', 'reduction')) < 0 ? 'contradiction' : 'one-signal');
  }
  const taken = promotionIn(others);
  // A row without words that takes money off may be about shipping.
  const wordless = rows.some(({ type, label }) => type === '' && !/\p{L}/u.test(label)) && others.length > 0;
  if (tells === 'unclear' || taken === null || wordless || having(rows, 'credit').length > 0) {
    return unreadable('one-signal');
  }
  return taken > 0 ? read(money(taken, of.currency), by) : ABSENT;
}

/** The total. All places that show it must agree, and it is never negative. */
function totalOf(root: ParentNode, own: readonly Reading<Money>[], of: Shop): Reading<Money> {
  const beside = allShown(root, OTHER_TOTALS)
    .filter(({ element }) => !closestTo(element, STALE_COPIES))
    .map(({ by, element }) => ({ by, text: cellsOf(element, of).text }))
    .filter(({ text }) => text.state !== 'none')
    .map(({ by, text }) => readingOf(text, by));
  const total = agreed([...own, ...beside], 'contradiction');
  return total.state === 'read' && total.value.minor < 0 ? unreadable('amount') : total;
}

/** A page that shows a total and no summary. */
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
 * Whether what the rows tell depends on the guessed label of this row. The shop's type for promotions proves that a row
 * is not the balance. Rows that add up without a gift row do not need a running total. Neither do rows that add up to
 * what the running total says (`whole`).
 */
function restsOnGuess({ certainty, type, minor, meaning }: Row, tells: Summary['tells'], whole: number): boolean {
  if (certainty !== 'guess') return false;
  const isNeeded = meaning === 'running' && tells !== 'not-applied' && minor !== whole;
  return isNeeded || (minor < 0 && !type.startsWith(ROW_TYPES.promotion));
}

/**
 * Weighs what the rows tell. It is weak where a guessed label identifies the total, or explains why money is taken off.
 * It is doubtful where nothing explains why.
 */
function weightOf(rows: readonly Row[], guessedTotal: boolean, tells: Summary['tells'], of: Shop): Weight {
  if (tells === 'not-applied' && having(rows, 'credit').length > 0) return 'doubtful';
  const guessed = guessedTotal || rows.some((row) => restsOnGuess(row, tells, costOf(rows)));
  // Where the balance pays like a card, there may be no row for it.
  return guessed || (tells === 'not-applied' && isPayBalance(of.id)) ? 'weak' : 'strong';
}

/** The total, or the reason why it can't be told after all. */
function borneTotal(total: Reading<Money>, tells: Summary['tells'], guessed: boolean, all: readonly Row[]) {
  if (total.state !== 'read') return total;
  if (tells === 'off' && endsOnTheWay(all)) return unreadable('contradiction');
  // A guessed label alone does not identify the total. The other rows must lead to it.
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

/** Reads the order summary. Where two visible summaries differ, nothing in them counts. */
export function readSummary(root: ParentNode, of: Shop): Summary {
  const lists = allShown(root, SUMMARIES).filter(({ element }) => !closestTo(element, STALE_COPIES));
  const [first = totalAlone(root, of), ...copies] = lists.slice(0, 4).map((list) => summaryOf(list, root, of));
  const contentOf = ({ total, tells, giftRow, amounts }: Summary) =>
    JSON.stringify([total, tells, giftRow?.minor, amounts]);
  if (copies.every((copy) => contentOf(copy) === contentOf(first))) return first;
  return { ...totalAlone(root, of), total: unreadable('several'), tells: 'off' };
}
