import type { Signal } from '@preact/signals';
import { Field } from './Field';

interface Props {
  readonly label: string;
  readonly text: Signal<string>;
  readonly hint?: string | undefined;
  readonly error?: string | undefined;
  readonly inputMode?: 'text' | 'numeric';
}

/** A field for one line of text. */
export function TextField({ label, text, hint, error, inputMode = 'text' }: Props) {
  return (
    <Field
      label={label}
      hint={hint}
      error={error}
      control={(attributes) => (
        <input
          {...attributes}
          class="input"
          type="text"
          autocomplete="off"
          inputMode={inputMode}
          value={text.value}
          onInput={(event) => {
            text.value = event.currentTarget.value;
          }}
        />
      )}
    />
  );
}
