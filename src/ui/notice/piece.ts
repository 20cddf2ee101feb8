import type { SaidAdvice } from '../../messages/protocol';

/** One piece of advice, ready to be shown. */
export interface Piece {
  /** No other piece in the notice has the same key. */
  readonly key: string;
  readonly advice: SaidAdvice;
  /** Whether the place that the advice is about can be found on the page now. */
  readonly canShow: boolean;
}
