import type { UnsureSource } from '../../core/ruleBook/ruleBook';
import { formatMonth } from '../../words/formatDays';
import { QuestionIcon } from '../shared/icons';
import { useSpeech } from '../shared/surroundings';

interface Props {
  readonly says: string;
  readonly source: UnsureSource;
}

/** A fact that is not certain, with who says it and when. */
export function Unsure({ says, source }: Props) {
  const { words, ledger } = useSpeech();
  const { unsure, readIn } = ledger.smallChange;
  const month = formatMonth(source.writtenIn ?? source.readIn, words.locale);
  const when = source.writtenIn === null ? readIn(month) : month;
  const host = new URL(source.source).host.replace(/^www\./, '');
  return (
    <p class="quiet">
      <QuestionIcon size={14} /> {says} {unsure(words.source.certainty[source.certainty], when, host)}
    </p>
  );
}
