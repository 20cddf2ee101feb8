import { type CalendarDay, daysBetween } from './calendarDay';
import type { Credit, Fit } from './credit';
import { hasEnded } from './creditEnd';
import { greedyFlow } from './flow';
import { type Money, money } from './money';
import { type Buying, fitOn } from './scope';

/** Something the shopper is about to buy, or expects to. */
export interface Purchase extends Buying {
  readonly id: string;
  /** When it will be bought, in the marketplace's zone. */
  readonly day: CalendarDay;
  /** What it comes to: no more credit than that can go to it. */
  readonly cost: Money;
}

/** How much of which credit goes to which purchase. */
export interface Assignment {
  readonly credit: Credit;
  readonly purchase: string;
  readonly amount: Money;
  /** `may` where it is not certain that the shop takes the credit there. */
  readonly fit: Exclude<Fit, 'cannot'>;
}

/** What is left of a credit when its day comes. */
export interface Dying {
  readonly credit: Credit;
  readonly on: CalendarDay;
  /** From today; 0 or more. */
  readonly days: number;
  readonly amount: Money;
}

export interface Plan {
  /** Earliest end first. */
  readonly use: readonly Assignment[];
  /** What will be lost although all this is done, earliest end first. */
  readonly lost: readonly Dying[];
}

/**
 * Which credit to use on what, so that as little as possible is lost.
 *
 * Every credit with an end may be used on purchases of its currency up to and including its last day, where its
 * scope fits or (with `certainty: 'may'`) may fit, and may be split over several; a purchase may take several
 * credits. Which credit the shop itself would take first is not known, so this is what to aim for, not a forecast.
 *
 * Algorithm: earliest end first, as a largest flow with augmenting paths ({@link greedyFlow}): each credit in turn
 * gets all it still can, and earlier ones are only moved to other purchases for it, never used less. Plain
 * earliest-end-first would be wrong with scopes: a credit good for anything could take the one purchase that a later,
 * narrower credit needs. No other assignment loses less in all, and none that loses as little saves more of an
 * earlier credit. Credits without an end, or with an unknown one, come last and take only what is left over.
 *
 * @param credits those of one marketplace and account; ended and empty ones are left out.
 * @param today in the marketplace's zone.
 */
export function planUse(
  credits: readonly Credit[],
  purchases: readonly Purchase[],
  today: CalendarDay,
  certainty: 'fits' | 'may' = 'may',
): Plan {
  const usable = credits.filter((credit) => credit.left.minor > 0 && !hasEnded(credit, today)).sort(soonestFirst);
  const fits = usable.map((credit) => purchases.map((purchase) => fitBy(credit, purchase, today)));
  const flow = greedyFlow({
    supply: usable.map(({ left }) => left.minor),
    demand: purchases.map(({ cost }) => Math.max(0, cost.minor)),
    may: (credit, purchase) => {
      const fit = fits[credit]?.[purchase] ?? 'cannot';
      return fit === 'fits' || (fit === 'may' && certainty === 'may');
    },
  });
  const used = (index: number) => (flow[index] ?? []).reduce((total, units) => total + units, 0);
  return {
    use: usable.flatMap((credit, index) =>
      purchases.flatMap(({ id }, at) => {
        const units = flow[index]?.[at] ?? 0;
        const fit = fits[index]?.[at];
        if (units === 0 || !fit || fit === 'cannot') return [];
        return [{ credit, purchase: id, amount: money(units, credit.left.currency), fit }];
      }),
    ),
    lost: usable.flatMap((credit, index) => dying(credit, credit.left.minor - used(index), today)),
  };
}

/** What is lost if nothing is done at all, earliest end first. */
export function lostIfNothingIsDone(credits: readonly Credit[], today: CalendarDay): Dying[] {
  return [...planUse(credits, [], today).lost];
}

function dying(credit: Credit, minor: number, today: CalendarDay): Dying[] {
  if (minor <= 0 || typeof credit.ends !== 'object') return [];
  const { on } = credit.ends;
  return [{ credit, on, days: daysBetween(today, on), amount: money(minor, credit.left.currency) }];
}

function fitBy(credit: Credit, purchase: Purchase, today: CalendarDay): Fit {
  if (purchase.cost.currency !== credit.left.currency || purchase.day < today) return 'cannot';
  if (typeof credit.ends === 'object' && purchase.day > credit.ends.on) return 'cannot';
  return fitOn(credit, purchase).fit;
}

/** Credits that end before those that may end some day, and those before credits that never do. */
function soonestFirst(a: Credit, b: Credit): number {
  return rank(a) - rank(b) || (endDay(a) < endDay(b) ? -1 : endDay(a) > endDay(b) ? 1 : a.id < b.id ? -1 : 1);
}

function rank({ ends }: Credit): number {
  if (typeof ends === 'object') return 0;
  return ends === 'unknown' ? 1 : 2;
}

function endDay({ ends }: Credit): string {
  return typeof ends === 'object' ? ends.on : '';
}
