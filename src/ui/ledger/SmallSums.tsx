import type { ComponentChildren } from 'preact';
import { AddableList } from '../forms/AddableList';
import { useSaid } from '../shared/surroundings';

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
