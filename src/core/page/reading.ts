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
  | 'several'
  /** The shopper has said that what is read in this layout does not match the page. */
  | 'denied';

/** The signs by which it is told whether the gift balance pays. What each is stands with those who read them. */
export const SIGNS = ['row', 'sum', 'slots', 'control', 'drawn', 'label'] as const;
export type SignName = (typeof SIGNS)[number];

/** What a sign said, for the shopper to see why the signs together tell nothing: `control:applied`. */
export type Signal = `${SignName}:${'applied' | 'not-applied'}` | 'sum:off';

export const SIGNALS: readonly Signal[] = [
  ...SIGNS.flatMap((name) => [`${name}:applied`, `${name}:not-applied`] as const),
  'sum:off',
];

/**
 * What was seen of one fact. `absent` (looked, and it is not there) and `unreadable` (cannot tell)
 * never share a default: a rule speaks only on `read`.
 */
export type Reading<T> =
  | {
      readonly state: 'read';
      readonly value: T;
      readonly by: LocatorId;
      /** Set where the value rests on weaker signs than usual: what is said of it says "may". */
      readonly certainty?: 'likely';
    }
  | { readonly state: 'absent' }
  | {
      readonly state: 'unreadable';
      readonly why: WhyUnreadable;
      /** What the single signs said, where the fact is told from several. */
      readonly signals?: readonly Signal[];
    };

export const ABSENT: Reading<never> = { state: 'absent' };

export function read<T>(value: T, by: LocatorId): Reading<T> {
  return { state: 'read', value, by };
}

/** A value that rests on weaker signs than usual. */
export function readLikely<T>(value: T, by: LocatorId): Reading<T> {
  return { state: 'read', value, by, certainty: 'likely' };
}

/** Whether a value was read, and only from weaker signs than usual. */
export function isLikely(reading: Reading<unknown>): boolean {
  return reading.state === 'read' && reading.certainty === 'likely';
}

export function unreadable(why: WhyUnreadable, signals: readonly Signal[] = []): Reading<never> {
  return signals.length > 0 ? { state: 'unreadable', why, signals } : { state: 'unreadable', why };
}

/** The value of a reading, or null where nothing was read: for callers that treat both silences alike. */
export function valueOrNull<T>(reading: Reading<T>): T | null {
  return reading.state === 'read' ? reading.value : null;
}
