import type { UnsureSource } from '../../core/ruleBook/ruleBook';
import { formatMonth } from '../../words/formatDays';
import type { Speech } from '../../words/speech';
import { QuestionIcon } from '../shared/icons';

interface Props {
  readonly speech: Speech;
  readonly says: string;
  readonly source: UnsureSource;
}

/** Something that is only said to be so, with who says it and when. */
export function Unsure({ speech: { words, ledger }, says, source }: Props) {
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
