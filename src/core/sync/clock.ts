import type { EpochMs } from '../days/calendarDay';

/**
 * A moment of a hybrid logical clock (Kulkarni et al., 2014). It has the wall clock, a count and the profile that wrote
 * it. The count orders changes that happen within one millisecond, or while the wall clock is behind. All moments have
 * one total order. In this order a cause always comes before its effect, even if the profiles' wall clocks are wrong.
 */
export interface HybridMoment {
  readonly wall: EpochMs;
  readonly count: number;
  /** A random id of the profile. */
  readonly profile: string;
}

export function compareMoments(a: HybridMoment, b: HybridMoment): number {
  return a.wall - b.wall || a.count - b.count || (a.profile < b.profile ? -1 : a.profile > b.profile ? 1 : 0);
}

/**
 * The moment of the next change in a profile. It is later than every moment that the profile has seen.
 *
 * @param latest the latest moment that the profile wrote or received; null before the first.
 */
export function tick(latest: HybridMoment | null, now: EpochMs, profile: string): HybridMoment {
  if (!latest || now > latest.wall) return { wall: now, count: 0, profile };
  return { wall: latest.wall, count: latest.count + 1, profile };
}

export function latestOf(moments: readonly HybridMoment[]): HybridMoment | null {
  return moments.reduce<HybridMoment | null>(
    (latest, moment) => (latest && compareMoments(latest, moment) >= 0 ? latest : moment),
    null,
  );
}
