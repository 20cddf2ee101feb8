import { Field } from './Field';

interface Props<Value extends string> {
  readonly label: string;
  readonly options: readonly { readonly value: Value; readonly label: string }[];
  readonly value: Value;
  readonly choose: (value: Value) => void;
  readonly hint?: string | undefined;
}

/** A field to choose one value from a list. */
export function SelectField<Value extends string>({ label, options, value, choose, hint }: Props<Value>) {
  return (
    <Field
      label={label}
      hint={hint}
      control={(attributes) => (
        <select
          {...attributes}
          class="input"
          autocomplete="off"
          value={value}
          onChange={(event) => {
            const chosen = options[event.currentTarget.selectedIndex];
            if (chosen) choose(chosen.value);
          }}
        >
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
      )}
    />
  );
}
