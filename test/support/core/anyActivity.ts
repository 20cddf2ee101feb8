import fc from 'fast-check';
import { laterDay } from '../../../src/core/days/calendarDay';
import { importActivity } from '../../../src/core/ledger/activity/activityImport';
import type { ActivityPage } from '../../../src/core/ledger/activity/activityStretch';
import type { Book } from '../../../src/core/ledger/book';
import type { Entry } from '../../../src/core/ledger/ledger';
import type { ActivityRow } from '../../../src/core/page/pageReading';
import { day, usd } from './situations';

// The shop's side: a history of rows whose closing balances match, and the pages that show it.

export const BOOK: Book = { marketplace: 'US' };

/** A true history, oldest first. It has only few amounts, so that rows often look the same. */
export function anyTrueHistory(maxLength = 24): fc.Arbitrary<ActivityRow[]> {
  const step = fc.tuple(fc.constantFrom(-500, -99, -99, 99, 500, 1000), fc.integer({ min: 0, max: 2 }));
  return fc.array(step, { minLength: 1, maxLength, size: 'max' }).map((steps) => {
    let balance = 3000;
    let date = day('2026-01-01');
    return steps.map(([amount, days]) => {
      balance += amount;
      date = laterDay(date, days);
      const kind = amount < 0 ? 'spent' : 'added';
      return { day: date, kind, amount: usd(amount), closing: usd(balance) } as const;
    });
  });
}

/** One page: a part of the history, as it was after this many rows. */
export interface Opening {
  readonly known: number;
  readonly skip: number;
  readonly size: number;
  readonly older: boolean;
}

export function anyOpening(rows: number): fc.Arbitrary<Opening> {
  return fc.record({
    known: fc.integer({ min: 1, max: rows }),
    skip: fc.integer({ min: 0, max: rows }),
    size: fc.integer({ min: 1, max: 8 }),
    older: fc.constant(false),
  });
}

/** The page as the shop would show it, newest first. */
export function pageOf(history: readonly ActivityRow[], opening: Opening): ActivityPage {
  const { known, skip, size, older } = opening;
  const rows = history
    .slice(0, known)
    .reverse()
    .slice(skip, skip + size);
  const shown = older ? rows.map((row) => ({ ...row, closing: null })) : rows;
  return { rows: shown, window: { newest: skip === 0, oldest: skip + size >= known }, visit: JSON.stringify(opening) };
}

let ids = 0;

/** The entries after pages were opened one after the other. A page that does not fit changes nothing. */
export function afterPages(pages: readonly ActivityPage[], entries: readonly Entry[] = [], book = BOOK): Entry[] {
  const all = [...entries];
  for (const page of pages) {
    const outcome = importActivity(book, page, all);
    if (outcome.state !== 'fits') continue;
    for (const draft of outcome.drafts) {
      ids += 1;
      const seq = (all.at(-1)?.seq ?? 0) + 1;
      all.push({ ...draft, id: `row-${ids}`, at: seq, seq });
    }
  }
  return all;
}
