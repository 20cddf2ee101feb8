import { type CalendarDay, daysBetween } from './calendarDay';
import { type Money, money } from './money';

/** Points earned on one day. */
export interface PointBatch {
  readonly points: number;
  readonly earned: CalendarDay;
}

export interface PointStanding {
  /** Points that have not ended. */
  readonly points: number;
  /** The credit that they can be turned into now. */
  readonly credit: Money<'USD'>;
  /** Points missing to the next step; a whole step where there are none. */
  readonly toNextStep: number;
  /** Soonest first: points that end within thirty days, as the shop's own page lists them. */
  readonly ending: readonly { readonly points: number; readonly on: CalendarDay; readonly days: number }[];
}

/** 300 points become $3, and points end three months after they were earned. Source: two reports of May 2025, US only. */
const STEP = 300;
const CENTS_PER_STEP = 300;
const MONTHS = 3;
const SOON = 30;

/**
 * What Kindle points come to.
 *
 * @param batches what is left of each.
 * @param today in the US marketplace's zone. Points count up to and including the day on which they end.
 */
export function pointStanding(batches: readonly PointBatch[], today: CalendarDay): PointStanding {
  const left = batches
    .filter(({ points }) => points > 0)
    .map(({ points, earned }) => ({
      points,
      on: Temporal.PlainDate.from(earned).add({ months: MONTHS }).toString() as CalendarDay,
    }))
    .map((batch) => ({ ...batch, days: daysBetween(today, batch.on) }))
    .filter(({ days }) => days >= 0)
    .sort((a, b) => a.days - b.days);
  const points = left.reduce((total, batch) => total + batch.points, 0);
  return {
    points,
    credit: money(Math.floor(points / STEP) * CENTS_PER_STEP, 'USD'),
    toNextStep: STEP - (points % STEP),
    ending: left.filter(({ days }) => days <= SOON),
  };
}
