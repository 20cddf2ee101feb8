import type { EpochMs } from '../days/calendarDay';

/**
 * A moment of a hybrid logical clock (Kulkarni et al., 2014): the wall clock, a count for what happens within one
 * millisecond or while the wall clock is behind, and the profile that wrote. Such moments are in one total order that
 * agrees with cause and effect, whatever the wall clocks of the profiles say.
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
 * The moment of the next change in a profile: after everything that it has seen.
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
