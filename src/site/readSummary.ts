import { isPayBalance } from '../core/balanceRules';
import type { Shop } from '../core/marketplaces';
import { type Money, money } from '../core/money';
import { type MoneyText, moneyIn, readMoney } from '../core/moneyText';
import { ABSENT, type LocatorId, type Reading, read, unreadable } from '../core/reading';
import type { Weight } from './agree';
import { agreed, allShown, type Found, firstShown, readingOf, shownIn } from './interpret';
import { type Certainty, certaintyOf, type LabelId, says } from './labels';
import {
  OTHER_TOTALS,
  ROW_AMOUNT,
  ROW_LABEL,
  ROW_TYPE,
  ROWS,
  STALE_COPIES,
  SUMMARIES,
  TOTAL_ROW,
} from './locators/summary';
import { isShown, shownText } from './shown';
import { allIn, parentOf } from './tree';

/** What a row of the summary is about. A `credit` takes money off and does not say why. */
type Meaning = 'part' | 'shipping' | 'promotion' | 'saving' | 'points' | 'gift' | 'running' | 'total' | 'credit';

interface Row {
  readonly element: Element;
  /** The shop's own, language-independent name of the row's meaning; empty where it gives none. */
  readonly type: string;
  readonly label: string;
  readonly text: MoneyText;
  /** Minor units; zero where the amount cannot be read. */
  readonly minor: number;
  readonly meaning: Meaning;
  /** Whether the meaning rests on a guessed label alone. */
  readonly guessed: boolean;
}

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
   * `not-applied`: no such row, every row understood, and they add up to the total. `off`: the rows do not add up, or
   * something unknown is taken off. `loading` and `unclear`: not every row can be read.
   */
  readonly tells: 'applied' | 'not-applied' | 'off' | 'loading' | 'unclear';
  /** How much that weighs: little where it rests on a label that nobody saw on a real page. */
  readonly weight: Weight;
  /** What promotional credit takes off, as a positive amount. */
  readonly promotion: Reading<Money>;
  /** Whether a row is about shipping. */
  readonly ships: boolean;
  /** The rows' amounts in minor units, to hold one visible summary against another. */
  readonly amounts: readonly number[];
}

/** A summary of more rows than this is none of the shop's. */
const MOST_ROWS = 60;

/** The label and the amount of a row, in whatever cells they stand. */
function cellsOf(row: Element, of: Shop): Pick<Row, 'label' | 'text'> {
  const [first, ...others] = row.querySelectorAll('td');
  const cell = shownIn(row, ROW_AMOUNT) ?? row.querySelector(ROW_AMOUNT) ?? others.at(-1);
  const whole = shownText(row);
  if (!cell) return { label: whole.replace(/[-−]?[^\s:]*\d.*$/, '').trim(), text: moneyIn(whole, of) };
  const term = shownIn(row, ROW_LABEL) ?? (others.length > 0 ? first : null);
  const amount = shownText(cell);
  const label = term ? shownText(term) : whole.replace(amount, '').trim();
  // A cell made for an amount is empty only until the amount comes; any other cell may be part of a heading.
  if (amount === '' && cell.matches(ROW_AMOUNT)) return { label, text: { state: 'placeholder' } };
  return {
    label,
    text: readMoney(!/\d/.test(amount) && certaintyOf('free', amount) ? `${of.currency} 0` : amount, of),
  };
}

/** The meaning of a row without a type, by its label. */
const LABELLED: readonly (readonly [LabelId, Meaning, onlyTakenOff: boolean])[] = [
  ['order-total', 'total', false],
  ['running-total', 'running', false],
  ['gift-row', 'gift', true],
  ['shipping', 'shipping', false],
  ['promotion', 'promotion', true],
  ['saving', 'saving', true],
  ['points', 'points', true],
];

function meaningOf(element: Element, { label, type, minor }: Pick<Row, 'label' | 'type' | 'minor'>) {
  const certain = (meaning: Meaning) => ({ meaning, guessed: false });
  const typed = (start: string) => type.startsWith(start);
  if (typed('SPECIAL_PAYMENTS_GIFT_CARD')) return certain('gift');
  if (typed('TOTAL_BEFORE')) return certain('running');
  if (typed('PROMOTION')) return certain('promotion');
  if (typed('SHIPPING')) return certain('shipping');
  if (says('running-total', label)) return certain('running');
  if (type === '' && (element.matches(TOTAL_ROW) || element.querySelector(TOTAL_ROW))) return certain('total');
  // Of a type that is not known the words tell, as they do where there is none. Only the total never has one.
  const fitting = LABELLED.filter(([, , onlyTakenOff]) => minor < 0 || !onlyTakenOff)
    .filter(([id]) => type === '' || id !== 'order-total')
    .map(([id, meaning]) => ({ meaning, certainty: certaintyOf(id, label) }))
    .filter(({ certainty }) => certainty !== null);
  const [said] = [...fitting.filter(({ certainty }) => certainty === 'seen'), ...fitting];
  // Shipping that takes money off is an offer of free shipping.
  const meaning = said?.meaning === 'shipping' && minor < 0 ? 'promotion' : said?.meaning;
  // What speaks of gifts and takes money off may be the balance in words that are not known.
  const gifts = meaning === 'promotion' && certaintyOf('gift-mention', label) !== null;
  if (said && meaning && !gifts) return { meaning, guessed: said.certainty === ('guess' satisfies Certainty) };
  return certain(minor < 0 ? 'credit' : 'part');
}

function rowsOf(list: Element, of: Shop): Row[] {
  const rows: Row[] = [];
  for (const inner of [...allIn(list, ROWS)].slice(0, 4 * MOST_ROWS)) {
    // The innermost element is the row, with the list item around it where that holds nothing else: it may have the type.
    if (inner.querySelector(ROWS) || !isShown(inner)) continue;
    const around = parentOf(inner)?.closest('li,tr');
    const element = around && list.contains(around) && around.querySelectorAll(ROWS).length === 1 ? around : inner;
    const type = element.querySelector<HTMLInputElement>(ROW_TYPE)?.value.trim().toUpperCase() ?? '';
    const cells = cellsOf(element, of);
    if (type === '' && cells.text.state === 'none') continue;
    const minor = cells.text.state === 'amount' ? cells.text.value.minor : 0;
    rows.push({ element, type, minor, ...cells, ...meaningOf(element, { ...cells, type, minor }) });
  }
  return rows;
}

const sumOf = (rows: readonly Row[]) => rows.reduce((sum, { minor }) => sum + minor, 0);
const having = (rows: readonly Row[], ...meanings: Meaning[]) =>
  rows.filter(({ meaning }) => meanings.includes(meaning));

/**
 * Whether the rows lead to the total with the gift row (`applied`), without one (`not-applied`), or not at all. A gift
 * row of zero takes nothing.
 */
function addsUp(rows: readonly Row[], total: number): 'applied' | 'not-applied' | 'off' {
  const whole = sumOf(having(rows, 'part', 'shipping', 'promotion', 'saving', 'points', 'credit'));
  const [gift, ...more] = having(rows, 'gift').filter(({ minor }) => minor !== 0);
  if (!gift) return whole === total && having(rows, 'credit').length === 0 ? 'not-applied' : 'off';
  const left = total - gift.minor;
  const leads = whole === left || having(rows, 'running').at(-1)?.minor === left;
  return leads && gift.minor < 0 && more.length === 0 ? 'applied' : 'off';
}

/**
 * The rows, with a total on the way told from the last one: the same word can stand above the gift row and below it.
 * It is on the way where the rows above add up to it and a gift row below takes something off it.
 */
function withoutEarlierTotals(rows: readonly Row[]): readonly Row[] {
  return rows.map((row, at) => {
    const above = sumOf(having(rows.slice(0, at), 'part', 'shipping', 'promotion', 'saving', 'points', 'credit'));
    const takenOff = sumOf(having(rows.slice(at), 'gift')) < 0;
    return row.meaning === 'total' && takenOff && row.minor === above ? { ...row, meaning: 'running' } : row;
  });
}

/**
 * Whether the last row is the total whatever its label says. It has no type of its own, so it stands alone without one
 * among rows that have one, and the others must add up to it.
 */
function endsInTotal(rows: readonly Row[]): boolean {
  const others = rows.slice(0, -1);
  const last = rows.at(-1);
  if (!last || last.type || others.length < 2 || !others.every(({ type }) => type)) return false;
  return last.text.state === 'amount' && addsUp(others, last.minor) !== 'off';
}

function tellsOf(rows: readonly Row[], total: Reading<Money>): Summary['tells'] {
  const states = rows.map(({ text }) => text.state);
  if (states.includes('unclear') || states.includes('none') || rows.length > MOST_ROWS) return 'unclear';
  if (states.includes('placeholder') || (total.state === 'unreadable' && total.why === 'loading')) return 'loading';
  return total.state === 'read' && rows.length > 0 ? addsUp(rows, total.value.minor) : 'unclear';
}

/**
 * Whether a promotion row certainly takes off a credit. In words that are not known it may be free shipping.
 *
 * @param shippingLeft what the order pays for shipping after the rows that are known to take shipping off; null where
 *   no row is known to be about shipping
 */
function isCredit({ label, minor, guessed }: Row, shippingLeft: number | null): boolean {
  // More than all shipping costs cannot be free shipping alone.
  const beyond = shippingLeft !== null && -minor > shippingLeft;
  return !guessed && (certaintyOf('promotion', label) !== null || beyond);
}

/**
 * Free shipping is no credit: a promotion counts unless it is named after shipping or takes off exactly that row. Where
 * the rows do not add up, one that is missing may be what a promotion takes off.
 */
function promotionOf(rows: readonly Row[], tells: Summary['tells'], by: LocatorId, of: Shop): Reading<Money> {
  if (tells === 'loading') return unreadable('loading');
  // A promotion that adds to what is paid is a row whose type and amount contradict each other.
  if (rows.some(({ meaning, minor }) => meaning === 'promotion' && minor > 0)) return unreadable('contradiction');
  const shipping = having(rows, 'shipping');
  const promotions = having(rows, 'promotion');
  const free = promotions.filter(
    ({ label, minor }) => certaintyOf('shipping', label) || shipping.some((row) => row.minor === -minor),
  );
  const left = shipping.length > 0 ? sumOf(shipping) + sumOf(free) : null;
  const others = promotions.filter((row) => !free.includes(row));
  const taken = -sumOf(others);
  // A saving in words that nobody saw may be a credit.
  const unsure = rows.some(({ meaning, guessed }) => guessed && (meaning === 'saving' || meaning === 'points'));
  if (tells === 'unclear' || unsure || !others.every((row) => isCredit(row, left))) return unreadable('one-signal');
  if (tells === 'off') return unreadable(taken > 0 ? 'contradiction' : 'one-signal');
  return taken > 0 ? read(money(taken, of.currency), by) : ABSENT;
}

/** All places that show the total must agree, and nobody is charged less than nothing. */
function totalOf(root: ParentNode, own: readonly Reading<Money>[], of: Shop): Reading<Money> {
  const beside = allShown(root, OTHER_TOTALS)
    .filter(({ element }) => !element.closest(STALE_COPIES))
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

/** What the rows tell weighs little where a guessed label says which row is the total, or why money is taken off. */
function weightOf(rows: readonly Row[], guessedTotal: boolean, tells: Summary['tells'], of: Shop): Weight {
  const guessed = guessedTotal || rows.some((row) => row.guessed && (row.minor < 0 || row.meaning === 'running'));
  // Where the balance pays like a card, no row need tell of it.
  return guessed || (tells === 'not-applied' && isPayBalance(of.id)) ? 'weak' : 'strong';
}

function summaryOf({ by, element }: Found, root: ParentNode, of: Shop): Summary {
  const all = withoutEarlierTotals(rowsOf(element, of));
  const ending = endsInTotal(all);
  const named = having(all, 'total');
  const totals = named.length === 0 && ending ? all.slice(-1) : named;
  const rows = all.filter((row) => !totals.includes(row));
  const shown = totals.map(({ text }) => readingOf(text, by));
  const total = totalOf(root, shown, of);
  const tells = tellsOf(rows, total);
  const guessedTotal = !ending && totals.every(({ guessed }) => guessed) && !firstShown(root, OTHER_TOTALS);
  // A guessed label is not enough to say which amount is the total: the other rows have to lead to it.
  const borne = !guessedTotal || total.state !== 'read' || tells === 'applied' || tells === 'not-applied';
  return {
    by,
    total: borne ? total : unreadable(tells === 'loading' ? 'loading' : 'one-signal'),
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
  const lists = allShown(root, SUMMARIES).filter(({ element }) => !element.closest(STALE_COPIES));
  const [first = totalAlone(root, of), ...copies] = lists.slice(0, 4).map((list) => summaryOf(list, root, of));
  const told = ({ total, tells, giftRow, amounts }: Summary) => JSON.stringify([total, tells, giftRow?.minor, amounts]);
  if (copies.every((copy) => told(copy) === told(first))) return first;
  return { ...totalAlone(root, of), total: unreadable('several'), tells: 'off' };
}
