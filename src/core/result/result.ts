import type { Reason } from './reason';

/**
 * A value, or why there is none. `Why` is a typed code, never a sentence: what is told to the shopper is made of it in
 * `words`, in their language. Wherever more than one room can fail, `Why` is a {@link Reason}.
 */
export type Result<T, Why = Reason> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly why: Why };

/** A failure with its reason. */
export function failed<Why>(why: Why): Result<never, Why> {
  return { ok: false, why };
}
