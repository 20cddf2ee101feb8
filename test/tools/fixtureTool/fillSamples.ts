import type { Shop } from '../../../src/core/marketplaces/marketplaces';
import { EXPONENT } from '../../../src/core/money/currency';
import { plainText } from '../../../src/core/parsing/plainText';
import { shownText } from '../../../src/site/dom/shown';
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
} from '../../../src/site/locators/orders';
import {
  OTHER_TOTALS,
  ROW_LABEL,
  ROW_TYPE,
  ROWS,
  STALE_COPIES,
  SUMMARIES,
  TOTAL_ROW,
} from '../../../src/site/locators/summary';
import { certaintyOf } from '../../../src/site/words/labels';
import { orderLabel } from '../../../src/site/words/orderWords';

// A report has a zero for every digit. No shop writes $00.00. So amounts of the same form replace them, and the rows of
// a summary are made to add up to its total.

const NUMBER = /\p{Nd}(?:[.,'’٫٬\u00A0\u202F\u2009 ]?\p{Nd})*/gu;
const WORDED_MONEY = /\p{Sc}|円|\b(?:[A-Z]{3}|kr|TL|Rs|R)(?!\p{L})|\bzł|ر\.س|ريال|د\.إ|ج\.م/u;

/** The digit one in the script of a zero. */
const oneOf = (zero: string) => String.fromCodePoint((zero.codePointAt(0) ?? 48) + 1);
const withOne = (run: string) => run.replace(/^\p{Nd}/u, oneOf);

/** `00.00` becomes `10.10`. So do `00`, `.` and `00` in separate elements. */
function sampleNumber(zeros: string): string {
  const part = /^(.*)([.,٫])(\p{Nd}{2})$/u.exec(zeros);
  return part ? `${withOne(part[1] ?? '')}${part[2]}${withOne(part[3] ?? '')}` : withOne(zeros);
}

/** Four zeros alone may be a year. */
const sampleYear = (zeros: string) =>
  [...zeros].map((zero, at) => String.fromCodePoint((zero.codePointAt(0) ?? 48) + Number('2026'[at]))).join('');

/** The number of an order stays zeros, because it does so in the address. */
const ORDER = /[D\p{Nd}]\p{Nd}{2}-\p{Nd}{7}-\p{Nd}{7}/u;

function sampleText(text: string): string {
  if (ORDER.test(text) || /\bmp3\b/i.test(text)) return text;
  return text.replace(NUMBER, (zeros) => (/^\p{Nd}{4}$/u.test(zeros) ? sampleYear(zeros) : sampleNumber(zeros)));
}

function* textsOf(root: Node): Generator<Text> {
  for (const node of root.childNodes) {
    if (node.nodeType === 3) yield node as Text;
    else yield* textsOf(node);
  }
}

/** The node with a row's amount, and its minor units. */
interface RowAmount {
  readonly text: Text;
  readonly minor: number;
}

/** The amount at the end of a text. Brackets around it are a minus sign. */
function amountOfText(text: Text): RowAmount | null {
  const digits = text.data.match(NUMBER)?.at(-1);
  if (!digits || !WORDED_MONEY.test(text.data)) return null;
  const minor = Number(plainText(digits).replace(/\D/g, ''));
  const written = text.data.slice(text.data.lastIndexOf(':') + 1);
  return { text, minor: /[-−]|^\s*\(/.test(written) ? -minor : minor };
}

function amountIn(row: Element): RowAmount | null {
  return [...textsOf(row)].map(amountOfText).findLast((amount) => amount !== null) ?? null;
}

function write({ text }: RowAmount, minor: number, { currency }: Shop): void {
  const digits = String(Math.abs(minor)).padStart(EXPONENT[currency] + 1, '0');
  const point = /([.,٫])\p{Nd}{2}(?!\p{Nd})/u.exec(text.data)?.[1] ?? '.';
  const cut = digits.length - EXPONENT[currency];
  const number = EXPONENT[currency] === 0 ? digits : digits.slice(0, cut) + point + digits.slice(cut);
  const last = [...text.data.matchAll(NUMBER)].at(-1);
  if (last) text.data = text.data.slice(0, last.index) + number + text.data.slice(last.index + last[0].length);
}

type Meaning = 'total' | 'running' | 'part';

function meaningOf(row: Element): Meaning {
  const type = row.querySelector(ROW_TYPE)?.getAttribute('value') ?? '';
  const label = shownText(row.querySelector(ROW_LABEL) ?? row)
    .replace(/[-−]?[^\s:]*\p{Nd}.*$/u, '')
    .trim();
  if (type.startsWith('TOTAL_BEFORE') || certaintyOf('running-total', label)) return 'running';
  return row.closest(TOTAL_ROW) || row.querySelector(TOTAL_ROW) || certaintyOf('order-total', label) ? 'total' : 'part';
}

interface SampleRow {
  readonly meaning: Meaning;
  readonly amount: RowAmount | null;
}

/**
 * Makes rows add up to their total, which is not negative, and returns the total. Null where there is nothing to add
 * up.
 */
function addUp(rows: readonly SampleRow[], of: Shop): number | null {
  const having = (meaning: Meaning) =>
    rows.flatMap((row) => (row.meaning === meaning && row.amount ? [row.amount] : []));
  const parts = having('part');
  const totals = having('total');
  if (totals.length === 0 || parts.length === 0) return null;
  let sum = parts.reduce((total, { minor }) => total + minor, 0);
  const [largest] = parts.filter(({ minor }) => minor > 0);
  if (largest && sum < 0) {
    write(largest, largest.minor - sum, of);
    sum = 0;
  }
  for (const total of totals) write(total, sum, of);
  return sum;
}

/** Does the same for a placed order. Every running total there is the sum of the rows above it. */
function addUpStepByStep(rows: readonly SampleRow[], of: Shop): void {
  if (addUp(rows, of) === null) return;
  let sum = 0;
  for (const { meaning, amount } of rows) {
    if (!amount) continue;
    if (meaning === 'part') sum += amountOfText(amount.text)?.minor ?? 0;
    else write(amount, sum, of);
  }
}

const HIDDEN = '[hidden],.aok-hidden,.a-hidden,.hide,.a-popover-preload';

/** A credit's amount. It must differ from the shipping amount, or else it would be read as free shipping. */
function creditIn(row: Element, of: Shop): RowAmount | null {
  const amount = amountIn(row);
  if (amount && amount.minor < 0) write(amount, amount.minor - 5, of);
  return amountIn(row);
}

function isCredit(row: Element): boolean {
  const said = shownText(row)
    .replace(/[-−]?[^\s:]*\p{Nd}.*$/u, '')
    .trim();
  const typed = row.querySelector(ROW_TYPE)?.getAttribute('value')?.startsWith('PROMOTION');
  return (typed || certaintyOf('promotion', said) !== null) && certaintyOf('shipping', said) === null;
}

function summaryRows(summary: Element, of: Shop): SampleRow[] {
  const rows = [...summary.querySelectorAll(ROWS)]
    .filter((row) => !row.querySelector(ROWS) && !row.closest(HIDDEN))
    .map((row) => ({ row, meaning: meaningOf(row), amount: isCredit(row) ? creditIn(row, of) : amountIn(row) }))
    .filter(({ amount }) => amount !== null);
  // Where we do not know the language's words, the total is the last row, and it has no type.
  const last = rows.at(-1);
  const named = rows.some(({ meaning }) => meaning === 'total');
  if (!named && last && !last.row.querySelector(ROW_TYPE)) last.meaning = 'total';
  return rows;
}

interface OrderSample {
  readonly label: string;
  readonly bold: boolean;
  readonly amount: RowAmount | null;
}

/** The rows of an order's totals. Refunds and other asides are not part of them. */
function sampleRows(samples: readonly OrderSample[], of: Shop): SampleRow[] {
  const labelled = samples.map((sample) => ({ ...sample, about: orderLabel(sample.label).meaning }));
  const own = labelled.filter(({ about }) => about !== 'refund' && about !== 'aside');
  // The shop sets the total in bold, even in languages whose words we do not know.
  const bold = own.findLast((sample) => sample.bold);
  return own.map((sample): SampleRow => {
    const isTotal = sample === bold || sample.about === 'total' || sample.about === 'final';
    const { amount } = sample;
    // It must differ from the shipping amount, or else it would be read as free shipping.
    if (sample.about === 'promotion' && amount && amount.minor < 0) write(amount, amount.minor - 5, of);
    const meaning = isTotal ? 'total' : sample.about === 'running' ? 'running' : 'part';
    return { meaning, amount: amount && amountOfText(amount.text) };
  });
}

/** The rows of a placed order's totals, where each row is an element. */
function orderRows(totals: Element, of: Shop): SampleRow[] {
  const rows = Object.values(ORDER_ROWS).flatMap((css) => [...totals.querySelectorAll(css)]);
  const own = [...new Set(rows)].filter((row) => {
    const inner = [...row.querySelectorAll(INNER_ROW)].some((part) => !part.closest(HIDDEN));
    return !inner && !row.closest(HIDDEN) && !row.querySelector(REFUND_ROW);
  });
  const samples = own.map((row) => {
    const part = (css: string) => [...row.querySelectorAll(css)].find((one) => !one.closest(HIDDEN)) ?? row;
    const label = shownText(part(ORDER_LABEL));
    const amount = amountIn(part(ORDER_AMOUNT));
    return { label, bold: row.querySelector(BOLD) !== null, amount };
  });
  return sampleRows(samples, of);
}

/** The rows of a placed order's totals, where they are lines of one cell. */
function orderLines(cell: Element, of: Shop): SampleRow[] {
  const samples = [...textsOf(cell)]
    .filter((text) => text.data.includes(':'))
    .map((text) => {
      const label = text.data.slice(0, text.data.lastIndexOf(':') + 1);
      return { label, bold: text.parentElement?.matches(BOLD) ?? false, amount: amountOfText(text) };
    });
  return sampleRows(samples, of);
}

/** The amounts of a store's order. The last one is the total. */
function storeRows(document: Document): SampleRow[] {
  const amounts = Object.values(STORE_AMOUNTS).flatMap((css) => [...document.querySelectorAll(css)]);
  return amounts.map((element, at) => ({
    meaning: at === amounts.length - 1 ? 'total' : 'part',
    amount: amountIn(element),
  }));
}

/** Replaces a report's zeros with made-up amounts and days. It changes the document. */
export function fillSamples(document: Document, of: Shop): void {
  for (const text of textsOf(document.documentElement)) {
    if (text.parentElement?.localName !== 'script') text.data = sampleText(text.data);
  }
  for (const element of document.querySelectorAll('[aria-label],[title]')) {
    for (const name of ['aria-label', 'title']) {
      const said = element.getAttribute(name);
      if (said) element.setAttribute(name, sampleText(said));
    }
  }
  const sums = Object.values(SUMMARIES).flatMap((css) =>
    [...document.querySelectorAll(css)]
      .filter((summary) => !summary.closest(STALE_COPIES))
      .map((summary) => addUp(summaryRows(summary, of), of)),
  );
  for (const totals of document.querySelectorAll(ORDER_TOTALS)) addUpStepByStep(orderRows(totals, of), of);
  for (const cell of document.querySelectorAll(Object.values(ORDER_LINES).join())) {
    addUpStepByStep(orderLines(cell, of), of);
  }
  addUpStepByStep(storeRows(document), of);
  const sum = sums.find((one) => one !== null) ?? null;
  if (sum === null) return;
  for (const element of document.querySelectorAll(Object.values(OTHER_TOTALS).join())) {
    const amount = element.closest(Object.values(SUMMARIES).join()) ? null : amountIn(element);
    if (amount) write(amount, sum, of);
  }
}
