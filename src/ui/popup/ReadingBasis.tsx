import { useState } from 'preact/hooks';
import { dayAt } from '../../core/days/calendarDay';
import { marketplace } from '../../core/marketplaces/marketplaces';
import { basisOf, layoutOf, type Sight } from '../../core/page/firstSight';
import type { PageReading } from '../../core/page/pageReading';
import { formatDay } from '../../words/formatDays';
import type { Speech } from '../../words/speech';
import { useSpeech, useWrite } from '../shared/surroundings';

interface Props {
  /** The page as it was read, before the shopper's answer about its layout is applied. */
  readonly reading: PageReading;
  readonly sights: readonly Sight[];
}

/**
 * Shows the proof for how the gift card balance was read, and asks the shopper whether it is right. An answer here
 * counts in full, because no page can press a button in the popup.
 */
export function ReadingBasis({ reading, sights }: Props) {
  const speech = useSpeech();
  const write = useWrite();
  const [error, setError] = useState<string | null>(null);
  const basis = basisOf(reading, sights);
  const layout = layoutOf(reading);
  if (basis === null || layout === null) return null;
  const { basis: own } = speech.own;
  if (basis.on === 'saved-page') {
    return (
      <p class="quiet basis" data-basis="saved-page">
        {own.savedPage}
      </p>
    );
  }
  const answer = basis.said?.answer ?? 'asked';
  const says = (matches: boolean) => async () => {
    const kept = await write('sight.settle', { layout, matches });
    setError(kept.ok ? null : kept.error);
  };
  return (
    <div class="basis" data-basis={answer}>
      <p class="quiet">{sentenceOf(basis.said, reading, speech)}</p>
      <div class="basis-actions">
        {answer !== 'confirmed' && (
          <button type="button" class="button button-small" onClick={says(true)}>
            {own.matches}
          </button>
        )}
        {answer !== 'denied' && (
          <button type="button" class="button button-small" onClick={says(false)}>
            {own.matchesNot}
          </button>
        )}
      </div>
      <p role="status" class="result-line">
        {error}
      </p>
    </div>
  );
}

function sentenceOf(said: Sight | null, reading: PageReading, { words, own: { basis } }: Speech): string {
  const on = said && formatDay(dayAt(said.at, marketplace(reading.marketplace).zone), words.locale, 'with-year');
  if (on === null || said?.answer === 'asked') return basis.reports;
  if (said?.answer === 'doubted') return basis.doubted;
  return said?.answer === 'confirmed' ? basis.confirmed(on) : basis.denied(on);
}
