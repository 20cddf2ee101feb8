import type { Draws } from '../draws';
import type { Expectation } from '../expectation';

/** One way in which a page may differ from the page that was written down. */
export interface Operator {
  readonly id: string;
  /** Which truth it may change. This is for the reader of the numbers. */
  readonly changes: string;
  /** Changes the page. Returns what may be read on it then, or null where the operator does not fit the page. */
  apply(page: Document, draws: Draws, expected: Expectation): Expectation | null;
}

/** The `changes` of operators that leave the order and the account as they were. */
export const NOTHING = 'nothing: what is true stays true, and may go unread';
