import { mayBe } from './eyes';

/** Facts in short, as the files beside the hand-written pages say them. */
export type Facts = Readonly<Record<string, unknown>>;

/** What may be read of a page. To say nothing is always allowed. */
export interface Expectation {
  readonly kind: string;
  /** What is true of the order and the account, whatever befalls the page that shows it. */
  readonly facts: Facts;
  /** Amounts that the page says otherwise now: the digits before, and the digits a person reads instead. */
  readonly instead: readonly (readonly [before: string, after: string])[];
  /** Digits of amounts that nobody can read off the page any more. */
  readonly gone: readonly string[];
  /** Further values that a person may read now, by fact. */
  readonly more: Readonly<Record<string, readonly unknown[]>>;
  /** Whether a part of the page came into sight, so that what was absent may be there now. */
  readonly revealed: boolean;
  /** Whether a copy that says something else stands in sight, so that it may be all that a later change leaves. */
  readonly copied: boolean;
  /** Whether no person can tell any more which of several places speaks for the order. */
  readonly doubtful: boolean;
  /** Whether every fact has to be told as it was, because nothing that matters was touched. */
  readonly same: boolean;
}

export function expectation(kind: string, facts: Facts, more: Expectation['more'] = {}): Expectation {
  return { kind, facts, instead: [], gone: [], more, revealed: false, copied: false, doubtful: false, same: false };
}

/**
 * - `right`: what a person reads; or silence where there is nothing to be told.
 * - `silent`: can't tell, though a person can.
 * - `unjudged`: read off a page of which no person could tell the fact before it was changed. Only that the amount
 *   stands on the page was held against it.
 * - `wrong`: anything else.
 */
export type Verdict = 'right' | 'silent' | 'unjudged' | 'wrong';

/** A question of which only that it is asked can be told is `unknown`. */
const isSilent = (fact: unknown) => typeof fact === 'string' && /^(?:absent$|unknown$|unreadable:)/.test(fact);
const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Whether a value is the true one, or what the changed page says in its place. */
function accepted(told: unknown, truth: unknown, expected: Expectation): boolean {
  if (typeof told === 'number' && typeof truth === 'number') {
    const same = told === truth && !expected.gone.some((digits) => mayBe(truth, digits));
    const sign = told * truth >= 0;
    return same || expected.instead.some(([from, to]) => sign && mayBe(truth, from) && mayBe(told, to));
  }
  if (Array.isArray(told) && Array.isArray(truth)) {
    // A list may be a part of what there was, in any order; a row keeps all of its cells.
    if (told.every(Array.isArray)) {
      return told.every((row) => truth.some((other) => acceptedRow(row, other, expected)));
    }
    return told.length <= truth.length && told.every((one) => truth.some((other) => accepted(one, other, expected)));
  }
  if (isRecord(told) && isRecord(truth)) {
    // Of an order of several classes, the items that are still in sight may be all of one, which is told in its own way.
    if (truth.of === 'mixed') return true;
    return Object.keys(told).every((name) => {
      // An amount that is not told is no wrong amount.
      if (told[name] === null) return true;
      return name in truth && accepted(told[name], truth[name], expected);
    });
  }
  // Of some, those that are still in sight may be all alike.
  if (truth === 'some' && (told === 'all' || told === 'none')) return true;
  return JSON.stringify(told) === JSON.stringify(truth);
}

function acceptedRow(row: readonly unknown[], truth: readonly unknown[], expected: Expectation): boolean {
  // Nobody wrote down of a saved page's rows what kind of order each is of.
  if (row.length > truth.length && !truth.includes('any')) return false;
  // A cell that is `other` or `unsure` does not tell what it is about, and of a saved page's rows nobody wrote it down.
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

/** A hash of a number in the address, which nothing on the page changes. */
const FROM_ADDRESS = ['purchase', 'order'];

/** Facts for which a wrong answer is worse than any silence, also where nothing was certain to begin with. */
const NEVER_GUESSED = ['placed'];

/** Holds one fact, in short, against what may be read. `seen` gives the digits of the numbers in sight. */
export function judge(name: string, told: unknown, expected: Expectation, seen: () => ReadonlySet<string>): Verdict {
  const truth = expected.facts[name] ?? 'absent';
  if (FROM_ADDRESS.includes(name)) return 'right';
  if (isSilent(told)) return isSilent(truth) ? 'right' : 'silent';
  if (expected.more[name]?.some((value) => accepted(told, value, expected))) return 'right';
  const no = told === false || (isRecord(told) && told.applied === false);
  if (no && (truth === false || truth === 'absent')) return 'right';
  // Where a plain yes or no has no third answer, no stands for silence.
  if (typeof truth === 'boolean' && typeof told === 'boolean')
    return told === truth ? 'right' : told ? 'wrong' : 'silent';
  // A block of credits that has lost its end is one without an end.
  const credits = name === 'credits' && Array.isArray(told) && told.every(([, ends]) => ends === null);
  // A list is judged by its amounts alone where one of them was changed or part of it came into sight.
  const listChanged = Array.isArray(truth) && (expected.instead.length > 0 || expected.revealed || credits);
  if (!isSilent(truth) && accepted(told, truth, expected)) return 'right';
  const numbers = [...seen()].map(Number);
  // The true amount whose own digits have gone can still be added up from two that are shown.
  const sumInSight = (minor: number) =>
    numbers.some((one) => numbers.some((other) => mayBe(minor, String(one + other))));
  if (typeof told === 'number' && told === truth && sumInSight(told)) return 'unjudged';
  if (!isSilent(truth) && !listChanged) return 'wrong';
  if ((truth === 'absent' && !expected.revealed) || NEVER_GUESSED.includes(name)) return 'wrong';
  // What is left of a sum is as good as in sight.
  const inSight = (minor: number) =>
    numbers.some((one) => mayBe(minor, String(one)) || numbers.some((other) => one - other === Math.abs(minor)));
  return amountsOf(told).every((minor) => minor === 0 || inSight(minor)) ? 'unjudged' : 'wrong';
}
