/** The id of a locator. The reader that used the locator records it. */
export type LocatorId = string;

/** Why a fact could not be told, although it should be on the page. */
export type WhyUnreadable =
  /**
   * The place was found, but its amount is still a placeholder such as `--`. We wait for the amount and do not guess
   * it.
   */
  | 'loading'
  /** The place was found, but its text is not one clear amount of this marketplace. */
  | 'amount'
  /** Two signals contradict each other. */
  | 'contradiction'
  /** Only one signal was found, but two must agree. */
  | 'one-signal'
  /** This kind of page should show the fact, but no known place for it was found. */
  | 'missing'
  /** There are several different candidates, and nothing tells which one counts. */
  | 'several'
  /** The shopper has said that the reading of this layout does not match the page. */
  | 'denied';

/** The names of the signals that tell whether the gift card balance pays. The readers explain each one. */
export const SIGNS = ['row', 'sum', 'slots', 'control', 'drawn', 'label'] as const;
export type SignName = (typeof SIGNS)[number];

/**
 * What one signal said, such as `control:applied`. The shopper sees it, to understand why the signals together tell
 * nothing.
 */
export type Signal = `${SignName}:${'applied' | 'not-applied'}` | 'sum:off';

export const SIGNALS: readonly Signal[] = [
  ...SIGNS.flatMap((name) => [`${name}:applied`, `${name}:not-applied`] as const),
  'sum:off',
];

/**
 * What was read of one fact. `absent`: we looked, and it is not there. `unreadable`: we can't tell. The two never share
 * a default, because a rule may only use `read`.
 */
export type Reading<T> =
  | {
      readonly state: 'read';
      readonly value: T;
      readonly by: LocatorId;
      /** Set where the value rests on weaker signals than usual. Sentences about it say "may". */
      readonly certainty?: 'likely';
    }
  | { readonly state: 'absent' }
  | {
      readonly state: 'unreadable';
      readonly why: WhyUnreadable;
      /** What the single signals said, where several signals tell the fact. */
      readonly signals?: readonly Signal[];
    };

export const ABSENT: Reading<never> = { state: 'absent' };

export function read<T>(value: T, by: LocatorId): Reading<T> {
  return { state: 'read', value, by };
}

/** A value that rests on weaker signals than usual. */
export function readLikely<T>(value: T, by: LocatorId): Reading<T> {
  return { state: 'read', value, by, certainty: 'likely' };
}

/** Whether a value was read only from weaker signals than usual. */
export function isLikely(reading: Reading<unknown>): boolean {
  return reading.state === 'read' && reading.certainty === 'likely';
}

export function unreadable(why: WhyUnreadable, signals: readonly Signal[] = []): Reading<never> {
  return signals.length > 0 ? { state: 'unreadable', why, signals } : { state: 'unreadable', why };
}

/** The value of a reading, or null where it is absent or unreadable. It is for callers that treat these two alike. */
export function valueOrNull<T>(reading: Reading<T>): T | null {
  return reading.state === 'read' ? reading.value : null;
}
