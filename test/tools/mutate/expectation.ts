import { mayBe } from './eyes';

/** Facts in the short form of the files beside the hand-written pages. */
export type Facts = Readonly<Record<string, unknown>>;

/** What may be read on a page. To say nothing is always allowed. */
export interface Expectation {
  readonly kind: string;
  /** What is true of the order and the account, whatever happens to the page. */
  readonly facts: Facts;
  /** Amounts that the page now shows differently: the digits before, and the digits that a person reads now. */
  readonly instead: readonly (readonly [before: string, after: string])[];
  /** The digits of amounts that nobody can read on the page any more. */
  readonly gone: readonly string[];
  /** Other values that a person may now read, by fact. */
  readonly more: Readonly<Record<string, readonly unknown[]>>;
  /** Whether a part of the page became visible. Then a fact that was absent may be there now. */
  readonly revealed: boolean;
  /** Whether a visible copy says something else. A later change may leave only that copy. */
  readonly copied: boolean;
  /** Whether no person can tell any more which of several places is true for the order. */
  readonly doubtful: boolean;
  /** Whether every fact must be read as before, because nothing important was changed. */
  readonly same: boolean;
}

export function expectation(kind: string, facts: Facts, more: Expectation['more'] = {}): Expectation {
  return { kind, facts, instead: [], gone: [], more, revealed: false, copied: false, doubtful: false, same: false };
}

/**
 * - `right`: what a person reads, or silence where there is nothing to read.
 * - `silent`: the reader can't tell, although a person can.
 * - `unjudged`: nobody could tell the fact before the change. Only the presence of the amount on the page was checked.
 * - `wrong`: anything else.
 */
export type Verdict = 'right' | 'silent' | 'unjudged' | 'wrong';

/** The value `unknown` only says that a page asks a question. */
const isSilent = (fact: unknown) => typeof fact === 'string' && /^(?:absent$|unknown$|unreadable:)/.test(fact);
const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Whether a value is the true one, or the one that the changed page shows instead. */
function accepted(told: unknown, truth: unknown, expected: Expectation): boolean {
  if (typeof told === 'number' && typeof truth === 'number') {
    const same = told === truth && !expected.gone.some((digits) => mayBe(truth, digits));
    const sign = told * truth >= 0;
    return same || expected.instead.some(([from, to]) => sign && mayBe(truth, from) && mayBe(told, to));
  }
  if (Array.isArray(told) && Array.isArray(truth)) {
    // A list may be a part of the earlier list, in any order. A row keeps all of its cells.
    if (told.every(Array.isArray)) {
      return told.every((row) => truth.some((other) => acceptedRow(row, other, expected)));
    }
    return told.length <= truth.length && told.every((one) => truth.some((other) => accepted(one, other, expected)));
  }
  if (isRecord(told) && isRecord(truth)) {
    // In an order with several classes, the visible items may all be of one class. That is told in a different way.
    if (truth.of === 'mixed') return true;
    return Object.keys(told).every((name) => {
      // An amount that is not told is not wrong.
      if (told[name] === null) return true;
      return name in truth && accepted(told[name], truth[name], expected);
    });
  }
  // Where `some` is true, the items that are still visible may be all alike.
  if (truth === 'some' && (told === 'all' || told === 'none')) return true;
  return JSON.stringify(told) === JSON.stringify(truth);
}

function acceptedRow(row: readonly unknown[], truth: readonly unknown[], expected: Expectation): boolean {
  // For the rows of a saved page, nobody wrote down the kind of each order.
  if (row.length > truth.length && !truth.includes('any')) return false;
  // A cell that is `other` or `unsure` claims nothing. For the rows of a saved page, nobody wrote down what they are
  // about.
  return row.every(
    (cell, at) =>
      at >= truth.length ||
      cell === 'other' ||
      cell === 'unsure' ||
      cell === null ||
      truth[at] === 'any' ||
      accepted(cell, truth[at], expected),
  );
}

function amountsOf(value: unknown): number[] {
  if (typeof value === 'number') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(amountsOf) : [];
}

/** Hashes of a number in the address. Nothing on the page can change them. */
const FROM_ADDRESS = ['purchase', 'order'];

/** Facts for which a wrong answer is always worse than silence, even where nothing was certain before. */
const NEVER_GUESSED = ['placed'];

/** Judges one fact in short form by what may be read. `seen` gives the digits of the visible numbers. */
export function judge(name: string, told: unknown, expected: Expectation, seen: () => ReadonlySet<string>): Verdict {
  const truth = expected.facts[name] ?? 'absent';
  if (FROM_ADDRESS.includes(name)) return 'right';
  if (isSilent(told)) return isSilent(truth) ? 'right' : 'silent';
  if (expected.more[name]?.some((value) => accepted(told, value, expected))) return 'right';
  const no = told === false || (isRecord(told) && told.applied === false);
  if (no && (truth === false || truth === 'absent')) return 'right';
  // Where a fact can only be yes or no, no stands for silence.
  if (typeof truth === 'boolean' && typeof told === 'boolean')
    return told === truth ? 'right' : told ? 'wrong' : 'silent';
  // A block of credits whose end is gone becomes one credit without an end.
  const credits = name === 'credits' && Array.isArray(told) && told.every(([, ends]) => ends === null);
  // Where an amount of a list was changed, or part of the list became visible, only the amounts of the list are judged.
  const listChanged = Array.isArray(truth) && (expected.instead.length > 0 || expected.revealed || credits);
  if (!isSilent(truth) && accepted(told, truth, expected)) return 'right';
  const numbers = [...seen()].map(Number);
  // Where the digits of a true amount are gone, it can still be the sum of two visible amounts.
  const sumInSight = (minor: number) =>
    numbers.some((one) => numbers.some((other) => mayBe(minor, String(one + other))));
  if (typeof told === 'number' && told === truth && sumInSight(told)) return 'unjudged';
  if (!isSilent(truth) && !listChanged) return 'wrong';
  if ((truth === 'absent' && !expected.revealed) || NEVER_GUESSED.includes(name)) return 'wrong';
  // The rest of a sum counts as visible.
  const inSight = (minor: number) =>
    numbers.some((one) => mayBe(minor, String(one)) || numbers.some((other) => one - other === Math.abs(minor)));
  return amountsOf(told).every((minor) => minor === 0 || inSight(minor)) ? 'unjudged' : 'wrong';
}
