import type { SaidSight } from '../../messages/protocol';
import { QuestionIcon } from '../shared/icons';
import { sightSays } from './noticeSteps';

interface Props {
  readonly sight: SaidSight;
  readonly answer: (matches: boolean) => void;
}

/**
 * Asks in one line whether the reading matches what the shopper sees. One press is enough to answer, because a page
 * that makes the shopper press it gains nothing: "yes" removes the question, and "no" only leads to the popup.
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
