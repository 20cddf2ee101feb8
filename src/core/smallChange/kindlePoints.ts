import { type CalendarDay, daysBetween } from '../days/calendarDay';
import { type Money, money } from '../money/money';
import type { UnsureSource } from '../ruleBook/ruleBook';

/** Points earned on one day. */
export interface PointBatch {
  readonly id: string;
  /** The number that is left; above zero. */
  readonly points: number;
  readonly earned: CalendarDay;
}

/** The most points of one batch. Thousands of such batches still add up exactly. */
export const MOST_POINTS = 1_000_000;

/**
 * 300 points become $3, and points end three months after they were earned. It is true in the US only, and it is
 * unsure.
 */
export const KINDLE_POINTS = {
  step: 300,
  stepCredit: money(300, 'USD'),
  months: 3,
  /** The shop's own page lists points this many days before their end. */
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
  /** The days until its last day: 0 on that day, negative after it. */
  readonly days: number;
}

export interface PointsTotal {
  /** Points that have not ended. */
  readonly points: number;
  /** The credit that the points can become now. */
  readonly credit: Money<'USD'>;
  /** The points that are missing to the next step; a whole step where there are no points. */
  readonly toNextStep: number;
  /** All batches, soonest end first, so ended batches come first. */
  readonly batches: readonly EndingBatch[];
  /** Points that end within thirty days. */
  readonly endingSoon: number;
}

/**
 * Adds up Kindle points.
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
