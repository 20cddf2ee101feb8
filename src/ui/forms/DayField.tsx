import type { Signal } from '@preact/signals';
import { Field } from './Field';

interface Props {
  readonly label: string;
  /** `YYYY-MM-DD`, or empty while no whole day is chosen. */
  readonly text: Signal<string>;
  readonly error?: string | undefined;
}

/** A calendar day, chosen with the browser's own control. */
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
