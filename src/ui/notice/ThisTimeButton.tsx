import type { ThisTime } from '../../core/advice/thisTimeWish';
import type { RuleId } from '../../core/settings/ruleIds';
import type { Piece } from './piece';

/** What the shopper can ask for one order only. */
export interface ThisTimeActions {
  thisTime(rule: RuleId, wish: ThisTime): void;
}

interface Props {
  readonly piece: Piece;
  readonly actions: ThisTimeActions;
}

/**
 * A button that asks to leave or to use the balance for this order only. It draws nothing where the advice offers no
 * such choice.
 */
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
