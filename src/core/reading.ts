/** The name of a locator in the site knowledge, as recorded by whoever reads with it. */
export type LocatorId = string;

/** Why a fact that should be on the page could not be told. */
export type WhyUnreadable =
  /** The place is there, but its amount is still a placeholder such as `--`. Awaited, not guessed. */
  | 'loading'
  /** The place is there, but its text is not one unmistakable amount of this marketplace. */
  | 'amount'
  /** Two signals say different things. */
  | 'contradiction'
  /** Only one signal speaks where two must agree. */
  | 'one-signal'
  /** This kind of page should show the fact, and no known place for it exists. */
  | 'missing'
  /** Several different candidates, and nothing tells which one counts. */
  | 'several';

/**
 * What was seen of one fact. `absent` (looked, and it is not there) and `unreadable` (cannot tell)
 * never share a default: a rule speaks only on `read`.
 */
export type Reading<T> =
  | { readonly state: 'read'; readonly value: T; readonly by: LocatorId }
  | { readonly state: 'absent' }
  | { readonly state: 'unreadable'; readonly why: WhyUnreadable };

export const ABSENT: Reading<never> = { state: 'absent' };

export function read<T>(value: T, by: LocatorId): Reading<T> {
  return { state: 'read', value, by };
}

export function unreadable(why: WhyUnreadable): Reading<never> {
  return { state: 'unreadable', why };
}

/** The value of a reading, or null where nothing was read: for callers that treat both silences alike. */
export function valueOrNull<T>(reading: Reading<T>): T | null {
  return reading.state === 'read' ? reading.value : null;
}
