import type { RuleId } from '../../core/settings';
import { otherWay, type ThisTime } from '../../core/thisTime';
import type { Words } from '../shared/words/words';
import type { Piece } from './pieces';

/** What can be asked for one order alone. */
export interface ThisTimeActions {
  thisTime(rule: RuleId, wish: ThisTime): void;
}

interface Props {
  readonly piece: Piece;
  readonly words: Words;
  readonly actions: ThisTimeActions;
}

/** Has the balance left, or used, for this order alone. Nothing where the advice is about nothing of the kind. */
export function ThisTimeButton({ piece: { advice }, words, actions }: Props) {
  const wish = otherWay(advice);
  if (wish === null) return null;
  return (
    <button
      type="button"
      class="button quiet"
      data-this-time={wish}
      onClick={() => actions.thisTime(advice.rule, wish)}
    >
      {words.notice.thisTime[wish]}
    </button>
  );
}
