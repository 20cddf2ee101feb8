import type { Draws } from '../draws';
import type { Expectation } from '../expectation';

/** One way in which a page may come out other than it was when it was written down. */
export interface Operator {
  readonly id: string;
  /** What of the truth it may change, for those who judge the figures. */
  readonly changes: string;
  /** Changes the page. Gives back what may be read of it then, or null where the page has nothing to do it to. */
  apply(page: Document, draws: Draws, expected: Expectation): Expectation | null;
}

/** What `changes` says of operators after which the order and the account are as they were. */
export const NOTHING = 'nothing: what is true stays true, and may go unread';
