import type { SaidSight } from '../../messages/protocol';
import { QuestionIcon } from '../shared/icons';
import { sightSays } from './noticeSteps';

interface Props {
  readonly sight: SaidSight;
  readonly answer: (matches: boolean) => void;
}

/**
 * Asks in one line whether what was read is what the shopper sees. One press answers, because a page that presses in
 * the shopper's place gains nothing by it: yes takes the question away, and no only leads to the popup.
 */
export function SightQuestion({ sight, answer }: Props) {
  return (
    <div class="piece sight" data-sight={sight.answer}>
      <span class="mark" data-accent="balance">
        <QuestionIcon />
      </span>
      <p class="slim-verdict">{sightSays(sight)}</p>
      {sight.answer === 'asked' && (
        <div class="actions">
          <button type="button" class="button" data-matches="yes" onClick={() => answer(true)}>
            {sight.yes}
          </button>
          <button type="button" class="button" data-matches="no" onClick={() => answer(false)}>
            {sight.no}
          </button>
        </div>
      )}
    </div>
  );
}
