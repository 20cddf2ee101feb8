import { whyInWords } from '../../words/whyInWords';
import { QuestionIcon } from '../shared/icons';
import { useSpeech } from '../shared/surroundings';
import type { PageFact } from './pageFacts';

interface Props {
  readonly facts: readonly PageFact[];
  /** Whether the page may still load what could not be read. */
  readonly settling: boolean;
}

/** Shows the facts of a page as lines of a receipt: the value, or that it is absent, or why it can't be read. */
export function FactList({ facts, settling }: Props) {
  const speech = useSpeech();
  const { own } = speech;
  if (facts.length === 0) return null;
  return (
    <dl class="receipt" aria-label={own.page.facts}>
      {facts.map(({ name, reading }) => (
        <div key={name} class="receipt-line" data-fact={name} data-state={reading.state}>
          <dt>{own.page.fact[name]}</dt>
          {reading.state === 'read' && <dd class="receipt-value">{reading.value}</dd>}
          {reading.state === 'absent' && <dd class="receipt-absent">{own.page.absent}</dd>}
          {reading.state === 'unreadable' && (
            <>
              <dd class="receipt-unreadable">
                <QuestionIcon size={14} /> {own.page.cannotTell}
              </dd>
              {/* The shopper's own No is shown only once, below the facts. */}
              {reading.why !== 'denied' && <dd class="receipt-why">{whyInWords(reading, speech, settling)}</dd>}
            </>
          )}
        </div>
      ))}
    </dl>
  );
}
