import { type CalendarDay, dayAt, daysBetween, type EpochMs, laterDay, startOfDay } from '../days/calendarDay';
import { isQuiet, type LocalMoment, nextLocalDay, type Quiet, quietEnds, sameLocalDay } from '../days/quietHours';
import type { CreditId } from '../ledger/book';
import { type MarketplaceId, marketplace } from '../marketplaces/marketplaces';
import type { DeviceSettings } from '../settings/deviceSettings';
import { type Settings, snoozeEnds } from '../settings/settings';
import type { Credit } from './credit';
import { type EndingCredit, endingCredits } from './creditEnd';

/** That a step of the ladder was told for a credit. A credit whose end was changed begins anew. */
export interface ToldStep {
  readonly credit: CreditId;
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
  readonly quiet: Quiet;
  /** Before this moment nothing of a shop is told loudly; absent where there is no such moment. */
  readonly snoozedUntil?: (shop: MarketplaceId) => EpochMs;
}

/** All that is to be told now, in one piece. */
export interface Digest {
  /** Soonest end first. */
  readonly credits: readonly EndingCredit[];
  readonly how: ToldStep['how'];
  /** To be kept, together with showing it: then nothing is told twice. */
  readonly told: readonly ToldStep[];
}

/**
 * What the settings come to for reminders at a moment.
 * @param mayNotify whether the browser lets notifications be shown; without it the badge and the popup alone tell
 */
export function reminderSettings(
  { ladder, snoozes }: Pick<Settings, 'ladder' | 'snoozes'>,
  { notifications, quiet }: Pick<DeviceSettings, 'notifications' | 'quiet'>,
  mayNotify: boolean,
  now: EpochMs,
): ReminderSettings {
  const snoozedUntil = (shop: MarketplaceId) => snoozeEnds('credit-expiring', shop, { snoozes }, now);
  return { ladder, quiet: notifications && mayNotify ? quiet : 'always', snoozedUntil };
}

/**
 * What is due at a moment, or null. Called at every waking: steps that were missed while the browser was shut are
 * caught up with in one digest, and of several steps of one credit only the present state is told.
 *
 * A step is told loudly once, and never after a later step of the same credit. What can't be told loudly yet is told
 * silently meanwhile, so that no credit passes its end untold where the browser was open only then. That holds during
 * quiet hours, while reminders are snoozed, after the day's one loud digest, and for a credit whose end the shopper has
 * just typed. The steps that had passed when the end was typed are not told, because the shopper knew.
 *
 * Days are counted in the marketplace's own zone, quiet hours and "the day's one digest" in the local one. An end
 * given as a day counts as its beginning: at 0 days the credit may already be gone.
 *
 * @param told every step kept so far.
 */
export function digestDue(
  credits: readonly Credit[],
  told: readonly ToldStep[],
  settings: ReminderSettings,
  at: LocalMoment,
): Digest | null {
  const near = endingCredits(credits, (credit) => todayIn(credit, at.now), settings.ladder);
  if (mayBeLoud(told, settings, at)) {
    const heard = near.filter(({ credit }) => Math.max(loudFrom(credit, at), snoozeOf(credit, settings)) <= at.now);
    const loud = digestOf(heard, told, settings.ladder, 'loud', at.now);
    if (loud !== null) return loud;
  }
  return digestOf(near, told, settings.ladder, 'silent', at.now);
}

function digestOf(
  near: readonly EndingCredit[],
  told: readonly ToldStep[],
  ladder: readonly number[],
  how: ToldStep['how'],
  now: EpochMs,
): Digest | null {
  const rungs = openRungs(told, how, now);
  const due = near
    .map((ending) => ({ ending, rungs: rungs(ending.credit, ladder).filter((rung) => ending.days <= rung) }))
    .filter((each) => each.rungs.length > 0);
  if (due.length === 0) return null;
  return {
    credits: due.map(({ ending }) => ending),
    how,
    told: due.flatMap(({ ending: { credit, ends }, rungs: reached }) =>
      reached.map((rung) => ({ credit: credit.id, ends, rung, how, at: now })),
    ),
  };
}

/**
 * When to wake next, or null where nothing is to come: the earliest step not told yet, moved out of the quiet hours
 * and past a day that had its digest. To be asked after {@link digestDue} was told and kept.
 */
export function nextAlarm(
  credits: readonly Credit[],
  told: readonly ToldStep[],
  settings: ReminderSettings,
  at: LocalMoment,
): EpochMs | null {
  const { ladder, quiet } = settings;
  const loud = openRungs(told, 'loud', at.now);
  const silent = openRungs(told, 'silent', at.now);
  const again = wasLoudToday(told, at) ? nextLocalDay(at) : at.now;
  let next: EpochMs | null = null;
  for (const credit of credits) {
    if (typeof credit.ends !== 'object' || credit.left.minor <= 0) continue;
    const { on: ends } = credit.ends;
    const { zone } = marketplace(credit.book.marketplace);
    const over = startOfDay(laterDay(ends, 1), zone);
    const silently = new Set(silent(credit, ladder));
    for (const rung of loud(credit, ladder)) {
      const due = startOfDay(laterDay(ends, -rung), zone);
      const spoken = quietEnds(quiet, {
        now: Math.max(due, again, loudFrom(credit, at), snoozeOf(credit, settings)),
        zone: at.zone,
      });
      // Too late to be told loudly: then silently, as soon as it is due, unless that was done.
      const when = spoken < over ? spoken : silently.has(rung) ? Math.max(due, at.now) : over;
      if (when < over && (next === null || when < next)) next = when;
    }
  }
  return next;
}

/**
 * The steps worth keeping. Those of credits that were used up, ended or removed are kept too, because the day had its
 * digest all the same, and because a credit may come back by an undo or by a clock that is set right.
 *
 * A step from the future was told by a clock that was ahead, and is dropped. While the clock stands before the credit
 * was even added it is the clock that is wrong now, and the step stays.
 */
export function keptSteps(told: readonly ToldStep[], credits: readonly Credit[], now: EpochMs): ToldStep[] {
  const addedAt = new Map(credits.map((credit) => [credit.id, credit.addedAt]));
  const oldest = laterDay(dayAt(now, 'UTC'), -DAYS_KEPT);
  return told.filter(
    (step) => step.ends >= oldest && !(isFromTheFuture(step, now) && now >= (addedAt.get(step.credit) ?? step.at)),
  );
}

/** So long after a credit's end its steps are kept. Clocks that are ahead by more are rare. */
const DAYS_KEPT = 400;

function todayIn(credit: Credit, now: EpochMs): CalendarDay {
  return dayAt(now, marketplace(credit.book.marketplace).zone);
}

function mayBeLoud(told: readonly ToldStep[], { quiet }: ReminderSettings, at: LocalMoment): boolean {
  return !isQuiet(quiet, at) && !wasLoudToday(told, at);
}

function snoozeOf({ book }: Credit, { snoozedUntil }: ReminderSettings): EpochMs {
  return snoozedUntil?.(book.marketplace) ?? 0;
}

function wasLoudToday(told: readonly ToldStep[], at: LocalMoment): boolean {
  // Steps of one digest share their moment, so few moments are looked at.
  const moments = new Set(told.filter(({ how }) => how === 'loud').map((step) => step.at));
  return [...moments].some((moment) => sameLocalDay(moment, at));
}

/**
 * When the shopper typed a credit's end, with the credit or anew; null where Amazon's own list of credits gave it, or a
 * clock that is ahead.
 */
function typedAt({ source, addedAt, endTypedAt }: Credit, now: EpochMs): EpochMs | null {
  const typed = endTypedAt ?? (source === 'no-rush-page' ? null : addedAt);
  return typed === null || typed > now + CLOCK_ASTRAY ? null : typed;
}

const HALF_A_DAY: EpochMs = 12 * 3_600_000;

/**
 * From when a credit may be told of loudly: not on the day on which the shopper typed it in, nor within twelve hours
 * of it, because the popup has just shown it.
 */
function loudFrom(credit: Credit, at: LocalMoment): EpochMs {
  const typed = typedAt(credit, at.now);
  return typed === null ? at.now : Math.max(at.now, nextLocalDay({ now: typed, zone: at.zone }), typed + HALF_A_DAY);
}

/**
 * Tells the rungs that are still to be told so for a credit: those nearer to its end than it was when the shopper was
 * last told of it, or typed it in. A loud step counts for a silent one, not the other way round.
 */
function openRungs(
  told: readonly ToldStep[],
  how: ToldStep['how'],
  now: EpochMs,
): (credit: Credit, ladder: readonly number[]) => number[] {
  const heardAt = new Map<string, EpochMs>();
  for (const step of told) {
    if ((how === 'loud' && step.how === 'silent') || isFromTheFuture(step, now)) continue;
    const key = `${step.credit} ${step.ends}`;
    heardAt.set(key, Math.max(step.at, heardAt.get(key) ?? step.at));
  }
  return (credit, ladder) => {
    if (typeof credit.ends !== 'object') return [];
    const { on: ends } = credit.ends;
    const knewAt = [heardAt.get(`${credit.id} ${ends}`) ?? null, typedAt(credit, now)].filter(
      (moment) => moment !== null,
    );
    const known = Math.min(...knewAt.map((moment) => daysBetween(todayIn(credit, moment), ends)));
    return [...new Set(ladder)].filter((rung) => rung < known);
  };
}

/** More than a clock is set right by now and then; by as much a computer may be off whose two systems disagree. */
const CLOCK_ASTRAY: EpochMs = 24 * 3_600_000;

/** Whether a step was told by a clock that was ahead, and has been set right since: it was told too early. */
function isFromTheFuture(step: ToldStep, now: EpochMs): boolean {
  return step.at > now + CLOCK_ASTRAY;
}
