import { type CalendarDay, daysBetween } from '../days/calendarDay';
import { type Money, money } from '../money/money';
import type { UnsureSource } from '../ruleBook/ruleBook';

/** Points earned on one day. */
export interface PointBatch {
  readonly id: string;
  /** What is left of them, above zero. */
  readonly points: number;
  readonly earned: CalendarDay;
}

/** The most points of one batch: thousands of such batches still add up exactly. */
export const MOST_POINTS = 1_000_000;

/** 300 points become $3, and points end three months after they were earned. US only, and unsure. */
export const KINDLE_POINTS = {
  step: 300,
  stepCredit: money(300, 'USD'),
  months: 3,
  /** Days before their end at which the shop's own page lists points. */
  soon: 30,
  source: {
    source: 'https://blog.the-ebook-reader.com/2025/05/14/kindle-rewards-program-now-open-for-all-us-accounts',
    writtenIn: '2025-05',
    readIn: '2026-11',
    certainty: 'C',
  } satisfies UnsureSource,
} as const;

/** A batch with its last day. */
export interface EndingBatch {
  readonly batch: PointBatch;
  readonly on: CalendarDay;
  /** Days to its last day: 0 on that day, negative after it. */
  readonly days: number;
}

export interface PointsTotal {
  /** Points that have not ended. */
  readonly points: number;
  /** The credit that they can be turned into now. */
  readonly credit: Money<'USD'>;
  /** Points missing to the next step; a whole step where there are none. */
  readonly toNextStep: number;
  /** All batches, soonest end first; those that have ended come before the others. */
  readonly batches: readonly EndingBatch[];
  /** Points that end within thirty days. */
  readonly endingSoon: number;
}

/**
 * What Kindle points come to.
 *
 * @param today in the US marketplace's zone. Points count up to and including the day on which they end.
 */
export function countPoints(batches: readonly PointBatch[], today: CalendarDay): PointsTotal {
  const { step, stepCredit, months, soon } = KINDLE_POINTS;
  const ends = batches
    .map((batch) => {
      const on = Temporal.PlainDate.from(batch.earned).add({ months }).toString() as CalendarDay;
      return { batch, on, days: daysBetween(today, on) };
    })
    .sort((a, b) => a.days - b.days);
  const left = ends.filter(({ days }) => days >= 0);
  const points = total(left);
  return {
    points,
    credit: money(Math.floor(points / step) * stepCredit.minor, 'USD'),
    toNextStep: step - (points % step),
    batches: ends,
    endingSoon: total(left.filter(({ days }) => days <= soon)),
  };
}

function total(ends: readonly EndingBatch[]): number {
  return ends.reduce((sum, { batch }) => sum + batch.points, 0);
}
