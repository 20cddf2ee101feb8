import type { SaidAdvice } from '../../messages/protocol';

/** One piece of advice, ready to be shown. */
export interface Piece {
  /** Unlike any other piece's in the notice. */
  readonly key: string;
  readonly advice: SaidAdvice;
  /** Whether what it speaks of can be found on the page right now. */
  readonly canShow: boolean;
}
