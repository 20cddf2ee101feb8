import type { ThisTime } from '../../core/advice/thisTimeWish';
import type { RuleId } from '../../core/settings/ruleIds';
import type { Piece } from './piece';

/** What can be asked for one order alone. */
export interface ThisTimeActions {
  thisTime(rule: RuleId, wish: ThisTime): void;
}

interface Props {
  readonly piece: Piece;
  readonly actions: ThisTimeActions;
}

/** Has the balance left, or used, for this order alone. Nothing where the advice is about nothing of the kind. */
export function ThisTimeButton({ piece: { advice }, actions }: Props) {
  const { thisTime } = advice;
  if (thisTime === null) return null;
  return (
    <button
      type="button"
      class="button quiet"
      data-this-time={thisTime.wish}
      onClick={() => actions.thisTime(advice.rule, thisTime.wish)}
    >
      {thisTime.says}
    </button>
  );
}
