import { type CalendarDay, dayAt, daysBetween, type EpochMs, laterDay, startOfDay } from './calendarDay';
import type { Lot, LotId } from './lot';
import { type EndingLot, endingLots } from './lotEnd';
import { marketplace } from './marketplaces';
import { isQuiet, type LocalMoment, nextLocalDay, type QuietHours, quietEnds, sameLocalDay } from './quietHours';

/** That a step of the ladder was told for a credit. A credit whose end was changed begins anew. */
export interface ToldStep {
  readonly lot: LotId;
  readonly ends: CalendarDay;
  /** Days before the end, as in the ladder. */
  readonly rung: number;
  /** `loud`: by a notification. `silent`: in the badge and the popup alone. */
  readonly how: 'loud' | 'silent';
  readonly at: EpochMs;
}

/** What the shopper has set about reminders. */
export interface ReminderSettings {
  /** Days before the end, in any order; empty means never. */
  readonly ladder: readonly number[];
  readonly quiet: QuietHours | null;
}

/** All that is to be told now, in one piece. */
export interface Digest {
  /** Soonest end first. */
  readonly lots: readonly EndingLot[];
  readonly how: ToldStep['how'];
  /** To be kept, together with showing it: then nothing is told twice. */
  readonly told: readonly ToldStep[];
}

/**
 * What is due at a moment, or null. Called at every waking: steps that were missed while the browser was shut are
 * caught up with in one digest, and of several steps of one credit only the present state is told.
 *
 * A step is told loudly once. During quiet hours, or after the day's one loud digest, it is told silently meanwhile,
 * so that no credit passes its end untold where the browser was open only then.
 *
 * Days are counted in the marketplace's own zone, quiet hours and "the day's one digest" in the local one. An end
 * given as a day counts as its beginning: at 0 days the credit may already be gone.
 *
 * @param told every step kept so far.
 */
export function digestDue(
  lots: readonly Lot[],
  told: readonly ToldStep[],
  { ladder, quiet }: ReminderSettings,
  at: LocalMoment,
): Digest | null {
  const how = isQuiet(quiet, at) || wasLoudToday(told, at) ? 'silent' : 'loud';
  const steps = stepsTold(told, how, at.now);
  const due = endingLots(lots, (lot) => todayIn(lot, at.now), ladder)
    .map((ending) => ({ ending, rungs: reached(ending, ladder).filter((rung) => !steps.has(stepKey(ending, rung))) }))
    .filter(({ rungs }) => rungs.length > 0);
  if (due.length === 0) return null;
  return {
    lots: due.map(({ ending }) => ending),
    how,
    told: due.flatMap(({ ending: { lot, ends }, rungs }) =>
      rungs.map((rung) => ({ lot: lot.id, ends, rung, how, at: at.now })),
    ),
  };
}

/**
 * When to wake next, or null where nothing is to come: the earliest step not told yet, moved out of the quiet hours
 * and past a day that had its digest. To be asked after {@link digestDue} was told and kept.
 */
export function nextAlarm(
  lots: readonly Lot[],
  told: readonly ToldStep[],
  { ladder, quiet }: ReminderSettings,
  at: LocalMoment,
): EpochMs | null {
  const loud = stepsTold(told, 'loud', at.now);
  const silent = stepsTold(told, 'silent', at.now);
  const again = wasLoudToday(told, at) ? nextLocalDay(at) : at.now;
  let next: EpochMs | null = null;
  for (const lot of lots) {
    if (typeof lot.ends !== 'object' || lot.left.minor <= 0) continue;
    const { on: ends } = lot.ends;
    const { zone } = marketplace(lot.marketplace);
    const over = startOfDay(laterDay(ends, 1), zone);
    for (const rung of ladder) {
      if (loud.has(stepKey({ lot, ends }, rung))) continue;
      const due = startOfDay(laterDay(ends, -rung), zone);
      const spoken = quietEnds(quiet, { now: Math.max(due, again), zone: at.zone });
      // Too late to be told loudly: then silently, as soon as it is due, unless that was done.
      const when = spoken < over ? spoken : silent.has(stepKey({ lot, ends }, rung)) ? over : Math.max(due, at.now);
      if (when < over && (next === null || when < next)) next = when;
    }
  }
  return next;
}

/**
 * The steps worth keeping: those of credits that are still there, with the same end, until that day is over; and none
 * that a clock told which was ahead.
 */
export function keptSteps(told: readonly ToldStep[], lots: readonly Lot[], now: EpochMs): ToldStep[] {
  const current = new Map(lots.map((lot) => [lot.id, lot]));
  return told.filter((step) => {
    const { lot: id, ends } = step;
    const lot = current.get(id);
    return (
      lot &&
      !isFromTheFuture(step, now) &&
      typeof lot.ends === 'object' &&
      lot.ends.on === ends &&
      daysBetween(todayIn(lot, now), ends) >= 0
    );
  });
}

function todayIn(lot: Lot, now: EpochMs): CalendarDay {
  return dayAt(now, marketplace(lot.marketplace).zone);
}

function reached({ days }: EndingLot, ladder: readonly number[]): number[] {
  return [...new Set(ladder.filter((rung) => days <= rung))];
}

function wasLoudToday(told: readonly ToldStep[], at: LocalMoment): boolean {
  // Steps of one digest share their moment, so few moments are looked at.
  const moments = new Set(told.filter(({ how }) => how === 'loud').map((step) => step.at));
  return [...moments].some((moment) => sameLocalDay(moment, at));
}

function stepKey({ lot, ends }: { readonly lot: Pick<Lot, 'id'>; readonly ends: CalendarDay }, rung: number): string {
  return `${lot.id} ${ends} ${rung}`;
}

/** The steps that need not be told so: loud ones never again, silent ones not silently again. */
function stepsTold(told: readonly ToldStep[], how: ToldStep['how'], now: EpochMs): Set<string> {
  return new Set(
    told
      .filter((step) => (step.how === 'loud' || how === 'silent') && !isFromTheFuture(step, now))
      .map(({ lot, ends, rung }) => stepKey({ lot: { id: lot }, ends }, rung)),
  );
}

/** More than a clock is set right by now and then; by as much a computer may be off whose two systems disagree. */
const CLOCK_ASTRAY: EpochMs = 24 * 3_600_000;

/** Whether a step was told by a clock that was ahead, and has been set right since: it was told too early. */
function isFromTheFuture(step: ToldStep, now: EpochMs): boolean {
  return step.at > now + CLOCK_ASTRAY;
}
