import type { FirstSight } from '../../core/firstSight';
import type { MarketplaceId } from '../../core/marketplaces';
import { QuestionIcon } from '../shared/icons';
import { sayQuestion } from '../shared/saySight';
import type { Words } from '../shared/words/words';

interface Props {
  readonly words: Words;
  readonly marketplace: MarketplaceId;
  readonly sight: FirstSight;
  readonly answer: (matches: boolean) => void;
}

/**
 * Asks in one line whether what was read is what the shopper sees. One press answers, because a page that presses in
 * the shopper's place gains nothing by it: yes takes the question away, and no only leads to the popup.
 */
export function SightQuestion({ words, marketplace, sight, answer }: Props) {
  return (
    <div class="piece sight" data-sight={sight.answer}>
      <span class="mark" data-accent="balance">
        <QuestionIcon />
      </span>
      <p class="slim-verdict">{sayQuestion(sight, marketplace, words)}</p>
      {sight.answer === 'asked' && (
        <div class="actions">
          <button type="button" class="button" data-matches="yes" onClick={() => answer(true)}>
            {words.sight.yes}
          </button>
          <button type="button" class="button" data-matches="no" onClick={() => answer(false)}>
            {words.sight.no}
          </button>
        </div>
      )}
    </div>
  );
}
