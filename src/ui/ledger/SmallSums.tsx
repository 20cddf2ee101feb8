import type { ComponentChildren } from 'preact';
import { AddableList } from '../forms/AddableList';
import { useSaid } from '../shared/surroundings';

/** One small sum in the list. */
export interface SmallSum {
  readonly id: string;
  readonly line: string;
  /** What may happen to it. */
  readonly note: string;
  /** The accessible name of its button. */
  readonly removeThis: string;
  /** Removes it, and says the result. */
  readonly remove: () => Promise<{ readonly gone: boolean; readonly says: string }>;
}

interface Props {
  readonly title: string;
  readonly words: { readonly add: string; readonly remove: string };
  readonly sums: readonly SmallSum[];
  /** The form that opens with a press. */
  readonly form: (close: (says: string | null) => void) => ComponentChildren;
  /** The total of the sums, and how certain it is. */
  readonly children: ComponentChildren;
}

/** A list of small sums of one kind. Each can be removed, and a form adds another. */
export function SmallSums({ title, words, sums, form, children }: Props) {
  return (
    <div class="subsection">
      <AddableList heading={<h3>{title}</h3>} add={words.add} form={form}>
        {(gone) =>
          sums.length > 0 && (
            <ul class="small-sums" aria-label={title}>
              {sums.map((sum) => (
                <SumRow key={sum.id} sum={sum} words={words} gone={gone} />
              ))}
            </ul>
          )
        }
      </AddableList>
      {children}
    </div>
  );
}

interface RowProps extends Pick<Props, 'words'> {
  readonly sum: SmallSum;
  readonly gone: (says: string) => void;
}

function SumRow({ sum: { line, note, removeThis, remove }, words, gone }: RowProps) {
  const said = useSaid();
  return (
    <li class="small-sum">
      <span>
        {line} <span class="quiet small-note">{note}</span>
      </span>
      <button
        type="button"
        class="button button-small"
        aria-label={removeThis}
        onClick={async () => {
          const came = await remove();
          if (came.gone) gone(came.says);
          else said(came.says);
        }}
      >
        {words.remove}
      </button>
    </li>
  );
}
