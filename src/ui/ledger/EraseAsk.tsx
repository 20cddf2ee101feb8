import { useEffect, useRef, useState } from 'preact/hooks';
import type { BooksCount } from '../../core/transfer/exportDocument';
import type { Speech } from '../../words/speech';
import type { Write } from '../forms/change';
import { ResultLine } from '../forms/ResultLine';

interface Props {
  readonly speech: Speech;
  readonly count: BooksCount;
  readonly write: Write;
}

/** Erases everything, once it was said how much that is and asked whether it is meant. */
export function EraseAsk({ speech, count, write }: Props) {
  const { erase } = speech.ledger;
  const [asking, setAsking] = useState(false);
  const [says, setSays] = useState<string | null>(null);
  const asked = useRef(false);
  const keep = useRef<HTMLButtonElement>(null);
  const opener = useRef<HTMLButtonElement>(null);

  // The question takes the place of the button, and the focus with it; afterwards it goes back.
  useEffect(() => {
    if (asking) keep.current?.focus();
    else if (asked.current) opener.current?.focus();
    asked.current = asking;
  }, [asking]);

  async function eraseAll(): Promise<void> {
    const answer = await write('books.erase', null);
    setAsking(false);
    setSays(answer.ok ? erase.done : answer.error);
  }

  return (
    <div class="subsection">
      <h3>{erase.title}</h3>
      {asking ? (
        <fieldset class="confirm">
          <legend>
            {erase.ask(count.entries, count.credits, count.reserves, count.smallChange)} {erase.why}
          </legend>
          <button type="button" class="button button-danger" onClick={() => void eraseAll()}>
            {erase.yes}
          </button>
          <button type="button" class="button" ref={keep} onClick={() => setAsking(false)}>
            {erase.no}
          </button>
        </fieldset>
      ) : (
        <button
          type="button"
          class="button"
          ref={opener}
          onClick={() => {
            setSays(null);
            setAsking(true);
          }}
        >
          {erase.open}
        </button>
      )}
      <ResultLine says={says} />
    </div>
  );
}
