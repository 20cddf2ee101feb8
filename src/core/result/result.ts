import type { Reason } from './reason';

/**
 * A value, or the reason why there is none. `Why` is a typed code and never a sentence, because `words` makes the
 * sentence in the shopper's language. Wherever more than one room can fail, `Why` is a {@link Reason}.
 */
export type Result<T, Why = Reason> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly why: Why };

/** A failure with its reason. */
export function failed<Why>(why: Why): Result<never, Why> {
  return { ok: false, why };
}
