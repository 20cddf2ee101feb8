import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { ResultLine } from '../forms/ResultLine';

/** One small sum as it is listed. */
export interface SmallSum {
  readonly id: string;
  readonly line: string;
  /** What may come of it. */
  readonly note: string;
  /** The name of its button. */
  readonly removeThis: string;
  /** Removes it; says what came of that. */
  readonly remove: () => Promise<{ readonly gone: boolean; readonly says: string }>;
}

interface Props {
  readonly title: string;
  readonly words: { readonly add: string; readonly remove: string };
  readonly sums: readonly SmallSum[];
  /** The form that opens at a press. */
  readonly form: (close: (says: string | null) => void) => ComponentChildren;
  /** What the sums come to, and how sure that is. */
  readonly children: ComponentChildren;
}

/** A list of small sums of one kind, each with its way out, and the way to add one. */
export function SmallSums({ title, words, sums, form, children }: Props) {
  const [adding, setAdding] = useState(false);
  const [says, setSays] = useState<string | null>(null);
  const opener = useRef<HTMLButtonElement>(null);
  const wasAdding = useRef(false);

  // A form that closes takes the focused control with it; the focus goes back to the button that opened it.
  useEffect(() => {
    if (wasAdding.current && !adding) opener.current?.focus();
    wasAdding.current = adding;
  }, [adding]);

  return (
    <div class="subsection">
      <div class="section-head">
        <h3>{title}</h3>
        <button
          type="button"
          class="button button-small"
          ref={opener}
          aria-expanded={adding}
          onClick={() => {
            setSays(null);
            setAdding(!adding);
          }}
        >
          {words.add}
        </button>
      </div>
      {adding &&
        form((said) => {
          setAdding(false);
          setSays(said);
        })}
      <ResultLine says={says} />
      {sums.length > 0 && (
        <ul class="small-sums" aria-label={title}>
          {sums.map(({ id, line, note, removeThis, remove }) => (
            <li key={id} class="small-sum">
              <span>
                {line} <span class="quiet small-note">{note}</span>
              </span>
              <button
                type="button"
                class="button button-small"
                aria-label={removeThis}
                onClick={async () => {
                  const came = await remove();
                  setSays(came.says);
                  // A row that is gone takes the focused button with it.
                  if (came.gone) opener.current?.focus();
                }}
              >
                {words.remove}
              </button>
            </li>
          ))}
        </ul>
      )}
      {children}
    </div>
  );
}
