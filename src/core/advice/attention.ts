import { type Credit, looksAlike } from '../credits/credit';
import { type EndingCredit, endingCredits } from '../credits/creditEnd';
import { type CalendarDay, type EpochMs, laterDay, startOfDay } from '../days/calendarDay';
import { type MarketplaceId, marketplace } from '../marketplaces/marketplaces';
import { isSnoozed, type Settings, snoozeEnds } from '../settings/settings';
import type { Advice } from './advice';
import { ruleOf } from './ruleOf';

/**
 * The credits of all marketplaces that are near their end, soonest first. They need attention even when no page is
 * open.
 *
 * @param todayOf returns today's date in a marketplace's own zone.
 * @param ladder days before the end, as in the settings; an empty ladder means never.
 */
export function creditsNearEnd(
  credits: readonly Credit[],
  todayOf: (marketplace: MarketplaceId) => CalendarDay,
  ladder: readonly number[],
): EndingCredit[] {
  return endingCredits(credits, (credit) => todayOf(credit.book.marketplace), ladder);
}

/**
 * The number in the badge. It counts the advice that a notice shows on this tab, the advice that waits for an answer
 * (such as a balance that nothing explains), and the credits near their end. A credit that the notice names is counted
 * once. While `credit-expiring` is snoozed, credits near their end are not counted.
 */
export function attentionCount(
  adviceOnTab: readonly Advice[],
  nearEnd: readonly EndingCredit[],
  settings: Settings,
  now: EpochMs,
): number {
  const ending = nearEnd.filter(({ credit }) => !isSnoozed('credit-expiring', credit.book.marketplace, settings, now));
  const spoken = adviceOnTab.filter((advice) => isCounted(advice) && !isAboutOneOf(ending, advice));
  return spoken.length + ending.length;
}

/** Whether advice counts in the badge: a notice shows it, or it waits for an answer. */
function isCounted({ place, rule }: Advice): boolean {
  return place === 'notice' || ruleOf(rule).awaitsAnswer === true;
}

/**
 * When the number of credits near their end changes next by the passing of time alone: a credit comes within the
 * ladder, the last day of a credit is over, or the snooze of `credit-expiring` ends. Null if no change is coming.
 */
export function nextCount(credits: readonly Credit[], settings: Settings, now: EpochMs): EpochMs | null {
  if (settings.ladder.length === 0) return null;
  const first = Math.max(...settings.ladder);
  const changes = credits.flatMap(({ ends, left, book }) => {
    if (typeof ends !== 'object' || left.minor <= 0) return [];
    const { zone } = marketplace(book.marketplace);
    const over = startOfDay(laterDay(ends.on, 1), zone);
    const heard = snoozeEnds('credit-expiring', book.marketplace, settings, now);
    return over <= heard ? [] : [Math.max(startOfDay(laterDay(ends.on, -first), zone), heard), over];
  });
  const next = changes.filter((change) => change > now).reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY);
  return Number.isFinite(next) ? next : null;
}

function isAboutOneOf(ending: readonly EndingCredit[], advice: Advice): boolean {
  if (advice.rule !== 'credit-expiring' && advice.rule !== 'credit-unused' && advice.rule !== 'credit-unfit')
    return false;
  return ending.some(
    ({ credit }) => credit.book.marketplace === advice.marketplace && looksAlike(credit, advice.credit),
  );
}
