import type { UnsureSource } from '../../core/smallChange';
import { formatMonth } from '../shared/formatDays';
import { QuestionIcon } from '../shared/icons';
import type { LedgerSpeech } from './ledgerSpeech';

interface Props {
  readonly speech: LedgerSpeech;
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
