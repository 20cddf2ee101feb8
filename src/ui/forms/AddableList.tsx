import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { Around } from '../shared/surroundings';
import { useOneOpen } from './oneOpen';
import { ResultLine } from './ResultLine';

interface Props {
  readonly heading: ComponentChildren;
  /** The text of the button that opens the form. */
  readonly add: string;
  readonly form: (close: (says: string | null) => void) => ComponentChildren;
  /** The list. It calls `gone` after it has removed a row, because the focused button was in that row. */
  readonly children: (gone: (says: string) => void) => ComponentChildren;
}

/** A list with a button to add to it, and one line for the result of a change. */
export function AddableList({ heading, add, form, children }: Props) {
  const adding = useOneOpen<'form'>();
  const [says, setSays] = useState<string | null>(null);
  return (
    <Around said={setSays}>
      <div class="section-head">
        {heading}
        <button
          type="button"
          class="button button-small"
          {...adding.opener('form')}
          onClick={() => {
            setSays(null);
            adding.toggle('form');
          }}
        >
          {add}
        </button>
      </div>
      {adding.open !== null &&
        form((said) => {
          adding.close();
          setSays(said);
        })}
      <ResultLine says={says} />
      {children((said) => {
        setSays(said);
        adding.focus('form');
      })}
    </Around>
  );
}
