import { type CalendarDay, dayAt, daysBetween, type EpochMs, laterDay, startOfDay } from '../days/calendarDay';
import { isQuiet, type LocalMoment, nextLocalDay, type Quiet, quietEnds, sameLocalDay } from '../days/quietHours';
import type { CreditId } from '../ledger/book';
import { type MarketplaceId, marketplace } from '../marketplaces/marketplaces';
import type { DeviceSettings } from '../settings/deviceSettings';
import { type Settings, snoozeEnds } from '../settings/settings';
import type { Credit } from './credit';
import { type EndingCredit, endingCredits } from './creditEnd';

/**
 * A step of the ladder that the shopper was told of, for one credit. The steps start again when the credit's end
 * changes.
 */
export interface ToldStep {
  readonly credit: CreditId;
  readonly ends: CalendarDay;
  /** The step: days before the end, as in the ladder. */
  readonly rung: number;
  /** `loud`: by a notification. `silent`: only in the badge and the popup. */
  readonly how: 'loud' | 'silent';
  readonly at: EpochMs;
}

/** What the shopper has set about reminders. */
export interface ReminderSettings {
  /** Days before the end at which to remind, in any order. Empty means never. */
  readonly ladder: readonly number[];
  readonly quiet: Quiet;
  /** No notification about a shop is shown before this moment; absent where nothing is snoozed. */
  readonly snoozedUntil?: (shop: MarketplaceId) => EpochMs;
}

/** Everything to tell the shopper now, in one message. */
export interface Digest {
  /** Soonest end first. */
  readonly credits: readonly EndingCredit[];
  readonly how: ToldStep['how'];
  /** Keep these steps when you show the digest, so that nothing is told twice. */
  readonly told: readonly ToldStep[];
}

/**
 * Derives the reminder settings for a moment.
 * @param mayNotify whether the browser allows notifications. If not, only the badge and the popup remind.
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
 * Finds what is due at a moment; null where nothing is. Call it each time the background wakes. One digest covers all
 * steps that were missed while the browser was closed. If several steps of one credit are due, only its present state
 * is told.
 *
 * A step is told loudly once, and never after a later step of the same credit. A step that can't be told loudly yet is
 * told silently in the meantime. Otherwise a credit could end without any reminder, if the browser is only open at such
 * times. Such times are quiet hours, a snooze, and the rest of the day after its one loud digest. A credit whose end
 * the shopper has just typed also waits. Steps that had passed when the shopper typed the end are never told, because
 * the shopper knew.
 *
 * Days until an end are counted in the marketplace's zone. Quiet hours and "the day's one digest" use the local zone.
 * An end that is given as a day counts as the start of that day, so at 0 days the credit may already be gone.
 *
 * @param told every step that was kept so far.
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
 * Tells when to wake next; null where no step will come. It is the earliest step that was not told yet, moved out of
 * the quiet hours and past a day that had its digest. Call it after the digest of {@link digestDue} was told and its
 * steps were kept.
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
      // If it is too late for a loud reminder, remind silently as soon as the step is due, unless that was done.
      const when = spoken < over ? spoken : silently.has(rung) ? Math.max(due, at.now) : over;
      if (when < over && (next === null || when < next)) next = when;
    }
  }
  return next;
}

/**
 * Chooses the steps to keep. It also keeps steps of credits that were used up, ended or removed. The day has had its
 * digest in any case, and a credit may come back by an undo or after the clock is corrected.
 *
 * A step from the future is dropped, because it was told while the clock was ahead. But if the clock is now earlier
 * than the moment when the credit was added, the clock is wrong now, and the step stays.
 */
export function keptSteps(told: readonly ToldStep[], credits: readonly Credit[], now: EpochMs): ToldStep[] {
  const addedAt = new Map(credits.map((credit) => [credit.id, credit.addedAt]));
  const oldest = laterDay(dayAt(now, 'UTC'), -DAYS_KEPT);
  return told.filter(
    (step) => step.ends >= oldest && !(isFromTheFuture(step, now) && now >= (addedAt.get(step.credit) ?? step.at)),
  );
}

/** Steps are kept for this many days after a credit's end. Clocks are rarely ahead by more. */
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
  // Steps of one digest have the same moment, so there are few moments to check.
  const moments = new Set(told.filter(({ how }) => how === 'loud').map((step) => step.at));
  return [...moments].some((moment) => sameLocalDay(moment, at));
}

/**
 * When the shopper typed a credit's end, with the credit or as a change. Null where the end came from Amazon's own list
 * of credits, or where the moment is in the future because the clock was ahead.
 */
function typedAt({ source, addedAt, endTypedAt }: Credit, now: EpochMs): EpochMs | null {
  const typed = endTypedAt ?? (source === 'no-rush-page' ? null : addedAt);
  return typed === null || typed > now + CLOCK_ASTRAY ? null : typed;
}

const HALF_A_DAY: EpochMs = 12 * 3_600_000;

/**
 * The earliest moment of a loud reminder for a credit. It is never on the day on which the shopper typed the credit in,
 * nor within twelve hours after that, because the popup has just shown the credit.
 */
function loudFrom(credit: Credit, at: LocalMoment): EpochMs {
  const typed = typedAt(credit, at.now);
  return typed === null ? at.now : Math.max(at.now, nextLocalDay({ now: typed, zone: at.zone }), typed + HALF_A_DAY);
}

/**
 * Finds the steps of a credit that are still to be told loudly or silently. These are the steps that are nearer to the
 * end than the day on which the shopper was last told of the credit or typed it in. A loud step also counts as a silent
 * one, but not the other way round.
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

/**
 * A step this far in the future proves that the clock was ahead. Small corrections of a clock are shorter, and so is
 * the difference between two operating systems on one computer.
 */
const CLOCK_ASTRAY: EpochMs = 24 * 3_600_000;

/** Whether a step was told too early, because the clock was ahead and has been corrected since. */
function isFromTheFuture(step: ToldStep, now: EpochMs): boolean {
  return step.at > now + CLOCK_ASTRAY;
}
