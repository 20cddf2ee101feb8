import type { Signal } from '@preact/signals';
import { Field } from './Field';

interface Props {
  readonly label: string;
  /** `YYYY-MM-DD`; empty while the day is not complete. */
  readonly text: Signal<string>;
  readonly error?: string | undefined;
}

/** A field for a calendar day, with the browser's own control. */
export function DayField({ label, text, error }: Props) {
  return (
    <Field
      label={label}
      error={error}
      control={(attributes) => (
        <input
          {...attributes}
          class="input"
          type="date"
          autocomplete="off"
          value={text.value}
          onInput={(event) => {
            text.value = event.currentTarget.value;
          }}
        />
      )}
    />
  );
}
